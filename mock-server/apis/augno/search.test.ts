import { describe, expect, test } from 'vitest';
import { searchTier } from './search.js';

describe('a search', () => {
  test.each([
    ['ALM', 'alm', 0],
    ['ALM-10', 'alm', 1],
    ['X ALM', 'alm', 1],
    ['BALM ALM', 'alm', 1],
    ['ALMOND', 'alm', 2],
    ['BALM', 'alm', 3],
    ['ÄALM', 'alm', 3],
    ['5ALM', 'alm', 3],
  ])('ranks the SKU %s under %s in tier %i', (sku, term, tier) => {
    expect(searchTier(term, sku, null)).toBe(tier);
  });

  test('ranks a description last', () => {
    expect(searchTier('alm', 'X-1', 'Almonds')).toBe(3);
  });

  test('leaves out what has the term nowhere', () => {
    expect(searchTier('alm', 'X-1', 'Nuts')).toBeUndefined();
    expect(searchTier('alm', 'X-1', null)).toBeUndefined();
  });
});
