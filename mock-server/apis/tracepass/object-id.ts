import type { Random } from '../../sandbox/random.js';

/**
 * Hands out ids in the form of MongoDB ObjectIds (facts/tracepass.md §2). They ascend, so rows of the same millisecond
 * still list in the order of their creation, and hold no time, so the same seed gives the same ids on any day.
 */
export class ObjectIds {
  readonly #prefix: string;
  #last = 0;

  constructor(random: Random) {
    this.#prefix = random.hex(16);
  }

  next(): string {
    this.#last += 1;
    return this.#prefix + this.#last.toString(16).padStart(8, '0');
  }
}
