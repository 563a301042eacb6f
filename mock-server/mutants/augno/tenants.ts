import type { AugnoWorld } from '../../apis/augno/world.js';
import type { Duplicate, Row } from '../../store/constraint.js';
import type { Table } from '../../store/table.js';
import { handler, isObject, world } from '../alterations.js';
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

/** Lists that show the rows of every account. */
export function listedForAll<R extends Row>(
  tableOf: (world: AugnoWorld) => Table<R>,
): Alteration<AugnoWorld> {
  return world((made) => {
    const table = tableOf(made);
    const list = table.list.bind(table);
    table.list = () => {
      const rows = made.tenants.list().flatMap(({ id }) => list(id));
      return [...new Map(rows.map((row) => [row.id, row])).values()];
    };
  });
}

/** What a table says of taken values otherwise than it is. */
export function taken<R extends Row>(
  tableOf: (world: AugnoWorld) => Table<R>,
  change: (row: R, conflict: (row: R) => Duplicate | undefined, world: AugnoWorld) => Duplicate | undefined,
): Alteration<AugnoWorld> {
  return world((made) => {
    const table = tableOf(made);
    const conflict = table.conflict.bind(table);
    table.conflict = (row) => change(row, conflict, made);
  });
}

/** Values of one account that count as taken in every other. */
export function takenForAll<R extends Row>(
  tableOf: (world: AugnoWorld) => Table<R>,
  applies: (row: R, isStored: boolean) => boolean = () => true,
): Alteration<AugnoWorld> {
  return taken(tableOf, (row, conflict, made) => {
    const isStored = tableOf(made).get(row.tenant, row.id) !== undefined;
    if (!applies(row, isStored)) return conflict(row);
    const tenants = [row.tenant, ...made.tenants.list().map(({ id }) => id)];
    return tenants.map((tenant) => conflict({ ...row, tenant })).find((found) => found !== undefined);
  });
}
