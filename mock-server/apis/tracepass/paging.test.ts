import { describe, expect, test } from 'vitest';
import { contains, pageOf } from './paging.js';

const rows = Array.from({ length: 45 }, (_, index) => index);
const same = (row: number) => row;

describe('pages', () => {
  test('the first twenty rows come without being asked for', () => {
    expect(pageOf(rows, {}, same).data).toEqual({
      items: rows.slice(0, 20),
      total: 45,
      page: 1,
      limit: 20,
      totalPages: 3,
    });
  });

  test('the last page has what is left', () => {
    expect(pageOf(rows, { page: 3, limit: 20 }, same).data.items).toEqual([40, 41, 42, 43, 44]);
  });

  test('the pages together have every row once', () => {
    const pages = [1, 2, 3, 4, 5, 6, 7].map((page) => pageOf(rows, { page, limit: 7 }, same).data);
    expect(pages.flatMap(({ items }) => items)).toEqual(rows);
    expect(pages[0]?.totalPages).toBe(7);
  });

  test('a limit above 100 counts as 100', () => {
    expect(pageOf(rows, { limit: 101 }, same).data).toMatchObject({ limit: 100, totalPages: 1 });
  });

  test('a page beyond the last is empty, however far', () => {
    expect(pageOf(rows, { page: 4 }, same).data).toMatchObject({
      items: [],
      total: 45,
      page: 4,
      totalPages: 3,
    });
    expect(pageOf(rows, { page: 1e23 }, same).data.items).toEqual([]);
  });

  test('without rows there are no pages', () => {
    expect(pageOf([], {}, same).data).toMatchObject({ items: [], total: 0, totalPages: 0 });
  });
});

describe('search', () => {
  test('finds text anywhere, in any case, in any of the texts', () => {
    expect(contains(['Battery Pack', 'BP-48V-100'], '48v')).toBe(true);
    expect(contains(['Battery Pack', 'BP-48V-100'], 'PACK')).toBe(true);
  });

  test('does not find what is not there', () => {
    expect(contains(['Battery Pack', 'BP-48V-100'], 'pack bp')).toBe(false);
  });

  test('finds everything when nothing is looked for', () => {
    expect(contains(['a'], undefined)).toBe(true);
  });
});
