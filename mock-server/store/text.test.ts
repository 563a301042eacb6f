import { expect, test } from 'vitest';
import { textMatcher } from './text.js';

test('a term is found in any of the texts and in any case', () => {
  expect(textMatcher('48v')(['Battery Pack', 'BP-48V-100'])).toBe(true);
  expect(textMatcher('PACK')(['Battery Pack', null])).toBe(true);
  expect(textMatcher('pack bp')(['Battery Pack', 'BP-48V-100'])).toBe(false);
});

test('percent sign and underscore are taken literally', () => {
  expect(textMatcher('%')(['100 %'])).toBe(true);
  expect(textMatcher('%')(['100'])).toBe(false);
  expect(textMatcher('a_c')(['abc'])).toBe(false);
});

test('everything contains nothing, except no text', () => {
  expect(textMatcher('')(['a'])).toBe(true);
  expect(textMatcher('')([null])).toBe(false);
});
