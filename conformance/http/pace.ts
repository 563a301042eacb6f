import { setTimeout as sleep } from 'node:timers/promises';
import type { Policies } from '../../generated/formats.js';
import type { TargetClock } from '../engine/clock.js';
import { longestWait, secondsAdvised } from './waiting.js';

/** Seconds that a run spends at most on waiting for a target that cannot answer; one that never can is not waited for. */
const mostOutage = 120;

export interface PaceOptions {
  readonly requestsPerSecond?: number | undefined;
  readonly clock?: TargetClock | undefined;
  /** Ends a wait that is under way when it is aborted; later waits are sat out. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Keeps a run below the target's limits: spreads requests by `requestsPerSecond`, and waits out what no rule asked for.
 * Where the target offers a clock, waiting means advancing it.
 */
export class Pace {
  readonly #interval: number;
  readonly #clock: TargetClock | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #remainingHeader: string | undefined;
  readonly #resetHeader: string | undefined;
  /** Settles when the request before has been let through, and when that was. */
  #last: Promise<number> = Promise.resolve(Number.NEGATIVE_INFINITY);
  #remaining = Number.POSITIVE_INFINITY;
  /** Seconds until there is room again, as the target tells. */
  #reset = 1;
  #outage = 0;

  constructor(policies: Policies, { requestsPerSecond, clock, signal }: PaceOptions = {}) {
    this.#interval = requestsPerSecond === undefined ? 0 : 1000 / requestsPerSecond;
    this.#clock = clock;
    this.#signal = signal;
    const short = policies.rateLimits.find((limit) => limit.window.kind === 'sliding');
    this.#remainingHeader = short?.headers?.remaining.toLowerCase();
    this.#resetHeader = short?.headers?.reset.toLowerCase();
  }

  /** Resolves when the next request may be sent; for an impatient one the window is not refilled. */
  async turn(impatient: boolean): Promise<void> {
    if (!impatient && this.#remaining <= 0) await this.#awaitRoom();
    if (this.#interval === 0) return;
    // One after the other, measured when a request really goes: a busy moment must not end in a burst.
    this.#last = this.#last.then((last) => until(last + this.#interval));
    await this.#last;
  }

  /** Reads from a response how much room is left. */
  learn(headers: Readonly<Record<string, string>>): void {
    const remaining = this.#remainingHeader && headers[this.#remainingHeader];
    if (remaining !== undefined && /^\d+$/.test(remaining)) this.#remaining = Number(remaining);
    this.#reset = secondsAdvised(this.#resetHeader && headers[this.#resetHeader], Date.now());
  }

  /** Waits until the window has room again, rather than being refused: by the clock, or as long as the target says. */
  async #awaitRoom(): Promise<void> {
    if (this.#clock) return this.refill();
    this.#remaining = Number.POSITIVE_INFINITY;
    if (this.#reset <= longestWait) await this.#sleep(this.#reset);
  }

  /** Makes room for a burst: a full window, where the target's clock can be advanced. */
  async refill(): Promise<void> {
    this.#remaining = Number.POSITIVE_INFINITY;
    await this.#clock?.advance('PT2S');
  }

  /**
   * Waits as a 429 advises; false when that would take too long.
   *
   * @param attempt how often the request was sent: what is refused again after the clock was advanced is refused by
   *   somebody who does not follow it, a gateway for example, and is waited out in real time as well
   */
  async waitOut(headers: Readonly<Record<string, string>>, attempt: number): Promise<boolean> {
    const seconds = secondsAdvised(headers['retry-after'], Date.now());
    if (seconds > longestWait) return false;
    if (!(await this.letPass(seconds))) return false;
    if (this.#clock && attempt > 1) await this.#sleep(seconds);
    return true;
  }

  /** Waits as a 5xx advises; false when that would take too long, or when the run has waited long enough for it. */
  async sitOut(headers: Readonly<Record<string, string>>, attempt: number): Promise<boolean> {
    const seconds = secondsAdvised(headers['retry-after'], Date.now());
    if (!this.#clock) this.#outage += seconds;
    return this.#outage <= mostOutage && this.waitOut(headers, attempt);
  }

  /** Lets seconds pass on the target; false when that would take too long and there is no clock to advance. */
  async letPass(seconds: number): Promise<boolean> {
    if (!this.#clock && seconds > longestWait) return false;
    this.#remaining = Number.POSITIVE_INFINITY;
    if (this.#clock) await this.#clock.advance(`PT${seconds}S`);
    else return this.#sleep(seconds);
    return true;
  }

  /** False when the run was interrupted meanwhile. */
  async #sleep(seconds: number): Promise<boolean> {
    const signal = this.#signal?.aborted ? undefined : this.#signal;
    return sleep(seconds * 1000, true, signal && { signal }).catch(() => false);
  }
}

/** Resolves at a time of `performance.now()`, to the time at which it does; timers may be early. */
async function until(time: number): Promise<number> {
  for (let now = performance.now(); ; now = performance.now()) {
    if (now >= time) return now;
    await sleep(Math.ceil(time - now));
  }
}
