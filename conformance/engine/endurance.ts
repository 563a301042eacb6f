import type { Target } from '../../generated/formats.js';
import { answerLimitsOf } from '../http/answer-limits.js';
import { Ended, type Unreachable } from './verdicts.js';

/** Requests without an answer, one after the other, after which the target is asked for a sign of life. */
const mostSilent = 3;

/** How many times the longest wait for an answer a run spends in all on answers that never came. */
const mostWaits = 10;

/** Seconds that a run lasts at most where its target's description says nothing. */
const usualRun = 4 * 60 * 60;

/** What clean-up gets beyond the time of the run, as a part of it. */
const cleaningShare = 0.1;

export interface EnduranceOptions {
  /** Whether the target answers anything at all to a request that asks little; taken to be so when left out. */
  readonly isAlive?: () => Promise<boolean>;
  /** Milliseconds of a clock that never goes back; the real time when left out. */
  readonly now?: () => number;
}

/**
 * How long a run bears with its target; all lanes share one. Without it hundreds of rules would each wait for a target
 * that has gone.
 */
export class Endurance {
  readonly #isAlive: () => Promise<boolean>;
  readonly #now: () => number;
  readonly #started: number;
  readonly #mostRun: number;
  readonly #mostWaited: number;
  #silent = 0;
  #waited = 0;
  #cleaning = 0;
  #last = '';
  #gone: string | undefined;
  #isOverdue = false;

  constructor(target: Pick<Target, 'limits'>, options: EnduranceOptions = {}) {
    const { isAlive = () => Promise.resolve(true), now = () => performance.now() } = options;
    this.#isAlive = isAlive;
    this.#now = now;
    this.#started = now();
    this.#mostRun = target.limits?.maxRunSeconds ?? usualRun;
    this.#mostWaited = mostWaits * answerLimitsOf(target).seconds;
  }

  /** Whether a request was not sent because the time of the run was over. */
  get isOverdue(): boolean {
    return this.#isOverdue;
  }

  /** @throws Ended when no further request is to be sent */
  async require(): Promise<void> {
    if (this.#gone === undefined && this.#silent >= mostSilent) await this.#askForLife();
    if (this.#gone !== undefined) throw new Ended(this.#gone);
    const most = this.#mostRun * (this.#cleaning > 0 ? 1 + cleaningShare : 1);
    if (this.#now() - this.#started < most * 1000) return;
    this.#isOverdue = true;
    throw new Ended(
      `the run has lasted ${this.#mostRun} s, its limit; enable by raising: limits.maxRunSeconds`,
    );
  }

  answered(): void {
    this.#silent = 0;
  }

  /** @param milliseconds that were spent on waiting */
  unanswered({ message }: Unreachable, milliseconds: number): void {
    this.#silent += 1;
    this.#waited += milliseconds / 1000;
    this.#last = message;
    if (this.#waited >= this.#mostWaited)
      this.#giveUp(`the run has waited ${Math.round(this.#waited)} s for answers that never came`);
  }

  /** Does the work within the time that clean-up gets. */
  async whileCleaning(work: () => Promise<void>): Promise<void> {
    this.#cleaning += 1;
    try {
      await work();
    } finally {
      this.#cleaning -= 1;
    }
  }

  /** One operation may be broken and the others not: the rules about those are still to be judged. */
  async #askForLife(): Promise<void> {
    const silent = this.#silent;
    if (await this.#isAlive()) this.#silent = 0;
    else this.#giveUp(`the target answered none of ${silent} requests in a row`);
  }

  #giveUp(why: string): void {
    this.#gone ??= `${why}, so nothing more was sent (last ${this.#last}); enable by making it answer`;
  }
}
