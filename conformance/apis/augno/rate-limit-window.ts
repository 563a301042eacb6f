import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectThat } from '../../engine/expect.js';
import { skip } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient } from '../../http/client.js';
import { bind } from '../../laws/bind.js';
import { inStillTime, shortLimit, tooSlow } from '../../laws/burst.js';
import type { AugnoSession } from './ground.js';

/** A stretch within the window, two of which are longer than it. */
const part = 0.6;

/** Requests above the limit, so that it is refused as many as it admits even if it admits a few too many. */
const slightlyMore = 5;

/** What a window of one second remembers, and for how long. */
export const rateLimitWindow = {
  'augno.rate-limit.refusals-do-not-count': bind(
    'counters-count-exactly',
    ['listUnits'],
    example((session: AugnoSession) => inStillTime(session, () => judgeRefused(session))),
  ),

  'augno.rate-limit.freed-slots-return': example((session) =>
    inStillTime(session, () => judgeFreed(session)),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

async function judgeRefused(session: AugnoSession): Promise<void> {
  const { policy, limit, window } = shortLimit(session);
  await fill(session, limit);
  await session.letPass(window * part);
  const started = performance.now();
  const answers = await atOnce(session, limit + slightlyMore);
  const refused = answers.filter(({ status }) => status === policy.refusal.status);
  // Fewer would leave room in the window even if they counted.
  if (refused.length < limit)
    skip('a full window does not refuse all; enable with a faster connection to a single gateway');
  await session.letPass(window * part);
  const answer = await lightCall(session.api);
  const since = performance.now() - started;
  await session.letPass(window + 1);
  answer.expectOneOf([200], 'what was admitted is longer ago than the window, and the rest was refused');
  if (!session.hasClock && since >= window * 1000) tooSlow();
}

async function judgeFreed(session: AugnoSession): Promise<void> {
  const { limit, window } = shortLimit(session);
  const half = Math.floor(limit / 2);
  await fill(session, half);
  await session.letPass(window * part);
  needAdmitted(await atOnce(session, half), 'the other half of the limit');
  await session.letPass(window * part);
  const refused = (await atOnce(session, half)).filter(({ status }) => status !== 200);
  await session.letPass(window + 1);
  expectThat(
    refused.length === 0,
    `${refused.length} of ${half} requests were refused once the first ${half} were longer ago than the window`,
  );
}

/** So many requests after a quiet time. @throws Blocked when one is refused */
async function fill(session: AugnoSession, requests: number): Promise<void> {
  await session.letPass(shortLimit(session).window + 1);
  needAdmitted(await atOnce(session, requests), 'an allowance');
}

function needAdmitted(answers: readonly Answer[], what: string): void {
  for (const answer of answers) answer.need(200, what);
}

function atOnce(session: AugnoSession, requests: number): Promise<Answer[]> {
  return Promise.all(Array.from({ length: requests }, () => lightCall(session.api)));
}

/** The request that bursts are made of. */
export function lightCall(client: ApiClient<operations>): Promise<Answer> {
  return client.send('listUnits', { query: { limit: 1 }, impatient: true });
}
