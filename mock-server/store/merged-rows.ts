import type { Row } from './constraint.js';
import { byAge, Rows, type Age, type Key, type Texts, type Visit } from './rows.js';

/** Rows of a tenant and those that everybody sees, which are few, as one. */
export class MergedRows<R extends Row> extends Rows<R> {
  readonly #own: Rows<R>;
  readonly #shared: Rows<R>;

  constructor(own: Rows<R>, shared: Rows<R>) {
    super();
    this.#own = own;
    this.#shared = shared;
  }

  override get length(): number {
    return this.#own.length + this.#shared.length;
  }

  walk(visit: Visit<R>, from?: Age): void {
    const shared = this.#shared.take(Infinity, from);
    merge(
      shared,
      visit,
      (row, other) => byAge(other, row) > 0,
      (show) => this.#own.walk(show, from),
    );
  }

  walkBack(visit: Visit<R>, from?: Age): void {
    const shared = this.#shared.takeBack(Infinity, from);
    merge(
      shared,
      visit,
      (row, other) => byAge(other, row) < 0,
      (show) => this.#own.walkBack(show, from),
    );
  }

  where(key: Key<R>, value: string): Rows<R> {
    return new MergedRows(this.#own.where(key, value), this.#shared.where(key, value));
  }

  containing(texts: Texts<R>, term: string): Rows<R> {
    return new MergedRows(this.#own.containing(texts, term), this.#shared.containing(texts, term));
  }
}

/** Shows the rows of a walk and, each at its place among them, some others. */
function merge<R>(
  others: readonly R[],
  visit: Visit<R>,
  comesBefore: (row: R, other: R) => boolean,
  walk: (show: Visit<R>) => void,
): void {
  let next = 0;
  let isEnough = false;
  const showOthers = (until?: R) => {
    for (let other = others[next]; other && !isEnough; other = others[next]) {
      if (until && !comesBefore(until, other)) return;
      next += 1;
      isEnough = visit(other);
    }
  };
  walk((row) => {
    showOthers(row);
    if (!isEnough) isEnough = visit(row);
    return isEnough;
  });
  showOthers();
}
