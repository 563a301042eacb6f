import type { Refusal } from '../../refusal.js';
import type { Row } from '../../store/constraint.js';
import type { Table } from '../../store/table.js';

/** The row that a delete is about, or why there is none: deleted before (410), or never there (404). */
export function rowToDelete<R extends Row>(
  table: Table<R>,
  tenant: string,
  id: string,
  resource: string,
): R | Refusal {
  const row = table.get(tenant, id);
  if (row) return row;
  return table.wasDeleted(tenant, id) ? { kind: 'gone', resource } : { kind: 'notFound', resource, id };
}
