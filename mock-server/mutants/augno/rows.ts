import type { AugnoWorld } from '../../apis/augno/world.js';
import type { Row } from '../../store/constraint.js';
import { RowArray } from '../../store/rows.js';
import type { Table } from '../../store/table.js';
import { handler, isObject, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { Members } from './handler-inputs.js';

/** New rows of an operation that are stored otherwise than they were given. */
export function stored<R extends Row>(
  operation: string,
  tableOf: (world: AugnoWorld) => Table<R>,
  change: (row: R, world: AugnoWorld) => R,
): Alteration<AugnoWorld> {
  return within(
    [operation],
    world((made) => {
      const table = tableOf(made);
      const insert = table.insert.bind(table);
      table.insert = (row) => insert(change(row, made));
    }),
  );
}

/** Rows that some operations change and that are stored otherwise than they were given; `before` is the row as it was. */
export function updated<R extends Row>(
  operations: readonly string[],
  tableOf: (world: AugnoWorld) => Table<R>,
  change: (row: R, before: R) => R,
): Alteration<AugnoWorld> {
  return within(
    operations,
    world((made) => {
      const table = tableOf(made);
      const update = table.update.bind(table);
      table.update = (row) => update(change(row, table.get(row.tenant, row.id) ?? row));
    }),
  );
}

/** What an operation sees otherwise than it is, told body and query; it is synchronous, so nothing else sees it. */
export function seeing<R extends Row>(
  operation: string,
  tableOf: (world: AugnoWorld) => Table<R>,
  change: (row: R, body: Members, query: Members) => R,
): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (request, world) => {
    const table = tableOf(world);
    const [get, list] = [table.get.bind(table), table.list.bind(table)];
    const [body, query] = [request.body, request.query].map((sent) => (isObject(sent) ? sent : {}));
    const seen = (row: R) => change(row, body ?? {}, query ?? {});
    table.get = (tenant, id) => {
      const row = get(tenant, id);
      return row && seen(row);
    };
    table.list = (tenant) => new RowArray(list(tenant).map(seen));
    try {
      return handle(request, world);
    } finally {
      table.get = get;
      table.list = list;
    }
  });
}
