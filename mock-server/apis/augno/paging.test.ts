import { describe, expect, test } from 'vitest';
import { RowArray } from '../../store/rows.js';
import { isRefused } from './answers.js';
import { Cursors } from './cursor.js';
import { bestMatchFirst, byPosition, newestFirst, pageOf, type Listing, type ListRequest } from './paging.js';
import type { AttributeRow } from './rows.js';

const cursors = new Cursors('key of a test');

describe('the pages of a list', () => {
  test('visit every row once, in order, in both directions', () => {
    const listing = newestFirst(new RowArray(rows(7)));
    const forward = walk(listing, { limit: 3 }, 'next_page_url');
    expect(forward.map(({ data }) => data)).toEqual([['r7', 'r6', 'r5'], ['r4', 'r3', 'r2'], ['r1']]);
    const last = forward.at(-1)?.page_info.previous_page_url;
    const backward = walk(listing, queryOf(last), 'previous_page_url');
    expect(backward.map(({ data }) => data)).toEqual([
      ['r4', 'r3', 'r2'],
      ['r7', 'r6', 'r5'],
    ]);
    expect(backward.at(-1)?.page_info).toMatchObject({ has_next_page: true, has_prev_page: false });
  });

  test('are one without neighbours when everything fits', () => {
    expect(page(newestFirst(new RowArray(rows(3))), { limit: 3 })).toEqual({
      object: 'list',
      page_info: { next_page_url: null, previous_page_url: null, has_next_page: false, has_prev_page: false },
      data: ['r3', 'r2', 'r1'],
    });
  });

  test('are not shifted by rows that are added meanwhile', () => {
    const first = page(newestFirst(new RowArray(rows(4))), { limit: 2 });
    const second = page(newestFirst(new RowArray(rows(6))), queryOf(first.page_info.next_page_url));
    expect(second.data).toEqual(['r2', 'r1']);
  });

  test('have no neighbours once nothing is left behind the cursor', () => {
    const first = page(newestFirst(new RowArray(rows(2))), { limit: 1 });
    const second = page(newestFirst(new RowArray([])), queryOf(first.page_info.next_page_url));
    expect(second.page_info).toEqual({
      next_page_url: null,
      previous_page_url: null,
      has_next_page: false,
      has_prev_page: false,
    });
  });

  test('keep the whole question in their URLs', () => {
    const query = {
      limit: 1,
      q: 'a&b=c %',
      category_ids: ['x', 'y'],
      'include[]': ['item', 'item.category'],
    };
    const url = new URL(
      page(newestFirst(new RowArray(rows(2))), query).page_info.next_page_url ?? '',
      'http://any',
    );
    expect(url.pathname).toBe('/v1/things');
    expect(url.searchParams.get('q')).toBe('a&b=c %');
    expect(url.searchParams.getAll('category_ids')).toEqual(['x', 'y']);
    expect(url.searchParams.getAll('include[]')).toEqual(['item', 'item.category']);
    expect(url.searchParams.getAll('cursor')).toHaveLength(1);
  });

  test('carry one cursor only, however far one goes', () => {
    const pages = walk(newestFirst(new RowArray(rows(5))), { limit: 1 }, 'next_page_url');
    expect(pages).toHaveLength(5);
    expect(pages[2]?.page_info.next_page_url?.match(/cursor=/g)).toHaveLength(1);
  });

  test('order rows of one instant by id, the largest first', () => {
    const same = ['a', 'c', 'b'].map((id) => ({ ...row(1), id }));
    const sorted = [...same].sort((a, b) => (a.id < b.id ? 1 : -1));
    expect(
      walk(newestFirst(new RowArray(sorted)), { limit: 1 }, 'next_page_url').flatMap(({ data }) => data),
    ).toEqual(['c', 'b', 'a']);
  });

  test('go from tier to tier in a search', () => {
    const tiers: Record<string, number> = { r1: 0, r2: 3, r3: 1, r4: 3 };
    const listing = bestMatchFirst(rows(5), ({ id }) => tiers[id]);
    expect(walk(listing, { limit: 1 }, 'next_page_url').flatMap(({ data }) => data)).toEqual([
      'r1',
      'r3',
      'r4',
      'r2',
    ]);
  });

  test('list attributes by position and not as text', () => {
    const attributes = [10, 9, 1].map((sortOrder) => attribute(sortOrder));
    const listing = byPosition(attributes);
    expect(walk(listing, { limit: 1 }, 'next_page_url').flatMap(({ data }) => data)).toEqual([
      'at1',
      'at9',
      'at10',
    ]);
  });

  test('are refused for a cursor that was not issued', () => {
    const refusal = pageOf(
      newestFirst(new RowArray(rows(2))),
      request({ cursor: 'abc' }),
      cursors,
      ({ id }) => id,
    );
    expect(refusal).toMatchObject({
      kind: 'business',
      answer: { code: 'validation_failed', param: 'cursor' },
    });
  });
});

function row(age: number) {
  const createdAt = `2024-01-0${age}T00:00:00.000Z`;
  return { id: `r${age}`, tenant: 't', createdAt, updatedAt: createdAt };
}

function rows(count: number) {
  return Array.from({ length: count }, (_, index) => row(count - index));
}

function attribute(sortOrder: number): AttributeRow {
  return { ...row(1), id: `at${sortOrder}`, value: '', color: 'red', sortOrder, propertyId: 'p' };
}

function request(query: ListRequest['query']): ListRequest {
  return { path: '/v1/things', query };
}

function page<R extends { id: string }>(listing: Listing<R>, query: ListRequest['query']) {
  const found = pageOf(listing, request(query), cursors, ({ id }) => id);
  if (isRefused(found)) throw new Error('the page was refused');
  return found;
}

function queryOf(url: string | null | undefined): ListRequest['query'] {
  const search = new URL(url ?? '', 'http://any').searchParams;
  return { limit: Number(search.get('limit')), cursor: search.get('cursor') ?? '' };
}

function walk<R extends { id: string }>(
  listing: Listing<R>,
  query: ListRequest['query'],
  direction: 'next_page_url' | 'previous_page_url',
) {
  const pages = [page(listing, query)];
  for (let url = pages[0]?.page_info[direction]; url; url = pages.at(-1)?.page_info[direction]) {
    pages.push(page(listing, queryOf(url)));
  }
  return pages;
}
