import type { Row } from '../../../store/constraint.js';
import type { Table } from '../../../store/table.js';
import type { StoredRow } from '../rows.js';

const seedTime = '2024-01-01T00:00:00.000Z';

/** Id, owner and times of a row that is there from the start. */
export function seededAt(id: string, tenant: string): StoredRow {
  return { id, tenant, createdAt: seedTime, updatedAt: seedTime };
}

/** @throws Error when the row breaks a constraint: the seed data contradict themselves */
export function store<R extends Row>(table: Table<R>, row: R): void {
  const conflict = table.insert(row);
  if (conflict) throw new Error(`seeded row ${row.id} breaks ${conflict.constraint.id}`);
}
