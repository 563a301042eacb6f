import { expect, test } from 'vitest';
import { meets } from './calls.js';

const calls = new Set(['createProduct', 'getProduct']);

test('a check meets a bug in an operation that it calls', () => {
  expect(meets(calls, ['listProducts', 'getProduct'])).toBe(true);
});

test('a check does not meet a bug in operations that it never calls', () => {
  expect(meets(calls, ['listProducts'])).toBe(false);
});

test('every check meets a bug that may be anywhere', () => {
  expect(meets(calls, undefined)).toBe(true);
});

test('a check whose calls nobody has seen may meet any bug', () => {
  expect(meets(undefined, ['listProducts'])).toBe(true);
});
