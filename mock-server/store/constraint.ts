import type { UniquenessPolicy } from '../../generated/formats.js';

/** What every stored row has; the rest is the pack's. */
export interface Row {
  readonly id: string;
  /** Workspace or account that owns the row, or `platform`. */
  readonly tenant: string;
  /** RFC 3339 in UTC. */
  readonly createdAt: string;
}

/** Owner of rows that the service itself provides and every tenant can see. */
export const platform = 'platform';

/** A row that may not be stored because a constraint of the contract forbids it. */
export interface Duplicate {
  readonly kind: 'duplicate';
  readonly constraint: UniquenessPolicy;
  /** The value that is taken, as sent. */
  readonly value: string;
  /** Whether it is held by a row that was deleted. */
  readonly heldByDeleted: boolean;
}

interface Holder {
  readonly id: string;
  readonly tenant: string;
  /** Whether the row is gone and its value blocked. */
  readonly deleted: boolean;
}

type SavedHolder = Holder & { readonly key: string };

/** One uniqueness policy of the contract, as an index over the rows of a table. */
export class Constraint {
  readonly policy: UniquenessPolicy;
  readonly #holders = new Map<string, Holder>();

  constructor(policy: UniquenessPolicy) {
    this.policy = policy;
  }

  /** The conflict that storing `row` would cause; a row never conflicts with itself. */
  conflict(row: Row): Duplicate | undefined {
    for (const key of this.#keys(row)) {
      const holder = this.#holders.get(key);
      if (!holder || holder.id === row.id) continue;
      if (this.policy.kind === 'claim' && holder.tenant === row.tenant) continue;
      return {
        kind: 'duplicate',
        constraint: this.policy,
        value: this.#values(row).join(' '),
        heldByDeleted: holder.deleted,
      };
    }
    return undefined;
  }

  add(row: Row): void {
    const key = this.#key(row, row.tenant);
    if (this.policy.kind === 'claim' && this.#holders.has(key)) return;
    this.#holders.set(key, { id: row.id, tenant: row.tenant, deleted: false });
  }

  /** Gives the row's value up because the row changes. */
  release(row: Row): void {
    const key = this.#key(row, row.tenant);
    if (this.policy.kind === 'value' && this.#holders.get(key)?.id === row.id) this.#holders.delete(key);
  }

  /** The row is deleted: its value becomes free or stays blocked, as the contract says. A claim stays. */
  bury(row: Row): void {
    if (this.policy.deletedRows !== 'block') return this.release(row);
    const key = this.#key(row, row.tenant);
    const holder = this.#holders.get(key);
    if (holder?.id === row.id) this.#holders.set(key, { ...holder, deleted: true });
  }

  /** Who holds which value, by the form in which values are compared. */
  save(): SavedHolder[] {
    return [...this.#holders].map(([key, holder]) => ({ key, ...holder }));
  }

  restore(saved: readonly SavedHolder[]): void {
    this.#holders.clear();
    for (const { key, ...holder } of saved) this.#holders.set(key, holder);
  }

  #keys(row: Row): string[] {
    const own = this.#key(row, row.tenant);
    return this.policy.scope === 'tenantAndPlatform' ? [own, this.#key(row, platform)] : [own];
  }

  #key(row: Row, tenant: string): string {
    const values = this.#values(row).map(
      this.policy.compare === 'exact' ? (value) => value : foldCaseAndAccents,
    );
    return JSON.stringify(this.policy.scope === 'everyone' ? values : [tenant, ...values]);
  }

  #values(row: Row): string[] {
    return this.policy.fields.map((pointer) => String(readPointer(row, pointer)));
  }
}

/** Text as MySQL's utf8mb4_unicode_ci compares it, near enough: without case and accents (facts/augno.md §16.3). */
export function foldCaseAndAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The value at a JSON Pointer (RFC 6901), or undefined where the path ends early. */
export function readPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
