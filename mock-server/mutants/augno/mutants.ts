import { parts } from '../../apis/augno/pack.js';
import { mutantsOf } from '../broken-pack.js';
import { attributeChanges } from './attributes-changes.js';
import { attributeCreation } from './attributes-creation.js';
import { attributes } from './attributes.js';
import { authentication } from './authentication.js';
import { authorization } from './authorization.js';
import { contractBreaches } from './contract.js';
import { errors } from './errors.js';
import { headers } from './headers.js';
import { replays } from './idempotency-replays.js';
import { idempotency } from './idempotency.js';
import { catalogueIncludes } from './includes-elsewhere.js';
import { productIncludes } from './includes-products.js';
import { itemCategories } from './item-categories.js';
import { itemMoves } from './items-moves.js';
import { items } from './items.js';
import { filters } from './lists-filters.js';
import { paging } from './lists-paging.js';
import { listQueries } from './lists-queries.js';
import { searches } from './lists-search.js';
import type { AugnoMutant } from './mutant.js';
import { pricingNumbers } from './pricing-numbers.js';
import { pricingUnits } from './pricing-units.js';
import { productLines } from './product-lines.js';
import { productCreation } from './products-creation.js';
import { productDeletion } from './products-deletion.js';
import { productRefusals } from './products-refusals.js';
import { productUpdates } from './products-updates.js';
import { propertyChanges } from './properties-changes.js';
import { properties } from './properties.js';
import { rateLimit } from './rate-limit.js';
import { rowDeletions } from './row-deletions.js';
import { rowLinks } from './row-links.js';
import { rowUpdates } from './row-updates.js';
import { rowsElsewhere } from './rows-elsewhere.js';
import { sessions } from './sessions.js';
import { tenancyOfProperties } from './tenancy-properties.js';
import { tenancy } from './tenancy.js';
import { uniquenessOfProperties } from './uniqueness-properties.js';
import { uniqueness } from './uniqueness.js';
import { unitGroups } from './unit-groups.js';
import { units } from './units.js';
import { bodyValidation } from './validation-bodies.js';
import { fieldValidation } from './validation-fields.js';
import { nulls } from './validation-nulls.js';
import { propertyValidation } from './validation-properties.js';

const all: readonly AugnoMutant[] = [
  ...productCreation,
  ...productRefusals,
  ...productUpdates,
  ...productDeletion,
  ...pricingNumbers,
  ...pricingUnits,
  ...productIncludes,
  ...catalogueIncludes,
  ...paging,
  ...listQueries,
  ...filters,
  ...searches,
  ...units,
  ...unitGroups,
  ...itemCategories,
  ...productLines,
  ...rowUpdates,
  ...rowDeletions,
  ...rowLinks,
  ...rowsElsewhere,
  ...properties,
  ...attributes,
  ...propertyChanges,
  ...attributeCreation,
  ...attributeChanges,
  ...items,
  ...itemMoves,
  ...contractBreaches,
  ...fieldValidation,
  ...nulls,
  ...bodyValidation,
  ...propertyValidation,
  ...errors,
  ...headers,
  ...authentication,
  ...authorization,
  ...tenancy,
  ...tenancyOfProperties,
  ...uniqueness,
  ...uniquenessOfProperties,
  ...idempotency,
  ...replays,
  ...rateLimit,
  ...sessions,
];

export const mutants = mutantsOf('augno', parts, all);
