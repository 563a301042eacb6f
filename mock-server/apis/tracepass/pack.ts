import { contract } from '../../../generated/tracepass/contract.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { definePack, type BuildApi } from '../../pack.js';
import { deferred } from './deferred.js';
import { dialect } from './dialect.js';
import { passportHandlers } from './passports.js';
import { productHandlers } from './products.js';
import { credentials } from './seed-data/credentials.js';
import { createWorld } from './seed-data/seeded.js';
import { templateHandlers } from './template-list.js';
import type { TracePassWorld } from './world.js';

export const pack: BuildApi = definePack<TracePassWorld>({
  contract,
  validation: { deferred },
  createWorld,
  credentials,
  clientHeaders: {},
  createDialect: () => dialect,
  handlers: { ...productHandlers, ...passportHandlers, ...templateHandlers } satisfies Handlers<
    operations,
    TracePassWorld
  >,
});
