import type { Target } from '../../generated/formats.js';
import { answerLimitsOf } from '../http/answer-limits.js';
import { Pace } from '../http/pace.js';
import { TargetClock } from './clock.js';
import type { Ledger } from './ledger.js';
import { sessionOf, type LaneParts, type RunParts } from './run-session.js';
import type { Session } from './session.js';
import { SharedGround } from './shared-ground.js';
import { RunTraffic } from './traffic.js';

/**
 * One world of a run, with traffic, clock and shared things of its own. Its rules are judged one after the other, since
 * they move its clock, spend its budgets and count its rows.
 */
export class Lane<Operations> {
  readonly #parts: LaneParts<Operations>;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param signal ends waits that are under way when it is aborted */
  constructor(parts: RunParts, target: Target, signal?: AbortSignal) {
    const { contract, watch, budget, endurance } = parts;
    const { control, sandbox, controlToken, operations, limits = {} } = target;
    const { requestsPerSecond, readOnly = false } = limits;
    const hasClock = control !== undefined && !readOnly;
    const clock = hasClock
      ? new TargetClock(control, sandbox, controlToken, { limits: answerLimitsOf(target), endurance })
      : undefined;
    const pace = new Pace(contract.policies, { requestsPerSecond, clock, signal });
    const traffic = new RunTraffic({ watch, pace, budget, endurance, operations, readOnly });
    const shared = new SharedGround<Operations>(traffic, () => this.session(this.shared.ledger, false));
    this.#parts = { ...parts, target, traffic, pace, clock, shared };
  }

  get traffic(): RunTraffic {
    return this.#parts.traffic;
  }

  get shared(): SharedGround<Operations> {
    return this.#parts.shared;
  }

  /**
   * A session in this world.
   *
   * @param ledger where it enters what it creates
   * @param oneCase see `Session.oneCase`
   */
  session(ledger: Ledger, oneCase: boolean): Session<Operations> {
    return sessionOf(this.#parts, ledger, oneCase);
  }

  /** Does the work when everything that was asked for before is done. */
  next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
