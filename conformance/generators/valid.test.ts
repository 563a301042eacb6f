import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaSource, valid } from './index.js';
import { isObject } from './schema.js';
import { judge } from './test-support/judge.js';
import {
  assorted,
  createPassport,
  createProduct,
  sampleSchemas,
  sharedSchemas,
  updateProduct,
} from './test-support/schemas.js';

const source = schemaSource(sharedSchemas);
const seed = 7;

describe('valid values', () => {
  test.each(Object.entries(sampleSchemas))('of %s validate', (_, schema) => {
    const validate = judge(schema);
    fc.assert(
      fc.property(valid(schema, source), (value) => {
        expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });

  test.each(Object.entries(sampleSchemas))('of %s are what JSON can carry', (_, schema) => {
    fc.assert(
      fc.property(valid(schema, source), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.parse(text)).toStrictEqual(value);
        expect(text).not.toMatch(/\\u0000|\\ud[89a-f]|__proto__/);
      }),
      { seed, numRuns: 100 },
    );
  });

  test('repeat under the same seed and differ under another', () => {
    const draw = (from: number) => fc.sample(valid(createPassport, source), { seed: from, numRuns: 20 });
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('shrink to the required members with the shortest plain values', () => {
    expect(shrunk(valid(createProduct, source))).toEqual({ name: 'a', model: 'a', category: 'batteries' });
    expect(shrunk(valid(createPassport, source))).toEqual({
      productId: 'a'.repeat(24),
      gs1: { gtin: '0'.repeat(14), serialNumber: 'a' },
    });
    expect(shrunk(valid(updateProduct, source))).toEqual({ name: 'a' });
  });

  test('reach the bounds of arrays, but not beyond 25 items', () => {
    const sizes = (maxItems: number) => {
      const schema = { type: 'array', maxItems, items: { type: 'boolean' } };
      return draws(valid(schema, source)).map((value) => (Array.isArray(value) ? value.length : -1));
    };
    expect(sizes(20)).toEqual(expect.arrayContaining([0, 1, 20]));
    expect(Math.max(...sizes(1000))).toBe(25);
  });

  test('fill open maps with scalars under names the schema does not list', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'integer' } },
      additionalProperties: { type: 'string' },
    };
    const maps = draws(valid(schema, source)).filter(isObject);
    expect(maps.some((map) => Object.keys(map).length > 1)).toBe(true);
    for (const map of maps) expect(['number', 'undefined']).toContain(typeof map['a']);
    const open = draws(valid({ type: 'object' }, source))
      .filter(isObject)
      .flatMap(Object.values);
    expect(new Set(open.map((value) => typeof value))).toEqual(new Set(['string', 'number', 'boolean']));
  });
});

test('names with a meaning to JavaScript, or to the schema itself, are never entries', () => {
  const schema = {
    type: 'object',
    properties: { known: { type: 'boolean' } },
    propertyNames: { enum: ['__proto__', 'constructor', 'known', 'free'] },
    additionalProperties: { type: 'string' },
  };
  const maps = draws(valid(schema, source)).filter(isObject);
  expect(new Set(maps.flatMap((map) => Object.keys(map)))).toEqual(new Set(['known', 'free']));
  for (const { known = true } of maps) expect(known).toBeTypeOf('boolean');
});

