import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { newPassport, newProduct, rows } from './ground.js';

export type ListOperation = 'listProducts' | 'listPassports';

/** A filtered list whose rows are known and stay as they are. */
export interface KnownList {
  readonly operation: ListOperation;
  readonly query: object;
  readonly ids: readonly string[];
}

/** Rows of each known list: enough for several pages, few enough to be made quickly. */
const rowsPerList = 7;

/**
 * Lists that nobody changes during the run: the passports of one product, and the products of one name. A list whose
 * filter does not work is left out, since it says nothing about pages.
 *
 * @throws Blocked when the rows cannot be created or no filter works
 */
export function knownLists(session: Session<operations>): Promise<KnownList[]> {
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

/** A known list and a number of rows per page. */
export interface Paging {
  readonly list: KnownList;
  readonly limit: number;
}

/** Known lists, spread over one or more pages. */
export async function pagings(session: Session<operations>): Promise<fc.Arbitrary<Paging>> {
  const list = fc.constantFrom(...(await knownLists(session)));
  return fc.record({ list, limit: fc.integer({ min: 1, max: rowsPerList + 1 }) });
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
