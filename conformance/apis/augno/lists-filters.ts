import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { choicesOf } from './contract-reading.js';
import { groundOf, newProduct, type AugnoSession } from './ground.js';
import { entriesOf, idsOf, type ListOperation, type Query } from './listing.js';
import { shownProduct } from './specimens.js';
import { shelfOf, type Shelf, type ShelvedProduct } from './shelf.js';

/** Which rows a list shows, with filters and without. */
export const filters = {
  'augno.lists.filter-by-type': property(
    async (session) => {
      await groundOf(session);
      const operation = fc.constantFrom<ListOperation>('listUnits', 'listUnitGroups', 'listItemCategories');
      return fc.record({ operation, pick: fc.nat({ max: 7 }) });
    },
    async (session, { operation, pick }) => {
      const all = await entriesOf(session, operation);
      const types = [...new Set(all.map(typeOf))];
      const type =
        types[pick % types.length] ?? skip(`${operation} shows nothing; enable by creating something`);
      const filtered = await entriesOf(session, operation, { type });
      expectEqual(
        filtered.map(typeOf).filter((other) => other !== type),
        [],
        `other types among those of ${type}`,
      );
      const expected = idsOf(all.filter((entry) => typeOf(entry) === type));
      expectEqual(new Set(idsOf(filtered)), new Set(expected), `the entries of ${operation} of type ${type}`);
    },
  ),

  'augno.lists.entries-can-be-read': property(
    () => fc.nat({ max: 99 }),
    async (session, pick) => {
      for (const [list, get] of readable) {
        const entries = await entriesOf(session, list);
        const entry = entries[pick % Math.max(1, entries.length)];
        const id = text(member(entry, 'id'));
        if (id === undefined) continue;
        const answer = await session.api.call(get, { path: { id } });
        answer.expect(200, `${list} shows it`);
        expectEqual(answer.json, entry, `what ${get} answers for an entry of ${list}`);
      }
    },
    { most: 5 },
  ),

  'augno.lists.only-sale-is-listed': bind(
    'create-then-list',
    ['createProduct'],
    property(
      (session: AugnoSession) => fc.constantFrom(...choicesOf(session, 'ProductType')),
      async (session, type) => {
        const { id } = await shownProduct(session, { type });
        const listed = idsOf(await entriesOf(session, 'listProducts')).includes(id);
        expectEqual(listed, type === 'sale', `whether a product of type ${type} is listed`);
      },
    ),
  ),

  'augno.lists.deleted-is-not-listed': bind(
    'delete-then-gone',
    ['deleteProduct'],
    example(async (session: AugnoSession) => {
      const { id } = await newProduct(session);
      if (!idsOf(await entriesOf(session, 'listProducts')).includes(id))
        throw new Blocked('a new product is not listed');
      (await session.api.call('deleteProduct', { path: { id } })).need(200, 'the deletion');
      expectThat(
        !idsOf(await entriesOf(session, 'listProducts')).includes(id),
        'the deleted product is still listed',
      );
    }),
  ),

  'augno.lists.filter-by-category': onShelf(
    ({ categories }) => fc.constantFrom(...categories.map(({ id }) => id)),
    (category) => ({ category_ids: [category] }),
    (product, category) => product.category === category,
  ),

  'augno.lists.values-of-a-filter-add-up': onShelf(
    ({ categories }) =>
      fc.subarray(
        categories.map(({ id }) => id),
        { minLength: 2 },
      ),
    (chosen) => ({ category_ids: chosen }),
    (product, chosen) => chosen.includes(product.category),
  ),

  'augno.lists.filters-narrow-each-other': onShelf(
    ({ categories }) =>
      fc.record({ category: fc.constantFrom(...categories.map(({ id }) => id)), visibility }),
    (chosen) => ({ category_ids: [chosen.category], portal_visibility: chosen.visibility }),
    (product, chosen) => product.category === chosen.category && product.visibility === chosen.visibility,
  ),

  'augno.lists.filter-by-visibility': onShelf(
    () => visibility,
    (chosen) => ({ portal_visibility: chosen }),
    (product, chosen) => product.visibility === chosen,
  ),

  'augno.lists.filter-by-creation-time': onShelf(
    ({ products }) => {
      const [first, second] = [fc.nat({ max: products.length - 1 }), fc.nat({ max: products.length - 1 })];
      return fc.record({ from: fc.option(first), to: fc.option(second) }).map(({ from, to }) => ({
        ...(from !== null && { starts_at: products[from]?.created[0] }),
        ...(to !== null && { ends_at: products[to]?.created[1] }),
      }));
    },
    ({ starts_at, ends_at }) => ({ ...(starts_at && { starts_at }), ...(ends_at && { ends_at }) }),
    ({ created: [earlier, later] }, { starts_at, ends_at }) =>
      Date.parse(earlier) >= (starts_at ? Date.parse(starts_at) : -Infinity) &&
      Date.parse(later) <= (ends_at ? Date.parse(ends_at) : Infinity),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

const readable = [
  ['listUnits', 'getUnit'],
  ['listUnitGroups', 'getUnitGroup'],
  ['listItemCategories', 'getItemCategory'],
  ['listProductLines', 'getProductLine'],
  ['listProperties', 'getProperty'],
] as const;

const visibility = fc.constantFrom<'visible' | 'hidden'>('visible', 'hidden');

/** A filter lists those products of the shelf that match, and none of the others. */
function onShelf<Choice>(
  choices: (shelf: Shelf) => fc.Arbitrary<Choice>,
  query: (choice: Choice) => Query,
  matches: (product: ShelvedProduct, choice: Choice) => boolean,
) {
  return property<operations, Choice>(
    async (session) => choices(await shelfOf(session)),
    async (session, choice) => {
      const { products } = await shelfOf(session);
      const listed = idsOf(await entriesOf(session, 'listProducts', query(choice)));
      const shown = products.filter(({ id }) => listed.includes(id));
      const matching = products.filter((product) => matches(product, choice));
      expectEqual(
        numbersOf(shown, products),
        numbersOf(matching, products),
        'which of the six products are listed',
      );
    },
  );
}

/** Products as their places on the shelf, which a person can compare where ids are noise. */
function numbersOf(some: readonly ShelvedProduct[], all: readonly ShelvedProduct[]): number[] {
  return some.map((product) => all.indexOf(product) + 1);
}

function typeOf(entry: unknown): string {
  return text(member(entry, 'type')) ?? '';
}
