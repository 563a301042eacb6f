import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { choicesOf, includePaths } from './contract-reading.js';
import { productBodies } from './creations.js';
import { isFilled, isPresent } from './expansion.js';
import { including, type AugnoSession } from './ground.js';
import { exhibitsOf } from './include-ground.js';
import { newItem, readItem } from './item-ground.js';
import { otherCategory } from './item-writes.js';
import { entriesOf, idsOf } from './listing.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

const notFound = { status: 404, code: 'resource_not_found' };

/** Items as they are read, listed and found. */
export const itemReadingRules = {
  'augno.items.get-returns-the-item': property(
    (session: AugnoSession) => productBodies(session),
    async (session, body) => {
      const { product, item: id } = await newItem(session, body);
      const include = including(['item']);
      const shown = await session.api.send('getProduct', { path: { id: product }, ...include });
      const answer = await session.api.call('getItem', { path: { id } });
      const item = answer.expect(200, 'a product shows the item');
      expectEqual(item, member(shown.need(200, 'reading the product'), 'item'), 'the item when read');
    },
    { most: 5 },
  ),

  'augno.items.paths-expand': property(
    (session: AugnoSession) => fc.subarray([...includePaths(session, 'getItem')], { minLength: 1 }),
    async (session, paths) => {
      const { category } = await exhibitsOf(session);
      const { item: id } = await newItem(session, { category_id: category });
      const plain = await readItem(session, id, []);
      for (const name of ['category', 'unit_value', 'unit_cost', 'burn_rate', 'attributes']) {
        expectEqual(member(plain, name), null, `${name} without include`);
      }
      const listed = await entriesOf(session, 'listItems', { 'include[]': paths });
      const found = listed.find((entry) => member(entry, 'id') === id);
      if (!found) throw new Blocked('the list does not show an item that was just created');
      for (const [where, item] of Object.entries({ read: await readItem(session, id, paths), list: found })) {
        for (const path of paths) {
          // Sources disagree on the units of a group's members.
          if (path.endsWith('.associated_units.unit')) continue;
          expectThat(isFilled(item, path), `${path} is not filled on ${where} although it is included`);
        }
        const isAsked = paths.some((path) => path.startsWith('category'));
        expectEqual(isPresent(member(item, 'category')), isAsked, `whether category is filled on ${where}`);
      }
    },
    { most: 6 },
  ),

  'augno.items.only-goods-are-listed': property(
    (session: AugnoSession) => fc.constantFrom(...choicesOf(session, 'ProductType')),
    async (session, type) => {
      const { item } = await newItem(session, { type });
      (await session.api.call('getItem', { path: { id: item } })).expect(
        200,
        `the product's type is ${type}`,
      );
      const isListed = idsOf(await entriesOf(session, 'listItems')).includes(item);
      expectEqual(isListed, type === 'sale', `whether the item of a ${type} product is listed`);
    },
  ),

  'augno.items.filters-choose': property(
    (session: AugnoSession) =>
      fc.constantFrom(
        ...(['category_ids', 'types', 'q', 'starts_at', 'ends_at'] as const),
        ...(session.implements('listProductLines') ? (['product_line_ids'] as const) : []),
      ),
    async (session, filter) => {
      const { id: category_id } = await otherCategory(session);
      const [line] = session.implements('listProductLines')
        ? idsOf(await entriesOf(session, 'listProductLines'))
        : [];
      const sku = `${session.fresh()}.`;
      const { item } = await newItem(session, { sku, category_id, ...(line && { product_line_id: line }) });
      const created = String(member(await readItem(session, item, []), 'created_at'));
      const later = new Date(Date.parse(created) + 3_600_000).toISOString();
      const earlier = new Date(Date.parse(created) - 3_600_000).toISOString();
      const questions: Record<typeof filter, readonly [hit: string | undefined, miss: string]> = {
        category_ids: [category_id, 'itcg_000000000000'],
        product_line_ids: [line, 'pdln_000000000000'],
        types: ['product', 'part'],
        q: [sku, `${session.fresh()}.`],
        starts_at: [created, later],
        ends_at: [created, earlier],
      };
      const [hit, miss] = questions[filter];
      const isShown = async (value: string) =>
        idsOf(await entriesOf(session, 'listItems', { [filter]: value })).includes(item);
      if (hit !== undefined) expectEqual(await isShown(hit), true, `whether ${filter}=${hit} shows the item`);
      expectEqual(await isShown(miss), false, `whether ${filter}=${miss} shows the item`);
    },
    { most: 12 },
  ),

  'augno.items.bad-filter-is-refused': property(
    () =>
      fc.constantFrom<readonly [string, string, string]>(
        ['types', 'product', 'nonsense'],
        ['subassembly_filter', 'all', 'nonsense'],
        ['starts_at', '2024-01-01T00:00:00Z', '2024-01-01'],
        ['ends_at', '2024-01-01T00:00:00Z', '2024-01-01'],
      ),
    async (session: AugnoSession, [filter, good, bad]) => {
      (await session.api.send('listItems', { query: { [filter]: good } })).need(200, `${filter}=${good}`);
      const answer = await session.api.send('listItems', { query: { [filter]: bad } });
      expectRefused(answer, { status: 400, code: 'parameter_invalid' }, `${filter}=${bad}`);
    },
    { most: 4 },
  ),

  'augno.items.go-with-their-product': example(async (session: AugnoSession) => {
    const { product, item: id } = await newItem(session);
    (await session.api.call('deleteProduct', { path: { id: product } })).need(200, 'deleting the product');
    expectRefused(await session.api.call('getItem', { path: { id } }), notFound, 'its product was deleted');
    const listed = idsOf(await entriesOf(session, 'listItems')).includes(id);
    expectEqual(listed, false, 'whether the list still shows the item');
  }),

  'augno.items.unknown-is-404': property(
    async (session: AugnoSession) => {
      const { item: id } = await newItem(session);
      const path = { id, category_id: (await otherCategory(session)).id };
      (await session.api.call('assignItemCategory', { path })).need(200, 'moving an item that is there');
      return unknownIds('it');
    },
    async (session, id) => {
      const path = { id, category_id: (await otherCategory(session)).id };
      expectRefused(await session.api.call('getItem', { path }), notFound, `no item is ${show(id)}`);
      expectRefused(
        await session.api.call('assignItemCategory', { path }),
        notFound,
        `no item is ${show(id)}`,
      );
    },
    { most: 4 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
