import type { SeededCredential } from '../../../pack.js';
import type { Credential } from '../../../store/tenants.js';
import { tokens } from './tokens.js';
import { workspaces, type SeededWorkspace } from './workspaces.js';

type Seeded = SeededCredential & Credential;

function credential(
  name: keyof typeof tokens,
  workspace: SeededWorkspace,
  note: string,
  rest: Partial<Omit<Seeded, 'id' | 'token' | 'tenant' | 'note'>> = {},
): Seeded {
  return { id: name, token: tokens[name], tenant: workspace.id, grants: 'all', note, ...rest };
}

const slotsLeft = ({ plan, slotsUsed }: SeededWorkspace) => (plan.entitlements.maxDpps ?? 0) - slotsUsed;
const writesLeft = ({ plan, writesUsed }: SeededWorkspace) =>
  (plan.entitlements.maxV1WritesPerDay ?? 0) - writesUsed;

const { primary, otherTenant, quotaExhausted, nearQuota, writesExhausted, nearWriteLimit, free } = workspaces;

/**
 * The credentials of a sandbox; only the default one has the plain tokens. Those without a role are for people: the
 * suite has no use for them.
 */
export function credentialsIn(sandbox: string): readonly Seeded[] {
  const suffix = sandbox === 'default' ? '' : `.${sandbox}`;
  return credentials.map((credential) => ({ ...credential, token: credential.token + suffix }));
}

const credentials: readonly Seeded[] = [
  credential('primary', primary, 'every right, room in every budget', { role: 'primary' }),
  credential('otherTenant', otherTenant, 'another workspace, with a GTIN of its own', {
    role: 'otherTenant',
  }),
  credential('readOnly', primary, 'OAuth token of the primary workspace that may only read', {
    role: 'readOnly',
    grants: new Set(['passports:read']),
  }),
  credential('revoked', primary, 'key of the primary workspace, taken back', {
    role: 'revoked',
    revoked: true,
  }),
  credential('quotaExhausted', quotaExhausted, '100 of 100 slots used, more at 75 cents each', {
    role: 'quotaExhausted',
  }),
  credential('nearQuota', nearQuota, 'five slots left, more at 75 cents each', {
    role: 'nearQuota',
    slotsLeft: slotsLeft(nearQuota),
  }),
  credential('writesExhausted', writesExhausted, "today's 200 writes used, until midnight UTC", {
    role: 'writesExhausted',
  }),
  credential('nearWriteLimit', nearWriteLimit, "ten of today's 30 writes left", {
    role: 'nearWriteLimit',
    writesLeft: writesLeft(nearWriteLimit),
  }),
  credential('free', free, 'Free plan: one of three slots left, none for sale, no deletion', {
    slotsLeft: slotsLeft(free),
    writesLeft: writesLeft(free),
  }),
  credential('noScope', primary, 'OAuth token of the primary workspace without a passport scope', {
    grants: new Set(['documents:read']),
  }),
];
