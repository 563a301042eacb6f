import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectThat } from '../../engine/expect.js';
import { skip } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import {
  burst,
  firstRefusal,
  inStillTime,
  shortLimit,
  tooSlow,
  waitAsAdvised,
  type Burst,
} from '../../laws/burst.js';
import { create, created } from '../../laws/creation.js';
import { presenting, unissuedKey } from './api-keys.js';
import { unitCreation } from './creations.js';
import type { AugnoSession } from './ground.js';
import { keyed } from './keyed.js';
import { lightCall, rateLimitWindow } from './rate-limit-window.js';
import { expectRefused, refusalOf } from './refusals.js';

/** How many times the limit is clearly more than it, even where several gateways count on their own. */
const clearlyMore = 3;

/** Requests above the limit, few enough that the advised wait grows to some seconds only. */
const slightlyMore = 5;

export const rateLimit = {
  'augno.rate-limit.burst-is-refused': example(async (session) => {
    const { policy } = shortLimit(session);
    const made = await clearBurst(session);
    expectRefused(firstRefusal(made), refusalOf(policy.refusal), `${made.answers.length} requests at once`);
  }),

  'augno.rate-limit.allowance-is-admitted': example(async (session) => {
    const { limit } = shortLimit(session);
    const { refused } = await burst(session, limit, () => lightCall(session.api));
    expectThat(
      refused.length === 0,
      `${refused.length} of ${limit} requests after a quiet time were refused`,
    );
  }),

  'augno.rate-limit.none-left-is-refused': bind(
    'counters-count-exactly',
    ['listUnits'],
    example((session: AugnoSession) =>
      inStillTime(session, async () => {
        const { policy } = shortLimit(session);
        const after = await countedDown(session);
        expectRefused(after, refusalOf(policy.refusal), 'the request before it had none left');
      }),
    ),
  ),

  ...rateLimitWindow,

  'augno.rate-limit.ends-after-waiting': example(async (session) => {
    const { limit } = shortLimit(session);
    const made = await burst(session, limit + slightlyMore, () => lightCall(session.api));
    if (made.refused.length === 0) throw new Blocked('the burst met no limit');
    const advised = await waitAsAdvised(session, made);
    (await lightCall(session.api)).expectOneOf(
      [200],
      `${advised} s and one more have passed since the last refusal`,
    );
  }),

  'augno.rate-limit.comes-before-authentication': bind(
    'failures-come-in-their-order',
    ['listUnits'],
    example(async (session: AugnoSession) => {
      const { limit, policy } = shortLimit(session);
      if ((await clearBurst(session)).refused.length === 0)
        throw new Blocked('a burst with a valid key meets no limit');
      const client = presenting(session, `Bearer ${unissuedKey}`);
      const made = await burst(session, limit * clearlyMore, () => lightCall(client));
      expectRefused(
        firstRefusal(made),
        refusalOf(policy.refusal),
        `${made.answers.length} requests with an unknown key`,
      );
    }),
  ),

  'augno.rate-limit.refusal-is-not-kept': property(
    unitCreation.templates,
    async (session, template) => {
      const { limit, policy } = shortLimit(session);
      const requests = Array.from({ length: slightlyMore }, () =>
        keyed(session, unitCreation.request(session, template)),
      );
      const made = await burst(session, limit + requests.length, async (index) => {
        const request = requests[index - limit];
        return request
          ? create(unitCreation, session, { ...request, impatient: true })
          : lightCall(session.api);
      });
      const answers = made.answers.slice(limit);
      const refused = requests.find((_, index) => answers[index]?.status === policy.refusal.status);
      if (!refused) throw new Blocked('no creation in the burst met the limit');
      await waitAsAdvised(session, made);
      (await lightCall(session.api)).need(200, 'another request after the advised wait');
      // A 429 that is kept would be waited out without end.
      const repeat = await create(unitCreation, session, { ...refused, impatient: true });
      repeat.expectOneOf([created], 'the key was sent before, with a request that was refused with 429');
    },
    { most: 1 },
  ),

  'augno.rate-limit.advertised-limit': observation(async (session) => {
    const { headers } = shortLimit(session).policy;
    if (!headers) return 'The contract names no headers for the limit.';
    await session.makeRoom();
    const first = await lightCall(session.api);
    const second = await lightCall(session.api);
    const valueIn = (answer: Answer, name: string) => answer.headers[name.toLowerCase()];
    const [one, other] = [valueIn(first, headers.remaining), valueIn(second, headers.remaining)];
    const limit = valueIn(first, headers.limit) ?? 'absent';
    return `${headers.limit} is ${limit}; ${headers.remaining} goes from ${one ?? 'absent'} to ${other ?? 'absent'} with the next request.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/**
 * Sends request after request until one has none left, and resolves to the answer to the next.
 *
 * @throws Skipped when the count does not go down one by one, or when the requests take longer than the window
 * @throws Blocked when answers do not say how many are left, or more than the contract's limit leaves
 */
async function countedDown(session: AugnoSession): Promise<Answer> {
  const { policy, limit, window } = shortLimit(session);
  const name = policy.headers?.remaining ?? '';
  await session.letPass(window + 1);
  const started = performance.now();
  const isInTime = () => session.hasClock || performance.now() - started < window * 1000;
  for (let left = limit - 1; left >= 0; left -= 1) {
    const said = (await lightCall(session.api)).headers[name.toLowerCase()];
    if (said === String(left)) continue;
    if (!isInTime()) tooSlow();
    if (said === undefined) throw new Blocked(`an answer has no ${name}`);
    if (Number(said) >= limit)
      throw new Blocked(`${name} is ${said}, more than a limit of ${limit} leaves after a request`);
    skip(
      `${name} is ${said} where ${left} would be left to the only client of one counter; enable with a baseUrl behind a single gateway, and nobody else at this address`,
    );
  }
  const after = await lightCall(session.api);
  if (!isInTime()) tooSlow();
  await session.letPass(window + 1);
  return after;
}

/** Clearly more requests than the limit, made once per run. */
function clearBurst(session: AugnoSession): Promise<Burst> {
  return session.once('a burst', (shared) =>
    burst(shared, shortLimit(shared).limit * clearlyMore, () => lightCall(shared.api)),
  );
}
