import type { World } from '../world.js';
import type { Scenario } from './scenario.js';

/** What scenarios are about: the credential a client has, and the workspace or account it acts for. */
export interface Primary {
  /** Id of the tenant. */
  readonly tenant: string;
  /** Id of the credential. */
  readonly credential: string;
}

/** What differs between the APIs. */
export interface Differences<W> {
  /** Scopes or permissions of somebody who may read everything and write nothing. */
  readonly readGrants: ReadonlySet<string>;
  /** Forgets all rows of a tenant. */
  clear(world: W, tenant: string): void;
}

/** Presets that mean the same in every API, though each brings them about in its own way. */
export function anyPrimary<W extends World>(
  { tenant, credential }: Primary,
  { readGrants, clear }: Differences<W>,
): readonly Scenario<W>[] {
  return [
    {
      name: 'past-due',
      summary: 'The subscription of the primary workspace is past due, which is answered 402.',
      apply: ({ tenants }) => void tenants.update(tenant, { subscription: 'past_due' }),
    },
    {
      name: 'read-only',
      summary: 'The primary credential may read and not write, which is answered 403.',
      apply: ({ tenants }) => void tenants.change(credential, { grants: readGrants }),
    },
    {
      name: 'revoked-key',
      summary: 'The primary credential was taken back, which is answered 401.',
      apply: ({ tenants }) => void tenants.change(credential, { revoked: true }),
    },
    {
      name: 'empty',
      summary: 'The primary workspace has no rows of its own.',
      apply: (world) => clear(world, tenant),
    },
  ];
}
