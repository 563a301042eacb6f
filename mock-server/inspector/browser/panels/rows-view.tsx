import { useEffect, useState } from 'preact/hooks';
import type { RowPage, Table } from '../../protocol.js';
import { control, given } from '../control/client.js';
import { Choice } from '../parts/choice.js';
import { shown } from '../state/journal.js';
import { attempt } from '../state/problem.js';
import { sandboxName, workspaces } from '../state/sandbox.js';
import { keyOfWorkspace } from '../state/workspace.js';
import { RowTable } from './row-table.js';

const pageSize = 50;

/** What the APIs of the sandbox have stored, a page of a table at a time. */
export function RowsView() {
  const [tables, setTables] = useState<readonly Table[]>([]);
  const [chosen, setChosen] = useState('');
  const [owner, setOwner] = useState('');
  const [offset, setOffset] = useState(0);
  const [page, setPage] = useState<RowPage>();
  const sandbox = sandboxName.value;
  // Every exchange may have changed a row.
  const newest = shown.value.at(-1)?.id ?? 0;
  const table =
    tables.find((each) => keyOf(each) === chosen) ?? tables.find(({ rows }) => rows > 0) ?? tables[0];
  const owners = workspaces.value.filter(({ api }) => api === table?.api);
  const workspace = owners.find((each) => keyOfWorkspace(each) === owner)?.id;

  useEffect(() => {
    void attempt(async () => {
      const params = { path: { sandbox } };
      setTables(given(await control.GET('/sandboxes/{sandbox}/rows', { params })));
    });
  }, [sandbox, newest]);
  const name = table?.name;
  const api = table?.api;
  useEffect(() => {
    const reading = new AbortController();
    void attempt(async () => {
      if (name === undefined || api === undefined) return;
      const params = {
        path: { sandbox, api, table: name },
        query: { offset, limit: pageSize, ...(workspace !== undefined && { workspace }) },
      };
      const { signal } = reading;
      setPage(given(await control.GET('/sandboxes/{sandbox}/rows/{api}/{table}', { params, signal })));
    });
    return () => reading.abort();
  }, [sandbox, newest, name, api, workspace, offset]);

  return (
    <section class="rows" aria-label="Rows">
      <div class="row">
        <Choice
          label="Table"
          value={table ? keyOf(table) : ''}
          options={tables.map((each) => ({
            value: keyOf(each),
            title: `${each.name} (${each.api}), ${each.rows}`,
          }))}
          onChoose={(value) => {
            setChosen(value);
            setOffset(0);
          }}
        />
        <Choice
          label="Of"
          value={workspace === undefined ? '' : owner}
          options={[
            { value: '', title: 'everybody' },
            ...owners.map((each) => ({ value: keyOfWorkspace(each), title: each.name })),
          ]}
          onChoose={(value) => {
            setOwner(value);
            setOffset(0);
          }}
        />
      </div>
      {page && <RowTable page={page} />}
      {page && page.total > pageSize && (
        <nav aria-label="Pages of rows" class="row pages">
          <button type="button" disabled={offset === 0} onClick={() => setOffset(offset - pageSize)}>
            Newer
          </button>
          <span>
            {offset + 1} to {offset + page.rows.length} of {page.total}
          </span>
          <button
            type="button"
            disabled={offset + page.rows.length >= page.total}
            onClick={() => setOffset(offset + pageSize)}
          >
            Older
          </button>
        </nav>
      )}
    </section>
  );
}

function keyOf({ api, name }: Table): string {
  return `${api}/${name}`;
}
