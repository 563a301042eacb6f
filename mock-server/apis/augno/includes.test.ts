import { describe, expect, test } from 'vitest';
import { expansionOf } from './includes.js';

describe('the expansion of a reply', () => {
  test('brings the ancestors of a path along', () => {
    const expand = expansionOf(['item.category.unit_group']);
    expect(expand.item?.category?.unit_group).toBeDefined();
  });

  test('leaves out what no path names', () => {
    const expand = expansionOf(['item.category']);
    expect(expand.product_line).toBeUndefined();
    expect(expand.item?.category?.properties).toBeUndefined();
  });

  test('does not lose a longer path to a later shorter one', () => {
    expect(expansionOf(['item.category', 'item', 'item.attributes']).item).toEqual({
      category: {},
      attributes: {},
    });
  });

  test('expands nothing without paths', () => {
    expect(Object.keys(expansionOf())).toEqual([]);
  });

  test('has no members of its own by accident', () => {
    expect(expansionOf([])['constructor']).toBeUndefined();
  });
});
