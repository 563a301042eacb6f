import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { member } from '../../engine/read.js';
import { skip, type Session } from '../../engine/session.js';
import { Blocked, Violation } from '../../engine/verdicts.js';
import { newPassport, newProduct, rows } from './ground.js';

export type ListOperation = 'listProducts' | 'listPassports';

/** A filtered list whose rows are known and stay as they are. */
export interface KnownList {
  readonly operation: ListOperation;
  readonly query: object;
  readonly ids: readonly string[];
}

/** The most rows that a page can have. */
const wholePage = 100;

/** Pages that a list is spread over at most. */
const mostPages = 8;

/** Rows of each known list: enough for several pages, few enough to be made quickly. */
const rowsPerList = 7;

/**
 * Lists that nobody changes during the run: the passports of one product, and the products of one name. A list whose
 * filter does not work is left out, since it says nothing about pages.
 *
 * @throws Blocked when the rows cannot be created or no filter works
 */
export function knownLists(session: Session<operations>): Promise<KnownList[]> {
  if (session.sharing || session.readOnly) return presentLists(session);
  return session.once('lists with known rows', async (owner) => {
    const name = owner.fresh();
    const products = await times(rowsPerList, () => newProduct(owner, { name }));
    const productId = products[0]?._id;
    const passports = await times(rowsPerList, () => newPassport(owner, { productId }));
    const lists: KnownList[] = [];
    for (const list of [
      listOf('listPassports', { productId }, passports),
      listOf('listProducts', { search: name }, products),
    ]) {
      const whole = rows((await getPage(owner, list, { limit: 100 })).json).map((row) => member(row, '_id'));
      if (whole.length === rowsPerList && list.ids.every((id) => whole.includes(id))) lists.push(list);
    }
    if (lists.length === 0) throw new Blocked('neither list can be narrowed down to rows that are known');
    return lists;
  });
}

/** Lists of which each fits on a page as it is now: the first filter that leaves some rows, but not too many. */
const presentQueries = (mark: string) =>
  [
    ['listPassports', {}],
    ['listProducts', { search: mark }],
    ['listProducts', {}],
  ] as const;

/**
 * Lists of what is there. The rules of a run come one after the other, so they stay as they are while a rule looks at
 * them, unless somebody else changes them.
 *
 * @throws Skipped when every list is nearly empty or too long
 */
async function presentLists(session: Session<operations>): Promise<KnownList[]> {
  // The rows that this run created, in a workspace with many others.
  const mark = session.fresh().split('-')[0] ?? '';
  const lists: KnownList[] = [];
  for (const [operation, query] of presentQueries(mark)) {
    if (!session.implements(operation)) continue;
    const answer = await session.api.send<ListOperation>(operation, {
      query: { ...query, limit: wholePage },
    });
    const ids = rows(answer.need(200, 'a list of what is there')).map((row) => String(member(row, '_id')));
    if (ids.length > 1 && ids.length < wholePage) lists.push({ operation, query, ids });
  }
  if (lists.length === 0) {
    skip(`no list has between 2 and ${wholePage - 1} rows; enable by creating some products or passports`);
  }
  return lists;
}

/**
 * Judges a list whose rows were known when the rule began.
 *
 * @throws Blocked when the rows are other ones now: somebody else writes to the workspace
 */
export async function unlessChanged(
  session: Session<operations>,
  list: KnownList,
  judge: () => Promise<void>,
): Promise<void> {
  try {
    await judge();
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    const now = rows((await getPage(session, list, { limit: wholePage })).json);
    const ids = now.map((row) => String(member(row, '_id')));
    if (ids.length !== list.ids.length || ids.some((id) => !list.ids.includes(id))) {
      throw new Blocked('somebody else changes the list while it is judged');
    }
    throw error;
  }
}

/** A known list and a number of rows per page. */
export interface Paging {
  readonly list: KnownList;
  readonly limit: number;
}

/** Known lists, spread over one or more pages. */
export async function pagings(session: Session<operations>): Promise<fc.Arbitrary<Paging>> {
  const lists = fc.constantFrom(...(await knownLists(session)));
  return lists.chain((list) => {
    const limit = fc.integer({ min: Math.ceil(list.ids.length / mostPages), max: list.ids.length + 1 });
    return fc.record({ list: fc.constant(list), limit });
  });
}

/** One of the pages of such a list. */
export function pageOf(paging: Paging): fc.Arbitrary<Paging & { page: number }> {
  return fc
    .noBias(fc.integer({ min: 1, max: pagesOf(paging.list, paging.limit) }))
    .map((page) => ({ ...paging, page }));
}

export function getPage(session: Session<operations>, { operation, query }: KnownList, page: object) {
  return session.api.send<ListOperation>(operation, { query: { ...query, ...page } });
}

/** How many pages a known list has. */
export function pagesOf({ ids }: KnownList, limit: number): number {
  return Math.ceil(ids.length / limit);
}

function listOf(operation: ListOperation, query: object, items: readonly { _id: string }[]): KnownList {
  return { operation, query, ids: items.map(({ _id }) => _id) };
}

/** Makes things one after the other, so that their times of creation tell them apart. */
async function times<Value>(count: number, make: () => Promise<Value>): Promise<Value[]> {
  const made: Value[] = [];
  while (made.length < count) made.push(await make());
  return made;
}
