import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import {
  freshGtin,
  newPassport,
  newProduct,
  passportCreation,
  productCreation,
  rows,
  sharedProduct,
  type Product,
} from './ground.js';
import {
  passportFrom,
  productFrom,
  productsOfAllCategories,
  put,
  readPassport,
  readProduct,
} from './steps.js';
import type { ListOperation } from './pages.js';

/** The most rows that a page can have. */
const limit = 100;

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

/** Rows of a list's first page. @throws Blocked */
async function listed(session: Session<operations>, operation: ListOperation, query: object = {}) {
  const answer = await session.api.send(operation, { query: { limit, ...query } });
  return rows(answer.need(200, `the list for ${JSON.stringify(query)}`));
}

function has(page: readonly unknown[], id: string): boolean {
  return page.some((row) => member(row, '_id') === id);
}

/** The row with an id, looked for in each of the given lists. */
async function rowOf(session: Session<operations>, operation: ListOperation, id: string, queries: object[]) {
  for (const query of queries) {
    const row = (await listed(session, operation, query)).find(
      (candidate) => member(candidate, '_id') === id,
    );
    if (row !== undefined) return row;
  }
  return undefined;
}

function expectEveryRow(page: readonly unknown[], name: string, value: string): void {
  const other = page.find((row) => member(row, name) !== value);
  expectThat(other === undefined, `filtered by ${name} ${value}, the list has the row ${show(other)}`);
}

/** A product in the given state. @throws Blocked */
async function productIn(session: Session<operations>, status: Product['status']): Promise<Product> {
  const product = await newProduct(session);
  await put(session, product._id, status);
  return product;
}

export const lists = {
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

  'tracepass.lists.new-passport-is-listed': property(
    passportCreation.templates,
    async (session, template) => {
      const { _id: id, productId, gs1 } = await passportFrom(session, template);
      const row = await rowOf(session, 'listPassports', id, [
        {},
        { productId },
        { search: member(gs1, 'gtin') },
      ]);
      expectThat(row !== undefined, 'the new passport is in no list');
      const read = await readPassport(session, id);
      for (const key of ['productId', 'gs1', 'status', 'completionPercentage']) {
        expectEqual(member(row, key), member(read, key), `${key} in the row`);
      }
      // Null and absent both say that it was never published.
      expectEqual(
        member(row, 'publishedAt') ?? null,
        member(read, 'publishedAt') ?? null,
        'publishedAt in the row',
      );
    },
  ),

  'tracepass.lists.deleted-passport-is-not-listed': property(
    passportCreation.templates,
    async (session, template) => {
      const { _id: productId } = await newProduct(session);
      const { _id: id } = await passportFrom(session, { ...template, productId });
      const before = await listed(session, 'listPassports', { productId });
      if (!has(before, id)) throw new Blocked('the passport was not listed before its deletion either');
      (await session.api.call('deletePassport', { path: { id } })).need(200, 'deleting a draft');
      expectThat(
        !has(await listed(session, 'listPassports', { productId }), id),
        'the deleted passport is still listed',
      );
    },
  ),

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

  'tracepass.lists.passport-product-filter': property(
    () => fc.integer({ min: 1, max: 3 }),
    async (session, count) => {
      const [one, other] = [await newProduct(session), await newProduct(session)];
      await newPassport(session, { productId: other._id });
      const ours: string[] = [];
      while (ours.length < count) ours.push((await newPassport(session, { productId: one._id }))._id);
      const page = await listed(session, 'listPassports', { productId: one._id });
      const ids = page.map((row) => String(member(row, '_id')));
      expectEqual(ids.sort(), ours.sort(), `the list of passports of one product`);
    },
    { most: 5 },
  ),

  'tracepass.lists.passport-status-filter': example(async (session: Session<operations>) => {
    const { _id: productId } = await newProduct(session);
    const { _id: id, status: state } = await newPassport(session, { productId });
    if (state !== 'draft') throw new Blocked(`the new passport is no draft but ${show(state)}`);
    const statuses = list(member(session.contract.schemas['PassportStatus'], 'enum')).map(String);
    for (const status of statuses) {
      const ofProduct = await listed(session, 'listPassports', { status, productId });
      const isThere = has(ofProduct, id);
      expectThat(
        isThere === (status === 'draft'),
        `the draft is ${isThere ? '' : 'not '}in the list filtered by ${status}`,
      );
      expectEveryRow(await listed(session, 'listPassports', { status }), 'status', status);
    }
  }),

  'tracepass.lists.passport-search-finds-a-serial': property(
    () => fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/),
    async (session, ending) => {
      const { _id: productId } = await sharedProduct(session);
      const gs1 = { gtin: freshGtin(session), serialNumber: `${session.fresh()}${ending}` };
      const { _id: id } = await newPassport(session, { productId, gs1 });
      const page = await listed(session, 'listPassports', { search: gs1.serialNumber });
      expectThat(has(page, id), `searching for ${gs1.serialNumber} does not find it`);
    },
  ),

  'tracepass.lists.archived-by-default': observation(async (session: Session<operations>) => {
    const { _id: id, model } = await productIn(session, 'archived');
    const row = await rowOf(session, 'listProducts', id, [{}, { search: model }]);
    return row
      ? 'An archived product is in the product list when no filter asks for it.'
      : 'An archived product is left out of the product list unless a filter asks for it.';
  }),

  'tracepass.lists.passport-order': observation(async (session: Session<operations>) => {
    const { _id: productId } = await newProduct(session);
    const made: string[] = [];
    while (made.length < 5) made.push((await newPassport(session, { productId }))._id);
    const ids = (await listed(session, 'listPassports', { productId })).map((row) =>
      String(member(row, '_id')),
    );
    if (String(ids) === String(made))
      return 'Passports are listed in the order of their creation, the oldest first.';
    return String(ids) === String([...made].reverse())
      ? 'Passports are listed in the order of their creation, the newest first.'
      : 'Passports are listed in an order that does not follow their creation.';
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
