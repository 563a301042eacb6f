import { createAugnoClient, createTracepassClient } from 'twinspec/client';
import { expect, test } from 'vitest';
import { byCursor, byNumber } from './paging.js';

const version = { 'Augno-Version': '1.0.forge-preview.3' } as const;

/** Answers pages of two, in either style, and remembers what was asked for. */
function serving(models: readonly string[]) {
  const asked: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, search, searchParams } = new URL(request.url);
    asked.push(`${pathname}${search}`);
    if (pathname.startsWith('/api/v1/')) {
      const page = Number(searchParams.get('page'));
      const items = models.slice(2 * page - 2, 2 * page).map((model) => ({ model }));
      const totalPages = Math.ceil(models.length / 2);
      return Response.json({ data: { items, total: models.length, page, limit: 2, totalPages } });
    }
    const start = Number(searchParams.get('cursor') ?? 0);
    const next = start + 2 < models.length ? `${pathname}?cursor=${start + 2}&limit=2` : null;
    const data = models.slice(start, start + 2).map((name) => ({ name }));
    return Response.json({ object: 'list', page_info: { next_page_url: next }, data });
  };
  const baseUrl = 'http://service.invalid';
  const tracepass = createTracepassClient({ baseUrl, fetch });
  const augno = createAugnoClient({ baseUrl, fetch });
  return {
    asked,
    products: () =>
      byNumber((page) => tracepass.GET('/api/v1/products', { params: { query: { page, limit: 2 } } })),
    units: () =>
      byCursor((cursor) =>
        augno.GET('/v1/catalog/units', { params: { header: version, query: { limit: 2, cursor } } }),
      ),
  };
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

test('page numbers are walked to the last page, each asked for once', async () => {
  const { asked, products } = serving(['a', 'b', 'c', 'd', 'e']);
  expect((await all(products())).map(({ model }) => model)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(asked).toEqual([1, 2, 3].map((page) => `/api/v1/products?page=${page}&limit=2`));
});

test('cursors are followed to the last page, each asked for once', async () => {
  const { asked, units } = serving(['a', 'b', 'c', 'd', 'e']);
  expect((await all(units())).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(asked).toEqual(['', '&cursor=2', '&cursor=4'].map((rest) => `/v1/catalog/units?limit=2${rest}`));
});

test.each([[[]], [['a']], [['a', 'b']]])('a list of %j is one request', async (models) => {
  const { asked, products, units } = serving(models);
  expect((await all(products())).map(({ model }) => model)).toEqual(models);
  expect((await all(units())).map(({ name }) => name)).toEqual(models);
  expect(asked).toHaveLength(2);
});

test('no page is asked for before its first row is', async () => {
  const { asked, products, units } = serving(['a', 'b', 'c']);
  for await (const { model } of products()) if (model === 'b') break;
  for await (const { name } of units()) if (name === 'b') break;
  expect(asked).toHaveLength(2);
});

test('a refused page ends the walk with an error instead of a shorter list', async () => {
  const refusal = { error: 'Unauthorized' };
  const fetch = async (): Promise<Response> => Response.json(refusal, { status: 401 });
  const client = createTracepassClient({ baseUrl: 'http://service.invalid', fetch });
  const products = byNumber((page) => client.GET('/api/v1/products', { params: { query: { page } } }));
  await expect(all(products)).rejects.toThrow('A page was answered 401: {"error":"Unauthorized"}');
});

test('an address of a next page without a cursor is an error instead of a shorter list', async () => {
  const page = { data: ['a'], page_info: { next_page_url: '/v1/catalog/units?after=1' } };
  const rows = byCursor(async () => ({ data: page, response: Response.json(page) }));
  await expect(all(rows)).rejects.toThrow('has no cursor');
});
