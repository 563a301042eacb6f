import { business, invalidFormat } from '../../apis/augno/answers.js';
import { handler, isObject, within } from '../alterations.js';
import type { AugnoMutant } from './mutant.js';
import { coded, sent, tolerating, worded } from './refusals.js';

const creations = ['createProduct', 'createUnit', 'createUnitGroup', 'createItemCategory'];

/** Members of bodies that are judged otherwise than the pages say. */
export const fieldValidation: readonly AugnoMutant[] = [
  {
    name: 'missing-product-field-goes-unnamed',
    bug: 'The refusal of a product without a required text has no param.',
    breaks: ['augno.validation.missing-field-is-named'],
    alter: within(
      ['createProduct 400'],
      worded((error, refusal, { operation }) =>
        operation?.id === 'createProduct' && isMissing(refusal) && error['code'] === 'missing_field'
          ? { ...error, param: null }
          : error,
      ),
    ),
  },
  {
    name: 'missing-name-is-a-wrong-format',
    bug: 'A unit, unit group or item category that lacks a text is refused for its format.',
    breaks: ['augno.validation.missing-field-is-named-elsewhere'],
    affects: ['augno.validation.property-without-a-name', 'augno.validation.missing-fields-of-rows'],
    alter: within(
      ['400'],
      worded((error, refusal, { operation }) =>
        operation?.id !== 'createProduct' && isMissing(refusal) && error['code'] === 'missing_field'
          ? coded(error, 'invalid_format')
          : error,
      ),
    ),
  },
  {
    name: 'empty-texts-count-as-given',
    bug: 'A required text may be empty.',
    breaks: ['augno.validation.empty-required-text'],
    affects: ['augno.validation.property-without-a-name'],
    alter: tolerating('all', ({ keyword, value }) => keyword === 'minLength' && value === ''),
  },
  {
    name: 'missing-product-type-is-a-missing-field',
    bug: 'A product without a type is refused with missing_field, before the list of types is looked at.',
    breaks: ['augno.validation.missing-type'],
    alter: within(
      ['createProduct 400'],
      worded((error, refusal, { operation }) =>
        operation?.id === 'createProduct' && isMissing(refusal) && error['param'] === 'type'
          ? coded(error, 'missing_field')
          : error,
      ),
    ),
  },
  {
    name: 'any-product-type-will-do',
    bug: 'The type of a new product can be any text.',
    breaks: ['augno.validation.unknown-product-type'],
    affects: [
      'augno.contract.body-matches-schema',
      'augno.idempotency.failure-is-replayed',
      'augno.products.refused-create-leaves-nothing',
    ],
    alter: tolerating(['createProduct'], ({ keyword, pointer }) => keyword === 'enum' && pointer === '/type'),
  },
  {
    name: 'values-outside-their-list-are-stored',
    bug: 'A visibility, dimension or type of category can be any text.',
    breaks: ['augno.validation.unknown-enum-value-elsewhere'],
    affects: [
      'augno.validation.unknown-attribute-color',
      'augno.contract.body-matches-schema',
      'augno.validation.refused-body-changes-nothing',
    ],
    alter: tolerating(
      'all',
      ({ in: place, keyword, pointer, value }, operation) =>
        place === 'body' &&
        keyword === 'enum' &&
        typeof value === 'string' &&
        !(operation === 'createProduct' && pointer === '/type'),
    ),
  },
  {
    name: 'longest-sku-is-one-character-too-long',
    bug: 'A sku may have fewer than 255 characters only.',
    breaks: ['augno.validation.sku-length-bounds'],
    alter: handler('createProduct', (handle) => (asked, world) => {
      const sku = isObject(asked.body) ? String(asked.body['sku']) : '';
      return [...sku].length >= 255
        ? business(invalidFormat('sku', "Field 'sku' is too long."))
        : handle(asked, world);
    }),
  },
  {
    name: 'skus-have-any-length',
    bug: 'The length of a sku is not looked at.',
    breaks: ['augno.validation.sku-length-bounds'],
    alter: tolerating('all', ({ keyword, pointer }) => keyword === 'maxLength' && pointer === '/sku'),
  },
  {
    name: 'long-names-are-cut-silently',
    bug: 'A name of more than 255 characters is cut instead of refused.',
    breaks: ['augno.validation.name-length-bounds'],
    alter: sent(['createUnit', 'createUnitGroup', 'createItemCategory'], (body) =>
      typeof body['name'] === 'string' ? { ...body, name: [...body['name']].slice(0, 255).join('') } : body,
    ),
  },
  {
    name: 'unknown-members-are-ignored',
    bug: 'A member that nothing of its kind has is ignored.',
    breaks: ['augno.validation.unknown-field-is-refused'],
    affects: [
      'augno.validation.unknown-property-field',
      'augno.validation.unknown-and-fixed-fields-of-rows',
      'augno.products.refused-create-leaves-nothing',
      'augno.validation.fixed-fields-cannot-be-patched',
      'augno.validation.refused-body-changes-nothing',
    ],
    alter: tolerating(
      'all',
      ({ keyword, pointer }) => keyword === 'additionalProperties' && depthOf(pointer) === 1,
    ),
  },
  {
    name: 'unknown-members-of-members-are-ignored',
    bug: 'A member that no price and no associated unit has is ignored.',
    breaks: ['augno.validation.unknown-nested-field-is-refused'],
    alter: tolerating(
      'all',
      ({ keyword, pointer }) => keyword === 'additionalProperties' && depthOf(pointer) > 1,
    ),
  },
  {
    name: 'updates-ignore-what-is-fixed',
    bug: 'An update that names what cannot be changed succeeds and changes nothing of it.',
    breaks: ['augno.validation.fixed-fields-cannot-be-patched'],
    alter: tolerating(
      ['updateProduct'],
      ({ keyword, pointer }) =>
        keyword === 'additionalProperties' &&
        ['/type', '/category_id', '/product_line_id', '/unit_cost', '/attribute_ids'].includes(pointer),
    ),
  },
  {
    name: 'numbers-become-texts',
    bug: 'A number or boolean where a text is expected is taken for its text.',
    breaks: ['augno.validation.wrong-json-type'],
    affects: [
      'augno.validation.refused-body-changes-nothing',
      'augno.products.refused-create-leaves-nothing',
    ],
    alter: sent([...creations, 'updateProduct'], (body) =>
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name,
          isDecimal(name) || !['number', 'boolean'].includes(typeof value) ? value : String(value),
        ]),
      ),
    ),
  },
  {
    name: 'ratios-may-be-json-numbers',
    bug: 'A unit ratio is accepted as a JSON number.',
    breaks: ['augno.validation.decimal-must-be-a-text'],
    affects: ['augno.validation.wrong-json-type'],
    alter: sent(['createUnit'], (body) =>
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name,
          isDecimal(name) && typeof value === 'number' ? String(value) : value,
        ]),
      ),
    ),
  },
];

function isMissing(refusal: { readonly kind: string; readonly violations?: readonly { keyword: string }[] }) {
  return refusal.kind === 'invalid' && refusal.violations?.some(({ keyword }) => keyword === 'required');
}

function isDecimal(name: string): boolean {
  return /^(ratio|offset)_/.test(name);
}

function depthOf(pointer: string): number {
  return pointer.split('/').length - 1;
}
