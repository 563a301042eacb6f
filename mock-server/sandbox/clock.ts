import { parse as parseDuration, type Duration } from 'tinyduration';
import type { SavedClock } from '../../generated/formats.js';
import { formatReader } from '../store/saved.js';
import type { Store } from '../store/store.js';

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

const units = {
  weeks: 604_800_000,
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
} as const;

/**
 * Length of an ISO 8601 duration in milliseconds. Years and months have no fixed length and are refused.
 *
 * @throws Error naming the text when it is no such duration
 */
export function milliseconds(duration: string): number {
  const parsed = tryParse(duration);
  if (!parsed || parsed.years || parsed.months) {
    throw new Error(`"${duration}" is not an ISO 8601 duration of weeks, days, hours, minutes and seconds`);
  }
  const total = Object.entries(units).reduce((sum, [unit, length]) => {
    return sum + (parsed[unit as keyof typeof units] ?? 0) * length;
  }, 0);
  return parsed.negative ? -total : total;
}

function tryParse(duration: string): Duration | undefined {
  try {
    return parseDuration(duration);
  } catch {
    return undefined;
  }
}

/** UTC calendar day of a time, e.g. `2026-05-09`. */
export function utcDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Milliseconds from `time` to the next midnight UTC; never zero. */
export function untilUtcMidnight(time: number): number {
  return units.days - (time % units.days);
}
