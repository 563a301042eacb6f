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
    if (entry?.day === day) entry.used += amount;
    else if (amount > 0) this.#days.set(tenant, { day, used: amount });
  }
}

/** The daily counters of a world, by the id of their rate-limit policy. */
export class Budgets {
  readonly #counters = new Map<string, DayCounter>();

  of(policy: string): DayCounter {
    const counter = this.#counters.get(policy) ?? new DayCounter();
    this.#counters.set(policy, counter);
    return counter;
  }
}

/** Times of admitted calls per key within the last `length` milliseconds. */
export class SlidingWindow {
  readonly #length: number;
  readonly #times = new Map<string, number[]>();

  constructor(length: number) {
    this.#length = length;
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

  #current(key: string, now: number): number[] {
    const times = this.#times.get(key) ?? [];
    // A clock that was set back would leave times in the future, which never expire.
    const current = times.filter((time) => time > now - this.#length && time <= now);
    this.#times.set(key, current);
    return current;
  }
}
