import type { Random } from '../../mock-server/sandbox/random.js';
import type { Caller, Reply } from './caller.js';
import type { Tally } from './tally.js';

/** What the client knows to be in one table, and what three others say about it. */
export interface Count {
  readonly table: string;
  /** There at the start, plus created, minus deleted. */
  readonly expected: number;
  /** Rows found by paging through the API's list. */
  readonly listed: number;
  /** Rows that the control protocol tells. */
  readonly rows: number;
  /** The quota that counts these rows; absent where the contract has none. */
  readonly counted?: number;
}

/** The rows that the connections of one API in one sandbox work on. */
export interface Shelf {
  /** One call of the mix by one of the connections. */
  step(caller: Caller): Promise<void>;
  /** Deletes everything that was made here. */
  clear(caller: Caller): Promise<void>;
  /** Forgets everything: the sandbox was reset. */
  forget(): void;
  /** Ids by table: what is there beyond the start. */
  known(): Readonly<Record<string, readonly string[]>>;
  /** Every id that the API lists, page by page, by table. */
  listed(caller: Caller): Promise<Readonly<Record<string, readonly string[]>>>;
}

/** Notes an answer that is none of the expected ones; true when it is. */
export function isExpected(
  tally: Tally,
  what: string,
  reply: Reply,
  ...statuses: readonly number[]
): boolean {
  if (statuses.includes(reply.status)) return true;
  const body = JSON.stringify(reply.body) ?? 'no JSON';
  tally.problem(
    `${what} was answered ${reply.status}, expected ${statuses.join(' or ')}: ${body.slice(0, 200)}`,
  );
  return false;
}

/** Takes a random item out of a list, so that no other connection works on it; undefined when there is none. */
export function take<Item>(random: Random, items: Item[]): Item | undefined {
  return items.length === 0 ? undefined : items.splice(random.integer(0, items.length - 1), 1)[0];
}

/** A random name by weight. */
export function draw<Name extends string>(random: Random, weights: Readonly<Record<Name, number>>): Name {
  const entries = Object.entries<number>(weights);
  let left = random.integer(
    1,
    entries.reduce((sum, [, weight]) => sum + weight, 0),
  );
  const found = entries.find(([, weight]) => (left -= weight) <= 0);
  return (found?.[0] ?? entries[0]?.[0]) as Name;
}
