import { contract } from '../../../generated/tracepass/contract.js';
import { examples } from '../../../generated/tracepass/examples.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { definePack, type ApiPack, type BuildApi } from '../../pack.js';
import { deferred } from './deferred.js';
import { dialect } from './dialect.js';
import { passportBatchHandlers } from './passport-batch.js';
import { passportChangeHandlers } from './passport-changes.js';
import { passportComplianceHandlers } from './passport-compliance.js';
import { passportQrHandlers } from './passport-qr.js';
import { passportHandlers } from './passports.js';
import { plans } from './plans.js';
import { productImageHandlers } from './product-images.js';
import { productRetirementHandlers } from './product-retirement.js';
import { productHandlers } from './products.js';
import { scenarios } from './scenarios.js';
import { credentialsIn } from './seed-data/credentials.js';
import { createWorld } from './seed-data/seeded.js';
import { slotUsage } from './slot-usage.js';
import { stores } from './stores.js';
import { templateHandlers } from './template-list.js';
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
  handlers: {
    ...productHandlers,
    ...productImageHandlers,
    ...productRetirementHandlers,
    ...passportHandlers,
    ...passportBatchHandlers,
    ...passportChangeHandlers,
    ...passportQrHandlers,
    ...passportComplianceHandlers,
    ...templateHandlers,
  } satisfies Handlers<operations, TracePassWorld>,
  stores,
  quotaUsage: { dpps: slotUsage },
  plans,
  scenarios,
};

export const pack: BuildApi = definePack('tracepass', parts);
