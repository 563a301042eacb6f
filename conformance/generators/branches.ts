import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../generated/formats.js';
import { jsonTypeOf, type Choice, type JsonType, type SchemaSource, type SchemaView } from './schema.js';
import { merge, viewOf } from './view.js';

/** One way to satisfy a schema: a view without choices, for values of a single JSON type. */
export type Branch = SchemaView & { type: JsonType };

/** All branches of one JSON type, and what every one of them asks for. */
export type BranchGroup = { type: JsonType; branches: readonly Branch[]; common: Branch };

/** Every way to satisfy the schema, null last. */
export function branchesOf(view: SchemaView, source: SchemaSource): Branch[] {
  const branches = expanded(view, source).flatMap((part) =>
    impliedTypes(part).flatMap((type) => narrowed(part, type) ?? []),
  );
  return [
    ...branches.filter(({ type }) => type !== 'null'),
    ...branches.filter(({ type }) => type === 'null'),
  ];
}

/**
 * The branches by JSON type. Where a type has several branches, `common` is the schema without its `anyOf` and
 * `oneOf`: a value that breaks it satisfies no branch, whichever branch the rest of it was made for.
 */
export function groupsOf(view: SchemaView, source: SchemaSource): BranchGroup[] {
  const branches = branchesOf(view, source);
  return [...new Set(branches.map(({ type }) => type))].flatMap((type): BranchGroup[] => {
    const members = branches.filter((branch) => branch.type === type);
    const [first, second] = members;
    const common = second === undefined ? first : narrowed({ ...view, choices: [] }, type);
    return common === undefined ? [] : [{ type, branches: members, common }];
  });
}

/** The JSON types the schema accepts, or undefined when it accepts all of them. */
export function acceptedTypes(view: SchemaView, source: SchemaSource): ReadonlySet<JsonType> | undefined {
  const accepted = new Set<JsonType>();
  for (const part of expanded(view, source)) {
    if (part.types === undefined) return undefined;
    for (const type of part.types) accepted.add(type);
  }
  return accepted;
}

/** At most how many different values satisfy the schema, as far as a few simple cases tell; else Infinity. */
export function distinctValues(schema: JsonSchema, source: SchemaSource): number {
  return branchesOf(viewOf(schema, source), source).reduce((sum, { type, values, minimum, maximum }) => {
    if (values) return sum + values.length;
    if (type === 'null' || type === 'boolean') return sum + (type === 'null' ? 1 : 2);
    return sum + (type === 'integer' ? (maximum ?? Infinity) - (minimum ?? -Infinity) + 1 : Infinity);
  }, 0);
}

function expanded(view: SchemaView, source: SchemaSource): SchemaView[] {
  const [choice, ...rest] = view.choices;
  if (choice === undefined) return [view];
  const base = { ...view, choices: rest };
  const parts = choice.views.map((branch) => merge(base, branch));
  if (choice.keyword === 'oneOf') assertExclusive(parts, source);
  return parts.flatMap((part) => expanded(part, source));
}

function narrowed(view: SchemaView, type: JsonType): Branch | undefined {
  const values = view.values?.filter((value) => isOfType(value, type));
  return values?.length === 0 ? undefined : { ...view, values, types: [type], type };
}

function isOfType(value: unknown, type: JsonType): boolean {
  const actual = jsonTypeOf(value);
  return actual === type || (type === 'number' && actual === 'integer');
}

/** Types to generate. A schema that names none gets those its keywords are about, or simple scalars. */
function impliedTypes(view: SchemaView): readonly JsonType[] {
  if (view.types) return view.types;
  if (view.values) return [...new Set(view.values.map(jsonTypeOf))];
  if (view.properties.size > 0 || view.required.size > 0 || view.additional !== true) return ['object'];
  if (view.propertyNames || view.minProperties !== undefined || view.maxProperties !== undefined)
    return ['object'];
  if (view.items || view.minItems !== undefined || view.maxItems !== undefined) return ['array'];
  if (view.minLength !== undefined || view.maxLength !== undefined) return ['string'];
  if (view.format !== undefined || view.patterns.length > 0) return ['string'];
  const bounds = [view.minimum, view.maximum, view.exclusiveMinimum, view.exclusiveMaximum, view.multipleOf];
  if (bounds.some((bound) => bound !== undefined)) return ['number'];
  return ['string', 'integer', 'boolean'];
}

/**
 * `oneOf` wants exactly one match. Values are made for one branch without looking at the others, which is only right
 * when the branches visibly exclude each other.
 */
function assertExclusive(parts: readonly SchemaView[], source: SchemaSource): void {
  parts.forEach((a, index) => {
    for (const b of parts.slice(index + 1)) {
      if (!exclusive(a, b, source)) {
        throw new Error(
          'No values can be generated for a oneOf whose branches may both hold: they need different types, ' +
            'disjoint enums, or a required member that tells them apart.',
        );
      }
    }
  });
}

function exclusive(a: SchemaView, b: SchemaView, source: SchemaSource): boolean {
  const merged = merge({ ...a, choices: [] }, { ...b, choices: [] });
  if (merged.types?.length === 0 || merged.values?.length === 0) return true;
  if ([...merged.required].some((name) => isForbidden(a, name) || isForbidden(b, name))) return true;
  return [...merged.required].some((name) => {
    const [left, right] = [a, b].map((view) => valuesAt(view, name, source));
    return left && right && !left.some((value) => right.some((other) => isDeepStrictEqual(value, other)));
  });
}

function isForbidden(view: SchemaView, name: string): boolean {
  return view.additional === false && !view.properties.has(name);
}

function valuesAt(view: SchemaView, name: string, source: SchemaSource): readonly unknown[] | undefined {
  const schema = view.properties.get(name);
  return schema && viewOf(schema, source).values;
}

/**
 * Members that the branches of a choice require beyond the rest of the schema, when each branch requires some:
 * an object with none of them satisfies no branch.
 */
export function decidingMembers(view: SchemaView, choice: Choice): readonly string[] {
  const perBranch = choice.views.map((branch) =>
    [...branch.required].filter((name) => !view.required.has(name)),
  );
  return perBranch.every((names) => names.length > 0) ? [...new Set(perBranch.flat())] : [];
}
