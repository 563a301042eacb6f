/**
 * Ascending numbers in few bytes: what is kept is the distance from one to the next, seven bits to a byte, the last
 * byte of each distance being the one below 128.
 */
export class Postings {
  #bytes = new Uint8Array(8);
  #used = 0;
  #last = -1;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Adds a number, not below the last one; that one once more changes nothing. */
  add(number: number): void {
    let distance = number - this.#last;
    if (distance === 0) return;
    if (this.#used + 5 > this.#bytes.length) this.#grow();
    for (; distance > 127; distance >>>= 7) this.#bytes[this.#used++] = (distance & 127) | 128;
    this.#bytes[this.#used++] = distance;
    this.#last = number;
    this.#count += 1;
  }

  /** The numbers, or those of them that are among others, which ascend too. */
  numbers(among?: readonly number[]): number[] {
    const found: number[] = [];
    const bytes = this.#bytes;
    const used = this.#used;
    let number = -1;
    let next = 0;
    for (let at = 0; at < used;) {
      let byte = bytes[at++] ?? 0;
      let distance = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        distance |= (byte & 127) << shift;
      }
      number += distance;
      if (among) {
        while (next < among.length && (among[next] ?? 0) < number) next += 1;
        if (next === among.length) break;
        if (among[next] !== number) continue;
      }
      found.push(number);
    }
    return found;
  }

  #grow(): void {
    const bytes = new Uint8Array(Math.ceil(this.#bytes.length * 1.5) + 4);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
