import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../generated/formats.js';
import {
  ownKeywords,
  subschemas,
  type Choice,
  type JsonType,
  type SchemaSource,
  type SchemaView,
} from './schema.js';

/** Reads a schema with its references followed and its `allOf` folded in; nested schemas stay as they are. */
export function viewOf(schema: JsonSchema, source: SchemaSource): SchemaView {
  const choices = (['anyOf', 'oneOf'] as const).flatMap((keyword): Choice[] => {
    const views = subschemas(schema[keyword]).map((branch) => viewOf(branch, source));
    return views.length === 0 ? [] : [{ keyword, views }];
  });
  const parts = subschemas(schema['allOf']).map((part) => viewOf(part, source));
  if (typeof schema['$ref'] === 'string') parts.push(viewOf(source.resolve(schema['$ref']), source));
  return parts.reduce(merge, ownKeywords(schema, choices));
}

/** The schema of the values that satisfy both; `types` or `values` is empty when there are none. */
export function merge(a: SchemaView, b: SchemaView): SchemaView {
  return {
    types: commonTypes(a.types, b.types),
    values: a.values && b.values ? commonValues(a.values, b.values) : (a.values ?? b.values),
    valuesFrom: a.values ? a.valuesFrom : b.valuesFrom,
    minLength: pick(Math.max, a.minLength, b.minLength),
    maxLength: pick(Math.min, a.maxLength, b.maxLength),
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    format: same('format', a.format, b.format),
    minimum: pick(Math.max, a.minimum, b.minimum),
    maximum: pick(Math.min, a.maximum, b.maximum),
    exclusiveMinimum: pick(Math.max, a.exclusiveMinimum, b.exclusiveMinimum),
    exclusiveMaximum: pick(Math.min, a.exclusiveMaximum, b.exclusiveMaximum),
    multipleOf: same('multipleOf', a.multipleOf, b.multipleOf),
    items: both(a.items, b.items),
    minItems: pick(Math.max, a.minItems, b.minItems),
    maxItems: pick(Math.min, a.maxItems, b.maxItems),
    uniqueItems: a.uniqueItems || b.uniqueItems,
    properties: commonProperties(a, b),
    required: new Set([...a.required, ...b.required]),
    additional: commonAdditional(a.additional, b.additional),
    propertyNames: both(a.propertyNames, b.propertyNames),
    minProperties: pick(Math.max, a.minProperties, b.minProperties),
    maxProperties: pick(Math.min, a.maxProperties, b.maxProperties),
    choices: [...a.choices, ...b.choices],
  };
}

function commonTypes(a: SchemaView['types'], b: SchemaView['types']): SchemaView['types'] {
  if (!a || !b) return a ?? b;
  const kept = new Set<JsonType>(a.filter((type) => b.includes(type)));
  // An integer is a number, so number on one side and integer on the other leaves integer.
  const either = [...a, ...b];
  if (either.includes('integer') && either.includes('number')) {
    if ([a, b].every((types) => types.includes('integer') || types.includes('number'))) kept.add('integer');
  }
  return [...kept];
}

function commonValues(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  return a.filter((value) => b.some((other) => isDeepStrictEqual(value, other)));
}

function commonProperties(a: SchemaView, b: SchemaView): Map<string, JsonSchema> {
  const merged = new Map<string, JsonSchema>();
  for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
    const [left, right] = [a, b].map((view) => view.properties.get(name) ?? view.additional);
    // A side that is closed and does not know the member forbids it.
    if (left === false || right === false) continue;
    const schema = both(asSchema(left), asSchema(right));
    if (schema !== undefined) merged.set(name, schema);
  }
  return merged;
}

function commonAdditional(a: boolean | JsonSchema, b: boolean | JsonSchema): boolean | JsonSchema {
  if (a === false || b === false) return false;
  return both(asSchema(a), asSchema(b)) ?? true;
}

function asSchema(value: boolean | JsonSchema | undefined): JsonSchema | undefined {
  return typeof value === 'object' ? value : undefined;
}

function both(a: JsonSchema | undefined, b: JsonSchema | undefined): JsonSchema | undefined {
  return a && b ? { allOf: [a, b] } : (a ?? b);
}

function pick(
  choose: (a: number, b: number) => number,
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  return a !== undefined && b !== undefined ? choose(a, b) : (a ?? b);
}

function same<T>(keyword: string, a: T | undefined, b: T | undefined): T | undefined {
  if (a !== undefined && b !== undefined && a !== b) {
    throw new Error(`No values can be generated for two ${keyword}s at once: ${String(a)} and ${String(b)}.`);
  }
  return a ?? b;
}
