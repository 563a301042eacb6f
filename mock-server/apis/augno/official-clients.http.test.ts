import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  category,
  entriesOf,
  exampleOf,
  startTestMock,
  tokenOf,
  type Options,
  type TestMock,
} from './fixtures.js';

// The vendor's own SDKs as the facts list what they send and rely on (facts/augno.md §19).

let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
});
afterAll(() => mock.finish());

const products = '/v1/catalog/products';
let count = 0;
const product = () => ({ sku: `CLIENT-${(count += 1)}`, type: 'sale', category_id: category });

interface Client {
  readonly name: string;
  /** Headers of every request. */
  readonly headers: NonNullable<Options['headers']>;
  /** How it spells a list in a query. */
  readonly list: (name: string, values: readonly string[]) => string;
}

const repeated = (name: string, values: readonly string[]) =>
  values.map((value) => `${name}=${value}`).join('&');

const go: Client = {
  name: 'the Go client',
  headers: {
    ...{ 'augno-version': null, 'OpenMRP-Version': '1.0.forge-preview.3' },
    ...{ Accept: 'application/json', 'User-Agent': 'Openmrp/Go 0.16.1' },
  },
  list: (name, values) => `${name}=${values.join(',')}`,
};
const typescript: Client = {
  name: 'the TypeScript client',
  headers: {
    ...{ 'augno-version': null, 'Augno-Version': '1.0.forge-preview.2' },
    ...{ Accept: 'application/json', 'User-Agent': 'Augno/JS 0.1.0' },
  },
  list: repeated,
};

describe.each([
  go,
  typescript,
  {
    ...typescript,
    name: 'the TypeScript client with brackets',
    list: (name, values) => repeated(`${name}[]`, values),
  },
  { ...typescript, name: 'the TypeScript client with commas', list: go.list },
] satisfies Client[])('$name', ({ headers, list }) => {
  const send = (method: string, path: string, body?: unknown, more: NonNullable<Options['headers']> = {}) =>
    mock.send(method, path, {
      ...(body !== undefined && { body }),
      headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }), ...more },
    });
  const includes = list('include', ['item.unit_value', 'item.category']);

  test('creates with what it wants included, and reads, changes and deletes it', async () => {
    const created = await send('POST', `${products}?${includes}`, product());
    expect([created.status, created.body.item?.['unit_value']?.object]).toEqual([201, 'rate']);
    const path = `${products}/${String(created.body.id)}`;
    expect((await send('GET', `${path}?${includes}`)).body.item?.['category']?.object).toBe('item_category');
    const changed = await send('PATCH', path, { description: 'Changed' });
    expect([changed.status, changed.body.object]).toEqual([200, 'product']);
    expect((await send('DELETE', path)).status).toBe(200);
  });

  test('filters by several ids', async () => {
    const [first, second] = [product(), product()];
    for (const body of [first, second]) await send('POST', products, body);
    const found = await send('GET', `${products}?${list('category_ids', [category, 'itcg_none'])}&limit=2`);
    expect(found.status, found.text).toBe(200);
    expect(entriesOf(found.body)).toHaveLength(2);
  });

  test('reads page after page by the cursor in the next URL', async () => {
    for (let made = 0; made < 3; made += 1) await send('POST', products, product());
    const first = await send('GET', `${products}?limit=1`);
    const next = String(first.body['page_info']?.['next_page_url']);
    const cursor = new URLSearchParams(next.split('?')[1]).get('cursor') ?? '';
    const second = await send('GET', `${products}?limit=1&cursor=${encodeURIComponent(cursor)}`);
    const ids = [first, second].map(({ body }) => entriesOf(body)[0]?.id);
    expect(second.status).toBe(200);
    expect(new Set(ids).size).toBe(2);
  });

  test('names the account that owns its key', async () => {
    const [name] = Object.keys(headers).flatMap((header) => /^(\w+)-Version$/.exec(header)?.[1] ?? []);
    const own = await send('GET', products, undefined, { [`${name}-Account`]: 'ac_primary00001' });
    const other = await send('GET', products, undefined, { [`${name}-Account`]: 'ac_other0000001' });
    expect([own.status, other.status]).toEqual([200, 403]);
  });

  test('sends a refused creation three times, without a key and with one', async () => {
    const body = product();
    await send('POST', products, body);
    for (const key of [undefined, `retry-${body.sku}`]) {
      const tries = [];
      for (let attempt = 0; attempt < 3; attempt += 1) {
        tries.push(await send('POST', products, body, key === undefined ? {} : { 'Idempotency-Key': key }));
      }
      expect(tries.map(({ status }) => status)).toEqual([409, 409, 409]);
      expect(tries.map(({ body: { error } }) => String(error?.['code']))).toEqual(
        Array.from({ length: 3 }, () => 'resource_conflict'),
      );
      const replayed = tries.map(({ headers: given }) => given.get('idempotent-replayed'));
      expect(replayed).toEqual(key === undefined ? [null, null, null] : [null, 'true', 'true']);
      expect(tries.every(({ headers: given }) => given.get('x-should-retry') === null)).toBe(true);
    }
  });

  test('waits out a 429 by the seconds of Retry-After', async () => {
    const answers = [];
    for (let sent = 0; sent < 21; sent += 1) answers.push(await mock.burst('GET', products, { headers }));
    const refused = answers.find(({ status }) => status === 429);
    const seconds = Number(refused?.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(0);
    mock.clock.advance(`PT${seconds + 1}S`);
    expect((await send('GET', products)).status).toBe(200);
  });
});

test('every nullable relation that was not asked for is null, and never absent', async () => {
  const created = await mock.send('POST', products, { body: product() });
  expect(Object.keys(created.body)).toEqual(Object.keys(exampleOf('productPlain')));
  expect(created.body).toMatchObject({ product_line: null, item: null });
});

test('the key works as a bearer alone, and requests without one are refused as the clients expect', async () => {
  expect(tokenOf('primary')).toMatch(/^aug_sk_test_/);
  const answer = await mock.send('GET', products, { as: null });
  expect(answer.status).toBe(401);
});
