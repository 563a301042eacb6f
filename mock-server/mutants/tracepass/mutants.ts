import { parts } from '../../apis/tracepass/pack.js';
import { mutantsOf } from '../broken-pack.js';
import { batchLimits } from './batch-limits.js';
import { batches } from './batches.js';
import { bySerial } from './by-serial.js';
import { contract } from './contract.js';
import { races } from './races.js';
import { rateLimit } from './rate-limit.js';
import { quota } from './quota.js';
import { uniqueness } from './uniqueness.js';
import { passportValidation } from './passport-validation.js';
import { productValidation } from './product-validation.js';
import { replayed } from './replays.js';
import { tenancy } from './tenancy.js';
import { listsRows } from './lists-rows.js';
import { listsPaging } from './lists-paging.js';
import { authorization } from './authorization.js';
import { authentication } from './authentication.js';
import { idempotency } from './idempotency.js';
import { images } from './images.js';
import type { TracePassMutant } from './mutant.js';
import { passportChanges } from './passport-changes.js';
import { passportFields } from './passport-fields.js';
import { passportLifecycle } from './passport-lifecycle.js';
import { passportParties } from './passport-parties.js';
import { passportViews } from './passport-views.js';
import { passportWrites } from './passport-writes.js';
import { passports } from './passports.js';
import { productChanges } from './product-changes.js';
import { productWalls } from './product-walls.js';
import { retirement } from './retirement.js';
import { products } from './products.js';
import { retries } from './retries.js';
import { templates } from './templates.js';
import { textBounds } from './text-bounds.js';

const all: readonly TracePassMutant[] = [
  ...contract,
  ...products,
  ...productChanges,
  ...retirement,
  ...images,
  ...productWalls,
  ...passports,
  ...passportFields,
  ...passportLifecycle,
  ...passportChanges,
  ...passportParties,
  ...bySerial,
  ...passportViews,
  ...passportWrites,
  ...batches,
  ...batchLimits,
  ...templates,
  ...authentication,
  ...authorization,
  ...listsPaging,
  ...listsRows,
  ...tenancy,
  ...productValidation,
  ...passportValidation,
  ...textBounds,
  ...uniqueness,
  ...quota,
  ...rateLimit,
  ...races,
  ...replayed,
  ...idempotency,
  ...retries,
];

export const mutants = mutantsOf('tracepass', parts, all);
