import { describe, expect, test } from 'vitest';
import { isFilled, resourcesOf, stepsOf, valuesAt } from './expansion.js';

const product = {
  object: 'product',
  product_line: null,
  item: {
    object: 'item',
    category: {
      object: 'item_category',
      unit_group: {
        object: 'unit_group',
        associated_units: {
          object: 'list',
          data: [
            { object: 'unit_group_unit', unit: { object: 'unit', owner: null } },
            { object: 'unit_group_unit', unit: null },
          ],
        },
      },
    },
  },
};

describe('valuesAt', () => {
  test('enters lists on its way', () => {
    const values = valuesAt(product, 'item.category.unit_group.associated_units.unit');
    expect(values).toEqual([{ object: 'unit', owner: null }, null]);
  });

  test('has no value behind a null', () => {
    expect(valuesAt(product, 'product_line')).toEqual([null]);
    expect(valuesAt(product, 'product_line.unit_group')).toEqual([]);
  });

  test('shows a list at the end of a path as the list', () => {
    const [value] = valuesAt(product, 'item.category.unit_group.associated_units');
    expect(value).toMatchObject({ object: 'list' });
  });

  test('says that a missing member is missing', () => {
    expect(valuesAt(product, 'item.attributes')).toEqual([undefined]);
  });
});

test('a path is filled when it leads somewhere, and nowhere to null', () => {
  expect(isFilled(product, 'item.category.unit_group.associated_units')).toBe(true);
  expect(isFilled(product, 'item.category.unit_group.associated_units.unit')).toBe(false);
  expect(isFilled(product, 'product_line')).toBe(false);
  expect(isFilled(product, 'product_line.unit_group')).toBe(false);
});

test('the steps of a path begin with its first name', () => {
  expect(stepsOf('item.category.properties')).toEqual(['item', 'item.category', 'item.category.properties']);
});

test('resources are found at every depth', () => {
  expect(resourcesOf(product, ['unit', 'item']).length).toBe(2);
});
