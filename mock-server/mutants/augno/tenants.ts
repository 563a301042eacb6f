import type { AugnoWorld } from '../../apis/augno/world.js';
import type { Duplicate, Row } from '../../store/constraint.js';
import { RowArray } from '../../store/rows.js';
import type { Table } from '../../store/table.js';
import { handler, isObject, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';

/** An operation on one row that is carried out for whichever account the row belongs to. */
export function forItsOwner<R extends Row>(
  operation: string,
  tableOf: (world: AugnoWorld) => Table<R>,
): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (asked, made) => {
    const id = isObject(asked.params) ? String(asked.params['id']) : '';
    const table = tableOf(made);
    const owner = made.tenants.list().find((tenant) => table.get(tenant.id, id));
    const tenant = owner?.id ?? asked.caller.tenant;
    return handle({ ...asked, caller: { ...asked.caller, tenant } }, made);
  });
}

/** A list that shows the rows of every account. */
export function listedForAll<R extends Row>(
  operation: string,
  tableOf: (world: AugnoWorld) => Table<R>,
): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (asked, made) => {
    const table = tableOf(made);
    const list = table.list.bind(table);
    table.list = () => {
      const rows = made.tenants.list().flatMap(({ id }) => [...list(id)]);
      return new RowArray([...new Map(rows.map((row) => [row.id, row])).values()]);
    };
    try {
      return handle(asked, made);
    } finally {
      table.list = list;
    }
  });
}

/** Looks for conflicts in a table that find something else. */
type Look<R extends Row> = (
  row: R,
  conflict: (row: R) => Duplicate | undefined,
  world: AugnoWorld,
) => Duplicate | undefined;

/** Values that may be given away twice. */
export function free<R extends Row>(
  tableOf: (world: AugnoWorld) => Table<R>,
  look: Look<R>,
): Alteration<AugnoWorld> {
  return within(['409'], looking(tableOf, look));
}

function looking<R extends Row>(
  tableOf: (world: AugnoWorld) => Table<R>,
  look: Look<R>,
): Alteration<AugnoWorld> {
  return world((made) => {
    const table = tableOf(made);
    const conflict = table.conflict.bind(table);
    table.conflict = (row) => look(row, conflict, made);
  });
}

/** Values of one account that count as taken in every other, wherever these operations ask. */
export function takenForAll<R extends Row>(
  operations: readonly string[],
  tableOf: (world: AugnoWorld) => Table<R>,
  applies: (row: R, isStored: boolean) => boolean = () => true,
): Alteration<AugnoWorld> {
  return within(
    operations,
    looking(tableOf, (row, conflict, made) => {
      const isStored = tableOf(made).get(row.tenant, row.id) !== undefined;
      if (!applies(row, isStored)) return conflict(row);
      const tenants = [row.tenant, ...made.tenants.list().map(({ id }) => id)];
      return tenants.map((tenant) => conflict({ ...row, tenant })).find((found) => found !== undefined);
    }),
  );
}
