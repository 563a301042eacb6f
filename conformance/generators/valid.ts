import fc from 'fast-check';
import type { JsonSchema } from '../../generated/formats.js';
import { arrays, itemBounds } from './arrays.js';
import { branchesOf, distinctValues, type Branch } from './branches.js';
import { numbers } from './numbers.js';
import {
  declaredMembers,
  entriesOf,
  freeNames,
  isMap,
  isReserved,
  objects,
  type Presence,
} from './objects.js';
import { below, namesOf, type ValidOptions } from './options.js';
import type { JsonType, SchemaSource } from './schema.js';
import { strings } from './strings.js';
import { plainText } from './text.js';
import { viewOf } from './view.js';

/**
 * Values that satisfy the schema, deterministic under fast-check's seed, with bounds favoured; they shrink to the
 * fewest members and shortest plain texts. Throws for a schema it cannot serve and for an option that names no place.
 */
export function valid(
  schema: JsonSchema,
  source: SchemaSource,
  options: ValidOptions = {},
): fc.Arbitrary<unknown> {
  const builder = new Builder(source, options, new Map());
  const arbitrary = builder.at(schema, '');
  const unknown = [...Object.keys(options.override ?? {}), ...(options.omit ?? [])].find(
    (place) => !builder.seen.has(place),
  );
  if (unknown !== undefined) throw new Error(`The schema has no member at '${unknown}'.`);
  return arbitrary;
}

/**
 * What has to be generated on the way to one place: the type of each value there, and whether an array or map needs
 * an element. `members` are the declared names, so that an element of a map can be told from them.
 */
export type Route = ReadonlyMap<string, { type: JsonType; filled: boolean; members: ReadonlySet<string> }>;

/** As `valid`, with everything on the route present; options are not checked again. */
export function validAlong(
  route: Route,
  schema: JsonSchema,
  source: SchemaSource,
  options: ValidOptions,
): fc.Arbitrary<unknown> {
  return new Builder(source, options, route).at(schema, '');
}

/** From this depth on optional members and items are left out, which ends schemas that contain themselves. */
export const optionalDepth = 6;
const deepest = 16;

class Builder {
  readonly seen = new Set<string>();
  private readonly source: SchemaSource;
  private readonly options: ValidOptions;
  private readonly route: Route;

  constructor(source: SchemaSource, options: ValidOptions, route: Route) {
    this.source = source;
    this.options = options;
    this.route = route;
  }

  at(schema: JsonSchema, place: string): fc.Arbitrary<unknown> {
    this.seen.add(place);
    const override = this.options.override;
    const replacement = override && Object.hasOwn(override, place) ? override[place] : undefined;
    if (replacement !== undefined) return replacement;
    if (namesOf(place).length > deepest)
      throw new Error(`The schema at '${place}' contains itself without end.`);
    const step = this.route.get(place);
    const options = branchesOf(viewOf(schema, this.source), this.source)
      .filter((branch) => step === undefined || branch.type === step.type)
      .flatMap((branch) => {
        const arbitrary = this.ofBranch(branch, place);
        return arbitrary === undefined ? [] : [{ weight: branch.type === 'null' ? 1 : 4, arbitrary }];
      });
    const [only, another] = options;
    if (only === undefined) throw new Error(`No value satisfies the schema at '${place}'.`);
    return another === undefined ? only.arbitrary : fc.oneof({ withCrossShrink: true }, ...options);
  }

  private ofBranch(branch: Branch, place: string): fc.Arbitrary<unknown> | undefined {
    if (branch.values) return fc.constantFrom(...branch.values);
    switch (branch.type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return numbers(branch);
      case 'string':
        return strings(branch);
      case 'array':
        return this.array(branch, place);
      case 'object':
        return this.object(branch, place);
    }
  }

