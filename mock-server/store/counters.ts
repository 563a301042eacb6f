import type { SavedBudgets, SavedWindows } from '../../generated/formats.js';
import { formatReader } from './saved.js';
import type { Store } from './store.js';

/** Counts per tenant and UTC day. A new day starts at zero by being another key; the day before is dropped. */
export class DayCounter {
  readonly #days = new Map<string, { day: string; used: number }>();

  used(tenant: string, day: string): number {
    const entry = this.#days.get(tenant);
    return entry?.day === day ? entry.used : 0;
  }

  /** Adds `amount`, which may be negative to give units back; a day that has passed takes nothing back. */
  add(tenant: string, day: string, amount: number): void {
    const entry = this.#days.get(tenant);
    // The count may have been set anew while the unit that is given back was taken.
    if (entry?.day === day) entry.used = Math.max(0, entry.used + amount);
    else if (amount > 0) this.#days.set(tenant, { day, used: amount });
  }

  /** Puts the count of a day at `used`, whatever was counted before. */
  set(tenant: string, day: string, used: number): void {
    this.#days.set(tenant, { day, used });
  }

  save(): SavedBudgets[string] {
    return [...this.#days].map(([tenant, { day, used }]) => ({ tenant, day, used }));
  }
}

const readBudgets = formatReader('SavedBudgets');

/** The daily counters of a world, by the id of their rate-limit policy. */
export class Budgets implements Store {
  readonly #counters = new Map<string, DayCounter>();

  of(policy: string): DayCounter {
    const counter = this.#counters.get(policy) ?? new DayCounter();
    this.#counters.set(policy, counter);
    return counter;
  }

  save(): SavedBudgets {
    return Object.fromEntries([...this.#counters].map(([policy, counter]) => [policy, counter.save()]));
  }

  restore(saved: unknown): void {
    const counters = Object.entries(readBudgets(saved));
    this.#counters.clear();
    for (const [policy, counts] of counters) {
      const counter = this.of(policy);
      for (const { tenant, day, used } of counts) counter.set(tenant, day, used);
    }
  }
}

/** One sliding limit: who called when, and how often each was refused in a row. */
class RateWindow {
  readonly length: number;
  readonly calls: SlidingWindow;
  readonly refusalsInARow: Map<string, number>;

  constructor(length: number, calls: SavedCalls = {}, refusalsInARow: Readonly<Record<string, number>> = {}) {
    this.length = length;
    this.calls = new SlidingWindow(length, calls);
    this.refusalsInARow = new Map(Object.entries(refusalsInARow));
  }
}

type SavedCalls = Readonly<Record<string, readonly number[]>>;

const readWindows = formatReader('SavedWindows');

/** The sliding windows of a world, by the id of their rate-limit policy. */
export class RateWindows implements Store {
  readonly #windows = new Map<string, RateWindow>();

  /** @param length of the window in milliseconds, from the policy */
  of(policy: string, length: number): RateWindow {
    const window = this.#windows.get(policy) ?? new RateWindow(length);
    this.#windows.set(policy, window);
    return window;
  }

  save(): SavedWindows {
    return Object.fromEntries(
      [...this.#windows].map(([policy, { length, calls, refusalsInARow }]) => [
        policy,
        { length, calls: calls.save(), refusalsInARow: Object.fromEntries(refusalsInARow) },
      ]),
    );
  }

  restore(saved: unknown): void {
    const windows = Object.entries(readWindows(saved));
    this.#windows.clear();
    for (const [policy, { length, calls, refusalsInARow }] of windows) {
      this.#windows.set(policy, new RateWindow(length, calls, refusalsInARow));
    }
  }
}

/** Times of admitted calls per key within the last `length` milliseconds. */
export class SlidingWindow {
  readonly #length: number;
  readonly #times: Map<string, number[]>;

  constructor(length: number, calls: SavedCalls = {}) {
    this.#length = length;
    this.#times = new Map(Object.entries(calls).map(([key, times]) => [key, [...times]]));
  }

  add(key: string, now: number): void {
    this.#current(key, now).push(now);
  }

  count(key: string, now: number): number {
    return this.#current(key, now).length;
  }

  /** Milliseconds until the oldest counted call leaves the window; zero when none is counted. */
  untilNextFree(key: string, now: number): number {
    const [oldest] = this.#current(key, now);
    return oldest === undefined ? 0 : oldest + this.#length - now;
  }

  save(): Record<string, number[]> {
    return Object.fromEntries([...this.#times].map(([key, times]) => [key, [...times]]));
  }

  #current(key: string, now: number): number[] {
    const times = this.#times.get(key) ?? [];
    // A clock that was set back would leave times in the future, which never expire.
    const current = times.filter((time) => time > now - this.#length && time <= now);
    this.#times.set(key, current);
    return current;
  }
}