describe('options', () => {
  test('an override replaces the generator at its place, in items and map entries too', () => {
    const override = {
      '/gs1/gtin': fc.constant('04012345000016'),
      '/parties/*/legalName': fc.constant('ACME'),
    };
    for (const value of draws(valid(createPassport, source, { override, optional: 'always' }))) {
      expect(value).toMatchObject({ gs1: { gtin: '04012345000016' } });
      const parties = isObject(value) && isObject(value['parties']) ? Object.values(value['parties']) : [];
      for (const party of parties) expect(party).toMatchObject({ legalName: 'ACME' });
    }
    const urls = { '/imageUrls/*': fc.constant('https://example.com/1.png') };
    const products = draws(valid(createProduct, source, { override: urls, optional: 'always' }));
    expect(new Set(products.flatMap((value) => (isObject(value) ? value['imageUrls'] : [])))).toEqual(
      new Set(['https://example.com/1.png']),
    );
  });

  test('an omitted place never stands in the value', () => {
    const omit = ['/parties', '/gs1/serialNumber'];
    for (const value of draws(valid(createPassport, source, { omit, optional: 'always' }))) {
      expect(value).not.toHaveProperty('parties');
      expect(value).not.toHaveProperty('gs1.serialNumber');
      expect(value).toHaveProperty('confirmOverage');
    }
  });

  test('optional members stand in the value sometimes, never or always, as asked', () => {
    const share = (optional?: 'sometimes' | 'never' | 'always') => {
      const values = draws(valid(createProduct, source, optional === undefined ? {} : { optional }));
      return values.filter((value) => isObject(value) && 'description' in value).length / values.length;
    };
    expect(share('never')).toBe(0);
    expect(share('always')).toBe(1);
    expect(share()).toBeGreaterThan(0.2);
    expect(share()).toBeLessThan(0.8);
  });

  test('an update keeps one member even when optional members are never wanted', () => {
    for (const value of draws(valid(updateProduct, source, { optional: 'never' }))) {
      expect(Object.keys(isObject(value) ? value : {})).toEqual(['name']);
    }
  });

  test('a place that the schema does not have is refused by name', () => {
    const override = { '/gs1/gtni': fc.constant('x') };
    expect(() => valid(createPassport, source, { override })).toThrow(
      "The schema has no member at '/gs1/gtni'.",
    );
    expect(() => valid(createPassport, source, { omit: ['/nope'] })).toThrow("no member at '/nope'");
    expect(() => valid(createPassport, source, { omit: ['/parties/*/gln', '/parties'] })).toThrow(
      '/parties/*/gln',
    );
  });
});

describe('schemas that cannot be served', () => {
  test('an unknown reference is named', () => {
    expect(() => valid({ $ref: 'sample#/$defs/Nowhere' }, source)).toThrow('sample#/$defs/Nowhere');
    expect(() => source.resolve('#/components/schemas/Party')).toThrow('#/components/schemas/Party');
  });

  test.each([
    [{ not: { type: 'string' } }, "with 'not'"],
    [{ type: 'string', format: 'ipv4' }, "format 'ipv4'"],
    [{ type: 'string', minLength: 5, maxLength: 3 }, 'No value satisfies'],
    [{ type: 'integer', minimum: 5, maximum: 3 }, 'No value satisfies'],
    [{ type: 'string', pattern: '^\\d{4}$', maxLength: 3 }, 'No value satisfies'],
    [{ oneOf: [{ type: 'string' }, { type: 'string', maxLength: 5 }] }, 'may both hold'],
    [{ allOf: [{ format: 'uri' }, { format: 'email' }] }, 'two formats at once'],
  ])('%j is refused with a reason', (schema, reason) => {
    expect(() => valid(schema, source)).toThrow(reason);
  });

  test('a schema that requires itself without end is refused, one that may stop is not', () => {
    const endless = schemaSource({
      Endless: { type: 'object', required: ['next'], properties: { next: { $ref: 'x#/$defs/Endless' } } },
    });
    expect(() => valid({ $ref: 'x#/$defs/Endless' }, endless)).toThrow('contains itself without end');
    expect(draws(valid({ $ref: 'sample#/$defs/Tree' }, source)).length).toBeGreaterThan(0);
  });

  test('members that an allOf part closes off are not generated', () => {
    const schema = {
      allOf: [
        { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
        { properties: { a: { maxLength: 2 }, b: { type: 'string' } } },
      ],
    };
    for (const value of draws(valid(schema, source, { optional: 'always' }))) {
      expect(Object.keys(isObject(value) ? value : {})).toEqual(['a']);
    }
    expect(draws(valid(assorted, source)).every(isObject)).toBe(true);
  });
});

function draws(arbitrary: fc.Arbitrary<unknown>): unknown[] {
  return fc.sample(arbitrary, { seed, numRuns: 300 });
}

/** Where shrinking ends when every value fails. */
function shrunk(arbitrary: fc.Arbitrary<unknown>): unknown {
  const details = fc.check(
    fc.property(arbitrary, () => false),
    { seed },
  );
  return details.counterexample?.[0];
}
