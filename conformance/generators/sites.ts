import fc from 'fast-check';
import type { JsonSchema } from '../../generated/formats.js';
import {
  acceptedTypes,
  decidingMembers,
  distinctValues,
  groupsOf,
  type Branch,
  type BranchGroup,
} from './branches.js';
import { breachesOf, counted, ofWrongType, type Breach } from './breaking.js';
import { unlessImpossible } from './cannot-generate.js';
import { declaredMembers, isMap, isReserved } from './objects.js';
import { below, namesOf, type ValidOptions } from './options.js';
import { isObject, type SchemaSource, type SchemaView } from './schema.js';
import { optionalDepth, valid, type Route } from './valid.js';
import { viewOf } from './view.js';

/** One change that makes a valid value invalid. */
type Change = {
  alter: (value: unknown) => unknown;
  /** The member that is missing or too many, when that is the defect; the altered value is then its parent. */
  member?: string;
  /** What is wrong, to be read after a pointer: "is missing". */
  says: string;
};

/** A keyword of the schema and how to break it. */
export type Site = {
  /** Place of the broken value; `*` for any item, entry or unknown member. */
  place: string;
  keyword: string;
  /** Place of the value that is changed: the same one, or the parent of a missing or added member. */
  at: string;
  route: Route;
  changes: fc.Arbitrary<Change>;
};

/** Every keyword of the schema that a request body can break on its own. */
export function sitesOf(schema: JsonSchema, source: SchemaSource, options: ValidOptions): Site[] {
  return new SiteFinder(source, options).at(schema, '', new Map());
}

class SiteFinder {
  private readonly source: SchemaSource;
  private readonly options: ValidOptions;

  constructor(source: SchemaSource, options: ValidOptions) {
    this.source = source;
    this.options = options;
  }

  at(schema: JsonSchema, place: string, route: Route): Site[] {
    if (this.options.omit?.includes(place) || namesOf(place).length > optionalDepth) return [];
    const view = viewOf(schema, this.source);
    const accepted = acceptedTypes(view, this.source);
    const groups = groupsOf(view, this.source);
    const integers = groups.find(({ type }) => type === 'integer');
    const wrongType = accepted && ofWrongType(accepted, integers?.common);
    return [
      ...(wrongType ? [replacing(place, route, wrongType)] : []),
      ...groups.flatMap((group) => this.inGroup(view, group, place, route)),
    ];
  }

  private inGroup(view: SchemaView, group: BranchGroup, place: string, route: Route): Site[] {
    const { common, type } = group;
    const breaches = this.overrides(place)
      ? unlessImpossible(() => breachesOf(common), [])
      : breachesOf(common);
    const own = breaches.map((breach) => replacing(place, route, breach));
    // A value listed in an enum has no parts to break, and nothing is known of the parts of an override.
    if (common.values || this.overrides(place)) return own;
    if (type === 'array') return [...own, ...this.inArray(common, place, route)];
    if (type === 'object') return [...own, ...this.inObject(view, common, place, route)];
    return own;
  }

  private inArray(branch: Branch, place: string, route: Route): Site[] {
    const item = below(place, '*');
    const inner = routed(route, place, { type: 'array', filled: true, members: new Set<string>() });
    const nested = branch.items === undefined ? [] : this.at(branch.items, item, inner);
    if (this.options.omit?.includes(item)) return [];
    const most = branch.uniqueItems ? distinctValues(branch.items ?? {}, this.source) : Infinity;
    const sizes = arrayBreaches(branch, most, (count) => this.items(branch, item, count));
    return [...sizes.map((breach) => replacing(place, route, breach)), ...nested];
  }

  private items(branch: Branch, item: string, count: number): fc.Arbitrary<unknown[]> {
    const one = this.nestedValid(branch.items ?? { type: ['string', 'integer'] }, item);
    if (branch.uniqueItems) {
      const selector = (value: unknown) => JSON.stringify(value);
      return fc.uniqueArray(one, { minLength: count, maxLength: count, selector });
    }
    return fc.array(one, { minLength: count, maxLength: count });
  }

  private inObject(view: SchemaView, branch: Branch, place: string, route: Route): Site[] {
    const declared = declaredMembers(branch);
    const members = new Set(declared.keys());
    const here = routed(route, place, { type: 'object', filled: false, members });
    const kept = [...declared].filter(([name]) => !this.options.omit?.includes(below(place, name)));
    const missing = kept
      .filter(([name]) => branch.required.has(name))
      .map(([name]): Site => ({
        place: below(place, name),
        keyword: 'required',
        at: place,
        route: here,
        changes: fc.constant({ alter: (value) => without(value, [name]), member: name, says: 'is missing' }),
      }));
    const nested = kept.flatMap(([name, schema]) => this.at(schema, below(place, name), here));
    return [
      ...missing,
      ...undecided(view, place, here),
      ...emptied(branch, place, here),
      ...this.foreign(branch, place, here, members),
      ...nested,
      ...this.inEntries(branch, place, routed(route, place, { type: 'object', filled: true, members })),
    ];
  }

