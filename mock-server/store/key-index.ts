import type { Row } from './constraint.js';
import { RowArray, type Key } from './rows.js';
import { SortedRows } from './sorted-rows.js';

/** What is read of rows that share a value. */
export type Found<R extends Row> = Pick<
  SortedRows<R> | RowArray<R>,
  'length' | 'walk' | 'walkBack' | 'slice'
>;

/** Rows by one value of theirs. */
export class KeyIndex<R extends Row> {
  readonly #key: Key<R>;
  // A value that one row has, as most do in a key that tells rows apart, is worth no more than the row.
  readonly #rows = new Map<string, R | SortedRows<R>>();

  constructor(key: Key<R>) {
    this.#key = key;
  }

  add(row: R): void {
    const value = this.#key.of(row);
    const found = this.#rows.get(value);
    if (found instanceof SortedRows) found.add(row);
    else if (found) {
      const both = new SortedRows<R>();
      both.add(found);
      both.add(row);
      this.#rows.set(value, both);
    } else this.#rows.set(value, row);
  }

  remove(row: R): void {
    const value = this.#key.of(row);
    const found = this.#rows.get(value);
    if (found instanceof SortedRows) found.remove(row);
    if (found instanceof SortedRows ? found.length === 0 : found?.id === row.id) this.#rows.delete(value);
  }

  /** Puts `row` in the place of one of the same age. */
  replace(before: R, row: R): void {
    const value = this.#key.of(row);
    if (this.#key.of(before) !== value) {
      this.remove(before);
      this.add(row);
      return;
    }
    const found = this.#rows.get(value);
    if (found instanceof SortedRows) found.replace(row);
    else this.#rows.set(value, row);
  }

  rows(value: string): Found<R> {
    const found = this.#rows.get(value);
    if (found instanceof SortedRows) return found;
    return new RowArray(found ? [found] : []);
  }
}
