import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import { newProduct, productCreation, sharedProduct, type Product } from './ground.js';
import { expectEveryRow, has, listed, rowOf } from './rows.js';
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

/** A product in the given state. @throws Blocked */
async function productIn(session: Session<operations>, status: Product['status']): Promise<Product> {
  const product = await newProduct(session);
  await put(session, product._id, status);
  return product;
}

export const productLists = {
  'tracepass.lists.new-product-is-listed': property(productCreation.templates, async (session, template) => {
    const { _id: id, model } = await productFrom(session, template);
    const row = await rowOf(session, 'listProducts', id, [
      {},
      { search: model },
      { search: model, showArchived: true },
    ]);
    expectThat(row !== undefined, 'the new product is in no list');
    const read = await readProduct(session, id);
    for (const key of ['name', 'model', 'category', 'passportCount', 'status', 'createdAt']) {
      expectEqual(member(row, key), member(read, key), `${key} in the row`);
    }
  }),

  'tracepass.lists.products-are-newest-first': example(async (session: Session<operations>) => {
    for (let made = 1; made < 3; made += 1) await newProduct(session);
    const { createdAt: newest } = await newProduct(session);
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
      const known = (await productsOfAllCategories(session)).map(({ category }) => category);
      const categories = known.filter((category) => oneNamed.includes(category));
      if (categories.length === 0)
        skip('the target takes products of no category that goes by one name only');
      return fc.constantFrom(...categories);
    },
    async (session, category) => {
      const { _id: id } = await newProduct(session, { category });
      const page = await listed(session, 'listProducts', { category });
      expectThat(has(page, id), `the new product of the category ${category} is not in the filtered list`);
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
      const model = `${session.fresh()}${ending}`;
      const { _id: id } = await newProduct(session, { model });
      expectThat(
        has(await listed(session, 'listProducts', { search: model }), id),
        `searching for ${model} does not find it`,
      );
    },
  ),

  'tracepass.lists.product-search-leaves-others-out': property(
    async (session) => {
      await sharedProduct(session);
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
