/** What openapi-fetch returns for a call. */
interface Answer<Page> {
  readonly data?: Page;
  readonly error?: unknown;
  readonly response: Response;
}

interface NumberedPage<Row> {
  readonly data: { readonly items: readonly Row[]; readonly totalPages: number };
}

interface CursorPage<Row> {
  readonly data: readonly Row[];
  readonly page_info: { readonly next_page_url: string | null };
}

/**
 * Every row of a TracePass list. A page is fetched once, and only when its first row is asked for.
 *
 *     const products = byNumber((page) =>
 *       client.GET('/api/v1/products', { params: { query: { page, limit: 100 } } }));
 *     for await (const product of products) console.log(product.model);
 *
 * Page numbers count from the newest row, so a row created meanwhile pushes the last one of a page on to the next
 * page, where it is seen again: compare `_id` where that matters. One that is removed meanwhile hides a row.
 */
export async function* byNumber<Row>(
  get: (page: number) => Promise<Answer<NumberedPage<Row>>>,
): AsyncGenerator<Row, void> {
  for (let page = 1, last = 1; page <= last; page += 1) {
    const { data } = dataOf(await get(page));
    yield* data.items;
    last = data.totalPages;
  }
}

/**
 * Every row of an Augno list. The cursor stands for a row, so rows created meanwhile shift nothing.
 *
 *     const units = byCursor((cursor) =>
 *       client.GET('/v1/catalog/units', { params: { header: version, query: { limit: 1000, cursor } } }));
 */
export async function* byCursor<Row>(
  get: (cursor: string | undefined) => Promise<Answer<CursorPage<Row>>>,
): AsyncGenerator<Row, void> {
  let cursor: string | undefined;
  do {
    const { data, page_info } = dataOf(await get(cursor));
    yield* data;
    cursor = page_info.next_page_url === null ? undefined : cursorIn(page_info.next_page_url);
  } while (cursor !== undefined);
}

/** The next page's address is path and query without a host; of both, a typed client needs only the cursor. */
function cursorIn(url: string): string {
  const cursor = new URL(url, 'http://host.invalid').searchParams.get('cursor');
  if (cursor === null) throw new Error(`The next page ${url} has no cursor`);
  return cursor;
}

// Half a list that looks like a whole one is worse than an error.
function dataOf<Page>({ data, error, response }: Answer<Page>): Page {
  if (data === undefined) throw new Error(`A page was answered ${response.status}: ${JSON.stringify(error)}`);
  return data;
}
