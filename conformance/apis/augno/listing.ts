import type { operations } from '../../../generated/augno/openapi.js';
import { skip } from '../../engine/session.js';
import { list, member, text } from '../../engine/read.js';
import { expectThat, show } from '../../engine/expect.js';
import { Blocked } from '../../engine/verdicts.js';
import { querySchemaOf } from './contract-reading.js';
import type { AugnoSession } from './ground.js';

export type ListOperation = Extract<keyof operations, `list${string}`>;

/** Lists of the account itself; the attributes of a property are a list of their own kind. */
export const listOperations = [
  ...(['listProducts', 'listUnits', 'listUnitGroups'] as const),
  ...(['listItemCategories', 'listProductLines', 'listProperties'] as const),
  ...(['listItems'] as const),
];

/** Query parameters, each with one value or several. */
export type Query = Readonly<Record<string, string | number | readonly string[]>>;

/** One page of a list, as far as it could be read. */
export interface Page {
  readonly entries: readonly unknown[];
  readonly info: unknown;
  readonly nextUrl: string | undefined;
  readonly previousUrl: string | undefined;
}

/** Most pages of a list that are read; a longer list belongs to an account that is no place for a test run. */
const mostPages = 10;

/**
 * @param path parameters of the path, of the one list that has some
 * @throws Blocked when the list does not answer
 */
export async function pageOf(
  session: AugnoSession,
  operation: ListOperation,
  query: Query = {},
  path: object = {},
): Promise<Page> {
  const answer = await session.api.send(operation, { query, path });
  answer.need(200, `a page of ${operation}`);
  const info = member(answer.json, 'page_info');
  return {
    entries: list(member(answer.json, 'data')),
    info,
    nextUrl: text(member(info, 'next_page_url')),
    previousUrl: text(member(info, 'previous_page_url')),
  };
}

/**
 * The page behind a page URL, which repeats the whole question; `changes` replace parameters of it.
 *
 * @throws Violation when it is no URL
 */
export function pageAt(
  session: AugnoSession,
  operation: ListOperation,
  url: string,
  changes: Query = {},
  path: object = {},
): Promise<Page> {
  const query: Record<string, string[]> = {};
  expectThat(URL.canParse(url, 'http://localhost'), `${operation} names a page that is no URL: ${show(url)}`);
  for (const [name, value] of new URL(url, 'http://localhost').searchParams) (query[name] ??= []).push(value);
  return pageOf(session, operation, { ...query, ...changes }, path);
}

/**
 * Everything a list holds, in few large pages.
 *
 * @throws Skipped when it is very long
 * @throws Blocked when the list does not answer
 */
export async function entriesOf(
  session: AugnoSession,
  operation: ListOperation,
  query: Query = {},
  path: object = {},
): Promise<readonly unknown[]> {
  const entries: unknown[] = [];
  const { maximum } = limitBounds(session, operation);
  let page = await pageOf(session, operation, { limit: maximum, ...query }, path);
  for (let pages = 1; pages <= mostPages; pages += 1) {
    entries.push(...page.entries);
    if (page.nextUrl === undefined) return entries;
    page = await pageAt(session, operation, page.nextUrl, {}, path);
  }
  return skip(`${operation} has more than ${entries.length} entries; enable with an account that holds less`);
}

export function idsOf(entries: readonly unknown[]): string[] {
  return entries.map((entry) => text(member(entry, 'id')) ?? '');
}

/** The documented bounds of the page size. */
export function limitBounds(
  session: AugnoSession,
  operation: ListOperation,
): { minimum: number; maximum: number } {
  const schema = querySchemaOf(session, operation, 'limit');
  const [minimum, maximum] = [member(schema, 'minimum'), member(schema, 'maximum')];
  if (typeof minimum === 'number' && typeof maximum === 'number') return { minimum, maximum };
  throw new Blocked(`the contract sets no bounds for the limit of ${operation}`);
}
