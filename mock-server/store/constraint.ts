import type { SavedTable, UniquenessPolicy } from '../../generated/formats.js';
import { Unreadable, within } from './saved.js';

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

/** The row that has a value: itself, so that a value costs little, or what is known of one that is gone. */
interface Holder {
  readonly id: string;
  readonly tenant: string;
}

/** Holder of a value that stays blocked although its row was deleted. */
class Buried implements Holder {
  readonly id: string;
  readonly tenant: string;

  constructor({ id, tenant }: Holder) {
    this.id = id;
    this.tenant = tenant;
  }
}

/** Holders by the value, by the tenant in whose scope it is taken; under no name where that is everybody's. */
type Holders = Map<string, Map<string, Holder>>;

/** A holder and its value in the form in which values are compared, as JSON. */
type SavedHolder = SavedTable['holders'][string][number];

/** One uniqueness policy of the contract, as an index over the rows of a table. */
export class Constraint {
  readonly policy: UniquenessPolicy;
  #holders: Holders = new Map();

  constructor(policy: UniquenessPolicy) {
    this.policy = policy;
  }

  /** The conflict that storing `row` would cause; a row never conflicts with itself. */
  conflict(row: Row): Duplicate | undefined {
    const value = this.#valueOf(row);
    for (const scope of this.#scopesOf(row)) {
      const holder = this.#holders.get(scope)?.get(value);
      if (!holder || holder.id === row.id) continue;
      if (this.policy.kind === 'claim' && holder.tenant === row.tenant) continue;
      return {
        kind: 'duplicate',
        constraint: this.policy,
        value: this.#fieldsOf(row).join(' '),
        heldByDeleted: holder instanceof Buried,
      };
    }
    return undefined;
  }

  add(row: Row): void {
    const values = valuesIn(this.#holders, this.#scopeOf(row.tenant));
    const value = this.#valueOf(row);
    if (this.policy.kind === 'value') values.set(value, row);
    // A claim outlives its row, which need not be kept for it.
    else if (!values.has(value)) values.set(value, { id: row.id, tenant: row.tenant });
  }

  /** Gives the row's value up because the row changes. */
  release(row: Row): void {
    const values = this.#holders.get(this.#scopeOf(row.tenant));
    const value = this.#valueOf(row);
    if (this.policy.kind === 'value' && values?.get(value)?.id === row.id) values.delete(value);
  }

  /** The row is deleted: its value becomes free or stays blocked, as the contract says. A claim stays. */
  bury(row: Row): void {
    if (this.policy.deletedRows !== 'block') return this.release(row);
    const values = this.#holders.get(this.#scopeOf(row.tenant));
    const value = this.#valueOf(row);
    const holder = values?.get(value);
    if (holder?.id === row.id) values?.set(value, new Buried(holder));
  }

  /** Who holds which value, by the form in which values are compared. */
  save(): SavedHolder[] {
    return [...this.#holders].flatMap(([scope, values]) =>
      [...values].map(([value, holder]) => ({
        key: this.#keyOf(scope, value),
        id: holder.id,
        tenant: holder.tenant,
        deleted: holder instanceof Buried,
      })),
    );
  }

  /**
   * Reads what `save` gave, and returns what puts it in place of all holders.
   *
   * @throws Unreadable when a key is not one of this constraint
   */
  prepareRestore(saved: readonly SavedHolder[]): () => void {
    const holders: Holders = new Map();
    saved.forEach(({ key, deleted, id, tenant }, index) => {
      const { scope, value } = within(`/${index}/key`, () => this.#read(key));
      valuesIn(holders, scope).set(value, deleted ? new Buried({ id, tenant }) : { id, tenant });
    });
    return () => (this.#holders = holders);
  }

  #scopesOf({ tenant }: Row): string[] {
    const own = this.#scopeOf(tenant);
    return this.policy.scope === 'tenantAndPlatform' ? [own, platform] : [own];
  }

  #scopeOf(tenant: string): string {
    return this.policy.scope === 'everyone' ? '' : tenant;
  }

  /** What is compared: the one field, or several so that none can be taken for another. */
  #valueOf(row: Row): string {
    const compared = this.#fieldsOf(row).map((field) =>
      this.policy.compare === 'exact' ? field : foldCaseAndAccents(field),
    );
    return this.#joined(compared);
  }

  #joined(fields: readonly string[]): string {
    const [first = '', ...others] = fields;
    return others.length === 0 ? first : JSON.stringify(fields);
  }

  #keyOf(scope: string, value: string): string {
    const fields = this.policy.fields.length === 1 ? JSON.stringify([value]) : value;
    return this.policy.scope === 'everyone' ? fields : `[${JSON.stringify(scope)},${fields.slice(1)}`;
  }

  #read(key: string): { scope: string; value: string } {
    const parts = textsIn(key);
    const scope = this.policy.scope === 'everyone' ? '' : parts?.shift();
    if (!parts || scope === undefined || parts.length !== this.policy.fields.length) {
      throw new Unreadable('', `must be the JSON of what ${this.policy.id} compares`);
    }
    return { scope, value: this.#joined(parts) };
  }

  #fieldsOf(row: Row): string[] {
    return this.policy.fields.map((pointer) => String(readPointer(row, pointer)));
  }
}

function valuesIn(holders: Holders, scope: string): Map<string, Holder> {
  const existing = holders.get(scope);
  if (existing) return existing;
  const values = new Map<string, Holder>();
  holders.set(scope, values);
  return values;
}

/** The texts of a JSON array, or undefined for anything else. */
function textsIn(json: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value : undefined;
  } catch {
    return undefined;
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
