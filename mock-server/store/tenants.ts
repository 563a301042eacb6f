import type { SavedTenants } from '../../generated/formats.js';
import { formatReader, Unreadable } from './saved.js';
import type { Store } from './store.js';

/** A workspace (TracePass) or account (Augno) with what its plan grants. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  /** Name of the plan that was set last; null where the API sells none. */
  readonly plan: string | null;
  /** Numbers the contract's policies look up by name; one that is absent means "no limit" or "not offered". */
  readonly entitlements: Readonly<Record<string, number>>;
  /** `active`, or a state that the contract's subscription policy blocks. */
  readonly subscription: string;
}

/** What may become of a tenant after it was added. */
type TenantChange = Partial<Pick<Tenant, 'plan' | 'entitlements' | 'subscription'>>;

/** A token somebody may send, and what it stands for. */
export interface Credential {
  readonly id: string;
  readonly token: string;
  readonly tenant: string;
  /** Scopes or permissions. */
  readonly grants: ReadonlySet<string> | 'all';
  readonly revoked?: boolean;
  /** Milliseconds since the epoch from which on it no longer works. */
  readonly expiresAt?: number;
}

/** What may become of a credential after it was issued. */
type CredentialChange = Partial<Pick<Credential, 'grants' | 'revoked' | 'expiresAt'>>;

const readTenants = formatReader('SavedTenants');

/** Tenants and their credentials, the part of a world that authentication reads. */
export class Tenants implements Store {
  readonly #tenants = new Map<string, Tenant>();
  readonly #credentials = new Map<string, Credential>();

  add(tenant: Tenant): Tenant {
    this.#tenants.set(tenant.id, tenant);
    return tenant;
  }

  issue(credential: Credential): Credential {
    this.#credentials.set(credential.token, credential);
    return credential;
  }

  /** @throws Error when no tenant has this id: credentials are issued for existing tenants only */
  get(id: string): Tenant {
    const tenant = this.#tenants.get(id);
    if (!tenant) throw new Error(`no tenant ${id}`);
    return tenant;
  }

  /** In the order in which they were added. */
  list(): Tenant[] {
    return [...this.#tenants.values()];
  }

  /** @throws Error when no tenant has this id */
  update(id: string, change: TenantChange): Tenant {
    return this.add({ ...this.get(id), ...change });
  }

  /** @throws Error when no credential has this id */
  change(id: string, change: CredentialChange): Credential {
    const credential = this.credentials().find((candidate) => candidate.id === id);
    if (!credential) throw new Error(`no credential ${id}`);
    return this.issue({ ...credential, ...change });
  }

  /** Every credential, in the order in which they were issued. */
  credentials(): Credential[] {
    return [...this.#credentials.values()];
  }

  credentialFor(token: string): Credential | undefined {
    return this.#credentials.get(token);
  }

  save(): SavedTenants {
    return {
      tenants: this.list().map(({ id, name, plan, entitlements, subscription }) => ({
        id,
        name,
        plan,
        entitlements,
        subscription,
      })),
      credentials: this.credentials().map(({ id, tenant, grants, revoked, expiresAt }) => ({
        id,
        tenant,
        grants: grants === 'all' ? grants : [...grants],
        revoked,
        expiresAt,
      })),
    };
  }

  /** A credential takes the token that the one of its id has here: tokens are the sandbox's, not those of its state. */
  restore(saved: unknown): void {
    const { tenants, credentials } = readTenants(saved);
    const tokens = new Map(this.credentials().map(({ id, token }) => [id, token]));
    const issued = credentials.map(({ grants, ...credential }, index): Credential => {
      const token = tokens.get(credential.id);
      if (token === undefined) {
        throw new Unreadable(`/credentials/${index}/id`, `there is no credential ${credential.id} here`);
      }
      if (!tenants.some(({ id }) => id === credential.tenant)) {
        throw new Unreadable(`/credentials/${index}/tenant`, `there is no tenant ${credential.tenant}`);
      }
      return { ...credential, token, grants: grants === 'all' ? grants : new Set(grants) };
    });
    this.#tenants.clear();
    tenants.forEach((tenant) => this.add(tenant));
    this.#credentials.clear();
    issued.forEach((credential) => this.issue(credential));
  }
}
