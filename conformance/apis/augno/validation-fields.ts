import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import type { Check } from '../../engine/check.js';
import {
  breakageIsRefused,
  brokenMembersAreRefused,
  depthOf,
  nameOf,
  type BrokenMember,
} from './broken-members.js';
import { groundOf } from './ground.js';
import { lengthBounds } from './length-bounds.js';
import type { Refusal } from './refusals.js';
import { writings, type Writing } from './writing.js';

const others = ['createUnit', 'createUnitGroup', 'createItemCategory'] as const;

const missing = named('missing_field');
const invalidFormat = named('invalid_format');
const invalidParameter = named('parameter_invalid');
const unknownParameter = named('parameter_unknown');

/** What single members of a body have to be like. */
export const fieldValidation = {
  'augno.validation.missing-field-is-named': breakageIsRefused({
    of: ['createProduct'],
    by: ({ keyword, pointer }) => keyword === 'required' && ['/sku', '/category_id'].includes(pointer),
    refusal: missing,
  }),

  'augno.validation.missing-field-is-named-elsewhere': breakageIsRefused({
    of: others,
    by: ({ keyword, pointer }) => keyword === 'required' && pointer !== '/type' && depthOf(pointer) === 1,
    refusal: missing,
  }),

  'augno.validation.empty-required-text': breakageIsRefused({
    of: ['createProduct', ...others],
    by: ({ keyword, pointer }) =>
      keyword === 'minLength' && ['/sku', '/name', '/abbreviation'].includes(pointer),
    refusal: missing,
  }),

  'augno.validation.missing-type': breakageIsRefused({
    of: ['createProduct'],
    by: ({ keyword, pointer }) => keyword === 'required' && pointer === '/type',
    refusal: invalidParameter,
  }),

  'augno.validation.unknown-product-type': breakageIsRefused({
    of: ['createProduct'],
    by: ({ keyword, pointer }) => keyword === 'enum' && pointer === '/type',
    refusal: invalidParameter,
  }),

  'augno.validation.unknown-enum-value-elsewhere': brokenMembersAreRefused(
    writings,
    () => {
      const place = fc.constantFrom<Omit<BrokenMember, 'value'>>(
        ...others.map((operation) => ({ operation, pointer: '/type' })),
        ...(['createProduct', 'updateProduct'] as const).map((operation) => ({
          operation,
          pointer: '/portal_visibility',
        })),
      );
      return fc
        .record({ place, value: fc.stringMatching(/^x[a-z]{1,12}$/) })
        .map(({ place, value }) => ({ ...place, value }));
    },
    invalidParameter,
  ),

  'augno.validation.sku-length-bounds': lengthBounds([
    ['createProduct', 'sku'],
    ['updateProduct', 'sku'],
  ]),

  'augno.validation.name-length-bounds': lengthBounds([
    ...others.map((operation): [Writing, string] => [operation, 'name']),
    ['createUnit', 'abbreviation'],
  ]),

  'augno.validation.unknown-field-is-refused': breakageIsRefused({
    of: writings,
    by: ({ keyword, pointer }) => keyword === 'additionalProperties' && depthOf(pointer) === 1,
    refusal: unknownParameter,
  }),

  'augno.validation.unknown-nested-field-is-refused': breakageIsRefused({
    of: ['createProduct', 'createUnitGroup'],
    by: ({ keyword, pointer }) => keyword === 'additionalProperties' && depthOf(pointer) > 1,
    refusal: () => ({ status: 400, code: 'parameter_unknown' }),
  }),

  'augno.validation.fixed-fields-cannot-be-patched': brokenMembersAreRefused(
    ['updateProduct'],
    async (session) => {
      const { category, currency, unit } = await groundOf(session);
      const fixed = {
        ...{ type: 'sale', category_id: category.id, product_line_id: 'shipping', attribute_ids: [] },
        unit_cost: { value: '1', numerator_unit_id: currency.id, denominator_unit_id: unit.id },
      };
      return members('updateProduct', fixed);
    },
    unknownParameter,
  ),

  'augno.validation.wrong-json-type': breakageIsRefused({
    of: writings,
    by: ({ keyword, pointer }) => keyword === 'type' && depthOf(pointer) === 1 && !noTexts.includes(pointer),
    except: (value) => value === null,
    refusal: invalidFormat,
  }),

  'augno.validation.decimal-must-be-a-text': brokenMembersAreRefused(
    ['createProduct', 'createUnit'],
    () => {
      const place = fc.constantFrom<Omit<BrokenMember, 'value'>>(
        { operation: 'createProduct', pointer: '/unit_price/value' },
        { operation: 'createUnit', pointer: '/ratio_numerator' },
        { operation: 'createUnit', pointer: '/ratio_denominator' },
      );
      const value = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
      return fc.record({ place, value }).map(({ place, value }) => ({ ...place, value }));
    },
    () => ({ status: 400, code: 'invalid_format' }),
  ),

  'augno.validation.null-on-create': nullIsRefused(
    'createProduct',
    ['sku', 'description', 'notes', 'portal_visibility', 'product_line_id'],
    invalidFormat,
  ),

  'augno.validation.null-object-on-create': nullIsRefused(
    'createProduct',
    ['unit_price', 'unit_cost', 'attribute_ids'],
    () => ({ status: 400 }),
  ),

  'augno.validation.null-sku-in-patch': nullIsRefused('updateProduct', ['sku'], invalidFormat),

  'augno.validation.null-elsewhere-in-patch': nullIsRefused(
    'updateProduct',
    ['portal_visibility', 'unit_price'],
    () => ({ status: 400 }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Members that hold objects or lists. */
const noTexts = ['/unit_price', '/unit_cost', '/attribute_ids', '/associated_units'];

/** A refusal that names the broken member. */
function named(code: string): (broken: BrokenMember) => Refusal {
  return (broken) => ({ status: 400, code, param: nameOf(broken) });
}

function nullIsRefused(
  operation: Writing,
  names: readonly string[],
  refusal: (broken: BrokenMember) => Refusal,
) {
  const nulls = Object.fromEntries(names.map((name) => [name, null]));
  return brokenMembersAreRefused([operation], () => members(operation, nulls), refusal);
}

/** One of the members at a time. */
function members(operation: Writing, values: object): fc.Arbitrary<BrokenMember> {
  return fc.constantFrom(
    ...Object.entries(values).map(([name, value]) => ({
      operation,
      pointer: `/${name}`,
      value: value as unknown,
    })),
  );
}
