import { contract as document } from '../../../generated/tracepass/contract.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import {
  rules,
  type JudgedRuleId,
  type ObservedRuleId,
  type RuleId,
} from '../../../generated/tracepass/rules.js';
import type { Check } from '../../engine/check.js';
import type { Exemptions } from '../../laws/coverage.js';
import type { ApiSuite } from '../../suite.js';
import { authentication } from './authentication.js';
import { authorization } from './authorization.js';
import { batchCosts } from './batch-costs.js';
import { batchKeys } from './batch-keys.js';
import { batchRefusals } from './batch-refusals.js';
import { batches } from './batches.js';
import { bySerial } from './by-serial.js';
import { contract } from './contract.js';
import { observedIdempotency } from './idempotency-observed.js';
import { idempotency } from './idempotency.js';
import { identifiers } from './identifiers.js';
import { paging } from './paging.js';
import { images } from './images.js';
import { passportCompliance } from './passport-compliance.js';
import { passportFieldWrites } from './passport-field-writes.js';
import { passportFields } from './passport-fields.js';
import { passportLifecycle } from './passport-lifecycle.js';
import { passportLists } from './passport-lists.js';
import { passportParties } from './passport-parties.js';
import { passportRefusals } from './passport-refusals.js';
import { passportViews } from './passport-views.js';
import { passportWriteCosts } from './passport-write-costs.js';
import { passportWriteKeys } from './passport-write-keys.js';
import { passports } from './passports.js';
import { productChanges } from './product-changes.js';
import { productLists } from './product-lists.js';
import { productWalls } from './product-walls.js';
import { products } from './products.js';
import { qrCodes } from './qr-codes.js';
import { quota } from './quota.js';
import { observedRateLimit } from './rate-limit-observed.js';
import { rateLimit } from './rate-limit.js';
import { refusedBodies } from './refused-bodies.js';
import { retirementCosts } from './retirement-costs.js';
import { retirementKeys } from './retirement-keys.js';
import { retirement } from './retirement.js';
import { retries } from './retries.js';
import { sessionRules } from './sessions.js';
import { slots } from './slots.js';
import { templateReads } from './template-reads.js';
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
  ...retirement,
  ...images,
  ...productWalls,
  ...passports,
  ...passportFields,
  ...passportLifecycle,
  ...passportFieldWrites,
  ...passportParties,
  ...bySerial,
  ...qrCodes,
  ...passportCompliance,
  ...passportViews,
  ...passportRefusals,
  ...passportWriteKeys,
  ...passportWriteCosts,
  ...batches,
  ...batchRefusals,
  ...batchKeys,
  ...batchCosts,
  ...templates,
  ...templateReads,
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
  ...retirementKeys,
  ...retries,
  ...observedIdempotency,
  ...quota,
  ...slots,
  ...sessionRules,
  ...rateLimit,
  ...observedRateLimit,
  ...writeCosts,
  ...writesInSums,
  ...retirementCosts,
};

const foundations: Record<keyof operations, RuleId> = {
  createProduct: 'tracepass.products.create-echoes-name-model-category',
  listProducts: 'tracepass.lists.default-page-is-the-first-with-20',
  getProduct: 'tracepass.products.read-returns-what-was-created',
  updateProduct: 'tracepass.products.update-answers-with-the-change',
  createPassport: 'tracepass.passports.create-echoes-identifiers',
  createPassportBatch: 'tracepass.batches.results-follow-the-items',
  listPassports: 'tracepass.lists.default-page-is-the-first-with-20',
  getPassport: 'tracepass.passports.read-returns-what-was-created',
  deletePassport: 'tracepass.passports.deletion-names-the-passport',
  updatePassportField: 'tracepass.fields.value-is-stored',
  upsertPassportParty: 'tracepass.parties.party-is-stored',
  deletePassportParty: 'tracepass.parties.removed-party-is-gone',
  suspendPassport: 'tracepass.lifecycle.suspension-names-state-and-reason',
  archivePassport: 'tracepass.lifecycle.archival-names-the-state',
  getPassportBySerial: 'tracepass.by-serial.read-is-that-of-the-id',
  getPassportQr: 'tracepass.qr.png-holds-the-digital-link',
  getPassportQrBySerial: 'tracepass.qr.by-serial-holds-the-digital-link',
  getPassportCompliance: 'tracepass.compliance.verdict-fits-the-findings',
  updatePassportFieldBySerial: 'tracepass.by-serial.field-is-set-as-by-id',
  suspendPassportBySerial: 'tracepass.by-serial.suspension-is-that-of-the-id',
  archivePassportBySerial: 'tracepass.by-serial.archival-is-that-of-the-id',
  listTemplates: 'tracepass.templates.battery-is-listed',
  archiveProduct: 'tracepass.products.archive-answers-with-the-state',
  deleteProduct: 'tracepass.products.deletion-names-the-product',
  uploadProductImage: 'tracepass.images.upload-is-appended',
  deleteProductImage: 'tracepass.images.removal-takes-one-out',
  getTemplate: 'tracepass.templates.read-agrees-with-the-list',
};

const notPublished = 'whether it counts as a write is not published (facts/tracepass.md §21.2 U24)';
const noRow = 'it makes no row of its own, only an address in one; the rules about images say what it does';

const exemptions: Exemptions<operations> = {
  'counters-count-exactly': {
    uploadProductImage: notPublished,
    deleteProductImage: notPublished,
    deletePassportParty: notPublished,
  },
  'sessions-agree-with-a-model': { uploadProductImage: noRow },
  'calls-at-once-have-an-order': { uploadProductImage: noRow },
  'another-tenant-sees-nothing': { getTemplate: 'templates are the same for every workspace' },
};

export const pack: ApiSuite<operations> = { contract: document, rules, checks, foundations, exemptions };
