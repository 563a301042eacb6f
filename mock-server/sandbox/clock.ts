import type { SavedClock } from '../../generated/formats.js';
import { formatReader } from '../store/saved.js';
import type { Store } from '../store/store.js';
import { milliseconds } from './time.js';

const readClock = formatReader('SavedClock');

/**
 * The sandbox's time. Every window, expiry and timestamp reads it, so that a test can cross midnight or thirty days
 * without waiting.
 */
export class Clock implements Store {
  #offset = 0;
  #frozenAt: number | undefined;
  readonly #real: () => number;

  /** @param real milliseconds since the epoch; replaced in tests */
  constructor(start?: Date, real: () => number = Date.now) {
    this.#real = real;
    if (start) this.set(start);
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#frozenAt ?? this.#real() + this.#offset;
  }

  /** RFC 3339 in UTC with milliseconds. */
  timestamp(): string {
    return new Date(this.now()).toISOString();
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  /** Stops at the current time, or at the given one. */
  freeze(time?: Date): void {
    this.#frozenAt = time?.getTime() ?? this.now();
  }

  resume(): void {
    if (this.#frozenAt === undefined) return;
    this.#offset = this.#frozenAt - this.#real();
    this.#frozenAt = undefined;
  }

  set(time: Date): void {
    if (this.frozen) this.#frozenAt = time.getTime();
    else this.#offset = time.getTime() - this.#real();
  }

  /** @throws Error when `duration` is not an ISO 8601 duration without years and months */
  advance(duration: string): void {
    this.set(new Date(this.now() + milliseconds(duration)));
  }

  save(): SavedClock {
    return { now: this.now(), frozen: this.frozen };
  }

  /** A clock that ran goes on from the time at which it was saved. */
  restore(saved: unknown): void {
    const { now, frozen } = readClock(saved);
    this.#frozenAt = now;
    if (!frozen) this.resume();
  }
}
