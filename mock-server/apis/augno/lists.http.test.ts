import { beforeAll, describe, expect, test } from 'vitest';
import { category, entriesOf, expectError, startTestMock, type Answered, type TestMock } from './fixtures.js';

const path = '/v1/catalog/products';
let mock: TestMock;
let strawId: string;

beforeAll(async () => {
  mock = await startTestMock();
  await mock.product({ sku: 'OATS-1', description: 'Rolled oats', portal_visibility: 'visible' });
  await mock.product({ sku: 'OATS', attribute_ids: ['at_rf1w295jt5ia'] });
  strawId = await mock.product({ sku: 'OATSTRAW', product_line_id: 'pdln_k9bnlgvxhxjh' });
  await mock.product({ sku: 'GOATS', attribute_ids: ['at_blue00000001'] });
  await mock.product({ sku: 'RYE', description: 'not OATS at all', product_line_id: 'shipping' });
  await mock.product({ sku: 'OATS-TAX', type: 'tax' });
  return mock.finish;
});

const newest = ['RYE', 'GOATS', 'OATSTRAW', 'OATS', 'OATS-1'];

describe('the product list', () => {
  test('shows products of type sale, the newest first', async () => {
    expect(await skus('')).toEqual(newest);
  });

  test.each([
    ['q=oats', ['OATS', 'OATS-1', 'OATSTRAW', 'RYE', 'GOATS']],
    ['q=rolled', ['OATS-1']],
    ['q=%25', []],
    ['q=', newest],
    ['portal_visibility=visible', ['OATS-1']],
    [`category_ids=${category}`, newest],
    ['category_ids=itcg_nope', []],
    [`category_ids=itcg_nope,${category}`, newest],
    ['attribute_ids=at_rf1w295jt5ia&attribute_ids[]=at_blue00000001', ['GOATS', 'OATS']],
    ['product_line_ids=shipping', ['RYE']],
    ['customer_ids=ac_any', []],
    ['customer_ids=ac_any&product_line_ids=shipping,pdln_k9bnlgvxhxjh', ['RYE', 'OATSTRAW']],
    ['product_line_ids=shipping&portal_visibility=visible', []],
    ['q=oats&attribute_ids=at_blue00000001', ['GOATS']],
  ])('with %s shows %j', async (query, expected) => {
    expect(await skus(query)).toEqual(expected);
  });

  test('is limited to a range of creation times, both ends included', async () => {
    const { body } = await mock.send('GET', `${path}/${strawId}`);
    const at = encodeURIComponent(String(body.created_at));
    expect(await skus(`starts_at=${at}&ends_at=${at}`)).toEqual(['OATSTRAW']);
    expect(await skus(`starts_at=${at}`)).toEqual(['RYE', 'GOATS', 'OATSTRAW']);
    expect(await skus(`ends_at=${at}`)).toEqual(['OATSTRAW', 'OATS', 'OATS-1']);
  });

  test('is walked page by page in the same order, back and forth, with all that was asked', async () => {
    const query = 'q=oats&limit=2&include=item&category_ids[]=x&category_ids[]=' + category;
    const pages: Answered[] = [await mock.send('GET', `${path}?${query}`)];
    for (let url = next(pages[0]); url; url = next(pages.at(-1))) pages.push(await mock.send('GET', url));
    expect(pages.map(skusOf)).toEqual([['OATS', 'OATS-1'], ['OATSTRAW', 'RYE'], ['GOATS']]);
    expect(pages.map(({ body }) => [body.page_info?.has_prev_page, body.page_info?.has_next_page])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    const back = await mock.send('GET', String(pages[1]?.body.page_info?.previous_page_url));
    expect(skusOf(back)).toEqual(['OATS', 'OATS-1']);
    expect(next(pages[0])).toMatch(/^\/v1\/catalog\/products\?/);
  });

  test('is not disturbed by products that are created or deleted meanwhile', async () => {
    const first = await mock.send('GET', `${path}?limit=2&include=item`);
    const added = await mock.product({ sku: 'ADDED' });
    expect(skusOf(await mock.send('GET', String(next(first))))).toEqual(['OATSTRAW', 'OATS']);
    await mock.send('DELETE', `${path}/${added}`);
  });

  test.each([
    ['limit=0', 'parameter_invalid', 'limit'],
    ['limit=-1', 'parameter_invalid', 'limit'],
    ['limit=1001', 'parameter_invalid', 'limit'],
    ['limit=1.5', 'parameter_invalid', 'limit'],
    ['limit=ten', 'parameter_invalid', 'limit'],
    ['cursor=abc', 'validation_failed', 'cursor'],
    [`q=${'x'.repeat(501)}`, 'parameter_invalid', 'q'],
    ['portal_visibility=gone', 'parameter_invalid', 'portal_visibility'],
    ['starts_at=2026-03-01', 'parameter_invalid', 'starts_at'],
    ['skip=1', 'parameter_unknown', 'skip'],
    ['include=item,nope', 'parameter_invalid', 'include[]'],
    ['skip=1&include=nope&limit=0', 'parameter_unknown', 'skip'],
  ])('refuses %s', async (query, code, param) => {
    expectError(await mock.send('GET', `${path}?${query}`), 400, code, param);
  });

  test.each(['limit=1', 'limit=1000', `q=${'x'.repeat(500)}`])('accepts %s', async (query) => {
    expect((await mock.send('GET', `${path}?${query}`)).status).toBe(200);
  });

  test('refuses a cursor that was changed', async () => {
    const url = new URL(String(next(await mock.send('GET', `${path}?limit=1`))), mock.url);
    const cursor = String(url.searchParams.get('cursor'));
    for (const changed of [`${cursor}x`, cursor.slice(1), cursor.replace('.', '')]) {
      expectError(await mock.send('GET', `${path}?cursor=${changed}`), 400, 'validation_failed', 'cursor');
    }
  });

  test('does not show another account what is not its own', async () => {
    expect((await mock.send('GET', path, { as: 'otherTenant' })).body).toEqual({
      object: 'list',
      page_info: { next_page_url: null, previous_page_url: null, has_next_page: false, has_prev_page: false },
      data: [],
    });
  });
});

describe('the attribute list of a property', () => {
  const attributes = '/v1/catalog/properties/pp_7f1r3n5t9w2e/attributes';

  test('is sorted by position, on several pages too', async () => {
    const first = await mock.send('GET', `${attributes}?limit=2`);
    const second = await mock.send('GET', String(next(first)));
    const values = [first, second].map(({ body }) => entriesOf(body).map((entry) => entry.value));
    expect(values).toEqual([['Red', 'Green'], ['Blue']]);
    expect((await mock.send('GET', `${attributes}?q=GRE`)).body).toMatchObject({
      data: [{ value: 'Green' }],
    });
  });

  test.each(['include=property', 'include[]=property'])(
    'refuses %s, having nothing to expand',
    async (query) => {
      expectError(await mock.send('GET', `${attributes}?${query}`), 400, 'parameter_invalid', 'include[]');
    },
  );

  test('of an unknown or foreign property is 404', async () => {
    expectError(await mock.send('GET', '/v1/catalog/properties/pp_x/attributes'), 404, 'resource_not_found');
    expectError(await mock.send('GET', attributes, { as: 'otherTenant' }), 404, 'resource_not_found');
  });
});

async function skus(query: string) {
  const answer = await mock.send('GET', `${path}?include=item&${query}`);
  expect(answer.status, answer.text).toBe(200);
  return skusOf(answer);
}

function skusOf({ body }: Answered) {
  return entriesOf(body).map(({ item }) => item?.sku);
}

function next(answer: Answered | undefined): string | undefined {
  const url: unknown = answer?.body.page_info?.next_page_url;
  return typeof url === 'string' ? url : undefined;
}
