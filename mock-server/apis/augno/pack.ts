import { contract } from '../../../generated/augno/contract.js';
import { examples } from '../../../generated/augno/examples.js';
import type { operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { definePack, type ApiPack, type BuildApi } from '../../pack.js';
import { accountHeaders } from './accounts.js';
import { attributes } from './attributes.js';
import { augnoDialect } from './dialect.js';
import { itemCategories } from './item-categories.js';
import { itemCategoryLinks } from './item-category-links.js';
import { itemHandlers } from './item-handlers.js';
import { productLines } from './product-lines.js';
import { products } from './products.js';
import { properties } from './properties.js';
import { scenarios } from './scenarios.js';
import { credentialsIn, seedAccounts } from './seed-data/accounts.js';
import { seedCatalogue } from './seed-data/catalogue.js';
import { seedPlatform } from './seed-data/platform.js';
import { stores } from './stores.js';
import { unitGroupUnits } from './unit-group-units.js';
import { unitGroups } from './unit-groups.js';
import { units } from './units.js';
import { createWorld, type AugnoWorld } from './world.js';

const { version } = contract.policies;

const handlers: Handlers<operations, AugnoWorld> = {
  ...products,
  ...units,
  ...unitGroups,
  ...unitGroupUnits,
  ...itemCategories,
  ...itemCategoryLinks,
  ...productLines,
  ...properties,
  ...attributes,
  ...itemHandlers,
};

/** The parts of the API. */
export const parts: ApiPack<AugnoWorld> = {
  contract,
  examples,
  // The version policy has judged this header by then, with answers of its own.
  validation: {
    deferred: ({ in: where, pointer }) => where === 'header' && pointer === `/${version?.header}`,
  },
  policiesAfter: { authentication: accountHeaders },
  createWorld(base) {
    const world = createWorld(base);
    seedAccounts(world.tenants, world.sandbox);
    seedPlatform(world);
    seedCatalogue(world);
    return world;
  },
  credentialsIn,
  clientHeaders: version ? { [version.header]: version.latest } : {},
  createDialect: ({ random }) => augnoDialect(random),
  handlers,
  stores,
  quotaUsage: {},
  plans: [],
  scenarios,
};

export const pack: BuildApi = definePack('augno', parts);
