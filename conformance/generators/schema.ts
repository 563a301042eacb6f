import type { JsonSchema } from '../../generated/formats.js';

/** Looks up the schemas of one contract. */
export type SchemaSource = {
  /** The schema a `$ref` names; throws an Error that names the reference when the contract has no such schema. */
  resolve(ref: string): JsonSchema;
};

/** A source over the `schemas` of one contract; references read `<api>#/$defs/<Name>`. */
export function schemaSource(schemas: Record<string, JsonSchema>): SchemaSource {
  return {
    resolve(ref) {
      const name = /#\/\$defs\/([^/]+)$/.exec(ref)?.[1];
      const schema = name !== undefined && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
      if (schema === undefined) throw new Error(`The reference '${ref}' names no schema of this contract.`);
      return schema;
    },
  };
}

/** JSON types as JSON Schema names them; `integer` is a `number` without a fractional part. */
export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** A list of alternative schemas: at least one of them holds (`anyOf`) or exactly one does (`oneOf`). */
export type Choice = { keyword: 'anyOf' | 'oneOf'; views: readonly SchemaView[] };

/**
 * What one schema asks for, in the keywords this room understands; references and `allOf` are already folded in.
 * Deliberately not a full reading of the dialect: a schema with any other constraint is refused, because a value made
 * in ignorance of a constraint would accuse an innocent service.
 */
export type SchemaView = {
  types: readonly JsonType[] | undefined;
  /** From `enum`, or the one value of `const`. */
  values: readonly unknown[] | undefined;
  valuesFrom: 'enum' | 'const';
  minLength: number | undefined;
  maxLength: number | undefined;
  patterns: readonly string[];
  format: string | undefined;
  minimum: number | undefined;
  maximum: number | undefined;
  exclusiveMinimum: number | undefined;
  exclusiveMaximum: number | undefined;
  multipleOf: number | undefined;
  items: JsonSchema | undefined;
  minItems: number | undefined;
  maxItems: number | undefined;
  uniqueItems: boolean;
  properties: ReadonlyMap<string, JsonSchema>;
  required: ReadonlySet<string>;
  additional: boolean | JsonSchema;
  propertyNames: JsonSchema | undefined;
  minProperties: number | undefined;
  maxProperties: number | undefined;
  choices: readonly Choice[];
};

const unsupported = [
  'not',
  'if',
  'prefixItems',
  'contains',
  'patternProperties',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedItems',
  'unevaluatedProperties',
];

/** The keywords that stand in the schema itself, before references and `allOf` are followed. */
export function ownKeywords(schema: JsonSchema, choices: readonly Choice[]): SchemaView {
  const refused = unsupported.find((keyword) => schema[keyword] !== undefined);
  if (refused !== undefined) throw new Error(`No values can be generated for a schema with '${refused}'.`);
  return {
    types: typesOf(schema['type']),
    values: schema['const'] !== undefined ? [schema['const']] : arrayOf(schema['enum']),
    valuesFrom: schema['const'] !== undefined ? 'const' : 'enum',
    minLength: numberOf(schema['minLength']),
    maxLength: numberOf(schema['maxLength']),
    patterns: typeof schema['pattern'] === 'string' ? [schema['pattern']] : [],
    format: typeof schema['format'] === 'string' ? schema['format'] : undefined,
    minimum: numberOf(schema['minimum']),
    maximum: numberOf(schema['maximum']),
    exclusiveMinimum: numberOf(schema['exclusiveMinimum']),
    exclusiveMaximum: numberOf(schema['exclusiveMaximum']),
    multipleOf: numberOf(schema['multipleOf']),
    items: schema['items'] === undefined ? undefined : subschema(schema['items']),
    minItems: numberOf(schema['minItems']),
    maxItems: numberOf(schema['maxItems']),
    uniqueItems: schema['uniqueItems'] === true,
    properties: propertiesOf(schema['properties']),
    required: new Set((arrayOf(schema['required']) ?? []).filter((name) => typeof name === 'string')),
    additional: schema['additionalProperties'] === false ? false : openTo(schema['additionalProperties']),
    propertyNames: schema['propertyNames'] === undefined ? undefined : subschema(schema['propertyNames']),
    minProperties: numberOf(schema['minProperties']),
    maxProperties: numberOf(schema['maxProperties']),
    choices,
  };
}

/** A schema in the place of a subschema; `true` asks for nothing. */
function subschema(value: unknown): JsonSchema {
  if (value === true) return {};
  if (isSchema(value)) return value;
  throw new Error(`No values can be generated for the subschema ${JSON.stringify(value)}.`);
}

/** The members of a keyword that holds a list of schemas, such as `allOf`. */
export function subschemas(value: unknown): JsonSchema[] {
  return (arrayOf(value) ?? []).map(subschema);
}

/** The JSON type of a value; whole numbers are `integer`. */
export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : 'object';
}

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSchema(value: unknown): value is JsonSchema {
  return isObject(value);
}

const jsonTypes: readonly JsonType[] = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'];

function typesOf(value: unknown): readonly JsonType[] | undefined {
  if (value === undefined) return undefined;
  const names = Array.isArray(value) ? value : [value];
  return jsonTypes.filter((type) => names.includes(type));
}

function propertiesOf(value: unknown): Map<string, JsonSchema> {
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).map(([name, schema]) => [name, subschema(schema)]));
}

function openTo(value: unknown): true | JsonSchema {
  return value === undefined || value === true ? true : subschema(value);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function arrayOf(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
