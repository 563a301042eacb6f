import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaSource, valid } from './index.js';
import { isMultiple } from './numbers.js';
import { shapesOf } from './pattern-shapes.js';
import { matching } from './patterns.js';
import { codePoints, plainText } from './text.js';

const seed = 7;

describe('text', () => {
  test('is counted in code points, so that emoji reach the longest length', () => {
    expect(codePoints('a🔋é')).toBe(3);
    const texts = draws(plainText({ min: 1, max: 60 }), 3000);
    const longest = texts.filter((text) => codePoints(text) === 60);
    expect(longest.some((text) => text.length > 60)).toBe(true);
    for (const text of texts) {
      expect(codePoints(text)).toBeGreaterThanOrEqual(1);
      expect(codePoints(text)).toBeLessThanOrEqual(60);
    }
  });

  test('reaches each bound and its neighbour', () => {
    const lengths = new Set(draws(plainText({ min: 3, max: 500 }), 500).map(codePoints));
    expect([...lengths]).toEqual(expect.arrayContaining([3, 4, 499, 500]));
    // Between the short ones and the bound there is nothing to learn.
    expect([...lengths].filter((length) => length > 23 && length < 499)).toEqual([]);
  });

  test('is mostly ASCII, sometimes accented, CJK, combined or beyond the BMP, never broken', () => {
    const texts = draws(plainText({ min: 1, max: 200 }), 2000);
    const share = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length / texts.length;
    expect(share(/^[ -~]+$/)).toBeGreaterThan(0.6);
    for (const kind of [/[é-ü]/u, /\p{Script=Han}/u, /\p{M}/u, /[\u{10000}-\u{10ffff}]/u]) {
      expect(share(kind)).toBeGreaterThan(0.01);
    }
    expect(share(/[\0\p{Cs}]/u)).toBe(0);
    expect(share(/^\s|\s$|^\p{M}/u)).toBe(0);
  });

  test('shrinks to the shortest run of a', () => {
    expect(shrunk(plainText({ min: 2, max: 90 }), () => true)).toBe('aa');
    expect(shrunk(plainText({ min: 0, max: 90 }), (text) => codePoints(text) > 50)).toMatch(/^a{89,90}$/);
  });
});

describe('patterns', () => {
  test.each([
    ['^\\d{14}$', 0, 40],
    ['^[0-9a-f]{24}$', 0, 40],
    ['^[A-Z0-9_-]+$', 3, 12],
    ['^https?://', 0, 30],
    ['^-?[0-9]{1,35}(\\.[0-9]{1,30})?$', 0, 80],
    ['^(EU|US)-[A-Z]*$', 6, 9],
    ['^(ab){2,}$', 0, 40],
    ['[.]', 0, 10],
    ['^a|b$', 1, 10],
    ['^(?!\\s*$).+$', 1, 10],
    ['^\\p{Lu}.*$', 1, 10],
    ['^[À-ÿ]{2,4}$', 0, 10],
    ['^P(?=[\\dT])(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$', 0, 40],
    ['^(a|b|)c\\.d\\/[^/]$', 0, 10],
  ])('%s is matched with %i to %i characters', (pattern, min, max) => {
    const arbitrary = matching(pattern, { min, max });
    if (arbitrary === undefined) throw new Error('nothing to generate');
    for (const text of draws(arbitrary, 300)) {
      expect(text).toMatch(new RegExp(pattern, 'u'));
      expect(codePoints(text)).toBeGreaterThanOrEqual(min);
      expect(codePoints(text)).toBeLessThanOrEqual(max);
      expect(text).not.toMatch(/[\0\p{Cs}]/u);
    }
  });

  test('reach the shortest and longest match and shrink to readable ones', () => {
    const arbitrary = matching('^[A-Z0-9]+$', { min: 1, max: 64 }) ?? fc.constant('');
    expect(draws(arbitrary, 300).map(codePoints)).toEqual(expect.arrayContaining([1, 2, 63, 64]));
    expect(shrunk(arbitrary, () => true)).toBe('0');
    const id = matching('^[0-9a-f]{24}$', { min: 0, max: 40 }) ?? fc.constant('');
    expect(shrunk(id, () => true)).toBe('a'.repeat(24));
  });

  test('that no allowed length matches give nothing', () => {
    expect(matching('^\\d{14}$', { min: 0, max: 13 })).toBeUndefined();
    expect(matching('^\\d{2,4}$', { min: 5, max: 9 })).toBeUndefined();
  });

  test('beyond the reader are left to others, not misread', () => {
    expect(shapesOf('^(?<=a)b$')).toBeUndefined();
    expect(shapesOf('^(a)\\1$')).toBeUndefined();
    expect(shapesOf('a\\b')).toBeUndefined();
    expect(shapesOf('^a')?.[0]).toHaveLength(2);
  });
});

describe('formats', () => {
  const source = schemaSource({});

  test('date-time values hold the edges of the calendar and shrink to a plain day', () => {
    const schema = { type: 'string', format: 'date-time' };
    const texts = draws(valid(schema, source), 500);
    expect(texts).toEqual(expect.arrayContaining(['2024-02-29T23:59:59Z', '2024-06-30T12:00:00+14:00']));
    expect(shrunk(valid(schema, source), () => true)).toBe('2024-01-01T00:00:00Z');
  });

  test('URLs reach the longest length and shrink to a short one', () => {
    const schema = { type: 'string', format: 'uri', pattern: '^https://', maxLength: 2048 };
    const lengths = draws(valid(schema, source), 200).map((text) => String(text).length);
    expect(lengths).toEqual(expect.arrayContaining([2047, 2048]));
    expect(shrunk(valid(schema, source), () => true)).toBe('https://example.com/a');
  });
});

describe('numbers', () => {
  const source = schemaSource({});

  test('reach their bounds and the neighbours, and shrink towards zero', () => {
    const schema = { type: 'integer', minimum: -3, exclusiveMaximum: 10_000 };
    const values = draws(valid(schema, source), 400);
    expect(values).toEqual(expect.arrayContaining([-3, -2, 9998, 9999]));
    expect(shrunk(valid(schema, source), () => true)).toBe(0);
  });

  test('keep decimal steps without binary noise', () => {
    const schema = { type: 'number', multipleOf: 0.01, exclusiveMinimum: 0.29, maximum: 0.8 };
    for (const value of draws(valid(schema, source), 300)) {
      expect(String(value)).toMatch(/^0\.\d\d?$/);
      expect(value).toBeGreaterThan(0.29);
      expect(isMultiple(Number(value), 0.01)).toBe(true);
    }
  });

  test('are found in ranges narrower than a hundredth', () => {
    const schema = { type: 'number', exclusiveMinimum: 0.001, maximum: 0.002 };
    for (const value of draws(valid(schema, source), 100)) {
      expect(value).toBeGreaterThan(0.001);
      expect(value).toBeLessThanOrEqual(0.002);
    }
  });
});

function draws<T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] {
  return fc.sample(arbitrary, { seed, numRuns });
}

/** The smallest value for which `fails` holds, as shrinking finds it. */
function shrunk<T>(arbitrary: fc.Arbitrary<T>, fails: (value: T) => boolean): T | undefined {
  let smallest: T | undefined;
  const property = fc.property(arbitrary, (value) => {
    if (fails(value)) smallest = value;
    return !fails(value);
  });
  fc.check(property, { seed, numRuns: 1000 });
  return smallest;
}
