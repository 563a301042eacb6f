import { expect, test } from 'vitest';
import { columnsOf, printedValue } from './row-columns.js';

const row = (values: Record<string, unknown>) => ({ id: 'r', workspace: 'w', createdAt: '', values });

test('a table has the plain values of its rows as columns, as many as fit', () => {
  expect(columnsOf([row({ updatedAt: '', name: 'a', nested: {} }), row({ name: 'b', count: 0 })])).toEqual([
    'name',
    'count',
  ]);
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`c${index}`, index]));
  expect(columnsOf([row(many)])).toHaveLength(6);
});

test.each([
  [0, '0'],
  [null, 'null'],
  [undefined, ''],
  [{ a: 1 }, '…'],
])('a cell shows %j as %s', (value, text) => {
  expect(printedValue(value)).toBe(text);
});
