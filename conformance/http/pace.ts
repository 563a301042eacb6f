import { setTimeout as sleep } from 'node:timers/promises';
import type { Policies } from '../../generated/formats.js';
import type { TargetClock } from '../engine/clock.js';

/** Longest wait in seconds that a run sits out without a clock; more means that a budget is spent for the day. */
const longestWait = 60;

/**
 * Keeps a run below the target's limits: spreads requests by `requestsPerSecond`, and waits out a 429 that no rule
 * asked for. Where the target offers a clock, waiting means advancing it.
 */
export class Pace {
  readonly #interval: number;
  readonly #clock: TargetClock | undefined;
  readonly #remainingHeader: string | undefined;
  #next = 0;
  #remaining = Number.POSITIVE_INFINITY;

  constructor(policies: Policies, requestsPerSecond: number | undefined, clock: TargetClock | undefined) {
    this.#interval = requestsPerSecond === undefined ? 0 : 1000 / requestsPerSecond;
    this.#clock = clock;
    const short = policies.rateLimits.find((limit) => limit.window.kind === 'sliding');
    this.#remainingHeader = short?.headers?.remaining.toLowerCase();
  }

  /** Resolves when the next request may be sent; for an impatient one the window is not refilled. */
  async turn(impatient: boolean): Promise<void> {
    if (!impatient && this.#clock && this.#remaining <= 0) await this.refill();
    if (this.#interval === 0) return;
    const now = performance.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#interval;
    if (at > now) await sleep(at - now);
  }

  /** Reads from a response how much room is left. */
  learn(headers: Readonly<Record<string, string>>): void {
    const remaining = this.#remainingHeader && headers[this.#remainingHeader];
    if (remaining !== undefined && /^\d+$/.test(remaining)) this.#remaining = Number(remaining);
  }

  /** Makes room for a burst: a full window, where the target's clock can be advanced. */
  async refill(): Promise<void> {
    this.#remaining = Number.POSITIVE_INFINITY;
    await this.#clock?.advance('PT2S');
  }

  /** Waits as a 429 advises; false when that would take too long and there is no clock to advance. */
  async waitOut(headers: Readonly<Record<string, string>>): Promise<boolean> {
    const advised = Number(headers['retry-after'] ?? 1);
    const seconds = Number.isFinite(advised) ? Math.max(1, Math.ceil(advised)) : 1;
    return seconds <= longestWait && this.letPass(seconds);
  }

  /** Lets seconds pass on the target; false when that would take too long and there is no clock to advance. */
  async letPass(seconds: number): Promise<boolean> {
    if (!this.#clock && seconds > longestWait) return false;
    this.#remaining = Number.POSITIVE_INFINITY;
    if (this.#clock) await this.#clock.advance(`PT${seconds}S`);
    else await sleep(seconds * 1000);
    return true;
  }
}
