import type { components, operations } from '../../generated/control/openapi.js';
import type { ApiInstance } from '../pack.js';
import { platform, type Row } from '../store/constraint.js';
import { ControlProblem, instanceNamed, instancesIn, sandboxNamed, type ControlHandlers } from './handler.js';
import { tenantIn } from './workspaces.js';

/** Rows that a page has when nothing is said, as the contract has it. */
const defaultLimit = 50;

export const rowHandlers: ControlHandlers<Pick<operations, 'listTables' | 'listRows'>> = {
  listTables({ params }, context) {
    const body = instancesIn(sandboxNamed(context, params.sandbox)).flatMap((instance) =>
      [...tablesOf(instance)].map(([name, rows]) => ({
        api: instance.api.name,
        name,
        rows: rows().length,
      })),
    );
    return { status: 200, body };
  },

  listRows({ params, query: { workspace, offset = 0, limit = defaultLimit } }, context) {
    const instance = instanceNamed(sandboxNamed(context, params.sandbox), params.api);
    const rows = tableNamed(instance, params.table);
    const owner = workspace === undefined ? undefined : ownerNamed(instance, workspace);
    const found = rows.filter(({ tenant }) => owner === undefined || tenant === owner).toReversed();
    const page = found.slice(offset, offset + limit).map(rowBody);
    return { status: 200, body: { total: found.length, rows: page } };
  },
};

/** What each table of an API reads its rows with, by the name of the table. */
function tablesOf({ stores }: ApiInstance): Map<string, () => readonly Row[]> {
  const tables = new Map<string, () => readonly Row[]>();
  for (const [name, store] of Object.entries(stores)) {
    if (store.rows) tables.set(name, () => store.rows?.() ?? []);
  }
  return tables;
}

/** @throws ControlProblem (404) when the API has no such table */
function tableNamed(instance: ApiInstance, wanted: string): readonly Row[] {
  const tables = tablesOf(instance);
  const rows = tables.get(wanted);
  if (rows) return rows();
  const known = [...tables.keys()].join(', ');
  throw new ControlProblem(404, `${instance.api.name} has no table ${wanted}; it has ${known}`);
}

/** @throws ControlProblem (404) when there is no such workspace */
function ownerNamed(instance: ApiInstance, name: string): string {
  return name === platform ? platform : tenantIn(instance, name).id;
}

function rowBody(row: Row): components['schemas']['Row'] {
  const { id, tenant, createdAt, ...values } = row;
  return { id, workspace: tenant, createdAt, values };
}
