import { Decimal } from 'decimal.js';
import fc from 'fast-check';

/** Numbers as text with up to so many digits on each side of the point, none of them negative. */
export function decimals({ integer, fraction }: { integer: number; fraction: number }): fc.Arbitrary<string> {
  const whole = digits({ minLength: 1, maxLength: integer }).map((text) => text.replace(/^0+(?=.)/, ''));
  if (fraction === 0) return whole;
  const part = fc.option(digits({ minLength: 1, maxLength: fraction }), { nil: undefined });
  return fc
    .tuple(whole, part)
    .map(([before, after]) => (after === undefined ? before : `${before}.${after}`));
}

/** The same without zero, as denominators of ratios have to be. */
export function divisors(): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 1_000_000 }).map(String);
}

/** Whether two texts are decimal numbers of equal value, however many zeros each of them shows. */
export function sameNumber(one: unknown, other: unknown): boolean {
  return isDecimal(one) && isDecimal(other) && new Decimal(one).eq(other);
}

function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}

function digits(length: { minLength: number; maxLength: number }): fc.Arbitrary<string> {
  return fc.string({ ...length, unit: fc.constantFrom(...'0123456789') });
}
