import type { JsonSchema } from '../../../generated/formats.js';

/** Shared schemas of the samples, as a contract would list them; references read `sample#/$defs/<Name>`. */
export const sharedSchemas: Record<string, JsonSchema> = {
  Party: {
    type: 'object',
    required: ['legalName'],
    properties: {
      legalName: { type: 'string', minLength: 1, maxLength: 200 },
      gln: { type: 'string', pattern: '^\\d{13}$' },
      legacyOperatorId: { type: 'string', maxLength: 50 },
      country: { type: 'string', pattern: '^[A-Z]{2}$' },
      url: { type: 'string', format: 'uri' },
    },
    anyOf: [{ required: ['gln'] }, { required: ['legacyOperatorId'] }],
  },
  Decimal: { type: 'string', pattern: '^-?[0-9]{1,35}(\\.[0-9]{1,30})?$' },
  Rate: {
    type: 'object',
    additionalProperties: false,
    required: ['value', 'numerator_unit_id', 'denominator_unit_id'],
    properties: {
      value: { $ref: 'sample#/$defs/Decimal' },
      numerator_unit_id: { type: 'string', minLength: 1 },
      denominator_unit_id: { type: 'string', minLength: 1 },
    },
  },
  Tree: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', maxLength: 5 },
      children: { type: 'array', items: { $ref: 'sample#/$defs/Tree' } },
    },
  },
};

const roles = ['manufacturer', 'importer', 'authorisedRepresentative', 'distributor', 'recycler'];

/** TracePass, create a product: an open object with bounds, an enum, an open map and an array of URLs. */
export const createProduct: JsonSchema = {
  type: 'object',
  required: ['name', 'model', 'category'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 200 },
    model: { type: 'string', minLength: 1, maxLength: 100 },
    category: { type: 'string', enum: ['batteries', 'electronics', 'toys'] },
    description: { type: 'string', maxLength: 2000 },
    defaultFieldValues: { type: 'object' },
    imageUrls: {
      type: 'array',
      maxItems: 20,
      items: { type: 'string', format: 'uri', pattern: '^https://', maxLength: 2048 },
    },
    sourceLocale: { type: 'string', pattern: '^[a-z]{2}$' },
  },
};

/** TracePass, create a passport: nested identifiers and a map by role. */
export const createPassport: JsonSchema = {
  type: 'object',
  required: ['productId', 'gs1'],
  properties: {
    productId: { type: 'string', pattern: '^[0-9a-f]{24}$' },
    gs1: {
      type: 'object',
      required: ['gtin', 'serialNumber'],
      properties: {
        gtin: { type: 'string', pattern: '^\\d{14}$' },
        serialNumber: { type: 'string', minLength: 1, maxLength: 100 },
      },
    },
    parties: {
      type: 'object',
      propertyNames: { enum: roles },
      additionalProperties: { $ref: 'sample#/$defs/Party' },
    },
    confirmOverage: { type: 'boolean' },
  },
};

/** Augno, create a product: closed at every level, nullable scalars, shared rate. */
export const createCatalogProduct: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['sku', 'type', 'category_id'],
  properties: {
    sku: { type: 'string', minLength: 1, maxLength: 255 },
    description: { type: ['string', 'null'] },
    type: { type: 'string', enum: ['sale', 'service', 'shipping', 'credit', 'return', 'tax'] },
    category_id: { type: 'string', minLength: 1 },
    portal_visibility: { type: ['string', 'null'], enum: ['visible', 'hidden', null] },
    unit_price: { $ref: 'sample#/$defs/Rate' },
    unit_cost: { anyOf: [{ $ref: 'sample#/$defs/Rate' }, { type: 'null' }] },
    attribute_ids: { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
  },
};

/** Augno, create a unit: everything required, decimals in strings. */
const createUnit: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'abbreviation', 'type', 'ratio_numerator', 'ratio_denominator'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 255 },
    abbreviation: { type: 'string', minLength: 1, maxLength: 32 },
    type: { type: 'string', enum: ['mass', 'length', 'currency'] },
    ratio_numerator: { $ref: 'sample#/$defs/Decimal' },
    ratio_denominator: { $ref: 'sample#/$defs/Decimal' },
  },
};

/** Augno, create a unit group: closed objects in an array, numbers in range. */
export const createUnitGroup: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'associated_units'],
  properties: {
    name: { type: 'string', minLength: 1 },
    associated_units: {
      type: 'array',
      minItems: 1,
      maxItems: 40,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['unit_id'],
        properties: {
          unit_id: { type: 'string', minLength: 1 },
          discount_percentage: { type: 'number', minimum: 0, maximum: 1 },
          discount_fixed: { type: ['number', 'null'], exclusiveMinimum: 0, multipleOf: 0.01, maximum: 50 },
        },
      },
    },
  },
};

/** A partial update: nothing required, something must be there, null clears. */
export const updateProduct: JsonSchema = {
  type: 'object',
  minProperties: 1,
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 200 },
    description: { type: ['string', 'null'], maxLength: 2000 },
    status: { const: 'active' },
  },
};

/** Formats, numbers and merged schemas that the two services use here and there. */
export const assorted: JsonSchema = {
  allOf: [
    { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } },
    {
      required: ['count'],
      properties: {
        mail: { type: 'string', format: 'email' },
        at: { type: 'string', format: 'date-time' },
        site: { type: 'string', format: 'uri', maxLength: 40 },
        count: { type: 'integer', minimum: 1, maximum: 1000 },
        level: { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 4 },
        even: { type: 'integer', multipleOf: 2 },
        share: { type: 'number' },
        code: { type: 'string', pattern: '^(EU|US)-[A-Z0-9]+$', minLength: 6, maxLength: 12 },
        notBlank: { type: 'string', pattern: '\\S', maxLength: 30 },
        value: { type: ['string', 'number', 'boolean', 'array', 'object'] },
        tags: {
          type: 'array',
          uniqueItems: true,
          minItems: 2,
          maxItems: 6,
          items: { type: 'string', maxLength: 9 },
        },
        colours: { type: 'array', uniqueItems: true, maxItems: 3, items: { enum: ['red', 'green', 'blue'] } },
        labels: {
          type: 'object',
          propertyNames: { pattern: '^[a-z]{1,8}$' },
          additionalProperties: { type: 'string', maxLength: 10 },
          maxProperties: 4,
        },
      },
    },
  ],
};

/** Alternatives that a member tells apart. */
export const payment: JsonSchema = {
  type: 'object',
  required: ['kind', 'amount'],
  properties: { kind: { type: 'string' }, amount: { type: 'integer', minimum: 1 } },
  oneOf: [
    {
      required: ['iban'],
      properties: { kind: { const: 'bank' }, iban: { type: 'string', pattern: '^[A-Z]{2}\\d{4,10}$' } },
    },
    {
      required: ['card'],
      properties: { kind: { const: 'card' }, card: { type: 'string', minLength: 12, maxLength: 19 } },
    },
  ],
};

/** A map whose entries stand beside declared members. */
const translations: JsonSchema = {
  type: 'object',
  required: ['source'],
  properties: { source: { type: 'string', maxLength: 2 }, count: { type: 'integer', maximum: 9 } },
  additionalProperties: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
};

export const sampleSchemas: Record<string, JsonSchema> = {
  createProduct,
  createPassport,
  createCatalogProduct,
  createUnit,
  createUnitGroup,
  updateProduct,
  assorted,
  payment,
  translations,
  tree: { $ref: 'sample#/$defs/Tree' },
  names: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string', minLength: 2, maxLength: 4 } },
};
