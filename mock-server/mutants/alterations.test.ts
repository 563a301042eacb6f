import { expect, test } from 'vitest';
import { around, both, handler, policies, reply } from './alterations.js';

const same = <Value>(value: Value): Value => value;

test('a bug in the handler of an operation is within that operation', () => {
  expect(handler('getProduct', same).within).toEqual(['getProduct']);
});

test('another answer of some operations is within these', () => {
  expect(reply(['getProduct', 'listProducts'], same).within).toEqual(['getProduct', 'listProducts']);
});

test('another answer of all operations may be met anywhere', () => {
  expect(reply('all', same).within).toBeUndefined();
});

test.each([
  ['policies', policies(same)],
  ['the way to all handlers', around(same)],
])('a bug in %s may be met anywhere', (_, alteration) => {
  expect(alteration.within).toBeUndefined();
});

test('several bugs are within the operations of all, or anywhere when one of them is', () => {
  const [first, second] = [handler('getProduct', same), handler('listProducts', same)];
  expect(both(first, second).within).toEqual(['getProduct', 'listProducts']);
  expect(both(first, policies(same)).within).toBeUndefined();
});
