import type { SavedTable, UniquenessPolicy } from '../../generated/formats.js';
import { Constraint, platform, type Duplicate, type Row } from './constraint.js';
import { Unreadable } from './saved.js';

/** All that a table holds. */
type TableContent<R> = Omit<SavedTable, 'rows'> & { readonly rows: readonly R[] };

/**
 * The rows of one resource, newest last, with the contract's uniqueness as constraints. Deciding and writing happen
 * in one synchronous step, so no request can slip in between.
 */
export class Table<R extends Row> {
  readonly #constraints: readonly Constraint[];
  readonly #rows = new Map<string, R>();
  readonly #deleted = new Map<string, string>();
  readonly #byTenant = new Map<string, R[]>();

  /** @param policies the contract's uniqueness policies; those of other resources are left aside */
  constructor(resource: string, policies: readonly UniquenessPolicy[]) {
    this.#constraints = policies
      .filter((policy) => policy.resource === resource)
      .map((policy) => new Constraint(policy));
  }

  /** Stores a new row, or says which constraint forbids it and changes nothing. */
  insert(row: R): Duplicate | undefined {
    const conflict = this.conflict(row);
    if (conflict) return conflict;
    this.#constraints.forEach((constraint) => constraint.add(row));
    this.#rows.set(row.id, row);
    this.#place(row);
    return undefined;
  }

  /** Replaces the row of the same id, or says which constraint forbids it and changes nothing. */
  update(row: R): Duplicate | undefined {
    const before = this.#rows.get(row.id);
    if (!before) throw new Error(`no row ${row.id} to update`);
    const conflict = this.conflict(row);
    if (conflict) return conflict;
    for (const constraint of this.#constraints) {
      constraint.release(before);
      constraint.add(row);
    }
    this.#rows.set(row.id, row);
    this.#displace(before);
    this.#place(row);
    return undefined;
  }

  /** The first constraint, in the contract's order, that storing `row` would break. */
  conflict(row: R): Duplicate | undefined {
    for (const constraint of this.#constraints) {
      const conflict = constraint.conflict(row);
      if (conflict) return conflict;
    }
    return undefined;
  }

  delete(row: R): void {
    if (!this.#rows.delete(row.id)) return;
    this.#constraints.forEach((constraint) => constraint.bury(row));
    this.#displace(row);
    this.#deleted.set(row.id, row.tenant);
  }

  /** Forgets the tenant's rows as if they had never been; only what it has claimed stays with it. */
  clear(tenant: string): void {
    for (const row of this.#byTenant.get(tenant) ?? []) {
      this.#constraints.forEach((constraint) => constraint.release(row));
      this.#rows.delete(row.id);
    }
    this.#byTenant.delete(tenant);
  }

  /** The row as the tenant sees it: its own or the platform's. Another tenant's row does not exist for it. */
  get(tenant: string, id: string): R | undefined {
    const row = this.#rows.get(id);
    return row && (row.tenant === tenant || row.tenant === platform) ? row : undefined;
  }

  /** Whether the tenant once had a row of this id. */
  wasDeleted(tenant: string, id: string): boolean {
    return this.#deleted.get(id) === tenant;
  }

  /** The tenant's own rows and the platform's, newest first, ties by id descending. */
  list(tenant: string): R[] {
    const own = this.#byTenant.get(tenant) ?? [];
    const shared = tenant === platform ? [] : (this.#byTenant.get(platform) ?? []);
    return shared.length === 0 ? own.toReversed() : [...own, ...shared].sort(byAge).reverse();
  }

  count(tenant: string): number {
    return this.#byTenant.get(tenant)?.length ?? 0;
  }

  save(): TableContent<R> {
    return {
      rows: [...this.#rows.values()],
      deleted: Object.fromEntries(this.#deleted),
      // Not to be told from the rows: deleted ones may block a value, and a claim outlives them.
      holders: Object.fromEntries(
        this.#constraints.map((constraint) => [constraint.policy.id, constraint.save()]),
      ),
    };
  }

  /** @throws Unreadable when the holders are not those of this table's constraints; nothing is changed then */
  restore({ rows, deleted, holders }: TableContent<R>): void {
    const held = this.#constraints.map((constraint) => {
      const saved = holders[constraint.policy.id];
      if (!saved) throw new Unreadable('/holders', `lacks the constraint ${constraint.policy.id}`);
      return { constraint, saved };
    });
    held.forEach(({ constraint, saved }) => constraint.restore(saved));
    this.#rows.clear();
    this.#byTenant.clear();
    for (const row of rows) {
      this.#rows.set(row.id, row);
      this.#place(row);
    }
    this.#deleted.clear();
    Object.entries(deleted).forEach(([id, tenant]) => this.#deleted.set(id, tenant));
  }

  // The clock may be set back, so a new row is not always the last one.
  #place(row: R): void {
    const rows = this.#byTenant.get(row.tenant);
    if (!rows) {
      this.#byTenant.set(row.tenant, [row]);
      return;
    }
    const last = rows.at(-1);
    if (!last || byAge(last, row) < 0) rows.push(row);
    else rows.splice(positionOf(rows, row), 0, row);
  }

  #displace(row: R): void {
    const rows = this.#byTenant.get(row.tenant);
    const index = rows ? positionOf(rows, row) : -1;
    if (rows?.[index]?.id === row.id) rows.splice(index, 1);
  }
}

function byAge(a: Row, b: Row): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Index of `row` in rows sorted by age, or where it would have to stand. */
function positionOf(rows: readonly Row[], row: Row): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = rows[middle];
    if (candidate && byAge(candidate, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
