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
        // In a short list each can be the only one of its kind.
        const some = entries.length <= few ? entries : [entries[pick % entries.length]];
        for (const entry of some) {
          const id = text(member(entry, 'id'));
          if (id === undefined) continue;
          const answer = await session.api.call(get, { path: { id } });
          answer.expect(200, `${list} shows it`);
          expectEqual(answer.json, entry, `what ${get} answers for an entry of ${list}`);
        }
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

  'augno.lists.filters-narrow-each-other': property(
    async (session: AugnoSession) =>
      fc.constantFrom(...(await shelfOf(session)).categories.map(({ id }) => id)),
    (session, category) => judgeVisibilities(session, [category]),
  ),

  'augno.lists.filter-by-visibility': example((session: AugnoSession) => judgeVisibilities(session)),

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

/** Entries of a list that a case looks at all of. */
const few = 6;

const readable = [
  ['listProducts', 'getProduct'],
  ['listUnits', 'getUnit'],
  ['listUnitGroups', 'getUnitGroup'],
  ['listItemCategories', 'getItemCategory'],
  ['listProductLines', 'getProductLine'],
  ['listProperties', 'getProperty'],
] as const;

/** A filter lists those products of the shelf that match, and none of the others. */
function onShelf<Choice>(
  choices: (shelf: Shelf) => fc.Arbitrary<Choice>,
  query: (choice: Choice) => Query,
  matches: (product: ShelvedProduct, choice: Choice) => boolean,
) {
  return property<operations, Choice>(
    async (session) => choices(await shelfOf(session)),
    (session, choice) => judgeFilter(session, query(choice), (product) => matches(product, choice)),
  );
}

async function judgeFilter(
  session: AugnoSession,
  query: Query,
  matches: (product: ShelvedProduct) => boolean,
  what = 'which of the six products are listed',
): Promise<void> {
  const { products } = await shelfOf(session);
  const listed = idsOf(await entriesOf(session, 'listProducts', query));
  const shown = products.filter(({ id }) => listed.includes(id));
  expectEqual(numbersOf(shown, products), numbersOf(products.filter(matches), products), what);
}

/**
 * Judges the filter by each visibility, of the products in some categories. A product has the visibility that the whole
 * list shows: whether it is the one of the request is for other rules to say.
 *
 * @throws Blocked unless there are products of both, between which the filter can choose
 */
async function judgeVisibilities(session: AugnoSession, category_ids?: readonly string[]): Promise<void> {
  const { products } = await shelfOf(session);
  const entries = await entriesOf(session, 'listProducts');
  const visibilityOf = ({ id }: ShelvedProduct) =>
    member(
      entries.find((entry) => member(entry, 'id') === id),
      'portal_visibility',
    );
  const candidates = products.filter(({ category }) => category_ids?.includes(category) ?? true);
  for (const one of ['visible', 'hidden']) {
    if (!candidates.some((product) => visibilityOf(product) === one))
      throw new Blocked(`no product is ${one} of those that were created so`);
  }
  for (const portal_visibility of ['visible', 'hidden']) {
    await judgeFilter(
      session,
      { ...(category_ids && { category_ids }), portal_visibility },
      (product) => candidates.includes(product) && visibilityOf(product) === portal_visibility,
      `which of the six products are listed as ${portal_visibility}`,
    );
  }
}

/** Products as their places on the shelf, which a person can compare where ids are noise. */
function numbersOf(some: readonly ShelvedProduct[], all: readonly ShelvedProduct[]): number[] {
  return some.map((product) => all.indexOf(product) + 1);
}

function typeOf(entry: unknown): string {
  return text(member(entry, 'type')) ?? '';
}
