import { describe, expect, test } from 'vitest';
import { kindsOf, meets } from './calls.js';

describe('a check', () => {
  const calls = new Set(['createProduct', '201', 'createProduct 201', 'getProduct', '200', 'getProduct 200']);

  test('meets a bug in an operation that it calls', () => {
    expect(meets(calls, ['listProducts', 'getProduct'])).toBe(true);
  });

  test('does not meet a bug in operations that it never calls', () => {
    expect(meets(calls, ['listProducts'])).toBe(false);
  });

  test('does not meet a bug in refusals when it is refused nothing', () => {
    expect(meets(calls, ['createProduct 400', '401'])).toBe(false);
  });

  test('meets a bug that may be anywhere', () => {
    expect(meets(calls, undefined)).toBe(true);
  });

  test('may meet any bug when nobody has seen its calls', () => {
    expect(meets(undefined, ['listProducts'])).toBe(true);
  });
});

test.each([
  [
    { operation: 'createProduct', status: 201, isKeyed: false },
    ['createProduct', '201', 'createProduct 201'],
  ],
  [{ operation: undefined, status: 404, isKeyed: false }, ['404', 'refused']],
  [{ operation: 'createUnit', status: undefined, isKeyed: true }, ['createUnit', 'keyed']],
])('a call can be named by operation, status and key: %o', (call, kinds) => {
  expect(kindsOf(call)).toEqual(kinds);
});
