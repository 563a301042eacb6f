import { contract as document } from '../../../generated/tracepass/contract.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import {
  rules,
  type JudgedRuleId,
  type ObservedRuleId,
  type RuleId,
} from '../../../generated/tracepass/rules.js';
import type { Check } from '../../engine/check.js';
import type { ApiSuite } from '../../suite.js';
import { authentication } from './authentication.js';
import { authorization } from './authorization.js';
import { contract } from './contract.js';
import { observedIdempotency } from './idempotency-observed.js';
import { idempotency } from './idempotency.js';
import { identifiers } from './identifiers.js';
import { paging } from './paging.js';
import { passportFields } from './passport-fields.js';
import { passportLists } from './passport-lists.js';
import { passports } from './passports.js';
import { productChanges } from './product-changes.js';
import { productLists } from './product-lists.js';
import { products } from './products.js';
import { quota } from './quota.js';
import { observedRateLimit } from './rate-limit-observed.js';
import { rateLimit } from './rate-limit.js';
import { refusedBodies } from './refused-bodies.js';
import { retries } from './retries.js';
import { sessionRules } from './sessions.js';
import { slots } from './slots.js';
import { templates } from './templates.js';
import { tenancy } from './tenancy.js';
import { uniqueness } from './uniqueness.js';
import { validation } from './validation.js';
import { writeCosts } from './write-costs.js';
import { writesInSums } from './writes-in-sums.js';

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
  ...refusedBodies,
  ...authentication,
  ...authorization,
  ...tenancy,
  ...uniqueness,
  ...identifiers,
  ...idempotency,
  ...retries,
  ...observedIdempotency,
  ...quota,
  ...slots,
  ...sessionRules,
  ...rateLimit,
  ...observedRateLimit,
  ...writeCosts,
  ...writesInSums,
};

const foundations: Record<keyof operations, RuleId> = {
  createProduct: 'tracepass.products.create-echoes-name-model-category',
  listProducts: 'tracepass.lists.default-page-is-the-first-with-20',
  getProduct: 'tracepass.products.read-returns-what-was-created',
  updateProduct: 'tracepass.products.update-answers-with-the-change',
  createPassport: 'tracepass.passports.create-echoes-identifiers',
  listPassports: 'tracepass.lists.default-page-is-the-first-with-20',
  getPassport: 'tracepass.passports.read-returns-what-was-created',
  deletePassport: 'tracepass.passports.deletion-names-the-passport',
  listTemplates: 'tracepass.templates.battery-is-listed',
};

export const pack: ApiSuite<operations> = { contract: document, rules, checks, foundations };
