import type { Row } from './protocol.js';

/** Columns that fit beside each other. */
const mostColumns = 6;

/** Names of the values that a table shows: those that are plain in some row, as the rows have them. */
export function columnsOf(rows: readonly Row[]): string[] {
  const plain = rows.flatMap(({ values }) =>
    Object.entries(values).flatMap(([name, value]) => (isPlain(value) ? [name] : [])),
  );
  // When it was changed tells less than what it is; those who open the row see it.
  return [...new Set(plain)].filter((name) => name !== 'updatedAt').slice(0, mostColumns);
}

/** A value in a cell; what is no plain value stays for those who open the row. */
export function printedValue(value: unknown): string {
  if (value === undefined) return '';
  return isPlain(value) ? String(value) : '…';
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
