import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { JsonSchema } from '../../generated/formats.js';
import { graft } from './graft.js';
import { below, type ValidOptions } from './options.js';
import type { SchemaSource } from './schema.js';
import { sitesOf, type Site } from './sites.js';
import { valid, validAlong, type Route } from './valid.js';

/** The one thing that is wrong with a value. */
export type Defect = {
  /** JSON Pointer of the broken member in this value, with real indexes and keys; '' is the whole body. */
  pointer: string;
  /** The keyword that is broken. */
  keyword: string;
  /** Pointer of the object that misses a member or has one too many. */
  parent?: string;
  /** The pointer in the schema's terms, as `defectsOf` lists it: `*` for any item, entry or unknown member. */
  place: string;
  /** One line for a person: "/name is 201 characters long, 200 allowed". */
  describe: string;
};

export type Defective = { value: unknown; defect: Defect };

/** A keyword that can be broken, and where; `*` stands for any item, entry or unknown member. */
export type DefectPlace = { pointer: string; keyword: string };

export type DefectiveOptions = ValidOptions & { only?: (defect: DefectPlace) => boolean };

/**
 * Values that satisfy the schema but for one keyword at one place; optional parents of the place are always there.
 * Throws when `only` leaves nothing, and wherever `valid` would.
 */
export function defective(
  schema: JsonSchema,
  source: SchemaSource,
  options: DefectiveOptions = {},
): fc.Arbitrary<Defective> {
  const { only = () => true, ...wanted } = options;
  const sites = checkedSites(schema, source, wanted);
  const kept = sites.filter((site) => only(placeOf(site)));
  if (kept.length === 0) {
    const known = sites.map(({ place, keyword }) => `${keyword} at '${place}'`).join(', ');
    throw new Error(`No defect is left to generate. The schema can be broken by: ${known || 'nothing'}.`);
  }
  const bases = new Map<Route, fc.Arbitrary<unknown>>();
  return fc.oneof(
    ...kept.map((site) => {
      const base = bases.get(site.route) ?? validAlong(site.route, schema, source, wanted);
      bases.set(site.route, base);
      return broken(site, base);
    }),
  );
}

/** What `defective` can break, in the order of the schema. */
export function defectsOf(
  schema: JsonSchema,
  source: SchemaSource,
  options: ValidOptions = {},
): DefectPlace[] {
  const places = checkedSites(schema, source, options).map(placeOf);
  // A keyword may guard several types at one place, as minimum does for integer and number.
  return places.filter(
    (place, index) => index === places.findIndex((other) => isDeepStrictEqual(place, other)),
  );
}

function checkedSites(schema: JsonSchema, source: SchemaSource, options: ValidOptions): Site[] {
  valid(schema, source, options);
  return sitesOf(schema, source, options);
}

function placeOf({ place, keyword }: Site): DefectPlace {
  return { pointer: place, keyword };
}

function broken(site: Site, base: fc.Arbitrary<unknown>): fc.Arbitrary<Defective> {
  return fc.tuple(base, site.changes, fc.nat({ max: 24 })).map(([good, change, pick]) => {
    const { value, pointer: at } = graft(good, site.at, change.alter, { route: site.route, pick });
    const pointer = change.member === undefined ? at : below(at, change.member);
    const describe = `${pointer === '' ? 'the body' : pointer} ${change.says}`;
    const parent = change.member === undefined ? {} : { parent: at };
    return { value, defect: { pointer, keyword: site.keyword, ...parent, place: site.place, describe } };
  });
}
