import type { Row } from './constraint.js';
import { formatReader, within, type Reader } from './saved.js';
import type { Store } from './store.js';
import type { Table } from './table.js';

const readTable = formatReader('SavedTable');

/** A table as a store. */
export function tableStore<R extends Row>(table: Table<R>, readRow: Reader<R>): Store {
  return {
    save: () => table.save(),
    rows: () => table.all(),
    restore(saved) {
      const { rows, ...rest } = readTable(saved);
      const readRows = rows.map((row, index) => within(`/rows/${index}`, () => readRow(row)));
      table.restore({ ...rest, rows: readRows });
    },
  };
}
