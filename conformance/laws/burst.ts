import type { RateLimitPolicy } from '../../generated/formats.js';
import { secondsIn } from '../engine/clock.js';
import type { Session } from '../engine/session.js';
import { skip } from '../engine/session.js';
import { Blocked, Violation } from '../engine/verdicts.js';
import type { Answer } from '../http/answer.js';

/** A limit on requests in a short window, with its numbers at hand. */
export interface ShortLimit {
  readonly policy: RateLimitPolicy;
  readonly limit: number;
  /** Length of the window in seconds. */
  readonly window: number;
}

/** The contract's limit on requests in a short window. @throws Blocked when it has none */
export function shortLimit<O>(session: Session<O>): ShortLimit {
  const policy = session.contract.policies.rateLimits.find(({ window }) => window.kind === 'sliding');
  const [limit, duration] = [policy?.limit.fixed, policy?.window.duration];
  if (!policy || limit === undefined || duration === undefined) {
    throw new Blocked('the contract has no limit with a sliding window');
  }
  return { policy, limit, window: secondsIn(duration) };
}

/**
 * What depends on when requests arrive: where the target offers a clock, nothing but waiting takes time. Otherwise the
 * rule has to look at how long its requests took.
 */
export function inStillTime<O>(session: Session<O>, work: () => Promise<void>): Promise<void> {
  return session.hasClock ? session.clock.standingStill(work) : work();
}

/** @throws Skipped since the requests took longer than the limit's window, so that they say nothing */
export function tooSlow(): never {
  return skip("the requests took longer than the limit's window; enable with a faster connection");
}

export interface Burst {
  readonly answers: readonly Answer[];
  /** Those that the limit turned away. */
  readonly refused: readonly Answer[];
  /** Whether all of them fell into one window; otherwise the limit need not have turned any away. */
  readonly inOneWindow: boolean;
  /** Seconds that have passed since. */
  readonly since: number;
}

/**
 * Requests sent at once after a quiet time, and followed by one, so that what comes later meets an empty window.
 * `send` has to be impatient: a 429 is an answer here.
 */
export async function burst<O>(
  session: Session<O>,
  size: number,
  send: (index: number) => Promise<Answer>,
): Promise<Burst> {
  const { policy, window } = shortLimit(session);
  const quiet = window + 1;
  await session.letPass(quiet);
  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: size }, (_, index) => send(index)));
  const inOneWindow = performance.now() - started < window * 1000;
  await session.letPass(quiet);
  const refused = answers.filter(({ status }) => status === policy.refusal.status);
  return { answers, refused, inOneWindow, since: quiet };
}

/**
 * Waits as the refusals of a burst advise, and a second more. Returns the longest advice in seconds.
 *
 * @throws Blocked when there is none
 * @throws Skipped when it is too long
 */
export async function waitAsAdvised<O>(session: Session<O>, { refused, since }: Burst): Promise<number> {
  const advised = Math.max(...refused.map(({ headers }) => Number(headers['retry-after'])));
  if (!Number.isFinite(advised)) throw new Blocked('no refusal says how long to wait');
  const left = Math.ceil(advised) + 1 - since;
  if (left > 0) await session.letPass(left);
  return advised;
}

/**
 * The first refusal of a burst that has to bring one.
 *
 * @throws Violation when there is none
 * @throws Skipped when there need not be one, since the burst took longer than the window
 */
export function firstRefusal({ answers, refused, inOneWindow }: Burst): Answer {
  const [first] = refused;
  if (first) return first;
  if (!inOneWindow) tooSlow();
  throw new Violation(`none of ${answers.length} requests in one window was refused`);
}
