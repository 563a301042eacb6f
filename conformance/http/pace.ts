import { setTimeout as sleep } from 'node:timers/promises';
import type { Policies } from '../../generated/formats.js';
import type { TargetClock } from '../engine/clock.js';
import { longestWait, secondsAdvised } from './waiting.js';

/** Seconds that a run spends at most on waiting for a target that cannot answer; one that never can is not waited for. */
const mostOutage = 120;

/** Seconds that a run sleeps in a row for answers 429 to one method; a target that has no other answer is not waited for. */
const mostRefused = 180;

/** The time that a pace goes by, in milliseconds. */
export interface Timeline {
  now(): number;
  /** Resolves after at least about so long, rejects when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<unknown>;
}

const realTime: Timeline = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal && { signal }),
};

export interface PaceOptions {
  readonly requestsPerSecond?: number | undefined;
  readonly clock?: TargetClock | undefined;
  /** Ends a wait that is under way when it is aborted; later waits are sat out. */
  readonly signal?: AbortSignal | undefined;
  /** The real time when left out. */
  readonly timeline?: Timeline;
}

/**
 * Keeps a run below the target's limits: spreads requests by `requestsPerSecond`, and waits out what no rule asked for.
 * Where the target offers a clock, waiting means advancing it.
 *
 * A group of requests may go at once: n of them are paid for by a quiet time of n intervals before the first, and n
 * after the last. Every request has then an interval of its own within any second that it falls into, so that no second
 * has more of them than an even spread has.
 */
export class Pace {
  /** Requests that may go at once, at most; 1 where each has to go alone. */
  readonly mostAtOnce: number;
  /** Milliseconds that a request takes of the limit. */
  readonly #interval: number;
  readonly #timeline: Timeline;
  readonly #clock: TargetClock | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #rateLimits: Policies['rateLimits'];
  readonly #remainingHeader: string | undefined;
  readonly #resetHeader: string | undefined;
  /** Settles when everybody who asked before has been let through. */
  #queue: Promise<void> = Promise.resolve();
  /** When the latest request was let through, and how many went at once with it. */
  #latest = Number.NEGATIVE_INFINITY;
  #together = 0;
  /** Requests of a group that have not gone yet. */
  #reserved = 0;
  #remaining = Number.POSITIVE_INFINITY;
  /** Seconds until there is room again, as the target tells. */
  #reset = 1;
  #outage = 0;
  /** Seconds slept since a method was last answered anything but 429. */
  readonly #refused = new Map<string, number>();

  constructor(
    policies: Policies,
    { requestsPerSecond = Number.POSITIVE_INFINITY, clock, signal, timeline = realTime }: PaceOptions = {},
  ) {
    this.mostAtOnce = Math.max(1, Math.floor(requestsPerSecond));
    this.#interval = 1000 / requestsPerSecond;
    this.#timeline = timeline;
    this.#clock = clock;
    this.#signal = signal;
    this.#rateLimits = policies.rateLimits;
    const short = policies.rateLimits.find((limit) => limit.window.kind === 'sliding');
    this.#remainingHeader = short?.headers?.remaining.toLowerCase();
    this.#resetHeader = short?.headers?.reset.toLowerCase();
  }

  /** Resolves when the next request may be sent; for an impatient one the window is not refilled. */
  async turn(impatient: boolean): Promise<void> {
    if (!impatient && this.#remaining <= 0) await this.#awaitRoom();
    if (this.#interval === 0) return;
    await this.#next(async () => {
      if (this.#reserved === 0) {
        await this.#quiet(this.#together);
        this.#together = 0;
      } else {
        this.#reserved -= 1;
      }
      this.#together += 1;
      // Measured when a request really goes: a busy moment must not end in a burst.
      this.#latest = this.#timeline.now();
    });
  }

  /**
   * Resolves when the next requests may go at once: their number, or as many as the limit allows in a second. Where the
   * target's clock can be advanced, its own window is made empty as well.
   */
  async makeRoom(requests = this.mostAtOnce): Promise<void> {
    await this.refill();
    if (this.#interval === 0) return;
    const group = Math.min(requests, this.mostAtOnce);
    await this.#next(async () => {
      await this.#quiet(this.#together + group);
      this.#together = 0;
      this.#reserved = group;
    });
  }

  /** Does what concerns the next request when everybody who asked before has been let through. */
  #next(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step);
    return this.#queue;
  }

  /** Resolves so many intervals after the latest request; timers may be early. */
  async #quiet(intervals: number): Promise<void> {
    const end = this.#latest + intervals * this.#interval;
    for (let now = this.#timeline.now(); now < end; now = this.#timeline.now()) {
      await this.#timeline.sleep(Math.ceil(end - now));
    }
  }

  /** Reads from a response to a method how much room is left. */
  learn(headers: Readonly<Record<string, string>>, method = '', status = 200): void {
    if (status !== 429) this.#refused.delete(method);
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

  /** Brings a full window, where the target's clock can be advanced. */
  async refill(): Promise<void> {
    this.#remaining = Number.POSITIVE_INFINITY;
    await this.#clock?.advance('PT2S');
  }

  /**
   * Waits as a 429 advises; false when that would take too long.
   *
   * @param method of the request: where the contract counts it by the day only, a second 429 without advice is that
   *   budget, and no wait brings it back
   * @param attempt how often the request was sent: what is refused again after the clock was advanced is refused by
   *   somebody who does not follow it, a gateway for example, and is waited out in real time as well
   */
  async waitOut(
    headers: Readonly<Record<string, string>>,
    { method, attempt }: { readonly method: string; readonly attempt: number },
  ): Promise<boolean> {
    const isAdvised = headers['retry-after'] !== undefined;
    if (!isAdvised && !this.#clock && attempt > 1 && this.#isCountedByDay(method)) return false;
    const seconds = secondsAdvised(headers['retry-after'], Date.now());
    if (seconds > longestWait) return false;
    const sleeps = !this.#clock || attempt > 1;
    const slept = (this.#refused.get(method) ?? 0) + (sleeps ? seconds : 0);
    if (slept > mostRefused) return false;
    this.#refused.set(method, slept);
    if (!(await this.letPass(seconds))) return false;
    if (this.#clock && sleeps) await this.#sleep(seconds);
    return true;
  }

  #isCountedByDay(method: string): boolean {
    const counting = this.#rateLimits.filter(({ counts }) => counts.methods?.includes(method) ?? true);
    return counting.length > 0 && counting.every(({ window }) => window.kind === 'utcDay');
  }

  /** Waits as a 5xx advises; false when that would take too long, or when the run has waited long enough for it. */
  async sitOut(
    headers: Readonly<Record<string, string>>,
    sent: { readonly method: string; readonly attempt: number },
  ): Promise<boolean> {
    const seconds = secondsAdvised(headers['retry-after'], Date.now());
    if (!this.#clock || sent.attempt > 1) this.#outage += seconds;
    return this.#outage <= mostOutage && this.waitOut(headers, sent);
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
    return this.#timeline.sleep(seconds * 1000, signal).then(
      () => true,
      () => false,
    );
  }
}
