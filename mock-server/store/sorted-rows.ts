import type { Row } from './constraint.js';
import { byAge, type Age, type Visit } from './rows.js';

/** Rows in a block; a block that grows to twice as many is divided. */
const blockSize = 1024;

/** Where a row stands: its block, and its place in the block. */
interface Spot {
  readonly block: number;
  readonly place: number;
}

/**
 * Rows by age, the oldest first, in blocks, so that one in the middle comes and goes without moving all others. Most
 * rows are newer than all before them and go to the end; a clock that was set back makes older ones.
 */
export class SortedRows<R extends Row> {
  readonly #blocks: R[][] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(row: R): void {
    this.#length += 1;
    const last = this.#blocks.at(-1);
    if (!last || isOlder(last.at(-1), row)) {
      if (last && last.length < blockSize) last.push(row);
      else this.#blocks.push([row]);
      return;
    }
    const { block: number, place } = this.#spotOf(row);
    const block = this.#blocks[number];
    block?.splice(place, 0, row);
    if (block && block.length > 2 * blockSize) this.#blocks.splice(number + 1, 0, block.splice(blockSize));
  }

  /** Puts `row` where the one of the same age stands. */
  replace(row: R): void {
    const { block, place } = this.#spotOf(row);
    const rows = this.#blocks[block];
    if (rows?.[place]?.id === row.id) rows[place] = row;
  }

  remove(age: Age): void {
    const { block: number, place } = this.#spotOf(age);
    const block = this.#blocks[number];
    if (block?.[place]?.id !== age.id) return;
    this.#length -= 1;
    block.splice(place, 1);
    if (block.length === 0) this.#blocks.splice(number, 1);
  }

  /** As of `Rows`. */
  walk(visit: Visit<R>, from?: Age): void {
    const first = from ? this.#spotOf(from) : { block: this.#blocks.length, place: 0 };
    this.#walkFrom(first, visit);
  }

  /** As of `Rows`. */
  walkBack(visit: Visit<R>, from?: Age): void {
    let { block: number, place } = from ? this.#spotOf(from) : { block: 0, place: 0 };
    for (; number < this.#blocks.length; number += 1, place = 0) {
      const block = this.#blocks[number] ?? [];
      for (; place < block.length; place += 1) {
        const row = block[place];
        if (row && !(from && row.id === from.id && row.createdAt === from.createdAt) && visit(row)) return;
      }
    }
  }

  /** The rows of a range of places, counted from the newest. */
  slice(start: number, end: number): R[] {
    const found: R[] = [];
    const wanted = Math.min(end, this.#length) - start;
    if (!(wanted > 0)) return found;
    let newer = start;
    let block = this.#blocks.length - 1;
    for (let size = this.#sizeOf(block); newer >= size; size = this.#sizeOf(block)) {
      newer -= size;
      block -= 1;
    }
    this.#walkFrom({ block, place: this.#sizeOf(block) - newer }, (row) => found.push(row) >= wanted);
    return found;
  }

  /** Shows what stands before a spot, the nearest first. */
  #walkFrom({ block: number, place }: Spot, visit: Visit<R>): void {
    for (let end = place; number >= 0; number -= 1, end = this.#sizeOf(number)) {
      const block = this.#blocks[number] ?? [];
      for (let index = end - 1; index >= 0; index -= 1) {
        const row = block[index];
        if (row && visit(row)) return;
      }
    }
  }

  #sizeOf(block: number): number {
    return this.#blocks[block]?.length ?? 0;
  }

  /** Where the first row stands that is not older, or the end behind the last block. */
  #spotOf(age: Age): Spot {
    const block = firstIndex(this.#blocks, (rows) => !isOlder(rows.at(-1), age));
    return { block, place: firstIndex(this.#blocks[block] ?? [], (row) => !isOlder(row, age)) };
  }
}

function isOlder(row: Row | undefined, age: Age): boolean {
  return row !== undefined && byAge(row, age) < 0;
}

/** The first index from which on something is true, or the length where it nowhere is. */
function firstIndex<T>(values: readonly T[], isTrue: (value: T) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = values[middle];
    if (value !== undefined && !isTrue(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
