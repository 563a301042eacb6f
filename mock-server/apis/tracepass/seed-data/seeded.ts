import { contract } from '../../../../generated/tracepass/contract.js';
import { Table } from '../../../store/table.js';
import type { World } from '../../../world.js';
import { spend } from '../budgets.js';
import { checkDigit } from '../gs1.js';
import { ObjectIds } from '../object-id.js';
import type { TracePassWorld } from '../world.js';
import { credentialsIn } from './credentials.js';
import { seedRows } from './rows.js';
import { workspaces } from './workspaces.js';

const { uniqueness } = contract.policies;

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
  for (const { id, name, plan, writesUsed, gtin } of Object.values(workspaces)) {
    world.workspaces.set(id, {
      defaultSourceLocale: 'en',
      prefill: { manufacturerName: name },
      gtin: gtin + checkDigit(gtin),
    });
    world.tenants.add({
      id,
      name,
      plan: plan.name,
      entitlements: plan.entitlements,
      subscription: 'active',
    });
    if (writesUsed > 0) spend(world, id, 'maxV1WritesPerDay', writesUsed, world.startedAt);
  }
  credentialsIn(base.sandbox).forEach((credential) => world.tenants.issue(credential));
  seedRows(world);
  return world;
}
