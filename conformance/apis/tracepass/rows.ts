import type { operations } from '../../../generated/tracepass/openapi.js';
import { expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { rows } from './ground.js';
import type { ListOperation } from './pages.js';

/** The most rows that a page can have. */
const limit = 100;

/** Rows of a list's first page. @throws Blocked */
export async function listed(session: Session<operations>, operation: ListOperation, query: object = {}) {
  const answer = await session.api.send(operation, { query: { limit, ...query } });
  return rows(answer.need(200, `the list for ${JSON.stringify(query)}`));
}

/** Whether a row with the id is on the page. */
export function has(page: readonly unknown[], id: string): boolean {
  return page.some((row) => member(row, '_id') === id);
}

/**
 * The row with an id, looked for in each of the given lists until one has it. A list that fits on a page has to: where
 * it is not there, the others would not make up for it.
 */
export async function rowOf(
  session: Session<operations>,
  operation: ListOperation,
  id: string,
  queries: object[],
) {
  for (const query of queries) {
    const answer = await session.api.send(operation, { query: { limit, ...query } });
    const page = answer.need(200, `the list for ${JSON.stringify(query)}`);
    const row = rows(page).find((candidate) => member(candidate, '_id') === id);
    const isWhole = rows(page).length < limit && member(page, 'data', 'total') === rows(page).length;
    if (row !== undefined || isWhole) return row;
  }
  return undefined;
}

/** @throws Violation that shows the first row which the filter should have left out */
export function expectEveryRow(page: readonly unknown[], name: string, value: string): void {
  const other = page.find((row) => member(row, name) !== value);
  expectThat(other === undefined, `filtered by ${name} ${value}, the list has the row ${show(other)}`);
}
