import { SandboxRefused } from '../../sandbox/refused.js';
import { anyPrimary } from '../../scenarios/any-primary.js';
import type { Scenario } from '../../scenarios/scenario.js';
import { spend, type Budget } from './budgets.js';
import { draftPassport, storePassport } from './passport.js';
import { documentedSample, free } from './plans.js';
import { workspaces } from './seed-data/workspaces.js';
import { productFor, slotUsage } from './slot-usage.js';
import type { TracePassWorld } from './world.js';

const primary = workspaces.primary.id;

/** States of the documents, for the workspace of the primary credential. */
export const scenarios: readonly Scenario<TracePassWorld>[] = [
  {
    name: 'quota-exhausted',
    summary: 'All passport slots of the primary workspace are used, 100 at least; more cost 75 cents each.',
    apply: (world) => sellSlots(world, { left: 0, cents: 75 }),
  },
  {
    name: 'one-slot-left',
    summary: 'The primary workspace has one passport slot left, of 100 at least; more cost 75 cents each.',
    apply: (world) => sellSlots(world, { left: 1, cents: 75 }),
  },
  {
    name: 'no-overage',
    summary:
      'All passport slots of the primary workspace are used, 100 at least, and its plan sells no more.',
    apply: (world) => sellSlots(world, { left: 0 }),
  },
  {
    name: 'writes-exhausted',
    summary: "Today's writes of the primary workspace are used up; a plan without a cap gets one of 200.",
    apply: (world) => leaveCalls(world, 'maxV1WritesPerDay', 0),
  },
  {
    name: 'one-write-left',
    summary: 'The primary workspace has one write left today; a plan without a cap gets one of 200.',
    apply: (world) => leaveCalls(world, 'maxV1WritesPerDay', 1),
  },
  {
    name: 'reads-exhausted',
    summary: "Today's reads of the primary workspace are used up; a plan without a cap gets one of 200.",
    apply: (world) => leaveCalls(world, 'maxV1PassportsPerDay', 0),
  },
  {
    name: 'gtin-owned-elsewhere',
    summary: 'The GTIN of the documented example, 04012345000016, is registered by the other tenant.',
    apply: registerElsewhere,
  },
  {
    name: 'free-plan',
    summary:
      'The primary workspace is on the Free plan: 3 slots, none for sale, 100 writes and reads a day, no deletion.',
    apply: ({ tenants }) =>
      void tenants.update(primary, { plan: free.name, entitlements: free.entitlements }),
  },
  ...anyPrimary<TracePassWorld>(
    { tenant: primary, credential: 'primary' },
    {
      readGrants: new Set(['passports:read']),
      clear(world, tenant) {
        world.passports.clear(tenant);
        world.products.clear(tenant);
      },
    },
  ),
];

/** As many slots as the documented sample, or as there are passports: use can be brought about, but not taken away. */
function sellSlots(world: TracePassWorld, { left, cents }: { left: number; cents?: number }): void {
  const used = slotUsage.used(world, primary);
  const maxDpps = Math.max(documentedSample.entitlements.maxDpps ?? 0, used + left);
  const { extraPriceCents: _, ...kept } = world.tenants.get(primary).entitlements;
  const entitlements = { ...kept, maxDpps, ...(cents !== undefined && { extraPriceCents: cents }) };
  world.tenants.update(primary, { entitlements });
  slotUsage.use(world, primary, maxDpps - left - used);
}

/** The cap of the documented 429, for a plan that has none. */
const documentedCap = 200;

function leaveCalls(world: TracePassWorld, budget: Budget, left: number): void {
  const { entitlements } = world.tenants.get(primary);
  const cap = Math.max(left, entitlements[budget] ?? documentedCap);
  world.tenants.update(primary, { entitlements: { ...entitlements, [budget]: cap } });
  spend(world, primary, budget, cap - left);
}

/** @throws SandboxRefused when the primary workspace has registered the GTIN itself */
function registerElsewhere(world: TracePassWorld): void {
  const gs1 = { gtin: '04012345000016', serialNumber: 'BP-48V-100-000001' };
  const conflict = storePassport(
    world,
    draftPassport(world, productFor(world, workspaces.otherTenant.id), { gs1 }),
  );
  // A serial number that is taken is the other tenant's own, so everything is as it should be.
  if (conflict?.constraint.kind !== 'claim') return;
  throw new SandboxRefused(
    'conflict',
    `gtin-owned-elsewhere: another workspace has registered ${gs1.gtin}; reset the sandbox`,
  );
}
