import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, observation, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, provenBy } from '../../engine/expect.js';
import type { Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { create, created, withHeader } from '../../laws/creation.js';
import { newKey } from '../../laws/idempotency.js';
import { lastWrites, untilRefused, write } from './budgets.js';
import { newPassport, productCreation } from './ground.js';
import { productRequest } from './write-costs.js';

// What two kinds of calls take of one day's writes: told by the sum, since a day has as many writes as it has.

/** Which of the numbers 0, 1 and 2 of writes per call explain the writes that calls of two kinds took together. */
export function writesPerCall(
  taken: number,
  [one, other]: readonly [number, number],
): { one: number; other: number } | undefined {
  for (const ofOne of [1, 0, 2]) {
    for (const ofOther of [1, 0, 2]) {
      if (ofOne * one + ofOther * other === taken) return { one: ofOne, other: ofOther };
    }
  }
  return undefined;
}

/** Numbers of calls whose sums are all different, for up to two writes per call. */
const passports = 4;
const deletions = 3;
const invalidCalls = 5;
const repeats = 7;

/** Writes that suffice for either pair. */
const someWrites = 15;

/** What passports and deletions take. */
function passportWrites(session: Session<operations>) {
  return session.once('writes that passports and deletions take', async (owner) => {
    const { client, left, productId } = await lastWrites(owner, someWrites);
    const ids: string[] = [];
    while (ids.length < passports) ids.push((await newPassport(owner, { productId }, client))._id);
    for (const id of ids.slice(0, deletions)) {
      (await client.call('deletePassport', { path: { id } })).need(200, 'deleting a passport');
    }
    const { done, exchanges } = await untilRefused(left + 1, 200, () => write(owner, client, productId));
    return { taken: left - done, exchanges };
  });
}

/** What invalid calls and repeats of a keyed one take, the keyed call itself left out. */
function writesWithoutEffect(session: Session<operations>) {
  return session.once('writes that calls without effect take', async (owner) => {
    const { client, left, productId } = await lastWrites(owner, someWrites);
    const { header } = owner.contract.policies.idempotency;
    for (let call = 0; call < invalidCalls; call += 1) {
      const invalid = await client.send('createProduct', productRequest(owner, { category: owner.fresh() }));
      invalid.need(400, 'a call with an unknown category');
    }
    const request = withHeader(productRequest(owner), header, newKey(owner));
    for (let call = 0; call <= repeats; call += 1) {
      (await create(productCreation, owner, request, client)).need(
        created,
        'a call with a key, or its repeat',
      );
    }
    const { done } = await untilRefused(left + 1, 200, () => write(owner, client, productId));
    return left - done - 1;
  });
}

/** Judges what a passport or its deletion takes by what both took together. */
async function expectOneWrite(session: Session<operations>, kind: 'passport' | 'deletion'): Promise<void> {
  const { taken, exchanges } = await passportWrites(session);
  const each = writesPerCall(taken, [passports, deletions]);
  provenBy(exchanges, () => {
    expectThat(each !== undefined, `${passports} passports and ${deletions} deletions took ${taken} writes`);
    expectEqual(kind === 'passport' ? each.one : each.other, 1, `the number of writes that a ${kind} takes`);
  });
}

export const writesInSums = {
  'tracepass.rate-limit.each-passport-is-one-write': bind(
    'counters-count-exactly',
    ['createPassport'],
    example((session: Session<operations>) => expectOneWrite(session, 'passport')),
  ),
  'tracepass.rate-limit.each-deletion-is-one-write': bind(
    'counters-count-exactly',
    ['deletePassport'],
    example((session: Session<operations>) => expectOneWrite(session, 'deletion')),
  ),

  'tracepass.rate-limit.refused-calls-and-the-budget': observation(async (session) => {
    const taken = await writesWithoutEffect(session);
    const each = writesPerCall(taken, [invalidCalls, repeats]);
    if (!each)
      return `${invalidCalls} calls refused with 400 and ${repeats} repeats took ${taken} writes of the day.`;
    return each.one === 0
      ? 'Calls refused with 400 take no writes.'
      : `A call refused with 400 takes a write.`;
  }),

  'tracepass.rate-limit.replays-and-the-budget': observation(async (session) => {
    const taken = await writesWithoutEffect(session);
    const each = writesPerCall(taken, [invalidCalls, repeats]);
    if (!each)
      return `${invalidCalls} calls refused with 400 and ${repeats} repeats took ${taken} writes of the day.`;
    return each.other === 0
      ? 'Repeats with a used key take no writes.'
      : 'A repeat with a used key takes a write.';
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
