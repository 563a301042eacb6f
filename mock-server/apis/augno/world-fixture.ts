import { Clock } from '../../sandbox/clock.js';
import { Random } from '../../sandbox/random.js';
import { Budgets } from '../../store/counters.js';
import { Tenants } from '../../store/tenants.js';
import { primaryAccount } from './seed-data/accounts.js';
import { seedCatalogue } from './seed-data/catalogue.js';
import { seedPlatform } from './seed-data/platform.js';
import { createWorld, type AugnoWorld } from './world.js';

/** The seeded catalogue without a server around it. */
export function seededWorld(): AugnoWorld {
  const world = createWorld({
    clock: new Clock(),
    random: new Random(1),
    tenants: new Tenants(),
    budgets: new Budgets(),
  });
  seedPlatform(world);
  seedCatalogue(world);
  return world;
}

export const tenant = primaryAccount.id;
