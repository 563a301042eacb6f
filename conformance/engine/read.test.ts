import { expect, test } from 'vitest';
import { list, member, members, text } from './read.js';

test('A member is found along a path of names and indexes.', () => {
  expect(member({ data: { items: [{ id: 'a' }, { id: 'b' }] } }, 'data', 'items', 1, 'id')).toBe('b');
});

test('A path that breaks off leads to nothing instead of an exception.', () => {
  for (const value of [undefined, null, 'text', 7, [], {}, { data: null }]) {
    expect(member(value, 'data', 'items', 0)).toBeUndefined();
  }
});

test('Inherited members are no members.', () => {
  expect(member({}, 'toString')).toBeUndefined();
});

test('Values of another type read as empty.', () => {
  expect([text(7), list({ 0: 'a', length: 1 }), members(['a']), members(null)]).toEqual([
    undefined,
    [],
    [],
    [],
  ]);
});
