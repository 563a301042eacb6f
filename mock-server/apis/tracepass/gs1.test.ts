import { describe, expect, test } from 'vitest';
import { checkDigit, digitalLinkUri, hasLoneSurrogate, hasValidCheckDigit } from './gs1.js';

describe('check digits', () => {
  test.each([
    '04012345000016',
    '05449000000996',
    '04006381333931',
    '09506000134369',
    '04012345000023',
    '04012345678901',
    '10614141000415',
  ])('the GTIN %s is valid', (gtin) => {
    expect(hasValidCheckDigit(gtin)).toBe(true);
  });

  test.each(['04012345000015', '05449000000997'])('the GTIN %s is invalid', (gtin) => {
    expect(hasValidCheckDigit(gtin)).toBe(false);
  });

  test.each(['5412345000013', '7610999999990', '5012345678900'])('the GLN %s is valid', (gln) => {
    expect(hasValidCheckDigit(gln)).toBe(true);
  });

  test('the GLN 5412345000014 is invalid', () => {
    expect(hasValidCheckDigit('5412345000014')).toBe(false);
  });

  test('a sum that is a multiple of ten gives 0', () => {
    expect(checkDigit('761099999999')).toBe('0');
  });
});

describe('the Digital Link', () => {
  test.each([
    ['BP-48V-100-000001', 'BP-48V-100-000001'],
    ['LOT 1/A', 'LOT%201%2FA'],
    ['A+B&C=D', 'A%2BB%26C%3DD'],
    ['ß-1', '%C3%9F-1'],
    ['A%2FB', 'A%252FB'],
    ['a:b;c,d@e', 'a%3Ab%3Bc%2Cd%40e'],
    ["x'(y)*!~", "x'(y)*!~"],
  ])('writes the serial number %s as %s', (serialNumber, segment) => {
    expect(digitalLinkUri('04012345000016', serialNumber)).toBe(
      `https://id.tracepass.eu/p/01/04012345000016/21/${segment}`,
    );
  });

  test('tells half a surrogate pair from a whole one', () => {
    expect(hasLoneSurrogate('lot \ud83d')).toBe(true);
    expect(hasLoneSurrogate('lot \u{1f50b}')).toBe(false);
  });
});
