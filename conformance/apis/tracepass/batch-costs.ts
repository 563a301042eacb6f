import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, provenBy, show } from '../../engine/expect.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import {
  answered,
  expectCreated,
  freshItems,
  itemTemplates,
  listedUnder,
  resultsIn,
  sendBatch,
} from './batch-calls.js';
import { lastWrites, numbersIn, untilRefused, write, writeLimit } from './budgets.js';
import { freshGs1, newProduct } from './ground.js';
import { errorOf, expectRefused, passportQuota } from './refusals.js';
import { slotsOf } from './slots.js';
import { productOf } from './workspaces.js';

// What batches take of the day's writes and of the slots, and that they take all of it or nothing.

/** Items of the batch that is counted; enough to be told from a call that counts once or twice. */
const counted = 5;

/** Writes that are left when a batch of one more comes. */
const tooFew = 4;

/** The smallest items of a product. */
function plainItems(session: Session<operations>, productId: string, count: number) {
  return Array.from({ length: count }, () => ({ productId, gs1: freshGs1(session) }));
}

/** A batch of one item more than writes are left. */
function batchBeyondTheWrites(session: Session<operations>) {
  return session.once('a batch beyond the writes of nearWriteLimit', async (owner) => {
    const { client, left, productId } = await lastWrites(owner, tooFew);
    const before = await listedUnder(owner, productId, client);
    const items = plainItems(owner, productId, left + 1);
    const answer = await sendBatch(owner, items, { client, impatient: true });
    const after = await listedUnder(owner, productId, client);
    return { items: items.length, answer, before, after };
  });
}

/** Items for the workspace without slots. */
async function itemsWithoutSlots(session: Session<operations>) {
  const { _id: productId } = await productOf(session, 'quotaExhausted');
  const items = await itemTemplates(session, { minLength: 2, maxLength: 2 });
  return items.map((templates) => ({ templates, productId }));
}

export const batchCosts = {
  'tracepass.rate-limit.batch-takes-a-write-for-each-item': bind(
    'counters-count-exactly',
    ['createPassportBatch'],
    example(async (session: Session<operations>) => {
      const { client, left, productId } = await lastWrites(session, counted + 3);
      const items = plainItems(session, productId, counted);
      const sent = await sendBatch(session, items, { client, impatient: true });
      sent.need(answered, 'a batch that fits into the budget');
      const { done, exchanges } = await untilRefused(left + 1, 200, () => write(session, client, productId));
      provenBy([sent.exchange, ...exchanges], () =>
        expectEqual(left - done, counted, `the writes that a batch of ${counted} items took`),
      );
    }),
  ),

  'tracepass.rate-limit.batch-that-does-not-fit-does-nothing': bind(
    'counters-count-exactly',
    ['createPassportBatch'],
    example(async (session: Session<operations>) => {
      const { items, answer, before, after } = await batchBeyondTheWrites(session);
      provenBy([answer.exchange], () => {
        answer.expect(429, `${items - 1} writes are left, and the batch has ${items} items`);
        expectEqual(after, before, 'the passports of the product after the refused batch');
      });
    }),
  ),

  'tracepass.rate-limit.batch-refusal-asks-for-all-items': example(async (session: Session<operations>) => {
    const { items, answer } = await batchBeyondTheWrites(session);
    answer.need(429, 'a batch beyond the writes of the day');
    const { requested } = numbersIn(answer, writeLimit(session)) ?? {};
    if (requested === undefined)
      throw new Blocked(`the text of the 429 is not the documented one: ${show(errorOf(answer))}`);
    provenBy([answer.exchange], () =>
      expectEqual(requested, items, `the writes that the refusal of ${items} items says were requested`),
    );
  }),

  'tracepass.quota.batch-beyond-the-slots-is-refused-whole': bind(
    'counters-count-exactly',
    ['createPassportBatch'],
    example(async (session: Session<operations>) => {
      const left = slotsOf(session);
      const client = session.as('nearQuota');
      const { _id: productId } = await newProduct(session, {}, client);
      const tooMany = await sendBatch(session, plainItems(session, productId, left + 1), { client });
      expectRefused(tooMany, passportQuota(session).refusal, `${left} slots are left`);
      expectEqual(await listedUnder(session, productId, client), [], 'the passports of the product');
      const fitting = await sendBatch(session, plainItems(session, productId, left), { client });
      const results = resultsIn(fitting.expect(answered, `${left} slots are left`));
      for (const result of results) expectCreated(result, 'a slot is left for it');
      const listed = (await listedUnder(session, productId, client)).length;
      expectThat(listed === left, `of ${left} slots ${listed} were taken`);
      const next = await sendBatch(session, plainItems(session, productId, 1), { client });
      expectRefused(next, passportQuota(session).refusal, 'no slot is left');
    }),
  ),

  'tracepass.quota.one-confirmation-covers-the-batch': property(
    itemsWithoutSlots,
    async (session, { templates, productId }) => {
      const client = session.as('quotaExhausted');
      const { overage, refusal } = passportQuota(session);
      if (!overage) throw new Blocked('the contract knows no passports beyond the plan');
      const items = freshItems(session, templates, productId);
      const unconfirmed: Answer = await sendBatch(session, items, { client });
      unconfirmed.need(refusal.status, 'a batch without slots');
      const more = { [overage.confirmWith.slice(1)]: true };
      const confirmed = await sendBatch(session, items, { client, more });
      const results = resultsIn(confirmed.expect(answered, 'the charge was accepted'));
      expectEqual(results.length, items.length, 'the number of results');
      for (const result of results) expectCreated(result, 'the charge was accepted for the whole batch');
    },
    // Each case is paid for.
    { most: 1 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