  private inEntries(branch: Branch, place: string, route: Route): Site[] {
    if (!isMap(branch) || typeof branch.additional !== 'object') return [];
    return this.at(branch.additional, below(place, '*'), route);
  }

  /** Members the object does not take: an unlisted one of a closed object, or a badly named one of a map. */
  private foreign(branch: Branch, place: string, route: Route, members: ReadonlySet<string>): Site[] {
    const site = (
      keyword: string,
      says: string,
      names: fc.Arbitrary<string>,
      value: fc.Arbitrary<unknown>,
    ): Site => ({
      place: below(place, '*'),
      keyword,
      at: place,
      route,
      changes: fc.tuple(names, value).map(([name, content]) => ({
        alter: (object) => ({ ...(isObject(object) ? object : {}), [name]: content }),
        member: name,
        says,
      })),
    });
    if (branch.additional === false) {
      const names = ['unexpected', ...[...members].map((name) => `${name}2`)].filter(
        (name) => !members.has(name),
      );
      const value = fc.constantFrom<unknown>('a', 1, true, null);
      return [
        site('additionalProperties', 'is not a member of the schema', fc.constantFrom(...names), value),
      ];
    }
    if (branch.propertyNames === undefined || this.options.omit?.includes(below(place, '*'))) return [];
    const rule = { ...viewOf(branch.propertyNames, this.source), types: ['string' as const] };
    const content = typeof branch.additional === 'object' ? branch.additional : { type: 'string' };
    return groupsOf(rule, this.source)
      .flatMap(({ common }) => breachesOf(common).slice(0, 1))
      .map(({ values }) => {
        const names = values.map(String).filter((name) => !members.has(name) && !isReserved(name));
        const value = this.nestedValid(content, below(place, '*'));
        return site('propertyNames', 'is not a name the map takes', names, value);
      });
  }

  /** Valid values for a place within the body, with the options that are about it. */
  private nestedValid(schema: JsonSchema, place: string): fc.Arbitrary<unknown> {
    const inside = (key: string) => key === place || key.startsWith(`${place}/`);
    const override = Object.entries(this.options.override ?? {}).filter(([key]) => inside(key));
    return valid(schema, this.source, {
      ...this.options,
      override: Object.fromEntries(override.map(([key, arbitrary]) => [key.slice(place.length), arbitrary])),
      omit: this.options.omit?.filter(inside).map((key) => key.slice(place.length)),
    });
  }

  private overrides(place: string): boolean {
    return Object.hasOwn(this.options.override ?? {}, place);
  }
}

function replacing(place: string, route: Route, { keyword, values, says }: Breach): Site {
  const changes = values.map((value): Change => ({ alter: () => value, says: says(value) }));
  return { place, keyword, at: place, route, changes };
}

/** Wrong numbers of items, and items twice; `most` is how many different ones there are, where they must differ. */
function arrayBreaches(
  branch: Branch,
  most: number,
  items: (count: number) => fc.Arbitrary<unknown[]>,
): Breach[] {
  const { minItems = 0, maxItems } = branch;
  const has = (value: unknown) => `has ${counted(Array.isArray(value) ? value.length : 0, 'item')}`;
  const found: Breach[] = [];
  if (minItems > 0) {
    const sizes = [...new Set([0, minItems - 1])];
    const says = (value: unknown) => `${has(value)}, at least ${minItems} required`;
    found.push({ keyword: 'minItems', values: fc.oneof(...sizes.map(items)), says });
  }
  if (maxItems !== undefined && maxItems < most) {
    const says = (value: unknown) => `${has(value)}, ${maxItems} allowed`;
    found.push({ keyword: 'maxItems', values: items(maxItems + 1), says });
  }
  if (branch.uniqueItems && (maxItems ?? 2) >= 2) {
    const twice = items(Math.max(1, minItems - 1)).map((values) => [...values, values[0]]);
    found.push({ keyword: 'uniqueItems', values: twice, says: () => 'holds the same item twice' });
  }
  return found;
}

/** Objects with none of the members by which the branches of a choice differ. */
function undecided(view: SchemaView, place: string, route: Route): Site[] {
  return view.choices.flatMap((choice): Site[] => {
    const names = decidingMembers(view, choice);
    if (names.length === 0) return [];
    const says = `has none of ${names.join(', ')}`;
    const changes = fc.constant({ alter: (value: unknown) => without(value, names), says });
    return [{ place, keyword: choice.keyword, at: place, route, changes }];
  });
}

/** The empty object, where one member is asked for and none in particular. */
function emptied(branch: Branch, place: string, route: Route): Site[] {
  if ((branch.minProperties ?? 0) < 1 || branch.required.size > 0) return [];
  const changes = fc.constant({ alter: () => ({}), says: 'has no members' });
  return [{ place, keyword: 'minProperties', at: place, route, changes }];
}

function without(value: unknown, names: readonly string[]): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function routed<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map([...map, [key, value]]);
}
