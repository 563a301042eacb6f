/** Its multiples fall evenly over the unit interval, however many are taken. */
const goldenRatio = 0.618;

/**
 * When the clients of races start. In every other race all start at once; in the others one after the other, within the
 * time that a call takes: what goes wrong late in a call is not met by calls that begin with it. From race to race they
 * start at other parts of that time, so that no part of a call is missed for long.
 */
export class Stagger {
  readonly #durations: number[] = [];
  #races = 0;
  /** How often the race of that number has been taken back. */
  #missed = { race: 0, times: 0 };

  /**
   * Milliseconds from the start of the next race to the start of each of its clients.
   *
   * @param durations milliseconds that calls took which were alone, before this race
   */
  next(clients: number, durations: readonly number[]): readonly number[] {
    this.#durations.push(...durations);
    this.#races += 1;
    const span = this.#isSpread ? median(this.#durations) / 2 ** this.#timesMissed : 0;
    const shift = goldenRatio * (this.#races / 2 - 1);
    return Array.from({ length: clients }, (_, index) =>
      index === 0 ? 0 : span * ((index / clients + shift) % 1),
    );
  }

  /** Takes the last race back, so that the next one is like it with half the time. @returns whether it was spread */
  repeatCloser(): boolean {
    if (!this.#isSpread) return false;
    this.#missed = { race: this.#races, times: this.#timesMissed + 1 };
    this.#races -= 1;
    return true;
  }

  get #timesMissed(): number {
    return this.#missed.race === this.#races ? this.#missed.times : 0;
  }

  get #isSpread(): boolean {
    return this.#races % 2 === 0;
  }
}

/** The one in the middle, so that a call which the machine held up says nothing; 0 without any. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
