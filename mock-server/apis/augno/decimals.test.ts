import { describe, expect, test } from 'vitest';
import { amountText, isZero, moneyText, rateText, storedDecimal } from './decimals.js';

const nines = '9'.repeat(35);

describe('a decimal', () => {
  test.each([
    ['25.50', '25.5'],
    ['007', '7'],
    ['-0', '0'],
    ['-3.10', '-3.1'],
    [nines, nines],
    [`0.${'0'.repeat(29)}15`, `0.${'0'.repeat(29)}2`],
    [`0.${'0'.repeat(30)}5`, `0.${'0'.repeat(29)}1`],
    [`0.${'0'.repeat(30)}4`, '0'],
    [`-0.${'0'.repeat(30)}4`, '0'],
    ['0.1', '0.1'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is stored as %s', (text, stored) => {
    expect(storedDecimal(text)).toBe(stored);
  });

  test.each([`1${'0'.repeat(35)}`, `${nines}.${'9'.repeat(31)}`, `-${nines}.${'9'.repeat(31)}`])(
    '%s is too large to be stored',
    (text) => {
      expect(storedDecimal(text)).toBeUndefined();
    },
  );

  test('is zero whatever its sign and padding', () => {
    expect(['0', '-0', '0.000'].map(isZero)).toEqual([true, true, true]);
    expect(isZero('0.0001')).toBe(false);
  });

  test.each([
    ['25.5', '25.50'],
    ['100', '100.00'],
    ['12.345', '12.345'],
    ['0', '0.00'],
    [`0.${'0'.repeat(29)}1`, `0.${'0'.repeat(29)}1`],
    [nines, `${nines}.00`],
  ])('%s as the value of a rate is %s', (stored, text) => {
    expect(rateText(stored)).toBe(text);
  });

  test.each([
    ['25.5', '25.50'],
    ['1234.56', '1,234.56'],
    ['12.349', '12.34'],
    ['-12.349', '-12.34'],
    ['-0.001', '0.00'],
    ['-123456.7', '-123,456.70'],
    ['1000000', '1,000,000.00'],
  ])('%s as money is %s', (stored, text) => {
    expect(moneyText(stored)).toBe(text);
  });

  test.each([
    ['0', '0'],
    ['100', '100'],
    ['1234.5670', '1,234.567'],
    ['1234567.1234567', '1,234,567.1234567'],
  ])('%s as an amount is %s', (stored, text) => {
    expect(amountText(stored)).toBe(text);
  });
});
