import type { components } from '../../../generated/augno/openapi.js';
import type { Refusal } from '../../refusal.js';
import type { Age, Rows } from '../../store/rows.js';
import { business, validationFailed } from './answers.js';
import { defaults } from './contract-defaults.js';
import type { Cursor, Cursors, Spot } from './cursor.js';
import type { AttributeRow, StoredRow } from './rows.js';

type PageInfo = components['schemas']['PageInfo'];

/** Rows in the order of their list, with what that order goes by. */
export interface Listing<R> {
  spot(row: R): Spot;
  /** The first rows after a spot, or of all, in order. */
  after(spot: Spot | undefined, limit: number): R[];
  /** The last rows before a spot, in order. */
  before(spot: Spot, limit: number): R[];
}

/** What was asked of a list: its path and the bound query, with which a page URL leads on. */
export interface ListRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>> & { readonly limit?: number; readonly cursor?: string };
}

interface ListBody<Body> {
  object: 'list';
  page_info: PageInfo;
  data: Body[];
}

/** Rows from the newest to the oldest, ties by id descending, the order in which tables give them. */
export function newestFirst<R extends StoredRow>(rows: Rows<R>): Listing<R> {
  return {
    spot: ({ createdAt, id }) => ({ c: createdAt, s: id }),
    after: (spot, limit) => rows.take(limit, spot && ageOf(spot)),
    before: (spot, limit) => rows.takeBack(limit, ageOf(spot)).reverse(),
  };
}

// A spot in the further tiers of a search stands behind the last of all rows: nothing is older than no time.
function ageOf({ c, s, t = 0 }: Spot): Age {
  return t > 0 ? { createdAt: '', id: '' } : { createdAt: c, id: s };
}

/** Rows by how well they match a search, the newest first within a tier; rows without a tier do not match. */
export function bestMatchFirst<R extends StoredRow>(
  rows: Iterable<R>,
  tierOf: (row: R) => number | undefined,
): Listing<R> {
  const tiers = new Map<R, number>();
  for (const row of rows) {
    const tier = tierOf(row);
    if (tier !== undefined) tiers.set(row, tier);
  }
  const spot = (row: R) => ({ c: row.createdAt, s: row.id, t: tiers.get(row) ?? 0 });
  const matching = [...tiers.keys()].sort((a, b) => byTierThenAge(spot(a), spot(b)));
  return sorted(matching, spot, byTierThenAge);
}

/** Attributes by their position within the property. */
export function byPosition(rows: Iterable<AttributeRow>): Listing<AttributeRow> {
  const spot = ({ sortOrder, id }: AttributeRow) => ({ c: String(sortOrder).padStart(9, '0'), s: id });
  const compare = (a: Spot, b: Spot) => compareTexts(a.c, b.c) || compareTexts(a.s, b.s);
  return sorted(
    [...rows].sort((a, b) => compare(spot(a), spot(b))),
    spot,
    compare,
  );
}

/** A listing of rows that stand in order; `compare` is negative when its first spot stands before the second. */
function sorted<R>(
  rows: readonly R[],
  spot: (row: R) => Spot,
  compare: (a: Spot, b: Spot) => number,
): Listing<R> {
  return {
    spot,
    after: (from, limit) => rows.filter((row) => !from || compare(spot(row), from) > 0).slice(0, limit),
    before: (from, limit) => rows.filter((row) => compare(spot(row), from) < 0).slice(-limit),
  };
}

/**
 * The page of a list that the request's cursor leads to, the first one without a cursor. Pages go by the spot of a row
 * and not by counting, so rows that are added meanwhile do not shift them (facts/augno.md §10.3).
 */
export function pageOf<R, Body>(
  listing: Listing<R>,
  { path, query }: ListRequest,
  cursors: Cursors,
  present: (row: R) => Body,
): ListBody<Body> | Refusal {
  const { limit = defaults.limit } = query;
  const cursor = query.cursor === undefined ? undefined : cursors.read(query.cursor);
  if (query.cursor !== undefined && !cursor) {
    return business(validationFailed('Invalid pagination cursor.', 'cursor'));
  }
  const { rows, hasPrevious, hasNext } = cut(listing, cursor, limit);
  const url = (row: R | undefined, d: Cursor['d']) =>
    row === undefined ? null : pageUrl(path, query, cursors.write({ ...listing.spot(row), d }));
  return {
    object: 'list',
    page_info: {
      next_page_url: hasNext ? url(rows.at(-1), 'f') : null,
      previous_page_url: hasPrevious ? url(rows[0], 'b') : null,
      has_next_page: hasNext,
      has_prev_page: hasPrevious,
    },
    data: rows.map(present),
  };
}

/** A list inside another resource: always complete. */
export function wholeList<Body>(data: Body[]): ListBody<Body> {
  const page_info = {
    next_page_url: null,
    previous_page_url: null,
    has_next_page: false,
    has_prev_page: false,
  };
  return { object: 'list', page_info, data };
}

// One row more than the page has tells whether the list goes on.
function cut<R>(listing: Listing<R>, cursor: Cursor | undefined, limit: number) {
  if (cursor?.d === 'b') {
    const rows = listing.before(cursor, limit + 1);
    const page = rows.slice(-limit);
    return { rows: page, hasPrevious: rows.length > limit, hasNext: page.length > 0 };
  }
  const rows = listing.after(cursor, limit + 1);
  const page = rows.slice(0, limit);
  return { rows: page, hasPrevious: cursor !== undefined && page.length > 0, hasNext: rows.length > limit };
}

function pageUrl(path: string, query: ListRequest['query'], cursor: string): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor })) {
    for (const item of Array.isArray(value) ? value : [value]) search.append(name, String(item));
  }
  return `${path}?${search}`;
}

function byTierThenAge(a: Spot, b: Spot): number {
  return (a.t ?? 0) - (b.t ?? 0) || compareTexts(b.c, a.c) || compareTexts(b.s, a.s);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
