import type { Row } from './constraint.js';
import { textMatcher } from './text.js';

/** A place among rows that stand by age: what their order goes by. */
export type Age = Pick<Row, 'createdAt' | 'id'>;

/** Something by whose value rows are found. A constant: what is remembered about it is filed under the object itself. */
export interface Key<R> {
  of(row: R): string;
}

/** Texts in which rows are searched; a constant, as a key is. */
export interface Texts<R> {
  of(row: R): readonly (string | null)[];
}

/** Is shown one row after the other; says true when it has seen enough. */
export type Visit<R> = (row: R) => boolean;

/** Negative when `a` is older than `b`, ties by id: the order in which rows stand. */
export function byAge(a: Age, b: Age): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * Rows to be read, the newest first, ties by id descending. They are looked at where they stand and never copied, so
 * it shows what is stored now; rows may be replaced while it is read, but not added or removed.
 */
export abstract class Rows<R extends Row> implements Iterable<R> {
  /** Shows the rows, or those that are older than `from`, the newest first. */
  abstract walk(visit: Visit<R>, from?: Age): void;

  /** Shows the rows, or those that are newer than `from`, the oldest first. */
  abstract walkBack(visit: Visit<R>, from?: Age): void;

  /** Those that have this value. */
  abstract where(key: Key<R>, value: string): Rows<R>;

  /** Those with the term in one of their texts, in any case. */
  abstract containing(texts: Texts<R>, term: string): Rows<R>;

  /** How many they are. */
  get length(): number {
    let count = 0;
    this.walk(() => {
      count += 1;
      return false;
    });
    return count;
  }

  /** Those that pass. Each is looked at anew whenever they are read. */
  filter(keeps: (row: R) => boolean): Rows<R> {
    return new FilteredRows(this, keeps);
  }

  /** The row at a place counted from 0, or from the end for a negative one. */
  at(index: number): R | undefined {
    return index < 0 ? this.takeBack(-index)[-index - 1] : this.slice(index, index + 1)[0];
  }

  /** The rows of a range of places, counted from 0. */
  slice(start: number, end: number): R[] {
    const found: R[] = [];
    let place = 0;
    this.walk((row) => {
      if (place >= end) return true;
      if (place >= start) found.push(row);
      place += 1;
      return place >= end;
    });
    return found;
  }

  /** The first ones, or the first ones older than `from`. */
  take(limit: number, from?: Age): R[] {
    return taken(limit, (visit) => this.walk(visit, from));
  }

  /** The last ones, or those just before `from`; the nearest to the end comes first. */
  takeBack(limit: number, from?: Age): R[] {
    return taken(limit, (visit) => this.walkBack(visit, from));
  }

  find(isWanted: (row: R) => boolean): R | undefined {
    let found: R | undefined;
    this.walk((row) => {
      if (!isWanted(row)) return false;
      found = row;
      return true;
    });
    return found;
  }

  some(isWanted: (row: R) => boolean): boolean {
    return this.find(isWanted) !== undefined;
  }

  map<T>(change: (row: R) => T): T[] {
    const changed: T[] = [];
    this.walk((row) => {
      changed.push(change(row));
      return false;
    });
    return changed;
  }

  *[Symbol.iterator](): Iterator<R> {
    let last: R | undefined;
    do {
      const some = this.take(chunk, last);
      yield* some;
      last = some.length < chunk ? undefined : some.at(-1);
    } while (last);
  }
}

/** Rows that an iteration takes at a time. */
const chunk = 256;

function taken<R>(limit: number, walk: (visit: Visit<R>) => void): R[] {
  const found: R[] = [];
  if (limit > 0) walk((row) => found.push(row) >= limit);
  return found;
}

/** Rows that pass, found by looking at each. */
class FilteredRows<R extends Row> extends Rows<R> {
  readonly #rows: Rows<R>;
  readonly #keeps: (row: R) => boolean;

  constructor(rows: Rows<R>, keeps: (row: R) => boolean) {
    super();
    this.#rows = rows;
    this.#keeps = keeps;
  }

  walk(visit: Visit<R>, from?: Age): void {
    const keeps = this.#keeps;
    this.#rows.walk((row) => keeps(row) && visit(row), from);
  }

  walkBack(visit: Visit<R>, from?: Age): void {
    const keeps = this.#keeps;
    this.#rows.walkBack((row) => keeps(row) && visit(row), from);
  }

  where(key: Key<R>, value: string): Rows<R> {
    return this.#rows.where(key, value).filter(this.#keeps);
  }

  containing(texts: Texts<R>, term: string): Rows<R> {
    return this.#rows.containing(texts, term).filter(this.#keeps);
  }
}

/** Rows of an array, in its order, whatever that is. */
export class RowArray<R extends Row> extends Rows<R> {
  readonly #rows: readonly R[];

  constructor(rows: readonly R[]) {
    super();
    this.#rows = rows;
  }

  override get length(): number {
    return this.#rows.length;
  }

  walk(visit: Visit<R>, from?: Age): void {
    for (const row of this.#rows) if ((!from || byAge(row, from) < 0) && visit(row)) return;
  }

  walkBack(visit: Visit<R>, from?: Age): void {
    for (const row of this.#rows.toReversed()) if ((!from || byAge(row, from) > 0) && visit(row)) return;
  }

  override filter(keeps: (row: R) => boolean): Rows<R> {
    return new RowArray(this.#rows.filter(keeps));
  }

  where(key: Key<R>, value: string): Rows<R> {
    return this.filter((row) => key.of(row) === value);
  }

  containing(texts: Texts<R>, term: string): Rows<R> {
    const isMatch = textMatcher(term);
    return this.filter((row) => isMatch(texts.of(row)));
  }

  override slice(start: number, end: number): R[] {
    return this.#rows.slice(start, end);
  }

  override [Symbol.iterator](): Iterator<R> {
    return this.#rows[Symbol.iterator]();
  }
}
