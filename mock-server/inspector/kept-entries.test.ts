import { describe, expect, test } from 'vitest';
import { entryWith } from './entry-fixture.js';
import { keepNewest, mostEntries, mostText } from './kept-entries.js';

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => entryWith({ id: from + index }));

describe('the entries that a page keeps', () => {
  test('are the newest ones, however many come', () => {
    const kept = keepNewest(numbered(1, mostEntries), numbered(mostEntries + 1, mostEntries + 250));
    expect(kept).toHaveLength(mostEntries);
    expect([kept[0]?.id, kept.at(-1)?.id]).toEqual([251, mostEntries + 250]);
  });

  test('hold one exchange once, also when the stream tells it again', () => {
    expect(keepNewest(numbered(1, 3), numbered(2, 5)).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
  });

  test('have no more text than is good for a browser', () => {
    const body = 'x'.repeat(mostText / 4);
    const large = numbered(1, 6).map((entry) => ({ ...entry, request: { ...entry.request, body } }));
    expect(keepNewest([], large).map(({ id }) => id)).toEqual([3, 4, 5, 6]);
  });
});
