import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, type Check } from '../../engine/check.js';
import type { Answer } from '../../http/answer.js';
import { exhaust, numbersIn, writeLimit } from './budgets.js';
import { createProduct, role } from './rate-limit.js';

const secondsOfDay = 86_400;

/** Seconds that pass between an answer and a look at the clock, at most. */
const clockTolerance = 5;

export const observedRateLimit = {
  'tracepass.rate-limit.refusals-and-the-count': observation(async (session) => {
    const numbers = (answer: Answer) => numbersIn(answer, writeLimit(session))?.['used'];
    const before = numbers(await exhaust(session, role));
    const repeats = 3;
    let last: Answer = await createProduct(session);
    for (let more = 1; more < repeats; more += 1) last = await createProduct(session);
    last.need(429, 'a write without any left');
    const after = numbers(last);
    if (before === undefined || after === undefined)
      return 'The text of a 429 does not tell the writes used.';
    return after === before
      ? 'Writes that are answered 429 are not counted among those used.'
      : `After ${repeats} writes that were answered 429 the count has gone from ${before} to ${after}.`;
  }),

  'tracepass.rate-limit.advised-wait': observation(async (session) => {
    await exhaust(session, role);
    const answer = await createProduct(session);
    answer.need(429, 'a write without any left');
    const advised = answer.headers['retry-after'];
    if (advised === undefined) return 'A 429 has no Retry-After.';
    if (!session.hasClock) return `A 429 has Retry-After: ${advised}.`;
    const now = await session.clock.now();
    const untilMidnight = secondsOfDay - (Math.floor(now.getTime() / 1000) % secondsOfDay);
    return Math.abs(Number(advised) - untilMidnight) <= clockTolerance
      ? 'The Retry-After of a 429 is the time until midnight UTC.'
      : `A 429 has Retry-After: ${advised}, ${untilMidnight} seconds before midnight UTC.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
