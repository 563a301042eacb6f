import type { SavedClock } from '../../generated/formats.js';
import { formatReader, Unreadable } from '../store/saved.js';
import type { Store } from '../store/store.js';
import { SandboxRefused } from './refused.js';
import { milliseconds } from './time.js';

const readClock = formatReader('SavedClock');

/** The last instant that RFC 3339 can write, in milliseconds since the epoch: the end of the year 9999. */
const latest = Date.UTC(10_000, 0) - 1;

/** Whether a clock can show a time, in milliseconds since the epoch. Days are counted from there, so none is before. */
function isShown(time: number): boolean {
  return time >= 0 && time <= latest;
}

/**
 * The sandbox's time. Every window, expiry and timestamp reads it, so that a test can cross midnight or thirty days
 * without waiting.
 */
export class Clock implements Store {
  #offset = 0;
  #frozenAt: number | undefined;
  readonly #real: () => number;

  /**
   * @param real milliseconds since the epoch; replaced in tests
   * @throws SandboxRefused (invalid) for a time that `set` refuses
   */
  constructor(start?: Date, real: () => number = Date.now) {
    this.#real = real;
    if (start) this.set(start);
  }

  /** Milliseconds since the epoch. A clock that runs stops at the end of the year 9999. */
  now(): number {
    return this.#frozenAt ?? Math.min(this.#real() + this.#offset, latest);
  }

  /** RFC 3339 in UTC with milliseconds. */
  timestamp(): string {
    return new Date(this.now()).toISOString();
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  /**
   * Stops at the current time, or at the given one.
   *
   * @throws SandboxRefused (invalid) for a time that `set` refuses
   */
  freeze(time?: Date): void {
    if (time) check(time);
    this.#frozenAt = time?.getTime() ?? this.now();
  }

  resume(): void {
    if (this.#frozenAt === undefined) return;
    this.#offset = this.#frozenAt - this.#real();
    this.#frozenAt = undefined;
  }

  /** @throws SandboxRefused (invalid) for a time before 1970 or after 9999, and for none; nothing is changed then */
  set(time: Date): void {
    check(time);
    if (this.frozen) this.#frozenAt = time.getTime();
    else this.#offset = time.getTime() - this.#real();
  }

  /**
   * @throws Error when `duration` is not an ISO 8601 duration without years and months
   * @throws SandboxRefused (invalid) when it leads to a time that `set` refuses
   */
  advance(duration: string): void {
    this.set(new Date(this.now() + milliseconds(duration)));
  }

  save(): SavedClock {
    return { now: this.now(), frozen: this.frozen };
  }

  /** A clock that ran goes on from the time at which it was saved. */
  restore(saved: unknown): void {
    const { now, frozen } = readClock(saved);
    if (!isShown(now)) throw new Unreadable('/now', unshown);
    this.#frozenAt = now;
    if (!frozen) this.resume();
  }
}

const unshown = 'a clock shows times from 1970-01-01T00:00:00Z to 9999-12-31T23:59:59.999Z';

function check(time: Date): void {
  if (!isShown(time.getTime())) throw new SandboxRefused('invalid', unshown);
}
