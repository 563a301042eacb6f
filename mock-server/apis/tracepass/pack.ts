import { contract } from '../../../generated/tracepass/contract.js';
import { examples } from '../../../generated/tracepass/examples.js';
import { definePack, type ApiPack, type BuildApi } from '../../pack.js';
import { deferred } from './deferred.js';
import { dialect } from './dialect.js';
import { handlers } from './handlers.js';
import { plans } from './plans.js';
import { scenarios } from './scenarios.js';
import { credentialsIn } from './seed-data/credentials.js';
import { createWorld } from './seed-data/seeded.js';
import { slotUsage } from './slot-usage.js';
import { stores } from './stores.js';
import type { TracePassWorld } from './world.js';

/** The parts of the API. */
export const parts: ApiPack<TracePassWorld> = {
  contract,
  examples,
  validation: { deferred },
  createWorld,
  credentialsIn,
  clientHeaders: {},
  createDialect: () => dialect,
  handlers,
  stores,
  quotaUsage: { dpps: slotUsage },
  plans,
  scenarios,
};

export const pack: BuildApi = definePack('tracepass', parts);
