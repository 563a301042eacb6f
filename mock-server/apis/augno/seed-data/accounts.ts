import { contract } from '../../../../generated/augno/contract.js';
import type { SeededCredential } from '../../../pack.js';
import type { Credential, Tenant, Tenants } from '../../../store/tenants.js';

// No plan is documented, and no policy of the contract looks up a number of one.
const plan = null;
const entitlements = {};

/** The account with a catalogue to read and room to write. */
export const primaryAccount: Tenant = {
  id: 'ac_primary00001',
  name: 'Almond Trading Co.',
  plan,
  entitlements,
  subscription: 'active',
};
const otherAccount: Tenant = {
  id: 'ac_other0000001',
  name: 'Somebody Else Ltd.',
  plan,
  entitlements,
  subscription: 'active',
};
const pastDueAccount: Tenant = {
  id: 'ac_pastdue00001',
  name: 'Late Payer Inc.',
  plan,
  entitlements,
  subscription: 'past_due',
};

/** What a key needs that may read everything and write nothing. */
export const everyReadPermission = new Set(
  contract.operations
    .flatMap(({ security }) => security.flatMap((requirement) => Object.values(requirement).flat()))
    .filter((permission) => permission.endsWith(':read')),
);

interface SeededKey extends SeededCredential, Omit<Credential, 'tenant'> {
  readonly account: Tenant;
}

const keys: readonly SeededKey[] = [
  {
    role: 'primary',
    id: 'apke_primary00001',
    token: 'aug_sk_test_primary_notASecret000001',
    account: primaryAccount,
    grants: 'all',
    note: 'admin of an account with a small catalogue',
  },
  {
    role: 'otherTenant',
    id: 'apke_other0000001',
    token: 'aug_sk_test_other_notASecret000002',
    account: otherAccount,
    grants: 'all',
    note: 'admin of another account, which is empty',
  },
  {
    role: 'readOnly',
    id: 'apke_readonly0001',
    token: 'aug_sk_test_readonly_notASecret000003',
    account: primaryAccount,
    grants: everyReadPermission,
    note: 'may read the primary account, may not write: 403',
  },
  {
    role: 'revoked',
    id: 'apke_revoked00001',
    token: 'aug_sk_test_revoked_notASecret000004',
    account: primaryAccount,
    grants: 'all',
    revoked: true,
    note: 'was revoked: 401',
  },
  {
    role: 'expired',
    id: 'apke_expired00001',
    token: 'aug_sk_test_expired_notASecret000005',
    account: primaryAccount,
    grants: 'all',
    expiresAt: Date.UTC(2000, 0, 1),
    note: 'has expired: 401',
  },
  {
    role: 'pastDue',
    id: 'apke_pastdue00001',
    token: 'aug_sk_test_pastdue_notASecret000006',
    account: pastDueAccount,
    grants: 'all',
    note: 'of an account whose subscription is past due: 402',
  },
];

/** The credentials of a sandbox; only the default one has the plain tokens. */
export function credentialsIn(sandbox: string): readonly SeededKey[] {
  if (sandbox === 'default') return keys;
  // A token's parts hold letters and digits only, and the names of sandboxes no capitals.
  const infix = `${sandbox.replaceAll('-', 'Z')}X`;
  return keys.map((key) => ({ ...key, token: key.token.replace('notASecret', `${infix}notASecret`) }));
}

export function seedAccounts(tenants: Tenants, sandbox: string): void {
  for (const account of [primaryAccount, otherAccount, pastDueAccount]) tenants.add(account);
  for (const { id, token, grants, revoked, expiresAt, account } of credentialsIn(sandbox)) {
    tenants.issue({
      id,
      token,
      grants,
      tenant: account.id,
      ...(revoked !== undefined && { revoked }),
      ...(expiresAt !== undefined && { expiresAt }),
    });
  }
}
