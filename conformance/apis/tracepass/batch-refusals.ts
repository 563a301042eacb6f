import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { defective, type Defective } from '../../generators/index.js';
import { bind } from '../../laws/bind.js';
import { rivalsIn } from '../../laws/creation.js';
import { refusedWriteChangesNothing } from '../../laws/refused-writes.js';
import { inSharedWorkspace } from './authorization.js';
import {
  answered,
  batchWrite,
  expectCreated,
  expectFailed,
  freshItems,
  identifiersOf,
  itemTemplates,
  listedUnder,
  resultsIn,
  sendBatch,
} from './batch-calls.js';
import { bodySchema, parties } from './bodies.js';
import { freshGs1, newProduct } from './ground.js';

// Batches, and items of batches, of which nothing is created.

/** Items that a batch has at most. */
const mostItems = 100;

/** What an item may lack, or have of another form. */
const broken = ['/productId', '/gs1', '/gs1/gtin', '/gs1/serialNumber'];

export const batchRefusals = {
  'tracepass.batches.empty-batch-is-refused': refusedWriteChangesNothing(batchWrite, {
    law: 'invalid-changes-nothing',
    spoil: (request) => ({ ...request, body: { passports: [] } }),
    judge: (answer) => answer.expectOneOf([400], 'the batch has no items'),
    most: 1,
  }),

  'tracepass.batches.more-than-100-items-are-refused': property(
    async (session) => fc.record({ item: (await itemTemplates(session)).map(([first]) => first) }),
    async (session, { item }) => {
      const { _id: productId } = await newProduct(session);
      const items = freshItems(
        session,
        Array.from({ length: mostItems + 1 }, () => item),
        productId,
      );
      const answer = await sendBatch(session, items);
      answer.expect(400, `the batch has ${items.length} items`);
      expectEqual(await listedUnder(session, productId), [], 'the passports of the product');
      if (session.sharing) return;
      const most = await sendBatch(session, items.slice(1));
      expectEqual(
        resultsIn(most.accept(answered, `the batch has ${mostItems} items`)).length,
        mostItems,
        'the number of results',
      );
    },
    { most: 1 },
  ),

  'tracepass.batches.broken-item-is-not-created': property(
    async (session) => {
      const item: fc.Arbitrary<Defective> = defective(
        bodySchema(session, 'createPassport'),
        session.schemas,
        {
          omit: ['/confirmOverage'],
          override: { '/parties': parties },
          only: ({ pointer, keyword }) => broken.includes(pointer) && keyword !== 'pattern',
        },
      );
      return fc.record({ item, others: await itemTemplates(session), place: fc.nat(1000) });
    },
    async (session, { item: { value, defect }, others, place }) => {
      const { _id: productId } = await newProduct(session);
      const { gtin, serialNumber } = freshGs1(session);
      const gs1 = member(value, 'gs1');
      const isWhole = defect.pointer === '/gs1' || typeof gs1 !== 'object';
      const spoiled = {
        ...Object(value),
        ...(defect.pointer !== '/productId' && { productId }),
        ...(!isWhole && {
          gs1: {
            ...gs1,
            ...(defect.pointer !== '/gs1/gtin' && { gtin }),
            ...(defect.pointer !== '/gs1/serialNumber' && { serialNumber }),
          },
        }),
      };
      const items = freshItems(session, others, productId);
      const at = place % (items.length + 1);
      const answer = await sendBatch(session, [...items.slice(0, at), spoiled, ...items.slice(at)]);
      answer.expectOneOf([400, answered], defect.describe);
      const results = resultsIn(answer.json);
      if (answer.status === answered) expectFailed(results[at], defect.describe);
      const expected = answer.status === answered ? items.map(identifiersOf).sort() : [];
      expectEqual(await listedUnder(session, productId), expected, 'the passports of the product');
    },
    { most: 12 },
  ),

  'tracepass.authorization.read-token-creates-no-batch': inSharedWorkspace(
    refusedWriteChangesNothing(batchWrite, {
      law: 'unauthorized-changes-nothing',
      client: (session) => session.as('readOnly'),
      judge: (answer) => answer.expectOneOf([403], 'the token may only read'),
      most: 3,
    }),
  ),

  'tracepass.batches.concurrent-serial': bind(
    'unique-under-concurrency',
    ['createPassportBatch'],
    property(
      (session) => itemTemplates(session, { minLength: 1, maxLength: 1 }),
      async (session, templates) => {
        const [shared] = freshItems(session, templates);
        const rivals = Array.from({ length: rivalsIn(session) }, () => [
          ...freshItems(session, templates),
          shared,
        ]);
        await session.makeRoom();
        const answers = await Promise.all(rivals.map((items) => sendBatch(session, items)));
        const results = answers.map((answer) => list(resultsIn(answer.need(answered, 'a batch of two'))));
        for (const [own] of results) expectCreated(own, 'nothing is wrong with it');
        const winners = results.filter(([, common]) => member(common, 'status') === 'created');
        expectEqual(winners.length, 1, 'the number of batches at once that created the item they share');
      },
      { most: 4 },
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
