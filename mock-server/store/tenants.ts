/** A workspace (TracePass) or account (Augno) with what its plan grants. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  /** Numbers the contract's policies look up by name; one that is absent means "no limit" or "not offered". */
  readonly entitlements: Readonly<Record<string, number>>;
  /** `active`, or a state that the contract's subscription policy blocks. */
  readonly subscription: string;
}

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

/** Tenants and their credentials, the part of a world that authentication reads. */
export class Tenants {
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

  credentialFor(token: string): Credential | undefined {
    return this.#credentials.get(token);
  }
}
