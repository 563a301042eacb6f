import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { productBodies, rates, texts } from './creations.js';
import { choicesOf, includePaths } from './contract-reading.js';
import { sameNumber } from './decimals.js';
import { shownProduct } from './specimens.js';
import {
  groundOf,
  including,
  minimalProduct,
  newCategory,
  newProduct,
  tryProduct,
  type AugnoSession,
} from './ground.js';

/** What a read product has to have in common with the answer to its creation. */
const comparedPaths = [
  ...[['id'], ['type'], ['portal_visibility'], ['product_line', 'id']],
  ...[
    ['item', 'id'],
    ['item', 'sku'],
    ['item', 'description'],
    ['item', 'notes'],
    ['item', 'type'],
  ],
  ...[
    ['item', 'category', 'id'],
    ['item', 'category', 'unit_group', 'id'],
  ],
  ...[
    ['item', 'unit_value', 'value'],
    ['item', 'unit_cost', 'value'],
    ['item', 'burn_rate', 'value'],
  ],
];

const ratePaths = ['item.unit_value', 'item.unit_cost'];

/** What a new product is like. */
export const productCreationRules = {
  'augno.products.create-with-required-fields': property(
    (session: AugnoSession) => texts(session),
    async (session, end) => {
      const body = { ...(await minimalProduct(session)), sku: skuEndingIn(session, end) };
      (await tryProduct(session, body)).accept(201, 'the body has sku, type and category_id');
    },
  ),

  'augno.products.every-type-is-accepted': property(
    async (session: AugnoSession) => {
      if (session.needsControl('createProduct')) await newProduct(session);
      return fc.constantFrom(...choicesOf(session, 'ProductType'));
    },
    async (session, type) => {
      const body = { ...(await minimalProduct(session)), type };
      const product = (await tryProduct(session, body)).expect(201, `type ${type}`);
      expectEqual(member(product, 'type'), type, 'the type of the new product');
    },
  ),

  'augno.products.hidden-by-default': property(
    (session: AugnoSession) => productBodies(session, { omit: ['/portal_visibility'] }),
    async (session, body) => {
      const product = await shownProduct(session, body);
      expectEqual(member(product, 'portal_visibility'), 'hidden', 'portal_visibility');
    },
  ),

  'augno.products.visibility-as-requested': property(
    async (session: AugnoSession) =>
      fc.record({
        body: await productBodies(session),
        portal_visibility: fc.constantFrom(...choicesOf(session, 'PortalVisibility')),
      }),
    async (session, { body, portal_visibility }) => {
      // The shared body says how visible its product is to be.
      const wanted = session.oneCase ? body : { ...body, portal_visibility };
      const product = await shownProduct(session, wanted);
      expectEqual(
        member(product, 'portal_visibility'),
        member(wanted, 'portal_visibility'),
        'portal_visibility',
      );
    },
  ),

  'augno.products.texts-as-requested': property(
    (session: AugnoSession) =>
      fc.record({ sku: texts(session), description: texts(session), notes: texts(session) }),
    async (session, { sku, ...others }) => {
      const wanted = { sku: skuEndingIn(session, sku), ...others };
      const product = await newProduct(session, wanted, { include: ['item'] });
      for (const [name, value] of Object.entries(wanted)) {
        expectEqual(member(product, 'item', name), value, `item.${name}`);
      }
    },
  ),

  'augno.products.omitted-texts-are-null': property(
    (session: AugnoSession) => productBodies(session, { omit: ['/description', '/notes'] }),
    async (session, body) => {
      const product = await shownProduct(session, body, { include: ['item'] });
      expectEqual(member(product, 'item', 'description'), null, 'item.description');
      expectEqual(member(product, 'item', 'notes'), null, 'item.notes');
    },
  ),

  'augno.products.category-as-requested': property(
    async (session: AugnoSession) => {
      const { category, unitGroup } = await groundOf(session);
      if (session.oneCase) return fc.constant(category.id);
      const other = await newCategory(session, { type: 'product_category', unit_group_id: unitGroup.id });
      return fc.constantFrom(category.id, other.id);
    },
    async (session, category_id) => {
      const product = await shownProduct(session, { category_id }, { include: ['item.category'] });
      expectEqual(member(product, 'item', 'category', 'id'), category_id, 'item.category.id');
    },
    { most: 6 },
  ),

  'augno.products.item-is-of-type-product': property(
    (session: AugnoSession) => fc.constantFrom(...choicesOf(session, 'ProductType')),
    async (session, type) => {
      const product = await shownProduct(session, { type }, { include: ['item'] });
      expectEqual(member(product, 'item', 'type'), 'product', `item.type of a product of type ${type}`);
    },
  ),

  'augno.products.get-returns-what-was-created': bind(
    'create-then-read',
    ['createProduct'],
    property(
      async (session: AugnoSession) => {
        const [body, paths] = [await productBodies(session), [...includePaths(session, 'getProduct')]];
        if (session.oneCase) return fc.record({ body, include: fc.constant(paths) });
        // Always with a price and a cost, which have their own way into the store.
        const { currency, unit } = await groundOf(session);
        const priced = fc
          .record({ body, unit_price: rates(currency.id, unit.id), unit_cost: rates(currency.id, unit.id) })
          .map(({ body: others, ...own }) => ({ ...others, ...own }));
        const include = fc.subarray(paths).map((some) => [...new Set([...ratePaths, ...some])]);
        return fc.record({ body: priced, include });
      },
      async (session, { body, include }) => {
        const made = await shownProduct(session, body, { include });
        const answer = await session.api.send('getProduct', { path: { id: made.id }, ...including(include) });
        const read = answer.expect(200, 'the product was just created');
        for (const path of comparedPaths) {
          const [created, stored] = [member(made, ...path), member(read, ...path)];
          const isSame = path.at(-1) === 'value' ? sameNumber(created, stored) : created === stored;
          expectThat(
            isSame || (created === undefined && stored === undefined),
            `${path.join('.')} is ${show(stored)} when read, ${show(created)} when created`,
          );
        }
      },
    ),
  ),

  'augno.products.empty-description-on-create': observation(async (session) => {
    const answer = await tryProduct(
      session,
      { ...(await minimalProduct(session)), description: '' },
      { include: ['item'] },
    );
    if (answer.status !== 201) return `an empty description is answered ${answer.status}`;
    return `an empty description becomes ${show(member(answer.json, 'item', 'description'))}`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A SKU that nothing else has, with a generated end. */
function skuEndingIn(session: AugnoSession, end: string): string {
  return `${session.fresh()} ${end}`;
}
