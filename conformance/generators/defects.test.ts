import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../generated/formats.js';
import { defective, defectsOf, schemaSource, type Defective, type DefectPlace } from './index.js';
import { follows, judge, reports } from './test-support/judge.js';
import {
  assorted,
  createCatalogProduct,
  createPassport,
  createProduct,
  createUnitGroup,
  payment,
  sampleSchemas,
  sharedSchemas,
  updateProduct,
} from './test-support/schemas.js';

const source = schemaSource(sharedSchemas);
const seed = 7;

describe('defective values', () => {
  test.each(Object.entries(sampleSchemas))('of %s break exactly the keyword they name', (_, schema) => {
    const validate = judge(schema);
    fc.assert(
      fc.property(defective(schema, source), ({ value, defect }) => {
        expect(validate(value), `still valid: ${defect.describe}`).toBe(false);
        const errors = validate.errors ?? [];
        const context = `${defect.describe}\n${JSON.stringify(errors)}`;
        expect(
          errors.some((error) => reports(error, defect)),
          context,
        ).toBe(true);
        const others = errors.filter((error) => !reports(error, defect) && !follows(error, defect));
        expect(others, context).toEqual([]);
      }),
      { seed, numRuns: 600 },
    );
  });

  test.each(Object.entries(sampleSchemas))('of %s cover every defect of the list, once each', (_, schema) => {
    const listed = defectsOf(schema, source).map(({ pointer, keyword }) => `${keyword} ${pointer}`);
    expect(new Set(listed).size).toBe(listed.length);
    const values = fc.sample(defective(schema, source), { seed, numRuns: 3000 });
    expect([...new Set(values.map(({ defect }) => `${defect.keyword} ${defect.place}`))].sort()).toEqual(
      listed.sort(),
    );
  });

  test('repeat under the same seed', () => {
    const draw = () => fc.sample(defective(createPassport, source), { seed, numRuns: 50 });
    expect(draw()).toEqual(draw());
  });

  test('say in one line what is wrong', () => {
    const says = (keyword: string, pointer: string, schema = createProduct) =>
      shrunk(schema, (defect) => defect.keyword === keyword && defect.pointer === pointer).defect.describe;
    expect(says('required', '/name')).toBe('/name is missing');
    expect(says('maxLength', '/name')).toBe('/name is 201 characters long, 200 allowed');
    expect(says('minLength', '/name')).toBe('/name is 0 characters long, at least 1 required');
    expect(says('type', '/name')).toBe('/name is an integer (1), string expected');
    expect(says('type', '')).toBe('the body is a string ("a"), object expected');
    expect(says('enum', '/category')).toBe(
      '/category is "unknown", not one of "batteries", "electronics", "toys"',
    );
    expect(says('maxItems', '/imageUrls')).toBe('/imageUrls has 21 items, 20 allowed');
    expect(says('pattern', '/gs1/gtin', createPassport)).toMatch(
      /^\/gs1\/gtin is ".*", which does not match \^\\d/,
    );
    expect(says('anyOf', '/parties/*', createPassport)).toBe(
      '/parties/manufacturer has none of gln, legacyOperatorId',
    );
    expect(says('additionalProperties', '/*', createCatalogProduct)).toBe(
      '/unexpected is not a member of the schema',
    );
    expect(says('format', '/imageUrls/*')).toBe(
      '/imageUrls/0 is "https://exa mple.com/", which is not of the format uri',
    );
    expect(says('minProperties', '', updateProduct)).toBe('the body has no members');
  });

  test('shrink to a body with nothing beside the defect', () => {
    const long = shrunk(
      createProduct,
      ({ pointer, keyword }) => pointer === '/name' && keyword === 'maxLength',
    );
    expect(long.value).toEqual({ name: 'a'.repeat(201), model: 'a', category: 'batteries' });
    const nested = shrunk(
      createUnitGroup,
      ({ pointer, keyword }) => pointer === '/associated_units/*/discount_percentage' && keyword === 'type',
    );
    expect(nested.value).toEqual({
      name: 'a',
      associated_units: [{ unit_id: 'a', discount_percentage: '1' }],
    });
    expect(nested.defect.pointer).toBe('/associated_units/0/discount_percentage');
  });
});

