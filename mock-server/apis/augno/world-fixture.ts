import { emptyWorld } from '../../world-fixture.js';
import { primaryAccount } from './seed-data/accounts.js';
import { seedCatalogue } from './seed-data/catalogue.js';
import { seedPlatform } from './seed-data/platform.js';
import { createWorld, type AugnoWorld } from './world.js';

/** The seeded catalogue without a server around it. */
export function seededWorld(): AugnoWorld {
  const world = createWorld(emptyWorld());
  seedPlatform(world);
  seedCatalogue(world);
  return world;
}

export const tenant = primaryAccount.id;
