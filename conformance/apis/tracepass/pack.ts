import { contract as document } from '../../../generated/tracepass/contract.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { rules, type JudgedRuleId, type ObservedRuleId } from '../../../generated/tracepass/rules.js';
import type { Check } from '../../engine/check.js';
import type { ApiSuite } from '../../suite.js';
import { authentication } from './authentication.js';
import { authorization } from './authorization.js';
import { contract } from './contract.js';
import { observedIdempotency } from './idempotency-observed.js';
import { idempotency } from './idempotency.js';
import { paging } from './paging.js';
import { passportFields } from './passport-fields.js';
import { passportLists } from './passport-lists.js';
import { passports } from './passports.js';
import { productChanges } from './product-changes.js';
import { productLists } from './product-lists.js';
import { products } from './products.js';
import { quota } from './quota.js';
import { rateLimit } from './rate-limit.js';
import { slots } from './slots.js';
import { templates } from './templates.js';
import { tenancy } from './tenancy.js';
import { uniqueness } from './uniqueness.js';
import { validation } from './validation.js';
import { writeCosts } from './write-costs.js';

// Every judged rule has to have a check here, or this does not compile.
const checks: Record<JudgedRuleId, Check<operations>> & Partial<Record<ObservedRuleId, Check<operations>>> = {
  ...contract,
  ...products,
  ...productChanges,
  ...passports,
  ...passportFields,
  ...templates,
  ...productLists,
  ...passportLists,
  ...paging,
  ...validation,
  ...authentication,
  ...authorization,
  ...tenancy,
  ...uniqueness,
  ...idempotency,
  ...observedIdempotency,
  ...quota,
  ...slots,
  ...rateLimit,
  ...writeCosts,
};

export const pack: ApiSuite<operations> = { contract: document, rules, checks };
