import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { list, member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
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
  timesListed,
} from './batch-calls.js';
import type { Body } from './bodies.js';
import { freshGs1, newPassport, newProduct } from './ground.js';
import { uniqueness } from './refusals.js';
import { unknownIds } from './steps.js';
import { productOf } from './workspaces.js';

// What becomes of the items of a batch, each by itself.

/** What can be wrong with an item that breaks no schema. */
const failures = [
  'serial taken',
  'unknown product',
  'product of another workspace',
  'gtin of another company',
];

interface Mixture {
  readonly templates: readonly Body[];
  /** What is wrong with each item; undefined where nothing is. */
  readonly wrong: readonly (string | undefined)[];
  readonly unknown: string;
}

/** Batches with one failing item or several at any places, and at least one that is as it should be. */
async function mixtures(session: Session<operations>): Promise<fc.Arbitrary<Mixture>> {
  const known = failures.slice(0, session.has('otherTenant') ? failures.length : 2);
  const wrongs = fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: session.sharing ? 1 : 3 });
  return fc
    .tuple(await itemTemplates(session, { minLength: 1 }), wrongs, unknownIds)
    .chain(([templates, bad, unknown]) => {
      const wrong = [...templates.map(() => undefined), ...bad];
      return fc
        .shuffledSubarray(wrong, { minLength: wrong.length })
        .map((shuffled) => ({ templates, wrong: shuffled, unknown }));
    });
}

/** An item with what is wrong with it; the rest of it is right. */
async function spoiled(session: Session<operations>, item: Body, wrong: string, unknown: string) {
  const other = 'otherTenant';
  if (wrong === 'serial taken') return { ...item, gs1: (await newPassport(session)).gs1 };
  if (wrong === 'unknown product') return { ...item, productId: unknown };
  const { _id: productId } = await productOf(session, other);
  if (wrong === 'product of another workspace') return { ...item, productId };
  const theirs = await newPassport(session, { productId }, session.as(other));
  return { ...item, gs1: { gtin: theirs.gs1.gtin, serialNumber: session.fresh() } };
}

export const batches = {
  'tracepass.batches.results-follow-the-items': property(batchWrite.templates, async (session, template) => {
    const items = freshItems(session, list(template['passports']));
    const results = resultsIn((await sendBatch(session, items)).accept(answered, 'all items are valid'));
    expectEqual(results.length, items.length, 'the number of results');
    for (const [index, item] of items.entries()) {
      const result = results[index];
      expectEqual(member(result, 'index'), index, 'the index of a result');
      expectCreated(result, 'nothing is wrong with it');
      expectEqual(member(result, 'data', 'status'), 'draft', 'the status of a new passport');
      expectEqual(identifiersOf(member(result, 'data')), identifiersOf(item), 'the identifiers of a result');
    }
    const ids = new Set(results.map((result) => text(member(result, 'data', '_id'))));
    expectEqual(ids.size, items.length, 'the number of ids in the results');
  }),

  'tracepass.batches.created-passports-are-there': bind(
    'create-then-read',
    ['createPassportBatch'],
    bind(
      'create-then-list',
      ['createPassportBatch'],
      property(
        batchWrite.templates,
        async (session, template) => {
          const items = freshItems(session, list(template['passports']));
          const results = resultsIn((await sendBatch(session, items)).need(answered, 'a batch'));
          for (const [index, item] of items.entries()) {
            const id = text(member(results[index], 'data', '_id')) ?? '';
            const answer = await session.api.call('getPassport', { path: { id } });
            const read = answer.expect(200, 'a batch created this passport');
            expectEqual(read.productId, item['productId'], 'the product of the passport that is read');
            expectEqual(identifiersOf(read), identifiersOf(item), 'the identifiers that are read');
            expectEqual(await timesListed(session, item), 1, 'how often the passport is listed');
          }
        },
        { most: 6 },
      ),
    ),
  ),

  'tracepass.batches.failed-item-leaves-the-others': property(
    mixtures,
    async (session, { templates, wrong, unknown }) => {
      // A product of its own, so that everything which is created can be seen.
      const { _id: productId } = await newProduct(session);
      const items: Body[] = [];
      for (const what of wrong) {
        const [item = {}] = freshItems(session, templates.slice(0, 1), productId);
        items.push(what === undefined ? item : await spoiled(session, item, what, unknown));
      }
      const results = resultsIn((await sendBatch(session, items)).accept(answered, 'one item is valid'));
      expectEqual(results.length, items.length, 'the number of results');
      for (const [index, what] of wrong.entries()) {
        if (what === undefined) expectCreated(results[index], 'nothing is wrong with it');
        else expectFailed(results[index], what);
      }
      const valid = items.filter((_, index) => wrong[index] === undefined).map(identifiersOf);
      expectEqual(await listedUnder(session, productId), valid.sort(), 'the passports of the product');
    },
    { most: 10 },
  ),

  'tracepass.batches.taken-serial-is-told-by-its-item': bind(
    'unique-in-its-scope',
    ['createPassportBatch'],
    property(
      async (session) => fc.tuple(await itemTemplates(session), fc.nat(1000)),
      async (session, [templates, place]) => {
        const items = freshItems(session, templates);
        const at = place % (items.length + 1);
        const { productId, gs1 } = await newPassport(session);
        items.splice(at, 0, { productId, gs1: { gtin: gs1.gtin, serialNumber: gs1.serialNumber } });
        const results = resultsIn((await sendBatch(session, items)).accept(answered, 'one item is valid'));
        expectCreated(results[at === 0 ? 1 : 0], 'nothing is wrong with it');
        const { message } = uniqueness(session, 'serial').conflict;
        expectFailed(results[at], 'its serial number is taken', message);
      },
      { most: 6 },
    ),
  ),

  'tracepass.batches.duplicates-in-a-batch': bind(
    'unique-in-its-scope',
    ['createPassportBatch'],
    bind(
      'free-outside-its-scope',
      ['createPassportBatch'],
      property(
        async (session) => fc.tuple(await itemTemplates(session), fc.nat(1000)),
        async (session, [templates, place]) => {
          const { _id: productId } = await newProduct(session);
          const [first = {}, ...others] = freshItems(session, templates, productId);
          const { gtin } = freshGs1(session);
          const namesake = { productId, gs1: { gtin, serialNumber: member(first, 'gs1', 'serialNumber') } };
          const items = [first, ...others, namesake];
          items.splice(1 + (place % items.length), 0, { productId, gs1: first['gs1'] });
          const sent = (await sendBatch(session, items)).accept(answered, 'one item is valid');
          const created = resultsIn(sent).filter((result) => member(result, 'status') === 'created');
          const twins = items.filter((item) => identifiersOf(item) === identifiersOf(first)).length;
          expectThat(twins === 2, 'the batch has two equal items');
          expectEqual(
            created.length,
            items.length - 1,
            'the number of items that were created, when two of them have the same identifiers',
          );
          const expected = [first, ...others, namesake].map(identifiersOf).sort();
          expectEqual(await listedUnder(session, productId), expected, 'the passports of the product');
        },
        { most: 6 },
      ),
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
