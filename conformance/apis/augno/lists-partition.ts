import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import type { AugnoSession } from './ground.js';
import { entriesOf, idsOf, listOperations, pageAt, pageOf, type ListOperation } from './listing.js';
import { shelfOf, usesWhatIsThere } from './shelf.js';

/** A list as a client asks for it. */
interface Listing {
  readonly operation: ListOperation;
  readonly query: { readonly category_ids?: readonly string[] };
  readonly path: object;
}

/** Pages that a list is spread over at most. */
const mostPages = 8;

/** The way through every list. */
export const partition = {
  'augno.lists.pages-visit-each-once': bind(
    'pages-partition-the-list',
    [...listOperations, 'listAttributes'],
    property(
      async (session: AugnoSession) => {
        const listings = await listingsOf(session);
        const lengths = await Promise.all(
          listings.map(async (one) => (await everything(session, one)).length),
        );
        if (!lengths.some((length) => length > 1)) throw new Blocked('no list has two entries');
        return fc.integer({ min: 1, max: mostPages });
      },
      async (session, pages) => {
        for (const listing of await listingsOf(session)) await walk(session, listing, pages);
      },
      { most: 8 },
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Entries that somebody else may have added to a list while its pages are read. */
const mostAdded = 100;

/** Follows a list from page to page, of about so many. */
async function walk(session: AugnoSession, listing: Listing, pages: number): Promise<void> {
  const { operation, query, path } = listing;
  const expected = await everything(session, listing);
  const limit = Math.max(1, Math.ceil(expected.length / pages));
  const visited = new Set<string>();
  let page = await pageOf(session, operation, { ...query, limit }, path);
  for (;;) {
    for (const id of idsOf(page.entries)) {
      expectThat(!visited.has(id), `${id} is on two pages of ${limit} of ${operation}`);
      visited.add(id);
    }
    if (page.nextUrl === undefined) break;
    // Somebody else may add some meanwhile, but not as many again.
    expectThat(
      visited.size <= 2 * expected.length + mostAdded,
      `${operation} has ${expected.length} entries, and after ${visited.size} its pages name a next one still`,
    );
    expectThat(page.entries.length > 0, `an empty page of ${operation} names a next one`);
    page = await pageAt(session, operation, page.nextUrl, {}, path);
  }
  if (expected.every((id) => visited.has(id))) return;
  // What somebody removed meanwhile is not missing.
  const still = new Set(await everything(session, listing));
  const missed = expected.filter((id) => !visited.has(id) && still.has(id));
  expectEqual(missed, [], `what the pages of ${limit} of ${operation} leave out`);
}

async function everything(session: AugnoSession, { operation, query, path }: Listing): Promise<string[]> {
  return idsOf(await entriesOf(session, operation, query, path));
}

/** Every list of the target: of the products and items those of the run, which nobody else changes, and what there is else. */
async function listingsOf(session: AugnoSession): Promise<Listing[]> {
  const listings = listOperations
    .filter((operation) => session.implements(operation))
    .map((operation): Listing => ({ operation, query: {}, path: {} }));
  const withAttributes = session.implements('listAttributes') && session.implements('listProperties');
  const properties = withAttributes ? idsOf(await entriesOf(session, 'listProperties')).slice(0, 3) : [];
  listings.push(
    ...properties.map((property_id): Listing => ({
      operation: 'listAttributes',
      query: {},
      path: { property_id },
    })),
  );
  if (usesWhatIsThere(session)) return listings;
  const { categories } = await shelfOf(session);
  const category_ids = categories.map(({ id }) => id);
  const ofShelf = ['listProducts', 'listItems'];
  return listings.map((one) => (ofShelf.includes(one.operation) ? { ...one, query: { category_ids } } : one));
}
