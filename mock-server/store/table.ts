import type { SavedTable, UniquenessPolicy } from '../../generated/formats.js';
import { Constraint, platform, type Duplicate, type Row } from './constraint.js';
import { MergedRows } from './merged-rows.js';
import { RowArray, type Rows } from './rows.js';
import { Unreadable, within } from './saved.js';
import { TenantRows } from './tenant-rows.js';

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
  readonly #byTenant = new Map<string, TenantRows<R>>();
  readonly #indexFrom: number | undefined;

  /**
   * @param policies the contract's uniqueness policies; those of other resources are left aside
   * @param indexFrom number of rows of a tenant from which on searches have an index
   */
  constructor(resource: string, policies: readonly UniquenessPolicy[], indexFrom?: number) {
    this.#indexFrom = indexFrom;
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
    this.#rowsOf(row.tenant).add(row);
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
    if (before.tenant === row.tenant && before.createdAt === row.createdAt) {
      this.#rowsOf(row.tenant).replace(before, row);
    } else {
      this.#byTenant.get(before.tenant)?.remove(before);
      this.#rowsOf(row.tenant).add(row);
    }
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

  delete({ id }: R): void {
    const row = this.#rows.get(id);
    if (!row) return;
    this.#rows.delete(id);
    this.#constraints.forEach((constraint) => constraint.bury(row));
    this.#byTenant.get(row.tenant)?.remove(row);
    this.#deleted.set(id, row.tenant);
  }

  /** Forgets the tenant's rows as if they had never been; only what it has claimed stays with it. */
  clear(tenant: string): void {
    this.#byTenant.get(tenant)?.walk((row) => {
      this.#constraints.forEach((constraint) => constraint.release(row));
      this.#rows.delete(row.id);
      return false;
    });
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
  list(tenant: string): Rows<R> {
    const own = this.#byTenant.get(tenant) ?? new RowArray<R>([]);
    const shared = tenant === platform ? undefined : this.#byTenant.get(platform);
    return shared ? new MergedRows(own, shared) : own;
  }

  count(tenant: string): number {
    return this.#byTenant.get(tenant)?.length ?? 0;
  }

  /** All rows in the order in which they were added. */
  all(): R[] {
    return [...this.#rows.values()];
  }

  save(): TableContent<R> {
    return {
      rows: this.all(),
      deleted: Object.fromEntries(this.#deleted),
      // Not to be told from the rows: deleted ones may block a value, and a claim outlives them.
      holders: Object.fromEntries(
        this.#constraints.map((constraint) => [constraint.policy.id, constraint.save()]),
      ),
    };
  }

  /** @throws Unreadable when the holders are not those of this table's constraints; nothing is changed then */
  restore({ rows, deleted, holders }: TableContent<R>): void {
    const restores = this.#constraints.map((constraint) => {
      const { id } = constraint.policy;
      const saved = holders[id];
      if (!saved) throw new Unreadable('/holders', `lacks the constraint ${id}`);
      return within(`/holders/${id}`, () => constraint.prepareRestore(saved));
    });
    restores.forEach((restore) => restore());
    this.#rows.clear();
    this.#byTenant.clear();
    for (const row of rows) {
      this.#rows.set(row.id, row);
      this.#rowsOf(row.tenant).add(row);
    }
    this.#deleted.clear();
    Object.entries(deleted).forEach(([id, tenant]) => this.#deleted.set(id, tenant));
  }

  #rowsOf(tenant: string): TenantRows<R> {
    const existing = this.#byTenant.get(tenant);
    if (existing) return existing;
    const rows = new TenantRows<R>((id) => {
      const row = this.#rows.get(id);
      return row?.tenant === tenant ? row : undefined;
    }, this.#indexFrom);
    this.#byTenant.set(tenant, rows);
    return rows;
  }
}
