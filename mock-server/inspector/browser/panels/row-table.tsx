import { useState } from 'preact/hooks';
import { shownBody } from '../../body-text.js';
import { columnsOf, printedValue } from '../../row-columns.js';
import type { Row, RowPage } from '../../protocol.js';
import { workspaces } from '../state/sandbox.js';

/** Rows with their plain values; a row that is opened shows all of it. */
export function RowTable({ page: { rows } }: { readonly page: RowPage }) {
  const [open, setOpen] = useState<string>();
  if (rows.length === 0) return <p class="empty">No rows.</p>;
  const columns = columnsOf(rows);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Table">
      <table>
        <thead>
          <tr>
            <th scope="col">id</th>
            <th scope="col">workspace</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col">createdAt</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => [
            <tr key={row.id}>
              <th scope="row">
                <button
                  type="button"
                  class="plain code"
                  aria-expanded={open === row.id}
                  onClick={() => setOpen(open === row.id ? undefined : row.id)}
                >
                  {row.id}
                </button>
              </th>
              <td>{nameOf(row)}</td>
              {columns.map((column) => (
                <td key={column}>{printedValue(row.values[column])}</td>
              ))}
              <td>{row.createdAt}</td>
            </tr>,
            open === row.id && (
              <tr key={`${row.id} all`}>
                <td colSpan={columns.length + 3}>
                  <pre>{shownBody(JSON.stringify(row.values))}</pre>
                </td>
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </div>
  );
}

function nameOf({ workspace }: Row): string {
  return workspaces.value.find(({ id }) => id === workspace)?.name ?? workspace;
}
