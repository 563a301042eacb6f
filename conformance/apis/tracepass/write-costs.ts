import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, observation, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, provenBy } from '../../engine/expect.js';
import { skip, type Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { create, created, withHeader } from '../../laws/creation.js';
import { newKey } from '../../laws/idempotency.js';
import { groundCategory } from './bodies.js';
import { dayOfChanges, describedWrites, lastWrites, learnFrom, untilRefused, write } from './budgets.js';
import { newPassport, productCreation } from './ground.js';

// What takes a write of the day's budget and what does not: told by how many calls a known budget lasts.

const role = 'nearWriteLimit';

/** Writes that a rule keeps of a day whose others it spends. */
const few = 4;

function productRequest(session: Session<operations>, overrides: object = {}) {
  const body = { name: 'Conformance check', model: session.fresh(), category: groundCategory, ...overrides };
  return { body, impatient: true };
}

function createProduct(session: Session<operations>): Promise<Answer> {
  return create(productCreation, session, productRequest(session), session.as(role));
}

/** More reads of every kind than there are writes left, or as many as are let through. */
async function readMoreThan(session: Session<operations>, writes: number, id: string): Promise<void> {
  const client = session.as(role);
  const reads = ['listProducts', 'listPassports', 'listTemplates', 'getProduct'] as const;
  for (const operation of reads.filter((read) => session.implements(read))) {
    const request = operation === 'getProduct' ? { path: { id } } : {};
    await untilRefused(writes + 1, 200, () => client.send(operation, { ...request, impatient: true }));
  }
}

/** A few writes that are left of a whole day. @throws Skipped where a day is dearer than the run */
async function writesOfAnotherDay(session: Session<operations>): Promise<number> {
  if (session.sharing)
    skip(`what ${role} had left is gone; enable by judging this rule first, or without limits.maxWrites`);
  return (await lastWrites(session, few)).left;
}

/**
 * How many products a known budget lasts for, with reads after the first. One measurement for two rules, since a
 * target without a clock has the budget only once: had the reads taken writes, none were left after them.
 */
function productsInBudget(session: Session<operations>) {
  return session.once(`products until ${role} is refused`, async (owner) => {
    const left = (await describedWrites(owner)) ?? (await writesOfAnotherDay(owner));
    if (left < 2)
      skip(
        `${left} writes are too few to count with; enable with: credentials: { ${role}: { writesLeft: 2 } } or more`,
      );
    const first = await createProduct(owner);
    first.need(created, `the first of the ${left} writes that ${role} has left`);
    await readMoreThan(owner, left, productCreation.idOf(first.json) ?? '');
    const { done, refusal, exchanges } = await untilRefused(left, created, () => createProduct(owner));
    if (refusal) await learnFrom(owner, role, refusal);
    return { left, afterReads: done, exchanges };
  });
}

/** Which of the numbers 0, 1 and 2 of writes per call explain the writes that calls of two kinds took together. */
function writesPerCall(
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

/** What passports and deletions take. One measurement for two rules, since a day has as many writes as it has. */
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

export const writeCosts = {
  'tracepass.rate-limit.reads-spend-no-writes': example(async (session) => {
    const { left, afterReads, exchanges } = await productsInBudget(session);
    const message = `of ${left} writes, one was used and none was left after ${left + 1} reads of each kind`;
    provenBy(exchanges, () => expectThat(afterReads > 0, message));
  }),

  'tracepass.rate-limit.each-product-is-one-write': example(async (session) => {
    const { left, afterReads, exchanges } = await productsInBudget(session);
    if (afterReads === 0) throw new Blocked('reads seem to take writes, so products cannot be counted');
    provenBy(exchanges, () => {
      expectEqual(1 + afterReads, left, `the number of products created with ${left} writes`);
    });
  }),

  'tracepass.rate-limit.each-update-is-one-write': example(async (session) => {
    const { done, told, exchanges } = await dayOfChanges(session);
    if (told === undefined) throw new Blocked('the text of the 429 does not tell how many writes a day has');
    provenBy(exchanges, () =>
      expectEqual(done, told, `the number of changes made with the ${told} writes of a day`),
    );
  }),

  'tracepass.rate-limit.each-passport-is-one-write': example((session) =>
    expectOneWrite(session, 'passport'),
  ),
  'tracepass.rate-limit.each-deletion-is-one-write': example((session) =>
    expectOneWrite(session, 'deletion'),
  ),

  'tracepass.rate-limit.concurrent-last-writes': example(async (session) => {
    const { left } = await lastWrites(session, few);
    await session.makeRoom();
    const answers = await Promise.all(Array.from({ length: 3 * left }, () => createProduct(session)));
    const successes = answers.filter(({ status }) => status === created).length;
    if (successes === 0)
      throw new Blocked(`none of ${answers.length} writes succeeded, first status ${answers[0]?.status}`);
    expectThat(
      successes <= left,
      `with ${left} writes left, ${successes} of ${answers.length} writes at once succeeded`,
    );
  }),

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
