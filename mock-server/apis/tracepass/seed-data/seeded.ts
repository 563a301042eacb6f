import { contract } from '../../../../generated/tracepass/contract.js';
import { utcDay } from '../../../sandbox/clock.js';
import { Table } from '../../../store/table.js';
import type { World } from '../../../world.js';
import { ObjectIds } from '../object-id.js';
import type { TracePassWorld } from '../world.js';
import { credentials } from './credentials.js';
import { seedRows } from './rows.js';
import { workspaces } from './workspaces.js';

const { uniqueness, rateLimits } = contract.policies;

/** A world in which each documented state is one credential away. */
export function createWorld(base: World): TracePassWorld {
  const world: TracePassWorld = {
    ...base,
    ids: new ObjectIds(base.random),
    workspaces: new Map(),
    products: new Table('product', uniqueness),
    passports: new Table('passport', uniqueness),
    charges: [],
  };
  for (const { id, name, plan, writesUsed } of Object.values(workspaces)) {
    const workspace = {
      id,
      name,
      plan,
      entitlements: plan.entitlements,
      subscription: 'active',
      defaultSourceLocale: 'en',
      prefill: { manufacturerName: name },
    };
    world.workspaces.set(id, workspace);
    world.tenants.add(workspace);
    if (writesUsed > 0) writeCounter(world).add(id, utcDay(world.clock.now()), writesUsed);
  }
  credentials.forEach((credential) => world.tenants.issue(credential));
  seedRows(world);
  return world;
}

function writeCounter({ budgets }: World) {
  const writes = rateLimits.find(({ limit }) => limit.plan === 'maxV1WritesPerDay');
  if (!writes) throw new Error('the contract has no daily write budget');
  return budgets.of(writes.id);
}
