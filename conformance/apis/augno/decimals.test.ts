import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimals, divisors, sameNumber } from './decimals.js';

describe('sameNumber', () => {
  test('ignores zeros that carry no meaning', () => {
    expect(sameNumber('25.5', '25.500000')).toBe(true);
    expect(sameNumber('0', '0.00')).toBe(true);
  });

  test('tells numbers apart that a double cannot', () => {
    const long = '12345678901234567890123456789012345';
    expect(sameNumber(`${long}.000000000000000000000000000001`, long)).toBe(false);
  });

  test('finds nothing equal to what is no decimal text', () => {
    expect(sameNumber(25.5, '25.5')).toBe(false);
    expect(sameNumber('1e3', '1000')).toBe(false);
    expect(sameNumber(undefined, undefined)).toBe(false);
  });
});

test('decimals stay within their digits and carry no leading zero', () => {
  fc.assert(
    fc.property(decimals({ integer: 3, fraction: 2 }), (text) => {
      expect(text).toMatch(/^(0|[1-9]\d{0,2})(\.\d{1,2})?$/);
    }),
  );
});

test('divisors are never zero', () => {
  fc.assert(fc.property(divisors(), (text) => Number(text) > 0));
});
