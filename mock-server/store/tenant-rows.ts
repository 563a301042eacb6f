import type { Row } from './constraint.js';
import { KeyIndex, type Found } from './key-index.js';
import { byAge, RowArray, Rows, type Age, type Key, type Texts, type Visit } from './rows.js';
import { SortedRows } from './sorted-rows.js';
import { textMatcher } from './text.js';
import { TrigramIndex } from './trigram-index.js';

/** Fewer rows are looked at one by one when they are searched: that takes no longer than the rest of a call. */
const worthAnIndex = 1000;

const none: readonly never[] = [];

/**
 * The rows of one tenant. An index is built when it is first asked for and then kept up, so that what nobody asks for
 * costs neither memory nor time.
 */
export class TenantRows<R extends Row> extends Rows<R> {
  readonly #rows = new SortedRows<R>();
  // Lists rather than maps: there are few at most, and in most sandboxes none, where an empty map weighs more than a row.
  #keys: readonly (readonly [Key<R>, KeyIndex<R>])[] = none;
  #trigrams: readonly (readonly [Texts<R>, TrigramIndex])[] = none;
  readonly #rowOf: (id: string) => R | undefined;
  readonly #indexFrom: number;

  /**
   * @param rowOf the tenant's row of an id as it is stored now
   * @param indexFrom number of rows from which on searches have an index
   */
  constructor(rowOf: (id: string) => R | undefined, indexFrom = worthAnIndex) {
    super();
    this.#rowOf = rowOf;
    this.#indexFrom = indexFrom;
  }

  override get length(): number {
    return this.#rows.length;
  }

  add(row: R): void {
    this.#rows.add(row);
    for (const [, index] of this.#keys) index.add(row);
    for (const [texts, index] of this.#trigrams) index.add(row.id, texts.of(row));
  }

  remove(row: R): void {
    this.#rows.remove(row);
    for (const [, index] of this.#keys) index.remove(row);
    this.#forgetStaleTexts();
  }

  /** Puts `row` in the place of one of the same age. */
  replace(before: R, row: R): void {
    this.#rows.replace(row);
    for (const [, index] of this.#keys) index.replace(before, row);
    for (const [texts, index] of this.#trigrams) {
      const now = texts.of(row);
      if (!areSame(texts.of(before), now)) index.add(row.id, now);
    }
    this.#forgetStaleTexts();
  }

  walk(visit: Visit<R>, from?: Age): void {
    this.#rows.walk(visit, from);
  }

  walkBack(visit: Visit<R>, from?: Age): void {
    this.#rows.walkBack(visit, from);
  }

  override slice(start: number, end: number): R[] {
    return this.#rows.slice(start, end);
  }

  where(key: Key<R>, value: string): Rows<R> {
    return new SharedValue(this, this.#keyed(key).rows(value), (row) => key.of(row) === value);
  }

  containing(texts: Texts<R>, term: string): Rows<R> {
    const isMatch = textMatcher(term);
    const contains = (row: R) => isMatch(texts.of(row));
    const candidates = this.#indexOf(texts)?.candidates(term);
    if (!candidates) return this.filter(contains);
    const found = new Set<R>();
    for (const id of candidates) {
      const row = this.#rowOf(id);
      if (row && contains(row)) found.add(row);
    }
    return new RowArray([...found].sort((a, b) => byAge(b, a)));
  }

  #keyed(key: Key<R>): KeyIndex<R> {
    const existing = this.#keys.find(([known]) => known === key)?.[1];
    if (existing) return existing;
    const index = new KeyIndex(key);
    this.walkBack((row) => {
      index.add(row);
      return false;
    });
    this.#keys = [...this.#keys, [key, index]];
    return index;
  }

  /** Absent as long as there are few rows. */
  #indexOf(texts: Texts<R>): TrigramIndex | undefined {
    const existing = this.#trigrams.find(([known]) => known === texts)?.[1];
    if (existing || this.length < this.#indexFrom) return existing;
    const index = new TrigramIndex();
    this.walkBack((row) => {
      index.add(row.id, texts.of(row));
      return false;
    });
    this.#trigrams = [...this.#trigrams, [texts, index]];
    return index;
  }

  // An index keeps the texts that rows had; it is built anew, when it is next asked for, once those are the most of it.
  #forgetStaleTexts(): void {
    if (this.#trigrams.length === 0) return;
    this.#trigrams = this.#trigrams.filter(([, index]) => index.length <= 2 * this.length);
  }
}

/** Those rows of a tenant that share a value. */
class SharedValue<R extends Row> extends Rows<R> {
  readonly #all: Rows<R>;
  readonly #rows: Found<R>;
  readonly #has: (row: R) => boolean;

  constructor(all: Rows<R>, rows: Found<R>, has: (row: R) => boolean) {
    super();
    this.#all = all;
    this.#rows = rows;
    this.#has = has;
  }

  override get length(): number {
    return this.#rows.length;
  }

  walk(visit: Visit<R>, from?: Age): void {
    this.#rows.walk(visit, from);
  }

  walkBack(visit: Visit<R>, from?: Age): void {
    this.#rows.walkBack(visit, from);
  }

  override slice(start: number, end: number): R[] {
    return this.#rows.slice(start, end);
  }

  where(key: Key<R>, value: string): Rows<R> {
    return this.filter((row) => key.of(row) === value);
  }

  containing(texts: Texts<R>, term: string): Rows<R> {
    return this.#all.containing(texts, term).filter(this.#has);
  }
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((text, index) => text === now[index]);
}