  private array(branch: Branch, place: string): fc.Arbitrary<unknown> | undefined {
    const items = below(place, '*');
    const empty = !this.mayGrow(items);
    const bounds = itemBounds(branch, { filled: this.route.get(place)?.filled === true, empty });
    if (bounds.max > (branch.maxItems ?? Infinity)) return undefined;
    if (bounds.max === 0) return fc.constant([]);
    if (branch.uniqueItems && bounds.min > distinctValues(branch.items ?? {}, this.source)) return undefined;
    const item = branch.items === undefined ? scalars() : this.at(branch.items, items);
    return arrays(item, bounds, branch.uniqueItems);
  }

  private object(branch: Branch, place: string): fc.Arbitrary<Record<string, unknown>> {
    const declared = declaredMembers(branch);
    const kept = [...declared].filter(([name]) => !this.omits(below(place, name)));
    const members = kept.map(([name, schema]) => {
      const member = below(place, name);
      const presence = this.presence(member, branch.required.has(name));
      // Members that never appear are visited down to where recursion ends, so that options naming them are known.
      const cut = presence === 'never' && namesOf(member).length > optionalDepth;
      const value = cut ? fc.constant(null) : this.at(schema, member);
      return [name, { presence, value }] as const;
    });
    return objects({
      members: new Map(members),
      entries: isMap(branch) ? this.entries(branch, place, new Set(declared.keys())) : undefined,
      minProperties: branch.minProperties ?? 0,
    });
  }

  private entries(
    branch: Branch,
    place: string,
    declared: ReadonlySet<string>,
  ): fc.Arbitrary<Record<string, unknown>> | undefined {
    const least = Math.max(
      (branch.minProperties ?? 0) - branch.required.size,
      this.route.get(place)?.filled ? 1 : 0,
    );
    const entry = below(place, '*');
    if (!this.mayGrow(entry) && least <= 0) return undefined;
    const { names, count } = this.names(branch, declared);
    const room = (branch.maxProperties ?? Infinity) - declared.size;
    const min = Math.max(0, least);
    if (min > count) throw new Error(`The map at '${place}' has too few names for ${min} entries.`);
    const max = Math.max(min, Math.min(room, count, min + 3));
    if (max === 0) return undefined;
    const value = typeof branch.additional === 'object' ? this.at(branch.additional, entry) : scalars();
    return entriesOf(names, value, { min, max });
  }

  private names(
    branch: Branch,
    declared: ReadonlySet<string>,
  ): { names: fc.Arbitrary<string>; count: number } {
    const free = (name: string) => !declared.has(name) && !isReserved(name);
    if (branch.propertyNames === undefined) return { names: freeNames().filter(free), count: Infinity };
    const [rule] = branchesOf(
      { ...viewOf(branch.propertyNames, this.source), types: ['string'] },
      this.source,
    );
    const listed = rule?.values?.filter((name) => typeof name === 'string').filter(free);
    if (listed?.length === 0) return { names: fc.constant(''), count: 0 };
    if (listed) return { names: fc.constantFrom(...listed), count: listed.length };
    const made = rule && strings(rule);
    if (made === undefined) throw new Error('No names satisfy the propertyNames of a map.');
    return { names: made.filter(free), count: Infinity };
  }

  private presence(member: string, required: boolean): Presence {
    if (required || this.route.has(member)) return 'always';
    if (!this.mayGrow(member)) return 'never';
    return this.options.optional ?? 'sometimes';
  }

  private mayGrow(place: string): boolean {
    return !this.omits(place) && namesOf(place).length <= optionalDepth;
  }

  private omits(place: string): boolean {
    const omitted = this.options.omit?.includes(place) === true;
    if (omitted) this.seen.add(place);
    return omitted;
  }
}

/** What stands in places about which the schema says nothing. */
function scalars(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { withCrossShrink: true },
    plainText({ min: 1, max: 20 }),
    fc.integer({ min: -1000, max: 1000 }),
    fc.boolean(),
  );
}
