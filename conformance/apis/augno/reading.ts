import type { operations } from '../../../generated/augno/openapi.js';
import { show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Role } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { ApiClient } from '../../http/client.js';
import type { AugnoSession } from './ground.js';

/**
 * The rows of a page, as far as they are rows.
 *
 * @throws Blocked when the body is no list
 */
export function rowsOf<Row extends { id: string }>(page: { data: Row[] }): Row[] {
  if (!Array.isArray(member(page, 'data'))) throw new Blocked(`a list has no data: ${show(page)}`);
  return page.data.filter((row) => text(member(row, 'id')) !== undefined);
}

/** The client of a credential. @throws Skipped when the target has none of that name */
export function clientOf(session: AugnoSession, role: Role = 'primary'): ApiClient<operations> {
  return role === 'primary' ? session.api : session.as(role);
}