describe('the list of defects', () => {
  test('holds every kind that the schema of a body can show', () => {
    const keywords = Object.values(sampleSchemas).flatMap((schema) => defectsOf(schema, source));
    const kinds = [
      'required',
      'type',
      'enum',
      'const',
      'minLength',
      'maxLength',
      'pattern',
      'format',
      'minimum',
    ];
    const more = ['maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems'];
    const last = ['uniqueItems', 'additionalProperties', 'propertyNames', 'minProperties', 'anyOf', 'oneOf'];
    expect(new Set(keywords.map(({ keyword }) => keyword))).toEqual(new Set([...kinds, ...more, ...last]));
  });

  test('holds the nested members, items and entries', () => {
    const places = defectsOf(createPassport, source).map(({ keyword, pointer }) => `${keyword} ${pointer}`);
    expect(places).toEqual(
      expect.arrayContaining([
        'required /gs1',
        'required /gs1/gtin',
        'pattern /gs1/gtin',
        'propertyNames /parties/*',
        'required /parties/*/legalName',
        'pattern /parties/*/gln',
        'format /parties/*/url',
      ]),
    );
  });

  test('knows what an anyOf, a oneOf and a nullable type still accept', () => {
    const at = (pointer: string, schema = createCatalogProduct) =>
      defectsOf(schema, source).filter((defect) => defect.pointer === pointer);
    expect(at('/unit_cost').map(({ keyword }) => keyword)).toEqual(['type']);
    expect(at('/unit_cost/value').map(({ keyword }) => keyword)).toEqual(['required', 'type', 'pattern']);
    expect(at('/iban', payment)).toEqual([]);
    const values = fc.sample(
      defective(createCatalogProduct, source, { only: ({ pointer }) => pointer === '/portal_visibility' }),
      { seed, numRuns: 200 },
    );
    for (const { value } of values) expect(value).not.toHaveProperty('portal_visibility', null);
  });

  test('goes without the defects of an overridden place that it could not make values for', () => {
    const schema = {
      type: 'object',
      required: ['ip'],
      properties: { ip: { type: 'string', format: 'ipv4' } },
    };
    const override = { '/ip': fc.constant('127.0.0.1') };
    expect(() => defectsOf(schema, source)).toThrow("format 'ipv4'");
    expect(defectsOf(schema, source, { override }).map(({ keyword }) => keyword)).toEqual([
      'type',
      'required',
      'type',
    ]);
  });

  test('leaves out what is omitted and what lies inside an override', () => {
    const options = { omit: ['/gs1/serialNumber'], override: { '/parties': fc.constant({}) } };
    const pointers = defectsOf(createPassport, source, options).map(({ pointer }) => pointer);
    expect(pointers).toContain('/gs1/gtin');
    expect(pointers).toContain('/parties');
    expect(pointers.filter((pointer) => /serialNumber|parties\//.test(pointer))).toEqual([]);
  });
});

describe('options', () => {
  test('a filter chooses the defects, and one that leaves none is an error that lists them', () => {
    const values = fc.sample(
      defective(assorted, source, { only: ({ keyword }) => keyword === 'format' }),
      100,
    );
    expect(new Set(values.map(({ defect }) => defect.pointer))).toEqual(
      new Set(['/id', '/mail', '/at', '/site']),
    );
    expect(() => defective(createProduct, source, { only: () => false })).toThrow(
      /No defect is left.*required at '\/name'/,
    );
  });

  test('a defect below an optional parent brings the parent along', () => {
    const only = ({ pointer }: { pointer: string }) => pointer === '/unit_cost/value';
    const values = fc.sample(defective(createCatalogProduct, source, { only, optional: 'never' }), 100);
    for (const { value } of values) expect(value).toHaveProperty('unit_cost.numerator_unit_id');
  });

  test('overrides and omits hold beside the defect', () => {
    const values = fc.sample(
      defective(createPassport, source, {
        override: { '/gs1/gtin': fc.constant('04012345000016') },
        omit: ['/parties'],
        only: ({ pointer }) => pointer === '/gs1/serialNumber',
      }),
      100,
    );
    for (const { value } of values) {
      expect(value).toHaveProperty('gs1.gtin', '04012345000016');
      expect(value).not.toHaveProperty('parties');
    }
  });
});

/** Where shrinking ends when every value with such a defect fails. */
function shrunk(schema: JsonSchema, only: (defect: DefectPlace) => boolean): Defective {
  let smallest: Defective | undefined;
  const failing = fc.property(defective(schema, source, { only }), (value) => {
    smallest = value;
    return false;
  });
  fc.check(failing, { seed });
  if (smallest === undefined) throw new Error('nothing was generated');
  return smallest;
}
