import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { newProduct, productCreation, type Product } from './ground.js';
import { expectEveryRow, has, listed, rowOf } from './rows.js';
import { aProduct } from './specimens.js';
import { productFrom, productsOfAllCategories, put, readProduct } from './steps.js';

/** The categories whose products and templates go by one name; of the others some targets know two. */
const oneNamed = [
  'jewelry',
  'electronics',
  'furniture',
  'packaging',
  'toys',
  'fmcg',
  'tyres',
  'construction',
];

/** A product in the given state, which stays in it. @throws Blocked, Skipped */
function productIn(session: Session<operations>, status: Product['status']): Promise<Product> {
  return session.specimen(
    `a product that is ${status}`,
    async (owner) => {
      const product = await newProduct(owner);
      await put(owner, product._id, status);
      return product;
    },
    (owner) => productWith(owner, { status }),
  );
}

/** The first listed product with these members. */
async function productWith(
  session: Session<operations>,
  members: Partial<Product>,
): Promise<Product | undefined> {
  const row = (await listed(session, 'listProducts', { showArchived: true })).find((candidate) =>
    Object.entries(members).every(([name, value]) => member(candidate, name) === value),
  );
  const id = text(member(row, '_id'));
  return id === undefined ? undefined : readProduct(session, id);
}

/** Categories of which the target has products, or takes them. */
async function categoriesOf(session: Session<operations>): Promise<string[]> {
  if (!session.readOnly) return (await productsOfAllCategories(session)).map(({ category }) => category);
  return (await listed(session, 'listProducts')).map((row) => String(member(row, 'category')));
}

export const productLists = {
  'tracepass.lists.new-product-is-listed': bind(
    'create-then-list',
    ['createProduct'],
    property(productCreation.templates, async (session, template) => {
      const { _id: id, model } = await productFrom(session, template);
      // The newest product stands first. One that other rules share may have been overtaken by then.
      const others = session.sharing ? [{ search: model }, { search: model, showArchived: true }] : [];
      const row = await rowOf(session, 'listProducts', id, [{}, ...others]);
      expectThat(row !== undefined, 'the new product is not in the list');
      const read = await readProduct(session, id);
      for (const key of ['name', 'model', 'category', 'passportCount', 'status', 'createdAt']) {
        expectEqual(member(row, key), member(read, key), `${key} in the row`);
      }
    }),
  ),

  // Where nothing may be written, nobody made the newest product.
  'tracepass.lists.products-are-newest-first': example(async (session: Session<operations>) => {
    for (let made = session.sharing ? 2 : 1; made < 3 && !session.readOnly; made += 1)
      await newProduct(session);
    const { createdAt: newest } = session.readOnly ? await aProduct(session) : await newProduct(session);
    const times = (await listed(session, 'listProducts')).map((row) => String(member(row, 'createdAt')));
    const isFirst = Date.parse(times[0] ?? '') >= Date.parse(newest);
    expectThat(isFirst, `the list begins with ${times[0]}, a product was created at ${newest}`);
    for (const [index, time] of times.entries()) {
      const before = times[index - 1] ?? time;
      expectThat(Date.parse(before) >= Date.parse(time), `a row of ${before} stands before a row of ${time}`);
    }
  }),

  'tracepass.lists.category-filter': property(
    async (session) => {
      const categories = (await categoriesOf(session)).filter((category) => oneNamed.includes(category));
      if (categories.length === 0)
        skip(
          `no product is there of a category that goes by one name; enable with one of ${oneNamed.join(', ')}`,
        );
      return fc.constantFrom(...categories);
    },
    async (session, category) => {
      const { _id: id } = await session.specimen(
        `a product of the category ${category}`,
        (owner) => newProduct(owner, { category }),
        (owner) => productWith(owner, { category }),
      );
      const page = await listed(session, 'listProducts', { category });
      expectThat(has(page, id), `the product of the category ${category} is not in the filtered list`);
      expectEveryRow(page, 'category', category);
    },
    { most: 6 },
  ),

  'tracepass.lists.product-status-filter': example(async (session: Session<operations>) => {
    for (const status of ['active', 'archived'] as const) {
      const { _id: id, model } = await productIn(session, status);
      await productIn(session, status === 'active' ? 'archived' : 'active');
      const row = await rowOf(session, 'listProducts', id, [{ status }, { status, search: model }]);
      expectThat(row !== undefined, `the product that is ${status} is not in the list filtered by ${status}`);
      expectEveryRow(await listed(session, 'listProducts', { status }), 'status', status);
    }
  }),

  'tracepass.lists.show-archived-includes-archived': example(async (session: Session<operations>) => {
    const { _id: id, model } = await productIn(session, 'archived');
    const showArchived = true;
    const row = await rowOf(session, 'listProducts', id, [{ showArchived }, { showArchived, search: model }]);
    expectThat(row !== undefined, 'the archived product is not in the list with showArchived=true');
  }),

  'tracepass.lists.product-search-finds-a-model': property(
    () => fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/),
    async (session, ending) => {
      const isGiven = session.oneCase || session.readOnly;
      const model = isGiven ? (await aProduct(session)).model : `${session.fresh()}${ending}`;
      const { _id: id } = isGiven ? await aProduct(session) : await newProduct(session, { model });
      expectThat(
        has(await listed(session, 'listProducts', { search: model }), id),
        `searching for ${model} does not find it`,
      );
    },
  ),

  'tracepass.lists.product-search-leaves-others-out': property(
    async (session) => {
      await aProduct(session);
      return fc.stringMatching(/^[bcdfghjklmnpqrtvwxz]{20}$/);
    },
    async (session, search) => {
      expectEqual(
        await listed(session, 'listProducts', { search }),
        [],
        `the list of products with ${search}`,
      );
    },
    { most: 5 },
  ),

  'tracepass.lists.archived-by-default': observation(async (session: Session<operations>) => {
    const { _id: id, model } = await productIn(session, 'archived');
    const row = await rowOf(session, 'listProducts', id, [{}, { search: model }]);
    return row
      ? 'An archived product is in the product list when no filter asks for it.'
      : 'An archived product is left out of the product list unless a filter asks for it.';
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
