import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { filtered } from '../../generators/discards.js';
import { bind } from '../../laws/bind.js';
import { choicesOf } from './contract-reading.js';
import { productBodies, rates, texts } from './creations.js';
import { sameNumber } from './decimals.js';
import { groundOf, including, newProduct, type AugnoSession, type Product } from './ground.js';
import { productToChange } from './specimens.js';

/** Where a product shows what an update can set. */
const places = {
  sku: ['item', 'sku'],
  description: ['item', 'description'],
  notes: ['item', 'notes'],
  portal_visibility: ['portal_visibility'],
  unit_price: ['item', 'unit_value', 'value'],
} as const;

/** Members that an update has to leave alone when it does not name them. */
const kept = [
  ...Object.values(places),
  ...[['type'], ['item', 'category', 'id'], ['item', 'unit_cost', 'value']],
];

const all = ['item', 'item.category', 'item.unit_value', 'item.unit_cost'];

/** What updates do to a product. */
export const productUpdateRules = {
  'augno.products.patch-stores-given-fields': bind(
    'update-changes-what-was-sent',
    ['updateProduct'],
    property(
      (session: AugnoSession) =>
        fc.record({
          words: fc.record(changeableTexts(session)),
          first: fc.subarray<string>(['sku', 'description', 'notes', 'portal_visibility'], { minLength: 1 }),
        }),
      async (session, { words, first }) => {
        const { id } = await productToChange(session, { description: 'before', notes: 'before' });
        const visibility = member(await read(session, id), 'portal_visibility');
        const portal_visibility = choicesOf(session, 'PortalVisibility').find((one) => one !== visibility);
        const wanted = withFreshSku(session, { ...words, ...(portal_visibility && { portal_visibility }) });
        // What one update leaves out the next one names, so that each case changes everything.
        for (const isNamed of [true, false]) {
          const change = Object.entries(wanted).filter(([name]) => first.includes(name) === isNamed);
          if (change.length === 0) continue;
          (await patch(session, id, Object.fromEntries(change))).accept(200, 'the update names new values');
          const product = await read(session, id);
          for (const [name, value] of change) {
            const place = placeOf(name);
            expectEqual(member(product, ...place), value, `${place.join('.')} after the update`);
          }
        }
      },
    ),
  ),

  'augno.products.patch-keeps-absent-fields': bind(
    'update-changes-what-was-sent',
    ['updateProduct'],
    property(
      async (session: AugnoSession) => {
        const { currency, unit } = await groundOf(session);
        return fc.record({
          body: await productBodies(session, { optional: 'always' }),
          wanted: changes(session),
          unit_price: fc.option(rates(currency.id, unit.id), { nil: undefined }),
        });
      },
      async (session, { body, wanted, unit_price }) => {
        const { id } = session.oneCase ? await productToChange(session) : await newProduct(session, body);
        const before = await read(session, id);
        const change = { ...withFreshSku(session, wanted), ...(unit_price && { unit_price }) };
        (await patch(session, id, change)).need(200, 'an update');
        const after = await read(session, id);
        const named = Object.keys(change).map((name) => placeOf(name).join('.'));
        for (const path of kept.filter((one) => !named.includes(one.join('.')))) {
          const [was, is] = [member(before, ...path), member(after, ...path)];
          const isKept = path.at(-1) === 'value' ? sameNumber(was, is) : was === is;
          expectThat(
            isKept,
            `${path.join('.')} was ${show(was)}, and is ${show(is)} after an update of other fields`,
          );
        }
      },
    ),
  ),

  'augno.products.patch-null-clears-texts': property(
    (session: AugnoSession) =>
      fc.record({
        before: fc.record({ description: texts(session), notes: texts(session) }),
        cleared: fc.subarray(['description', 'notes'], { minLength: 1 }),
      }),
    async (session, { before, cleared }) => {
      const { id } = await productToChange(session, before);
      const answer = await patch(session, id, Object.fromEntries(cleared.map((name) => [name, null])));
      answer.expect(200, `null for ${cleared.join(' and ')}`);
      const product = await read(session, id);
      for (const name of cleared) expectEqual(member(product, 'item', name), null, `item.${name} after null`);
    },
  ),

  'augno.products.patch-empty-text-stays': property(
    (session: AugnoSession) => texts(session),
    async (session, description) => {
      const { id } = await productToChange(session, { description });
      (await patch(session, id, { description: '' })).expect(200, 'an empty description');
      expectEqual(
        member(await read(session, id), 'item', 'description'),
        '',
        'item.description after an empty text',
      );
    },
    { most: 5 },
  ),

  'augno.products.patch-with-own-sku': property(
    (session: AugnoSession) => fc.record({ notes: texts(session) }, { requiredKeys: [] }),
    async (session, others) => {
      const sku = session.fresh();
      const { id } = await newProduct(session, { sku });
      (await patch(session, id, { ...others, sku })).expect(200, "the SKU is the product's own");
    },
    { most: 5 },
  ),

  'augno.products.created-at-never-moves': property(
    (session: AugnoSession) => changes(session),
    async (session, change) => {
      const product = await productToChange(session);
      (await patch(session, product.id, withFreshSku(session, change))).need(200, 'an update');
      const after = member(await read(session, product.id), 'created_at');
      const isSame = instant(after) === instant(product.created_at);
      expectThat(isSame, `created_at was ${show(product.created_at)}, and is ${show(after)} after an update`);
    },
  ),

  'augno.products.updated-at-never-goes-back': property(
    (session: AugnoSession) => changes(session),
    async (session, change) => {
      const product = await productToChange(session);
      const answer = await patch(session, product.id, withFreshSku(session, change));
      const after = member(answer.need(200, 'an update'), 'updated_at');
      expectThat(
        instant(after) >= instant(product.updated_at),
        `updated_at was ${show(product.updated_at)}, and is ${show(after)} after an update`,
      );
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

type Change = { sku?: string; description?: string; notes?: string; portal_visibility?: string };

/** Updates with at least one member; a SKU gets a fresh beginning when it is sent. */
function changes(session: AugnoSession): fc.Arbitrary<Change> {
  const members = {
    ...changeableTexts(session),
    portal_visibility: fc.constantFrom(...choicesOf(session, 'PortalVisibility')),
  };
  return filtered(fc.record(members, { requiredKeys: [] }), (change) => Object.keys(change).length > 0);
}

/** The members of updates that are texts. */
function changeableTexts(session: AugnoSession) {
  return { sku: texts(session), description: texts(session), notes: texts(session) };
}

function withFreshSku(session: AugnoSession, { sku, ...others }: Change): Change {
  return sku === undefined ? others : { ...others, sku: `${session.fresh()} ${sku}` };
}

function placeOf(name: string): readonly string[] {
  return Object.entries(places).find(([known]) => known === name)?.[1] ?? [];
}

function patch(session: AugnoSession, id: string, body: object) {
  return session.api.send('updateProduct', { path: { id }, body });
}

/** The product with everything that updates are compared by. */
async function read(session: AugnoSession, id: string): Promise<Product> {
  const answer = await session.api.send('getProduct', { path: { id }, ...including(all) });
  return answer.need(200, 'reading the product');
}

/** Milliseconds of a timestamp; NaN, which equals nothing, where it is none. */
function instant(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}
