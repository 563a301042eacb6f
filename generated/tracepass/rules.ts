// Generated from spec/tracepass/rules.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import type { Rule } from '../formats.js';

/** Rules that must have a property: must and should. */
export type JudgedRuleId =
  | 'tracepass.contract.status-is-documented'
  | 'tracepass.contract.media-type-is-documented'
  | 'tracepass.contract.headers-are-as-documented'
  | 'tracepass.contract.body-matches-schema'
  | 'tracepass.products.create-echoes-name-model-category'
  | 'tracepass.products.create-echoes-defaults'
  | 'tracepass.products.new-product-is-active'
  | 'tracepass.products.new-product-has-no-passports'
  | 'tracepass.products.category-picks-the-template'
  | 'tracepass.products.read-returns-what-was-created'
  | 'tracepass.products.read-shows-image-urls'
  | 'tracepass.products.read-shows-description'
  | 'tracepass.products.passport-count-grows'
  | 'tracepass.products.unknown-product-is-not-found'
  | 'tracepass.products.update-answers-with-the-change'
  | 'tracepass.products.update-is-stored'
  | 'tracepass.products.update-keeps-what-was-not-sent'
  | 'tracepass.products.update-changes-status'
  | 'tracepass.products.null-clears-the-description'
  | 'tracepass.products.update-replaces-image-urls'
  | 'tracepass.products.update-replaces-defaults'
  | 'tracepass.products.new-defaults-spare-earlier-passports'
  | 'tracepass.products.unknown-product-cannot-be-retired'
  | 'tracepass.products.archive-answers-with-the-state'
  | 'tracepass.products.archive-is-stored'
  | 'tracepass.products.archive-stops-new-passports'
  | 'tracepass.products.archive-waits-for-passports'
  | 'tracepass.products.deletion-names-the-product'
  | 'tracepass.products.deleted-product-is-gone'
  | 'tracepass.products.deletion-waits-for-passports'
  | 'tracepass.products.deletion-reason-counts-the-passports'
  | 'tracepass.images.upload-is-appended'
  | 'tracepass.images.upload-is-read'
  | 'tracepass.images.up-to-5-mb'
  | 'tracepass.images.larger-picture-is-refused'
  | 'tracepass.images.other-type-is-refused'
  | 'tracepass.images.twenty-at-most'
  | 'tracepass.images.removal-takes-one-out'
  | 'tracepass.passports.create-echoes-identifiers'
  | 'tracepass.passports.new-passport-is-a-draft'
  | 'tracepass.passports.digital-link-is-built-from-the-identifiers'
  | 'tracepass.passports.digital-link-encodes-the-serial'
  | 'tracepass.passports.template-is-that-of-the-product'
  | 'tracepass.passports.field-counts-add-up'
  | 'tracepass.passports.completion-is-the-approved-share'
  | 'tracepass.passports.defaults-are-among-the-fields'
  | 'tracepass.passports.defaults-keep-their-values'
  | 'tracepass.passports.read-returns-what-was-created'
  | 'tracepass.passports.full-format-keeps-the-fields'
  | 'tracepass.passports.lang-drops-the-translations'
  | 'tracepass.passports.unknown-passport-is-not-found'
  | 'tracepass.passports.unknown-product-is-refused'
  | 'tracepass.passports.archived-product-is-refused'
  | 'tracepass.passports.deleted-passport-is-gone'
  | 'tracepass.passports.deletion-names-the-passport'
  | 'tracepass.passports.deletion-reports-the-freed-slot'
  | 'tracepass.lifecycle.suspension-names-state-and-reason'
  | 'tracepass.lifecycle.suspended-passport-reads-so'
  | 'tracepass.lifecycle.suspension-needs-no-reason'
  | 'tracepass.lifecycle.long-reason-is-taken'
  | 'tracepass.lifecycle.suspended-passport-cannot-be-deleted'
  | 'tracepass.lifecycle.archival-names-the-state'
  | 'tracepass.lifecycle.archived-passport-stays-so'
  | 'tracepass.lifecycle.archived-passport-cannot-be-deleted'
  | 'tracepass.lifecycle.unknown-passport-is-not-found'
  | 'tracepass.fields.value-is-stored'
  | 'tracepass.fields.other-fields-stay'
  | 'tracepass.fields.state-follows-the-source'
  | 'tracepass.fields.counts-follow-the-states'
  | 'tracepass.fields.unknown-key-is-refused'
  | 'tracepass.fields.value-is-required'
  | 'tracepass.parties.party-is-stored'
  | 'tracepass.parties.party-is-replaced-whole'
  | 'tracepass.parties.other-parties-stay'
  | 'tracepass.parties.removed-party-is-gone'
  | 'tracepass.parties.removing-nothing-succeeds'
  | 'tracepass.parties.unknown-role-is-refused'
  | 'tracepass.parties.bad-party-is-refused'
  | 'tracepass.parties.identifier-is-required'
  | 'tracepass.by-serial.read-is-that-of-the-id'
  | 'tracepass.by-serial.encoded-serial-is-found'
  | 'tracepass.by-serial.field-is-set-as-by-id'
  | 'tracepass.by-serial.suspension-is-that-of-the-id'
  | 'tracepass.by-serial.archival-is-that-of-the-id'
  | 'tracepass.by-serial.ambiguous-serial-needs-the-gtin'
  | 'tracepass.by-serial.unknown-serial-is-not-found'
  | 'tracepass.qr.png-holds-the-digital-link'
  | 'tracepass.qr.by-serial-holds-the-digital-link'
  | 'tracepass.qr.svg-is-the-default'
  | 'tracepass.qr.json-holds-an-svg'
  | 'tracepass.qr.colours-are-those-asked-for'
  | 'tracepass.qr.accept-header-does-not-matter'
  | 'tracepass.compliance.verdict-fits-the-findings'
  | 'tracepass.compliance.required-field-has-to-be-approved'
  | 'tracepass.compliance.missing-manufacturer-is-critical'
  | 'tracepass.passports.unknown-passport-has-no-views'
  | 'tracepass.tenancy.foreign-passport-has-no-views'
  | 'tracepass.validation.refused-passport-change-changes-nothing'
  | 'tracepass.authorization.read-token-changes-no-passport'
  | 'tracepass.tenancy.foreign-passport-cannot-be-touched'
  | 'tracepass.tenancy.foreign-serial-is-not-found'
  | 'tracepass.tenancy.serial-of-two-workspaces-is-not-ambiguous'
  | 'tracepass.idempotency.passport-change-replay-does-nothing'
  | 'tracepass.idempotency.passport-change-with-another-body'
  | 'tracepass.idempotency.passport-change-keys-are-compared-whole'
  | 'tracepass.idempotency.passport-change-keys-are-per-workspace'
  | 'tracepass.idempotency.passport-changes-at-once'
  | 'tracepass.idempotency.lost-answer-to-a-passport-change'
  | 'tracepass.idempotency.key-of-an-unauthorized-passport-change'
  | 'tracepass.batches.results-follow-the-items'
  | 'tracepass.batches.created-passports-are-there'
  | 'tracepass.batches.failed-item-leaves-the-others'
  | 'tracepass.batches.taken-serial-is-told-by-its-item'
  | 'tracepass.batches.duplicates-in-a-batch'
  | 'tracepass.batches.empty-batch-is-refused'
  | 'tracepass.batches.more-than-100-items-are-refused'
  | 'tracepass.batches.broken-item-is-not-created'
  | 'tracepass.batches.concurrent-serial'
  | 'tracepass.authorization.read-token-creates-no-batch'
  | 'tracepass.idempotency.batch-replay-gives-all-results'
  | 'tracepass.idempotency.batch-with-another-body'
  | 'tracepass.idempotency.batch-keys-work-as-others'
  | 'tracepass.templates.battery-is-listed'
  | 'tracepass.templates.categories-are-distinct'
  | 'tracepass.templates.required-fields-are-among-the-fields'
  | 'tracepass.templates.same-for-every-workspace'
  | 'tracepass.templates.read-agrees-with-the-list'
  | 'tracepass.templates.counts-are-those-of-the-fields'
  | 'tracepass.templates.field-keys-are-distinct'
  | 'tracepass.templates.choices-have-options'
  | 'tracepass.templates.unknown-category-is-not-found'
  | 'tracepass.templates.fields-of-passports-are-among-them'
  | 'tracepass.lists.new-product-is-listed'
  | 'tracepass.lists.new-passport-is-listed'
  | 'tracepass.lists.deleted-passport-is-not-listed'
  | 'tracepass.lists.products-are-newest-first'
  | 'tracepass.lists.default-page-is-the-first-with-20'
  | 'tracepass.lists.page-and-limit-are-echoed'
  | 'tracepass.lists.page-holds-no-more-than-limit'
  | 'tracepass.lists.pages-partition-the-rows'
  | 'tracepass.lists.total-counts-all-pages'
  | 'tracepass.lists.total-pages-follows-from-total'
  | 'tracepass.lists.page-beyond-the-end-is-answered'
  | 'tracepass.lists.category-filter'
  | 'tracepass.lists.product-status-filter'
  | 'tracepass.lists.show-archived-includes-archived'
  | 'tracepass.lists.product-search-finds-a-model'
  | 'tracepass.lists.product-search-leaves-others-out'
  | 'tracepass.lists.passport-product-filter'
  | 'tracepass.lists.passport-status-filter'
  | 'tracepass.lists.passport-search-finds-a-serial'
  | 'tracepass.validation.product-required-members'
  | 'tracepass.validation.product-member-types'
  | 'tracepass.validation.product-name-length'
  | 'tracepass.validation.product-model-length'
  | 'tracepass.validation.product-description-length'
  | 'tracepass.validation.product-texts-at-their-limits'
  | 'tracepass.validation.unknown-category'
  | 'tracepass.validation.all-categories-are-known'
  | 'tracepass.validation.image-url-count'
  | 'tracepass.validation.image-url-length'
  | 'tracepass.validation.image-url-scheme'
  | 'tracepass.validation.image-urls-at-their-limits'
  | 'tracepass.validation.update-text-lengths'
  | 'tracepass.validation.update-unknown-status'
  | 'tracepass.validation.refused-product-is-not-created'
  | 'tracepass.validation.refused-change-changes-nothing'
  | 'tracepass.validation.refused-passport-is-not-created'
  | 'tracepass.validation.passport-required-members'
  | 'tracepass.validation.passport-member-types'
  | 'tracepass.validation.gtin-is-14-digits'
  | 'tracepass.validation.gtin-check-digit'
  | 'tracepass.validation.serial-length'
  | 'tracepass.validation.serial-at-its-limits'
  | 'tracepass.validation.errors-name-the-member'
  | 'tracepass.validation.party-needs-a-legal-name'
  | 'tracepass.validation.party-gln-check-digit'
  | 'tracepass.validation.malformed-json'
  | 'tracepass.authentication.missing-token'
  | 'tracepass.authentication.unknown-token'
  | 'tracepass.authentication.token-must-match-whole'
  | 'tracepass.authentication.other-scheme'
  | 'tracepass.authentication.revoked-token'
  | 'tracepass.authorization.read-token-reads-templates'
  | 'tracepass.authorization.read-token-reads-passports'
  | 'tracepass.authorization.read-token-reads-products'
  | 'tracepass.authorization.read-token-creates-nothing'
  | 'tracepass.authorization.read-token-changes-nothing'
  | 'tracepass.authorization.read-token-deletes-nothing'
  | 'tracepass.authorization.read-token-retires-nothing'
  | 'tracepass.tenancy.foreign-product-cannot-be-read'
  | 'tracepass.tenancy.foreign-product-cannot-be-changed'
  | 'tracepass.tenancy.foreign-product-carries-no-passport'
  | 'tracepass.tenancy.foreign-passport-cannot-be-read'
  | 'tracepass.tenancy.foreign-passport-cannot-be-deleted'
  | 'tracepass.tenancy.foreign-product-cannot-be-retired'
  | 'tracepass.tenancy.foreign-images-cannot-be-changed'
  | 'tracepass.tenancy.foreign-and-unknown-look-alike'
  | 'tracepass.tenancy.product-list-is-own'
  | 'tracepass.tenancy.passport-list-is-own'
  | 'tracepass.uniqueness.model-is-taken'
  | 'tracepass.uniqueness.model-is-taken-on-update'
  | 'tracepass.uniqueness.own-model-may-be-sent-again'
  | 'tracepass.uniqueness.model-follows-a-change'
  | 'tracepass.uniqueness.model-is-free-in-another-workspace'
  | 'tracepass.uniqueness.model-of-another-workspace-on-update'
  | 'tracepass.uniqueness.concurrent-model'
  | 'tracepass.uniqueness.serial-is-taken'
  | 'tracepass.uniqueness.serial-is-taken-across-products'
  | 'tracepass.uniqueness.serial-is-free-under-another-gtin'
  | 'tracepass.uniqueness.gtin-takes-many-serials'
  | 'tracepass.uniqueness.gtin-of-another-workspace'
  | 'tracepass.uniqueness.concurrent-serial'
  | 'tracepass.uniqueness.concurrent-gtin'
  | 'tracepass.rate-limit.reads-spend-no-writes'
  | 'tracepass.rate-limit.each-product-is-one-write'
  | 'tracepass.rate-limit.spent-writes-are-refused'
  | 'tracepass.rate-limit.refusal-numbers-agree'
  | 'tracepass.rate-limit.refused-write-does-nothing'
  | 'tracepass.rate-limit.reads-go-on'
  | 'tracepass.rate-limit.budget-lasts-until-midnight'
  | 'tracepass.rate-limit.budget-is-per-workspace'
  | 'tracepass.rate-limit.budget-is-full-after-midnight'
  | 'tracepass.rate-limit.refusal-counts-the-writes'
  | 'tracepass.rate-limit.each-update-is-one-write'
  | 'tracepass.rate-limit.each-passport-is-one-write'
  | 'tracepass.rate-limit.each-deletion-is-one-write'
  | 'tracepass.rate-limit.each-archiving-is-one-write'
  | 'tracepass.rate-limit.each-product-deletion-is-one-write'
  | 'tracepass.rate-limit.concurrent-last-writes'
  | 'tracepass.rate-limit.each-passport-change-is-one-write'
  | 'tracepass.rate-limit.batch-takes-a-write-for-each-item'
  | 'tracepass.rate-limit.batch-that-does-not-fit-does-nothing'
  | 'tracepass.rate-limit.batch-refusal-asks-for-all-items'
  | 'tracepass.idempotency.passport-replay-is-identical'
  | 'tracepass.idempotency.passport-replay-creates-nothing'
  | 'tracepass.idempotency.product-replay-is-identical'
  | 'tracepass.idempotency.update-replay-is-identical'
  | 'tracepass.idempotency.update-replay-changes-nothing'
  | 'tracepass.idempotency.deletion-replay-is-identical'
  | 'tracepass.idempotency.archive-replay-changes-nothing'
  | 'tracepass.idempotency.product-deletion-replay-is-identical'
  | 'tracepass.idempotency.image-removal-replay-is-identical'
  | 'tracepass.idempotency.key-with-another-body'
  | 'tracepass.idempotency.any-key-up-to-255'
  | 'tracepass.idempotency.keys-are-compared-whole'
  | 'tracepass.idempotency.keys-of-changes-are-compared-whole'
  | 'tracepass.idempotency.keys-are-per-workspace'
  | 'tracepass.idempotency.concurrent-key'
  | 'tracepass.idempotency.concurrent-key-of-other-writes'
  | 'tracepass.idempotency.lost-answer-to-a-creation'
  | 'tracepass.idempotency.lost-answer-to-a-change'
  | 'tracepass.idempotency.key-of-an-unauthorized-call'
  | 'tracepass.idempotency.key-is-kept-for-24-hours'
  | 'tracepass.idempotency.key-is-free-after-24-hours'
  | 'tracepass.quota.overage-has-to-be-confirmed'
  | 'tracepass.quota.unconfirmed-passport-is-not-created'
  | 'tracepass.quota.false-is-no-confirmation'
  | 'tracepass.quota.confirmed-overage-is-created'
  | 'tracepass.quota.early-confirmation-is-harmless'
  | 'tracepass.quota.products-take-no-slot'
  | 'tracepass.quota.each-passport-takes-one-slot'
  | 'tracepass.quota.refusal-numbers-agree'
  | 'tracepass.quota.replay-takes-no-slot'
  | 'tracepass.quota.deletion-frees-the-slot'
  | 'tracepass.quota.concurrent-last-slots'
  | 'tracepass.quota.batch-beyond-the-slots-is-refused-whole'
  | 'tracepass.quota.one-confirmation-covers-the-batch'
  | 'tracepass.sessions.agree-with-the-model'
  | 'tracepass.sessions.agree-with-secondary-sources'
  | 'tracepass.sessions.parallel-creates-under-one-key'
  | 'tracepass.sessions.parallel-unique-values'
  | 'tracepass.sessions.parallel-changes-all-last'
  | 'tracepass.sessions.parallel-last-slots';

/** Rules about what the sources leave open: observed and reported, never failed. */
export type ObservedRuleId =
  | 'tracepass.rate-limit.advised-wait'
  | 'tracepass.rate-limit.refusals-and-the-count'
  | 'tracepass.passports.completion-rounding'
  | 'tracepass.products.update-answer-extent'
  | 'tracepass.images.index-beyond-the-end'
  | 'tracepass.images.upload-under-a-used-key'
  | 'tracepass.products.model-of-a-retired-product'
  | 'tracepass.templates.slug-in-the-path'
  | 'tracepass.lists.archived-by-default'
  | 'tracepass.lifecycle.suspension-of-a-draft'
  | 'tracepass.lifecycle.done-twice'
  | 'tracepass.lifecycle.archived-passport'
  | 'tracepass.lists.limit-out-of-bounds'
  | 'tracepass.lists.passport-order'
  | 'tracepass.validation.malformed-ids'
  | 'tracepass.validation.unknown-default-key'
  | 'tracepass.validation.shorter-gtin'
  | 'tracepass.validation.party-without-identifier'
  | 'tracepass.uniqueness.model-case'
  | 'tracepass.uniqueness.serial-after-deletion'
  | 'tracepass.idempotency.key-after-a-refusal'
  | 'tracepass.idempotency.key-on-another-path'
  | 'tracepass.idempotency.reordered-body'
  | 'tracepass.idempotency.unusable-key'
  | 'tracepass.idempotency.key-beyond-ascii'
  | 'tracepass.idempotency.key-sent-twice'
  | 'tracepass.quota.conflict-or-charge-first'
  | 'tracepass.quota.confirmation-under-the-same-key'
  | 'tracepass.rate-limit.refused-calls-and-the-budget'
  | 'tracepass.rate-limit.replays-and-the-budget';

export type RuleId = JudgedRuleId | ObservedRuleId;

export const rules: readonly (Rule & { id: RuleId })[] = [
  {
    "id": "tracepass.contract.status-is-documented",
    "level": "must",
    "statement": "Every answer has a status that the contract documents for the operation.",
    "source": "create-product and create-passport pages; errors page; facts/tracepass.md §6.2, §6.4",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "createPassport",
      "createPassportBatch",
      "listPassports",
      "getPassport",
      "deletePassport",
      "updatePassportField",
      "upsertPassportParty",
      "deletePassportParty",
      "suspendPassport",
      "archivePassport",
      "getPassportBySerial",
      "getPassportQr",
      "getPassportQrBySerial",
      "getPassportCompliance",
      "updatePassportFieldBySerial",
      "suspendPassportBySerial",
      "archivePassportBySerial",
      "listTemplates",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage",
      "archiveProduct",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 39,
      "charges": 0
    }
  },
  {
    "id": "tracepass.contract.media-type-is-documented",
    "level": "must",
    "statement": "Every answer, errors included, is of a media type that the contract documents for it, and parses as JSON where that is its type.",
    "source": "create-product and create-passport pages; facts/tracepass.md §2, §6.1",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "createPassport",
      "createPassportBatch",
      "listPassports",
      "getPassport",
      "deletePassport",
      "updatePassportField",
      "upsertPassportParty",
      "deletePassportParty",
      "suspendPassport",
      "archivePassport",
      "getPassportBySerial",
      "getPassportQr",
      "getPassportQrBySerial",
      "getPassportCompliance",
      "updatePassportFieldBySerial",
      "suspendPassportBySerial",
      "archivePassportBySerial",
      "listTemplates",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage",
      "archiveProduct",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 39,
      "charges": 0
    }
  },
  {
    "id": "tracepass.contract.headers-are-as-documented",
    "level": "must",
    "statement": "Response headers that the contract documents have the documented form wherever they are sent.",
    "source": "errors page; facts/tracepass.md §5.3, §21.2 U23",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "createPassport",
      "createPassportBatch",
      "listPassports",
      "getPassport",
      "deletePassport",
      "updatePassportField",
      "upsertPassportParty",
      "deletePassportParty",
      "suspendPassport",
      "archivePassport",
      "getPassportBySerial",
      "getPassportQr",
      "getPassportQrBySerial",
      "getPassportCompliance",
      "updatePassportFieldBySerial",
      "suspendPassportBySerial",
      "archivePassportBySerial",
      "listTemplates",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage",
      "archiveProduct",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 39,
      "charges": 0
    }
  },
  {
    "id": "tracepass.contract.body-matches-schema",
    "level": "must",
    "statement": "Every body has the members and types that the contract documents for its operation and status.",
    "source": "create-product and create-passport pages; facts/tracepass.md §13, §14, §15, §22 no. 1, 6",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "createPassport",
      "createPassportBatch",
      "listPassports",
      "getPassport",
      "deletePassport",
      "updatePassportField",
      "upsertPassportParty",
      "deletePassportParty",
      "suspendPassport",
      "archivePassport",
      "getPassportBySerial",
      "getPassportQr",
      "getPassportQrBySerial",
      "getPassportCompliance",
      "updatePassportFieldBySerial",
      "suspendPassportBySerial",
      "archivePassportBySerial",
      "listTemplates",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage",
      "archiveProduct",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 39,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.create-echoes-name-model-category",
    "level": "must",
    "statement": "A created product comes back with exactly the name, model and category that were sent.",
    "source": "create-product page; facts/tracepass.md §13.1, §22 no. 1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.create-echoes-defaults",
    "level": "must",
    "statement": "A created product comes back with the default field values that were sent, keys and JSON types unchanged.",
    "source": "create-product page; facts/tracepass.md §13.1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.new-product-is-active",
    "level": "must",
    "statement": "A new product has the status active.",
    "source": "create-product page; facts/tracepass.md §9.2, §22 no. 1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.new-product-has-no-passports",
    "level": "must",
    "statement": "A new product has a passport count of 0.",
    "source": "create-product page; facts/tracepass.md §13.1, §22 no. 1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.category-picks-the-template",
    "level": "must",
    "statement": "Two products of one category get the same template, products of two categories get different ones.",
    "source": "create-product page; facts/tracepass.md §13.1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.read-returns-what-was-created",
    "level": "must",
    "statement": "Reading a new product gives every member of the create answer with the same value.",
    "source": "get-product page; facts/tracepass.md §13.3",
    "operations": [
      "createProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.read-shows-image-urls",
    "level": "must",
    "statement": "Image addresses given at creation stand in the product that is read, unchanged and in the same order.",
    "source": "create-product and get-product pages; facts/tracepass.md §13.1, §13.3",
    "operations": [
      "createProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.read-shows-description",
    "level": "should",
    "statement": "A description given at creation stands in the product that is read.",
    "source": "get-product page (full document, though its sample has no description); facts/tracepass.md §13.3",
    "operations": [
      "createProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.passport-count-grows",
    "level": "must",
    "statement": "Each passport created for a product raises the passport count that reading the product shows by one.",
    "source": "get-product page; facts/tracepass.md §13.3",
    "operations": [
      "createProduct",
      "createPassport",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.unknown-product-is-not-found",
    "level": "must",
    "statement": "Reading or changing a well-formed product id that nobody has is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §8, §21.3 U35",
    "operations": [
      "getProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.update-answers-with-the-change",
    "level": "must",
    "statement": "The answer to a change carries the product's id and the new value of every member that was sent.",
    "source": "update-product page; facts/tracepass.md §13.4, §21.3 U54",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.update-is-stored",
    "level": "must",
    "statement": "A name or model that was changed is what a later read shows.",
    "source": "update-product page; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.update-keeps-what-was-not-sent",
    "level": "must",
    "statement": "Members that a change leaves out have the same value before and after it.",
    "source": "update-product page; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.update-changes-status",
    "level": "must",
    "statement": "A product can be set to archived and back to active, and a read shows the state it was set to.",
    "source": "update-product page; facts/tracepass.md §9.2, §13.4",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.null-clears-the-description",
    "level": "must",
    "statement": "After a change with description null, neither the answer nor a later read shows the earlier description.",
    "source": "update-product page; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.update-replaces-image-urls",
    "level": "must",
    "statement": "Image addresses in a change take the place of all earlier ones; nothing is appended.",
    "source": "create-product and update-product pages; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.update-replaces-defaults",
    "level": "must",
    "statement": "Default field values in a change take the place of all earlier ones; nothing is merged.",
    "source": "update-product page; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.new-defaults-spare-earlier-passports",
    "level": "must",
    "statement": "A change of the default field values leaves the fields of existing passports as they were.",
    "source": "update-product page; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "createPassport",
      "updateProduct",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.unknown-product-cannot-be-retired",
    "level": "must",
    "statement": "Archiving or deleting a product id that nobody has, and uploading or removing an image there, is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §6.4, §8",
    "operations": [
      "archiveProduct",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage"
    ],
    "needs": [],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.archive-answers-with-the-state",
    "level": "must",
    "statement": "The answer to archiving a product carries its id and name and the status archived.",
    "source": "archive-product page; facts/tracepass.md §13.7",
    "operations": [
      "createProduct",
      "archiveProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.archive-is-stored",
    "level": "must",
    "statement": "A product that was archived reads as archived, with everything else but its time of change as it was.",
    "source": "archive-product page; facts/tracepass.md §9.2, §13.7",
    "operations": [
      "createProduct",
      "archiveProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.archive-stops-new-passports",
    "level": "must",
    "statement": "A product that was archived takes no passport, and takes the same one once it is active again.",
    "source": "archive-product page; facts/tracepass.md §9.2, §21.3 U39 (any 4xx)",
    "operations": [
      "createProduct",
      "archiveProduct",
      "updateProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.archive-waits-for-passports",
    "level": "must",
    "statement": "A product with a draft is not archived but answered 409, and is archived once the draft is deleted.",
    "source": "archive-product page; facts/tracepass.md §9.2, §13.7",
    "operations": [
      "createProduct",
      "createPassport",
      "archiveProduct",
      "getProduct",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.deletion-names-the-product",
    "level": "must",
    "statement": "The summary of a deletion names id and name of the product that went.",
    "source": "delete-product page; facts/tracepass.md §13.8",
    "operations": [
      "createProduct",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.deleted-product-is-gone",
    "level": "must",
    "statement": "A deleted product is answered 404 when it is read, changed or deleted once more, and is in no list.",
    "source": "delete-product page, errors page; facts/tracepass.md §6.2, §13.8",
    "operations": [
      "createProduct",
      "deleteProduct",
      "getProduct",
      "updateProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.deletion-waits-for-passports",
    "level": "must",
    "statement": "A product with passports is not deleted but answered 409, and is deleted once they are.",
    "source": "delete-product page; facts/tracepass.md §13.8",
    "operations": [
      "createProduct",
      "createPassport",
      "deleteProduct",
      "getProduct",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.deletion-reason-counts-the-passports",
    "level": "must",
    "statement": "The reason of a refused deletion tells how many passports the product has.",
    "source": "delete-product page; facts/tracepass.md §6.1, §13.8",
    "operations": [
      "createProduct",
      "createPassport",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.upload-is-appended",
    "level": "must",
    "statement": "The answer to an upload lists the earlier addresses as they were and behind them the new one, which it names.",
    "source": "upload-product-image page; facts/tracepass.md §13.5",
    "operations": [
      "createProduct",
      "uploadProductImage"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.upload-is-read",
    "level": "must",
    "statement": "After an upload the product that is read has the addresses of the answer, and everything else as it was.",
    "source": "upload-product-image and get-product pages; facts/tracepass.md §13.3, §13.5",
    "operations": [
      "createProduct",
      "uploadProductImage",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.up-to-5-mb",
    "level": "must",
    "statement": "A picture of less than 5,000,000 bytes is taken.",
    "source": "upload-product-image page; facts/tracepass.md §13.5",
    "operations": [
      "createProduct",
      "uploadProductImage"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.larger-picture-is-refused",
    "level": "must",
    "statement": "A picture of more than 5 MB, however they are counted, is answered 413 and not added.",
    "source": "upload-product-image page, errors page; facts/tracepass.md §6.2, §13.5",
    "operations": [
      "createProduct",
      "uploadProductImage",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.other-type-is-refused",
    "level": "must",
    "statement": "A file that is no PNG, JPG or WebP is answered 415 and not added.",
    "source": "upload-product-image page, errors page; facts/tracepass.md §6.2, §13.5",
    "operations": [
      "createProduct",
      "uploadProductImage",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.twenty-at-most",
    "level": "must",
    "statement": "A product with 20 images takes no further one, and one with 19 does.",
    "source": "upload-product-image page; facts/tracepass.md §6.4 (status unknown), §13.5",
    "operations": [
      "createProduct",
      "uploadProductImage",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.removal-takes-one-out",
    "level": "must",
    "statement": "The removal of an image takes out the one at the index, counted from 0, and leaves the others in their order.",
    "source": "upload-product-image page; facts/tracepass.md §13.6",
    "operations": [
      "createProduct",
      "deleteProductImage",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.create-echoes-identifiers",
    "level": "must",
    "statement": "A created passport comes back with the product id, GTIN and serial number that were sent.",
    "source": "create-passport page; facts/tracepass.md §14.1",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.new-passport-is-a-draft",
    "level": "must",
    "statement": "A new passport has the status draft.",
    "source": "create-passport page; facts/tracepass.md §9.1, §22 no. 6",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.digital-link-is-built-from-the-identifiers",
    "level": "must",
    "statement": "For a serial number of letters, digits and hyphens the Digital Link is https://id.tracepass.eu/p/01/{gtin}/21/{serialNumber}.",
    "source": "create-passport page; facts/tracepass.md §7.3, §22 no. 6",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.digital-link-encodes-the-serial",
    "level": "should",
    "statement": "Other characters of the serial number stand in the Digital Link as encodeURIComponent would write them.",
    "source": "vendor's GS1 library; facts/tracepass.md §7.3",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.template-is-that-of-the-product",
    "level": "should",
    "statement": "A passport names the same template as its product.",
    "source": "samples of the create-product and create-passport pages; facts/tracepass.md §13.1, §14.1",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.field-counts-add-up",
    "level": "must",
    "statement": "In a new passport the empty, approved, pending and flagged fields add up to the total.",
    "source": "create-passport page; facts/tracepass.md §10.2, §22 no. 6",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.completion-is-the-approved-share",
    "level": "must",
    "statement": "The completion percentage differs by less than one from the exact share of approved fields.",
    "source": "create-passport page; facts/tracepass.md §10.3, §20 no. 3, §22 no. 6",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.defaults-are-among-the-fields",
    "level": "must",
    "statement": "Every default field value of the product has a field of the same key in a new passport.",
    "source": "create-product and create-passport pages; facts/tracepass.md §10.1, §22 no. 16",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.defaults-keep-their-values",
    "level": "should",
    "statement": "The field that a default seeded has the default as its value, of the same JSON type.",
    "source": "vendor's field type, update-field page; facts/tracepass.md §10.1, §22 no. 16",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.read-returns-what-was-created",
    "level": "must",
    "statement": "Reading a new passport gives the identity, product, GS1 data, state and fields of the create answer.",
    "source": "get-passport page; facts/tracepass.md §14.3",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.full-format-keeps-the-fields",
    "level": "must",
    "statement": "With format=full a passport has all the fields it has without, each with the same value.",
    "source": "get-passport page; facts/tracepass.md §14.3",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.lang-drops-the-translations",
    "level": "must",
    "statement": "With lang no field carries a map of translations any more.",
    "source": "get-passport page; facts/tracepass.md §10.4, §14.3",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.unknown-passport-is-not-found",
    "level": "must",
    "statement": "Reading or deleting a well-formed passport id that nobody has is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §8, §21.3 U35",
    "operations": [
      "getPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.unknown-product-is-refused",
    "level": "must",
    "statement": "A passport for a product id that nobody has is refused with a 4xx status.",
    "source": "create-passport page; facts/tracepass.md §14.1, §21.3 U38",
    "operations": [
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.archived-product-is-refused",
    "level": "should",
    "statement": "A passport for an archived product is refused with a 4xx status, and works once the product is active again.",
    "source": "archive-product page; facts/tracepass.md §9.2, §21.3 U39",
    "operations": [
      "createProduct",
      "updateProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.deleted-passport-is-gone",
    "level": "must",
    "statement": "A deleted draft is answered 404 when it is read, and when it is deleted once more.",
    "source": "delete-passport page; facts/tracepass.md §14.10, §6.2",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.deletion-names-the-passport",
    "level": "must",
    "statement": "The summary of a deletion names id, GTIN and serial number of the passport that went.",
    "source": "delete-passport page; facts/tracepass.md §14.10",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.deletion-reports-the-freed-slot",
    "level": "must",
    "statement": "The summary of a deletion reports a change of minus one in the slots in use.",
    "source": "delete-passport page; facts/tracepass.md §5.4, §14.10",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.suspension-names-state-and-reason",
    "level": "must",
    "statement": "The answer to a suspension names the passport, the status suspended and the reason that was given.",
    "source": "suspend-passport page; facts/tracepass.md §14.8",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.suspended-passport-reads-so",
    "level": "must",
    "statement": "A passport that was suspended reads as suspended.",
    "source": "suspend-passport page; facts/tracepass.md §9.1, §14.8",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.suspension-needs-no-reason",
    "level": "must",
    "statement": "A suspension without a reason, and one without a body, is carried out.",
    "source": "suspend-passport page; facts/tracepass.md §14.8",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.long-reason-is-taken",
    "level": "must",
    "statement": "A suspension with a reason of more than 500 characters is carried out like any other.",
    "source": "suspend-passport page; facts/tracepass.md §6.4, §14.8",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.suspended-passport-cannot-be-deleted",
    "level": "must",
    "statement": "Deleting a suspended passport is refused with 409 and a reason, and the passport stays.",
    "source": "delete-passport page; facts/tracepass.md §9.1, §14.10",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport",
      "getPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.archival-names-the-state",
    "level": "must",
    "statement": "The answer to the archiving of a passport names it and the status archived, whether an empty body was sent or none.",
    "source": "archive-passport page; facts/tracepass.md §14.9",
    "operations": [
      "createProduct",
      "createPassport",
      "archivePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.archived-passport-stays-so",
    "level": "must",
    "statement": "A passport that was archived reads as archived or not at all, whatever is tried with it afterwards.",
    "source": "archive-passport page; facts/tracepass.md §9.1, §14.9, §21.4 U66 (weaker form)",
    "operations": [
      "createProduct",
      "createPassport",
      "archivePassport",
      "suspendPassport",
      "updatePassportField",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.archived-passport-cannot-be-deleted",
    "level": "must",
    "statement": "Deleting an archived passport is refused with 409 and a reason, or with 404 where it cannot be read either.",
    "source": "delete-passport page; facts/tracepass.md §9.1, §14.10, §21.4 U66 (weaker form)",
    "operations": [
      "createProduct",
      "createPassport",
      "archivePassport",
      "getPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.unknown-passport-is-not-found",
    "level": "must",
    "statement": "Suspending or archiving a passport id that nobody has is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport",
      "archivePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.fields.value-is-stored",
    "level": "must",
    "statement": "The value that a field is set to is what a later read shows, of the same JSON type.",
    "source": "update-field page; facts/tracepass.md §14.6",
    "operations": [
      "createProduct",
      "createPassport",
      "updatePassportField",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.fields.other-fields-stay",
    "level": "must",
    "statement": "Setting a field leaves what the other fields hold as it was.",
    "source": "update-field page; facts/tracepass.md §14.6",
    "operations": [
      "createProduct",
      "createPassport",
      "updatePassportField",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.fields.state-follows-the-source",
    "level": "must",
    "statement": "A value that is set is approved, unless its source is ai_suggested, which makes it wait for review.",
    "source": "update-field page; facts/tracepass.md §14.6, §20 no. 16",
    "operations": [
      "createProduct",
      "createPassport",
      "updatePassportField",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.fields.counts-follow-the-states",
    "level": "should",
    "statement": "After fields were set, counts and completion of the passport are those of the states its fields are in.",
    "source": "vendor's library; facts/tracepass.md §10.2, §10.3, §14.6",
    "operations": [
      "createProduct",
      "createPassport",
      "updatePassportField",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.fields.unknown-key-is-refused",
    "level": "must",
    "statement": "Setting a field that the template lacks is refused with 400 and changes nothing.",
    "source": "update-field page, errors page; facts/tracepass.md §14.6, §21.3 U56",
    "operations": [
      "createProduct",
      "createPassport",
      "updatePassportField",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.fields.value-is-required",
    "level": "must",
    "statement": "Setting a field without a value is refused with 400 and changes nothing.",
    "source": "update-field page, errors page; facts/tracepass.md §14.6",
    "operations": [
      "createProduct",
      "createPassport",
      "updatePassportField",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.parties.party-is-stored",
    "level": "must",
    "statement": "A party that is set is what a later read shows under its role.",
    "source": "upsert-party page; facts/tracepass.md §11, §14.7",
    "operations": [
      "createProduct",
      "createPassport",
      "upsertPassportParty",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.parties.party-is-replaced-whole",
    "level": "must",
    "statement": "Setting a role that exists leaves nothing of the former party.",
    "source": "upsert-party page; facts/tracepass.md §11",
    "operations": [
      "createProduct",
      "createPassport",
      "upsertPassportParty",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.parties.other-parties-stay",
    "level": "must",
    "statement": "Setting and removing a party leaves the parties of other roles as they were.",
    "source": "upsert-party page; facts/tracepass.md §11, §14.7",
    "operations": [
      "createProduct",
      "createPassport",
      "upsertPassportParty",
      "deletePassportParty",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.parties.removed-party-is-gone",
    "level": "must",
    "statement": "A party that was removed is not in the passport any more.",
    "source": "upsert-party page; facts/tracepass.md §11, §14.7",
    "operations": [
      "createProduct",
      "createPassport",
      "upsertPassportParty",
      "deletePassportParty",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.parties.removing-nothing-succeeds",
    "level": "must",
    "statement": "Removing a party that is not there succeeds.",
    "source": "upsert-party page; facts/tracepass.md §11, §14.7",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassportParty"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.parties.unknown-role-is-refused",
    "level": "must",
    "statement": "Setting or removing a party of a role that is not documented is refused with 400.",
    "source": "upsert-party page, errors page; facts/tracepass.md §11, §14.7",
    "operations": [
      "createProduct",
      "createPassport",
      "upsertPassportParty",
      "deletePassportParty",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.parties.bad-party-is-refused",
    "level": "must",
    "statement": "Setting a party without a legal name, or with a GLN that is none, is refused with 400 and changes nothing.",
    "source": "upsert-party page; facts/tracepass.md §7.2, §11, §14.7",
    "operations": [
      "createProduct",
      "createPassport",
      "upsertPassportParty",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.parties.identifier-is-required",
    "level": "should",
    "statement": "Setting a party with neither a GLN nor another identifier is refused with 400.",
    "source": "upsert-party page, with which a client disagrees; facts/tracepass.md §11, §20 no. 17",
    "operations": [
      "createProduct",
      "createPassport",
      "upsertPassportParty",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.by-serial.read-is-that-of-the-id",
    "level": "must",
    "statement": "Reading a passport by its serial number, with or without its GTIN, gives what reading it by its id gives.",
    "source": "get-passport page; facts/tracepass.md §1.3, §14.3",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport",
      "getPassportBySerial"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.by-serial.encoded-serial-is-found",
    "level": "should",
    "statement": "A serial number with any characters is found when it stands in the path as encodeURIComponent writes it.",
    "source": "vendor's client; facts/tracepass.md §7.3, §19.1",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport",
      "getPassportBySerial"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.by-serial.field-is-set-as-by-id",
    "level": "must",
    "statement": "Setting a field by serial number does to the passport what it does by id.",
    "source": "update-field page; facts/tracepass.md §1.3, §14.6",
    "operations": [
      "createProduct",
      "createPassport",
      "updatePassportField",
      "updatePassportFieldBySerial",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.by-serial.suspension-is-that-of-the-id",
    "level": "must",
    "statement": "Suspending by serial number is answered as by id, and does the same.",
    "source": "suspend-passport page; facts/tracepass.md §1.3, §14.8",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport",
      "suspendPassportBySerial",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.by-serial.archival-is-that-of-the-id",
    "level": "should",
    "statement": "Archiving by serial number is answered as by id, and does the same.",
    "source": "vendor's clients; facts/tracepass.md §1.3, §14.9",
    "operations": [
      "createProduct",
      "createPassport",
      "archivePassport",
      "archivePassportBySerial",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.by-serial.ambiguous-serial-needs-the-gtin",
    "level": "should",
    "statement": "A serial number that stands under two GTINs of the workspace is answered 409, in each form, until the GTIN is sent.",
    "source": "passport-qr page, vendor's clients; facts/tracepass.md §1.3, §6.3, §21.3 U58 (weaker form)",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport",
      "getPassportBySerial"
    ],
    "needs": [],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "tracepass.by-serial.unknown-serial-is-not-found",
    "level": "must",
    "statement": "A serial number that nobody has, or not under the GTIN that is sent, is answered 404 in each form.",
    "source": "errors page; facts/tracepass.md §1.3, §6.2, §8",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassportBySerial"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "tracepass.qr.png-holds-the-digital-link",
    "level": "must",
    "statement": "With format=png the QR code of a passport is a PNG image that reads as its Digital Link.",
    "source": "passport-qr page; facts/tracepass.md §7.3, §14.4",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport",
      "getPassportQr"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.qr.by-serial-holds-the-digital-link",
    "level": "must",
    "statement": "The QR code that a serial number leads to, with or without its GTIN, reads as the Digital Link of the passport.",
    "source": "passport-qr page; facts/tracepass.md §1.3, §14.4",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport",
      "getPassportQrBySerial"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.qr.svg-is-the-default",
    "level": "must",
    "statement": "Without a format, and with format=svg, the QR code is a well-formed SVG document declared as image/svg+xml.",
    "source": "passport-qr page; facts/tracepass.md §14.4",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassportQr"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.qr.json-holds-an-svg",
    "level": "must",
    "statement": "With format=json the QR code is an SVG document in the member result of a JSON object.",
    "source": "passport-qr page; facts/tracepass.md §14.4",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassportQr"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.qr.colours-are-those-asked-for",
    "level": "must",
    "statement": "A PNG has the colours that were sent, branding or not; black on a transparent ground without any.",
    "source": "passport-qr page; facts/tracepass.md §14.4",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassportQr"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.qr.accept-header-does-not-matter",
    "level": "should",
    "statement": "A QR code is answered in the format of the query, also to a client that accepts JSON only.",
    "source": "vendor's client; facts/tracepass.md §19.1",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassportQr"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.compliance.verdict-fits-the-findings",
    "level": "should",
    "statement": "The verdict is incomplete with critical findings, compliant_with_warnings with warnings only, and compliant without either.",
    "source": "vendor's open library; facts/tracepass.md §14.5",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassportCompliance"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.compliance.required-field-has-to-be-approved",
    "level": "should",
    "statement": "A required field is a critical finding while it is empty or waits for review, and none once its value is approved.",
    "source": "vendor's open library; facts/tracepass.md §14.5",
    "operations": [
      "getTemplate",
      "createProduct",
      "createPassport",
      "updatePassportField",
      "getPassportCompliance"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.compliance.missing-manufacturer-is-critical",
    "level": "should",
    "statement": "Without a manufacturer a party is missing, which is a critical finding, and with one it is none.",
    "source": "vendor's open library; facts/tracepass.md §11, §14.5",
    "operations": [
      "createProduct",
      "createPassport",
      "upsertPassportParty",
      "getPassportCompliance"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.unknown-passport-has-no-views",
    "level": "must",
    "statement": "Asking for the QR code or the compliance of a passport that nobody has is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §6.4",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-passport-has-no-views",
    "level": "must",
    "statement": "Asking for the QR code or the compliance of a passport of another workspace is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.refused-passport-change-changes-nothing",
    "level": "should",
    "statement": "A change of a passport, or its suspension, with a member of the wrong form is refused with 400 and leaves the passport as it was.",
    "source": "errors page; facts/tracepass.md §6.2, §14.6, §14.7, §14.8",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-changes-no-passport",
    "level": "should",
    "statement": "A token that may only read is answered 403 when it changes, suspends or archives a passport, which stays as it was.",
    "source": "authentication and errors pages; facts/tracepass.md §3.3, §3.5, §21.3 U34",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-passport-cannot-be-touched",
    "level": "must",
    "statement": "Changing, suspending or archiving a passport of another workspace is answered 404 and leaves it as it was.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-serial-is-not-found",
    "level": "must",
    "statement": "A serial number that only another workspace has is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassportBySerial"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.serial-of-two-workspaces-is-not-ambiguous",
    "level": "must",
    "statement": "A serial number that another workspace uses too leads to the own passport.",
    "source": "authentication page; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport",
      "getPassportBySerial"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.passport-change-replay-does-nothing",
    "level": "must",
    "statement": "Repeating a change, a suspension or the archiving of a passport with its key answers with the first body and changes nothing.",
    "source": "update-field, upsert-party, suspend-passport and archive-passport pages; facts/tracepass.md §4, §14.6–§14.9",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.passport-change-with-another-body",
    "level": "must",
    "statement": "Using the key of a change or suspension of a passport with another body is refused with 422, and nothing is done.",
    "source": "errors page; facts/tracepass.md §4, §21.1 U16",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.passport-change-keys-are-compared-whole",
    "level": "should",
    "statement": "Keys of what is done to passports are told apart, whatever visible characters and however many of them they have.",
    "source": "authentication page; facts/tracepass.md §4",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 14,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.passport-change-keys-are-per-workspace",
    "level": "should",
    "statement": "A key with which one workspace changed a passport means nothing in another.",
    "source": "authentication page (earlier edition); facts/tracepass.md §4, §8, §21.1 U10",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 13,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.passport-changes-at-once",
    "level": "should",
    "statement": "Of several equal changes of a passport with one key sent at the same moment at most one has an effect.",
    "source": "authentication page; facts/tracepass.md §4, §21.1 U8 (weaker form)",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 20,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.lost-answer-to-a-passport-change",
    "level": "should",
    "statement": "When the connection breaks before the answer to a keyed change of a passport is there, a repeat is answered as the first would have been.",
    "source": "authentication page (keys are for retries); facts/tracepass.md §4, §21.1 U2",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-of-an-unauthorized-passport-change",
    "level": "should",
    "statement": "A key of a change of a passport that was sent without a token is new when the token comes with it.",
    "source": "authentication page (earlier edition; keys belong to a workspace); facts/tracepass.md §4",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.results-follow-the-items",
    "level": "must",
    "statement": "A batch of valid items has one result for each, in their order: its index, that it was created, and the draft with the identifiers that were sent.",
    "source": "batch-create-passports page; facts/tracepass.md §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.created-passports-are-there",
    "level": "must",
    "statement": "Each passport that a batch created can be read by its id and is listed once.",
    "source": "batch-create-passports page; facts/tracepass.md §1.2, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "getPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.failed-item-leaves-the-others",
    "level": "must",
    "statement": "An item that cannot be created is an error with a text in its result, wherever it stands; all other items are created, and nothing else.",
    "source": "batch-create-passports page; facts/tracepass.md §6.4, §14.11",
    "operations": [
      "createProduct",
      "createPassport",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.taken-serial-is-told-by-its-item",
    "level": "must",
    "statement": "The result of an item whose GTIN and serial number are taken has the text of the documented conflict.",
    "source": "batch-create-passports page; facts/tracepass.md §6.3, §14.11",
    "operations": [
      "createProduct",
      "createPassport",
      "createPassportBatch"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.duplicates-in-a-batch",
    "level": "should",
    "statement": "Of two items with the same GTIN and serial number one is created; the serial number alone may occur twice.",
    "source": "create-passport page (uniqueness), batch-create-passports page; facts/tracepass.md §8, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.empty-batch-is-refused",
    "level": "must",
    "statement": "A batch without items is answered 400.",
    "source": "batch-create-passports page, errors page; facts/tracepass.md §6.4, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.more-than-100-items-are-refused",
    "level": "must",
    "statement": "A batch of 101 items is answered 400 and creates nothing, one of 100 is worked off.",
    "source": "batch-create-passports page, errors page; facts/tracepass.md §6.4, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 105,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.broken-item-is-not-created",
    "level": "should",
    "statement": "An item that lacks a required member, or has one of another form, is not created: it fails alone, or the whole batch is answered 400 and creates nothing.",
    "source": "errors and batch-create-passports pages; facts/tracepass.md §6.2, §6.4, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.batches.concurrent-serial",
    "level": "should",
    "statement": "Of several batches at once that share an item one creates it.",
    "source": "create-passport page (uniqueness), batch-create-passports page; facts/tracepass.md §8, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-creates-no-batch",
    "level": "should",
    "statement": "A token that may only read is answered 403 when it sends a batch of passports, and none is created.",
    "source": "authentication and errors pages; facts/tracepass.md §3.3, §3.5, §21.3 U34",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.batch-replay-gives-all-results",
    "level": "must",
    "statement": "Repeating a batch with its key and body answers with all of the first results and creates nothing.",
    "source": "batch-create-passports page; facts/tracepass.md §4, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.batch-with-another-body",
    "level": "must",
    "statement": "Using the key of a batch with another body is refused with 422, and nothing is created.",
    "source": "errors page; facts/tracepass.md §4, §14.11, §21.1 U16",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.batch-keys-work-as-others",
    "level": "should",
    "statement": "Keys of batches are compared whole and belong to one workspace, equal batches at once have one effect, a lost answer can be asked for again, and a call without a token takes up no key.",
    "source": "authentication page; facts/tracepass.md §4, §8, §21.1 U2, U8",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 16,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.battery-is-listed",
    "level": "should",
    "statement": "The list of templates has an entry for the category battery.",
    "source": "sample of the list-templates page; facts/tracepass.md §12.1, §15.1",
    "operations": [
      "listTemplates"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.categories-are-distinct",
    "level": "should",
    "statement": "No category stands twice in the list of templates.",
    "source": "list-templates page (one template per category); facts/tracepass.md §12.1, §15.1",
    "operations": [
      "listTemplates"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.required-fields-are-among-the-fields",
    "level": "should",
    "statement": "No template counts more required fields than fields.",
    "source": "list-templates page (meaning of the two counts); facts/tracepass.md §12.2, §15.1",
    "operations": [
      "listTemplates"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.same-for-every-workspace",
    "level": "must",
    "statement": "Two workspaces see the same templates.",
    "source": "list-templates page; facts/tracepass.md §8, §15.1",
    "operations": [
      "listTemplates",
      "getTemplate"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.read-agrees-with-the-list",
    "level": "must",
    "statement": "Every listed template can be read, and has the members of its row with the same values.",
    "source": "list-templates and get-template pages; facts/tracepass.md §15",
    "operations": [
      "listTemplates",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.counts-are-those-of-the-fields",
    "level": "must",
    "statement": "A template that is read has as many fields, and as many required ones, as it counts.",
    "source": "get-template page; facts/tracepass.md §15.2",
    "operations": [
      "listTemplates",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.field-keys-are-distinct",
    "level": "should",
    "statement": "No key stands twice among the fields of a template.",
    "source": "get-template page (a key names a field); facts/tracepass.md §12.3, §15.2",
    "operations": [
      "listTemplates",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.choices-have-options",
    "level": "should",
    "statement": "A field whose kind is enum or multi_enum has options to choose from.",
    "source": "get-template page (options where applicable), vendor library; facts/tracepass.md §12.3, §15.2",
    "operations": [
      "listTemplates",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.unknown-category-is-not-found",
    "level": "must",
    "statement": "Reading a template of a category that nobody has is answered 404.",
    "source": "get-template page; facts/tracepass.md §15.2, §21.3 U57",
    "operations": [
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.fields-of-passports-are-among-them",
    "level": "should",
    "statement": "A new passport has no field that the template of its category lacks.",
    "source": "create-product page (keys of defaults exist on the template), get-template page; facts/tracepass.md §10.1, §15.2",
    "operations": [
      "createProduct",
      "createPassport",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.new-product-is-listed",
    "level": "must",
    "statement": "A new product is a row of the product list, with the values its read shows.",
    "source": "list-products page; facts/tracepass.md §13.2",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.new-passport-is-listed",
    "level": "must",
    "statement": "A new passport is a row of the passport list, with the values its read shows.",
    "source": "list-passports page; facts/tracepass.md §14.2",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.deleted-passport-is-not-listed",
    "level": "must",
    "statement": "A deleted passport is no row of the passport list any more.",
    "source": "delete-passport page; facts/tracepass.md §14.10",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.products-are-newest-first",
    "level": "must",
    "statement": "The rows of the product list stand by their time of creation, the newest first.",
    "source": "list-products page; facts/tracepass.md §2.2, §13.2",
    "operations": [
      "createProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.default-page-is-the-first-with-20",
    "level": "must",
    "statement": "Without page and limit, a list answers page 1 with a limit of 20.",
    "source": "list-products and list-passports pages; facts/tracepass.md §2.2",
    "operations": [
      "listProducts",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.page-and-limit-are-echoed",
    "level": "must",
    "statement": "A list states the page and the limit that were asked for, from 1 to 100 rows per page.",
    "source": "list-products and list-passports pages; facts/tracepass.md §2.2",
    "operations": [
      "listProducts",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.page-holds-no-more-than-limit",
    "level": "must",
    "statement": "No page has more rows than its limit.",
    "source": "list-products and list-passports pages; facts/tracepass.md §2.2",
    "operations": [
      "createProduct",
      "createPassport",
      "listProducts",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.pages-partition-the-rows",
    "level": "must",
    "statement": "Going through the pages of a list that nobody changes shows every row exactly once.",
    "source": "list-products and list-passports pages; facts/tracepass.md §2.2",
    "operations": [
      "createProduct",
      "createPassport",
      "listProducts",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.total-counts-all-pages",
    "level": "must",
    "statement": "The total of a filtered list is the number of matching rows, whatever the page and the limit.",
    "source": "list-products and list-passports pages; facts/tracepass.md §2.2",
    "operations": [
      "createProduct",
      "createPassport",
      "listProducts",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.total-pages-follows-from-total",
    "level": "must",
    "statement": "For a list with rows, totalPages is the total divided by the limit, rounded up.",
    "source": "list-products and list-passports pages; facts/tracepass.md §2.2",
    "operations": [
      "createProduct",
      "createPassport",
      "listProducts",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.page-beyond-the-end-is-answered",
    "level": "should",
    "statement": "A page after the last one is answered 200.",
    "source": "facts/tracepass.md §2.2, §21.3 U46 (weaker form)",
    "operations": [
      "listProducts",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.category-filter",
    "level": "must",
    "statement": "Filtering products by category shows a product of that category and no row of another.",
    "source": "list-products page; facts/tracepass.md §13.2",
    "operations": [
      "createProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.product-status-filter",
    "level": "must",
    "statement": "Filtering products by status shows a product that is in this state and no row in the other.",
    "source": "list-products page; facts/tracepass.md §13.2",
    "operations": [
      "createProduct",
      "updateProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.show-archived-includes-archived",
    "level": "should",
    "statement": "With showArchived=true an archived product is a row of the product list.",
    "source": "archive-product page; facts/tracepass.md §9.2, §13.2",
    "operations": [
      "createProduct",
      "updateProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.product-search-finds-a-model",
    "level": "must",
    "statement": "Searching products for an exact model that only one product has finds this product.",
    "source": "list-products page; facts/tracepass.md §13.2, §21.3 U50",
    "operations": [
      "createProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.product-search-leaves-others-out",
    "level": "should",
    "statement": "Searching products for a text that stands in no name and no model finds nothing.",
    "source": "list-products page; facts/tracepass.md §13.2",
    "operations": [
      "createProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.passport-product-filter",
    "level": "must",
    "statement": "Filtering passports by product shows the passports of this product and no others.",
    "source": "list-passports page; facts/tracepass.md §14.2",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.passport-status-filter",
    "level": "must",
    "statement": "Filtering passports by status shows a draft under draft, not under another state, and only rows in the state.",
    "source": "list-passports page; facts/tracepass.md §9.1, §14.2",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.passport-search-finds-a-serial",
    "level": "should",
    "statement": "Searching passports for an exact serial number that only one passport has finds this passport.",
    "source": "list-passports page; facts/tracepass.md §14.2, §21.3 U50",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.product-required-members",
    "level": "must",
    "statement": "A product without name, model or category is refused with 400.",
    "source": "create-product page, errors page; facts/tracepass.md §13.1, §22 no. 4",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.product-member-types",
    "level": "must",
    "statement": "A product with a member of another JSON type than documented is refused with 400.",
    "source": "create-product page, errors page; facts/tracepass.md §13.1, §6.2",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.product-name-length",
    "level": "must",
    "statement": "A product whose name has no character or more than 200 is refused with 400.",
    "source": "create-product page, errors page; facts/tracepass.md §13.1, §22 no. 4",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.product-model-length",
    "level": "must",
    "statement": "A product whose model has no character or more than 100 is refused with 400.",
    "source": "create-product page, errors page; facts/tracepass.md §13.1, §22 no. 4",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.product-description-length",
    "level": "must",
    "statement": "A product whose description has more than 2000 characters is refused with 400.",
    "source": "create-product page, errors page; facts/tracepass.md §13.1, §22 no. 4",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.product-texts-at-their-limits",
    "level": "must",
    "statement": "A product with a name of 1 or 200 characters, a model of 100 and a description of 2000 is created uncut.",
    "source": "create-product page; facts/tracepass.md §13.1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.unknown-category",
    "level": "must",
    "statement": "A product of an unknown category is refused with 400 and `No template found for category:` with the slug sent.",
    "source": "create-product page; facts/tracepass.md §6.3, §22 no. 2",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.all-categories-are-known",
    "level": "must",
    "statement": "A product can be created in each of the twelve documented categories.",
    "source": "create-product page (en, it); facts/tracepass.md §12.1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 24,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.image-url-count",
    "level": "must",
    "statement": "A product with more than 20 image addresses is refused with a 4xx status.",
    "source": "create-product page; facts/tracepass.md §13.1, §21.3 U44, §22 no. 5",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.image-url-length",
    "level": "must",
    "statement": "A product with an image address of more than 2048 characters is refused with a 4xx status.",
    "source": "create-product page; facts/tracepass.md §13.1, §21.3 U44, §22 no. 5",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.image-url-scheme",
    "level": "must",
    "statement": "A product with an image address that is not HTTPS is refused with a 4xx status.",
    "source": "create-product page; facts/tracepass.md §13.1, §21.3 U44",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.image-urls-at-their-limits",
    "level": "must",
    "statement": "A product with 20 image addresses, one of them 2048 characters long, is created.",
    "source": "create-product page; facts/tracepass.md §13.1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.update-text-lengths",
    "level": "must",
    "statement": "A change of name, model or description to a text outside its bounds is refused with 400.",
    "source": "update-product page, errors page; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.update-unknown-status",
    "level": "must",
    "statement": "A change of status to anything but active or archived is refused with 400.",
    "source": "update-product page, errors page; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.refused-product-is-not-created",
    "level": "should",
    "statement": "A product that was refused with 400 is not in the list, and the corrected call with the same model succeeds.",
    "source": "errors page (a refused request is to be fixed and sent again); facts/tracepass.md §6.2",
    "operations": [
      "createProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.refused-change-changes-nothing",
    "level": "should",
    "statement": "A change that was refused with 400 leaves the product as it was, its valid members included.",
    "source": "errors page (a refused request is to be fixed and sent again); facts/tracepass.md §6.2",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.refused-passport-is-not-created",
    "level": "should",
    "statement": "A passport that was refused with 400 is not in the list.",
    "source": "errors page (a refused request is to be fixed and sent again); facts/tracepass.md §6.2",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.passport-required-members",
    "level": "must",
    "statement": "A passport without product id, gs1, GTIN or serial number is refused with 400.",
    "source": "create-passport page, errors page; facts/tracepass.md §14.1",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.passport-member-types",
    "level": "must",
    "statement": "A passport whose gs1, GTIN, serial number or confirmOverage has the wrong JSON type is refused with 400.",
    "source": "create-passport page, errors page; facts/tracepass.md §14.1",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.gtin-is-14-digits",
    "level": "must",
    "statement": "A GTIN that is not 14 digits is refused with 400, `Validation error` and `GTIN must be 14 digits` under gs1.gtin.",
    "source": "create-passport page; facts/tracepass.md §6.3, §20 no. 13, §22 no. 7",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.gtin-check-digit",
    "level": "must",
    "statement": "A GTIN of 14 digits with a wrong check digit is refused with 400.",
    "source": "create-passport page, errors page; facts/tracepass.md §7.1, §21.3 U36, §22 no. 8",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.serial-length",
    "level": "must",
    "statement": "A serial number with no character or more than 100 is refused with 400.",
    "source": "create-passport page, errors page; facts/tracepass.md §7.4, §22 no. 9",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.serial-at-its-limits",
    "level": "must",
    "statement": "Serial numbers of 1 and of 100 characters are accepted and kept whole.",
    "source": "create-passport page; facts/tracepass.md §7.4",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.errors-name-the-member",
    "level": "must",
    "statement": "A refusal with `Validation error` lists the offending member under details.fieldErrors, nested ones by dotted path.",
    "source": "create-passport page, errors page; facts/tracepass.md §6.1, §6.3, §20 no. 26",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.party-needs-a-legal-name",
    "level": "should",
    "statement": "A passport with a party that has no legal name is refused with 400.",
    "source": "upsert-party page; facts/tracepass.md §11, §14.7",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.party-gln-check-digit",
    "level": "should",
    "statement": "A passport with a party whose GLN fails its check digit is refused with 400.",
    "source": "upsert-party page; facts/tracepass.md §7.2, §14.7",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.malformed-json",
    "level": "should",
    "statement": "A body that is not JSON is refused with a 4xx status.",
    "source": "errors page; facts/tracepass.md §21.3 U41 (weaker form)",
    "operations": [
      "createProduct",
      "updateProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authentication.missing-token",
    "level": "must",
    "statement": "A call without a token is answered 401 with an error text, on every operation, and does nothing.",
    "source": "create-product and create-passport pages, errors page; facts/tracepass.md §3.4, §22 no. 15",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "createPassport",
      "createPassportBatch",
      "listPassports",
      "getPassport",
      "deletePassport",
      "updatePassportField",
      "upsertPassportParty",
      "deletePassportParty",
      "suspendPassport",
      "archivePassport",
      "getPassportBySerial",
      "getPassportQr",
      "getPassportQrBySerial",
      "getPassportCompliance",
      "updatePassportFieldBySerial",
      "suspendPassportBySerial",
      "archivePassportBySerial",
      "listTemplates",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage",
      "archiveProduct",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 44,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authentication.unknown-token",
    "level": "must",
    "statement": "A call with a token that was never issued, with or without the prefix tp_, is answered 401.",
    "source": "errors page; facts/tracepass.md §3.1, §3.4, §22 no. 15",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "createPassport",
      "createPassportBatch",
      "listPassports",
      "getPassport",
      "deletePassport",
      "updatePassportField",
      "upsertPassportParty",
      "deletePassportParty",
      "suspendPassport",
      "archivePassport",
      "getPassportBySerial",
      "getPassportQr",
      "getPassportQrBySerial",
      "getPassportCompliance",
      "updatePassportFieldBySerial",
      "suspendPassportBySerial",
      "archivePassportBySerial",
      "listTemplates",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage",
      "archiveProduct",
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 28,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authentication.token-must-match-whole",
    "level": "must",
    "statement": "A valid token that was cut short, lengthened or changed in one character, if only in its case, is answered 401.",
    "source": "errors page; facts/tracepass.md §3.1, §3.4, §22 no. 15",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authentication.other-scheme",
    "level": "should",
    "statement": "A valid token under another scheme than Bearer is answered 401.",
    "source": "authentication page; facts/tracepass.md §3.1",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authentication.revoked-token",
    "level": "must",
    "statement": "A call with a revoked token is answered 401, on every operation, and does nothing.",
    "source": "authentication and errors pages; facts/tracepass.md §3.1, §3.4",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "createPassport",
      "createPassportBatch",
      "listPassports",
      "getPassport",
      "deletePassport",
      "updatePassportField",
      "upsertPassportParty",
      "deletePassportParty",
      "suspendPassport",
      "archivePassport",
      "getPassportBySerial",
      "getPassportQr",
      "getPassportQrBySerial",
      "getPassportCompliance",
      "updatePassportFieldBySerial",
      "suspendPassportBySerial",
      "archivePassportBySerial",
      "listTemplates",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage",
      "archiveProduct",
      "getTemplate"
    ],
    "needs": [
      "revoked"
    ],
    "cost": {
      "writes": 44,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-reads-templates",
    "level": "must",
    "statement": "A token with the scope passports:read may list the templates and read one.",
    "source": "list-templates page; facts/tracepass.md §3.3",
    "operations": [
      "listTemplates",
      "getTemplate"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-reads-passports",
    "level": "should",
    "statement": "A token with the scope passports:read may list and read passports.",
    "source": "authentication page, vendor's scope list; facts/tracepass.md §3.3",
    "operations": [
      "listPassports",
      "getPassport"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-reads-products",
    "level": "should",
    "statement": "A token with the scope passports:read may list and read products.",
    "source": "clients with only passport scopes; facts/tracepass.md §3.3",
    "operations": [
      "listProducts",
      "getProduct"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-creates-nothing",
    "level": "should",
    "statement": "A token that may only read is answered 403 when it creates a product or a passport, and neither is listed.",
    "source": "authentication and errors pages; facts/tracepass.md §3.3, §3.5, §21.3 U34",
    "operations": [
      "createProduct",
      "listProducts",
      "createPassport",
      "listPassports"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-changes-nothing",
    "level": "should",
    "statement": "A token that may only read is answered 403 when it changes a product, and the product stays as it was.",
    "source": "authentication and errors pages; facts/tracepass.md §3.3, §3.5, §21.3 U34",
    "operations": [
      "updateProduct",
      "getProduct"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-deletes-nothing",
    "level": "should",
    "statement": "A token that may only read is answered 403 when it deletes a passport, and the passport stays.",
    "source": "authentication and errors pages; facts/tracepass.md §3.3, §3.5, §21.3 U34",
    "operations": [
      "deletePassport",
      "getPassport"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.authorization.read-token-retires-nothing",
    "level": "should",
    "statement": "A token that may only read is answered 403 when it archives or deletes a product, uploads or removes an image, and the product stays as it was.",
    "source": "authentication and errors pages; facts/tracepass.md §3.3, §3.5, §21.3 U34",
    "operations": [
      "archiveProduct",
      "deleteProduct",
      "uploadProductImage",
      "deleteProductImage",
      "getProduct"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 14,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-product-cannot-be-read",
    "level": "must",
    "statement": "Reading a product of another workspace is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "getProduct"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-product-cannot-be-changed",
    "level": "must",
    "statement": "Changing a product of another workspace is answered 404 and leaves it as it was.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-product-carries-no-passport",
    "level": "must",
    "statement": "A passport for a product of another workspace is refused with a 4xx status.",
    "source": "create-passport page; facts/tracepass.md §8, §21.3 U38",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-passport-cannot-be-read",
    "level": "must",
    "statement": "Reading a passport of another workspace is answered 404.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-passport-cannot-be-deleted",
    "level": "must",
    "statement": "Deleting a passport of another workspace is answered 404 and leaves it in place.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassport",
      "getPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-product-cannot-be-retired",
    "level": "must",
    "statement": "Archiving or deleting a product of another workspace is answered 404 and leaves it as it was.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "archiveProduct",
      "deleteProduct",
      "getProduct"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-images-cannot-be-changed",
    "level": "must",
    "statement": "Uploading or removing an image of a product of another workspace is answered 404 and leaves it as it was.",
    "source": "errors page; facts/tracepass.md §6.2, §8",
    "operations": [
      "createProduct",
      "uploadProductImage",
      "deleteProductImage",
      "getProduct"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.foreign-and-unknown-look-alike",
    "level": "should",
    "statement": "The 404 for an id of another workspace differs in nothing from the 404 for an id that nobody has.",
    "source": "errors page; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "getProduct",
      "createPassport",
      "getPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.product-list-is-own",
    "level": "must",
    "statement": "The product list of one workspace shows no product of another.",
    "source": "authentication page; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "listProducts"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.tenancy.passport-list-is-own",
    "level": "must",
    "statement": "The passport list of one workspace shows no passport of another.",
    "source": "authentication page; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.model-is-taken",
    "level": "must",
    "statement": "A second product with the same model is refused with 409 and `A product with this model already exists for your company`.",
    "source": "create-product page; facts/tracepass.md §6.3, §22 no. 3",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.model-is-taken-on-update",
    "level": "must",
    "statement": "Changing a model to that of another product is refused with 409.",
    "source": "update-product page; facts/tracepass.md §8, §13.4",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.own-model-may-be-sent-again",
    "level": "must",
    "statement": "A change that sends the model the product already has is accepted.",
    "source": "update-product page; facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.model-follows-a-change",
    "level": "must",
    "statement": "After a change of a product's model the new one is taken, and another product can have the former one.",
    "source": "create-product and update-product pages; facts/tracepass.md §8, §13.4",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.model-is-free-in-another-workspace",
    "level": "must",
    "statement": "Two workspaces may each have a product with the same model.",
    "source": "create-product page; facts/tracepass.md §8",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.model-of-another-workspace-on-update",
    "level": "must",
    "statement": "A model may be changed to one that only another workspace has.",
    "source": "create-product and update-product pages; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.concurrent-model",
    "level": "must",
    "statement": "Of several products with one model created at the same moment, exactly one is created.",
    "source": "create-product page; facts/tracepass.md §8",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.serial-is-taken",
    "level": "must",
    "statement": "A second passport with the same GTIN and serial number is refused with 409 and `Serial number already exists for this GTIN`.",
    "source": "create-passport page; facts/tracepass.md §6.3, §22 no. 10",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.serial-is-taken-across-products",
    "level": "should",
    "statement": "A serial number that one product uses under a GTIN is not free under this GTIN for another product.",
    "source": "create-passport page (unique within the GTIN); facts/tracepass.md §7.4, §21.4 U70",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.serial-is-free-under-another-gtin",
    "level": "must",
    "statement": "The same serial number may be used under two GTINs.",
    "source": "create-passport page; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.gtin-takes-many-serials",
    "level": "must",
    "statement": "One workspace may create several passports under one GTIN, each with its own serial number.",
    "source": "create-passport page; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.gtin-of-another-workspace",
    "level": "must",
    "statement": "A GTIN that another workspace used first is refused with 409 and `This GTIN is already registered by another company. Contact support if this is an error.`",
    "source": "create-passport page; facts/tracepass.md §6.3, §8, §22 no. 11",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.concurrent-serial",
    "level": "must",
    "statement": "Of several passports with one GTIN and serial number created at the same moment, exactly one is created.",
    "source": "create-passport page; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.concurrent-gtin",
    "level": "must",
    "statement": "When two workspaces use a new GTIN at the same moment, at most one of them gets it.",
    "source": "create-passport page; facts/tracepass.md §8",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.reads-spend-no-writes",
    "level": "must",
    "statement": "A workspace with n writes left has n writes left after any number of reads.",
    "source": "list-products page; facts/tracepass.md §5.1",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "listPassports",
      "listTemplates"
    ],
    "needs": [
      "nearWriteLimit"
    ],
    "cost": {
      "writes": 22,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.each-product-is-one-write",
    "level": "must",
    "statement": "A workspace with n writes left gets n products, and the next one is answered 429.",
    "source": "create-product page; facts/tracepass.md §5.1, §13.1",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "nearWriteLimit"
    ],
    "cost": {
      "writes": 22,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.spent-writes-are-refused",
    "level": "must",
    "statement": "With the day's writes used up, every write that is documented to count is answered 429 with the documented text.",
    "source": "create-passport page, errors page; facts/tracepass.md §5.3, §6.4, §22 no. 14",
    "operations": [
      "createProduct",
      "updateProduct",
      "archiveProduct",
      "deleteProduct",
      "createPassport",
      "deletePassport"
    ],
    "needs": [
      "writesExhausted"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.refusal-numbers-agree",
    "level": "should",
    "statement": "In the text of a 429 the writes used and the one requested add up to more than the limit.",
    "source": "sample of the create-passport page; facts/tracepass.md §5.3",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "writesExhausted"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.refused-write-does-nothing",
    "level": "must",
    "statement": "A product that was answered 429 is not in the list.",
    "source": "create-product page, errors page; facts/tracepass.md §5.3",
    "operations": [
      "createProduct",
      "listProducts"
    ],
    "needs": [
      "writesExhausted"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.reads-go-on",
    "level": "must",
    "statement": "With the day's writes used up, products, passports and templates can still be read.",
    "source": "list-products page; facts/tracepass.md §5.1",
    "operations": [
      "listProducts",
      "listPassports",
      "listTemplates"
    ],
    "needs": [
      "writesExhausted"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.advised-wait",
    "level": "observe",
    "statement": "Whether a 429 tells how long to wait, and whether that is the time until midnight UTC.",
    "source": "facts/tracepass.md §21.2 U23",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "writesExhausted"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.refusals-and-the-count",
    "level": "observe",
    "statement": "Whether writes that are answered 429 are counted among the writes used.",
    "source": "facts/tracepass.md §21.2 U18",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "writesExhausted"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.budget-lasts-until-midnight",
    "level": "must",
    "statement": "A used-up budget is still used up shortly before midnight UTC.",
    "source": "create-passport page, errors page; facts/tracepass.md §5.3, §21.2 U32",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "writesExhausted",
      "control.clock"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.budget-is-per-workspace",
    "level": "should",
    "statement": "While one workspace has used up its writes, another can still write.",
    "source": "authentication page (earlier edition); facts/tracepass.md §5.1, §8",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "writesExhausted",
      "nearWriteLimit"
    ],
    "cost": {
      "writes": 206,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.budget-is-full-after-midnight",
    "level": "must",
    "statement": "After midnight UTC a workspace that had used up its writes can write again.",
    "source": "create-passport page, errors page; facts/tracepass.md §5.3, §21.2 U32",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "writesExhausted",
      "control.clock"
    ],
    "cost": {
      "writes": 206,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.refusal-counts-the-writes",
    "level": "should",
    "statement": "The text of a 429 counts the writes that were made that day, and one that was requested.",
    "source": "sample of the create-passport page; facts/tracepass.md §5.3 (own arithmetic on the sample)",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 44,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.each-update-is-one-write",
    "level": "must",
    "statement": "Every change of a product takes one write of the day's budget.",
    "source": "update-product page; facts/tracepass.md §5.1, §13.4",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 44,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.each-passport-is-one-write",
    "level": "must",
    "statement": "Every passport created takes one write of the same budget that products draw on.",
    "source": "create-passport page; facts/tracepass.md §5.1, §14.1",
    "operations": [
      "createProduct",
      "updateProduct",
      "createPassport"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 79,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.each-deletion-is-one-write",
    "level": "must",
    "statement": "Every passport deleted takes one write of the day's budget.",
    "source": "delete-passport page; facts/tracepass.md §5.1, §14.10",
    "operations": [
      "createProduct",
      "updateProduct",
      "createPassport",
      "deletePassport"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 79,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.each-archiving-is-one-write",
    "level": "must",
    "statement": "Every product archived takes one write of the day's budget.",
    "source": "archive-product page; facts/tracepass.md §5.1, §13.7",
    "operations": [
      "createProduct",
      "updateProduct",
      "archiveProduct",
      "deleteProduct"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 99,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.each-product-deletion-is-one-write",
    "level": "must",
    "statement": "Every product deleted takes one write of the day's budget.",
    "source": "delete-product page; facts/tracepass.md §5.1, §13.8",
    "operations": [
      "createProduct",
      "updateProduct",
      "archiveProduct",
      "deleteProduct"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 99,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.concurrent-last-writes",
    "level": "must",
    "statement": "Of more writes than are left, sent at the same moment, no more succeed than were left.",
    "source": "create-product page, errors page; facts/tracepass.md §5.3",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 86,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.each-passport-change-is-one-write",
    "level": "must",
    "statement": "Every field or party that is set, and every passport suspended or archived, takes one write of the day's budget.",
    "source": "update-field, upsert-party, suspend-passport and archive-passport pages; facts/tracepass.md §5.1, §14.6–§14.9",
    "operations": [
      "createProduct",
      "updateProduct",
      "createPassport"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 87,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.batch-takes-a-write-for-each-item",
    "level": "must",
    "statement": "A batch takes one write of the day's budget for each of its items.",
    "source": "batch-create-passports page; facts/tracepass.md §5.1, §14.11",
    "operations": [
      "createProduct",
      "updateProduct",
      "createPassportBatch"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 80,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.batch-that-does-not-fit-does-nothing",
    "level": "must",
    "statement": "A batch of more items than writes are left is answered 429 and creates nothing.",
    "source": "batch-create-passports page; facts/tracepass.md §5.1, §5.3, §14.11",
    "operations": [
      "createProduct",
      "updateProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 74,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.batch-refusal-asks-for-all-items",
    "level": "should",
    "statement": "The text of the 429 to a batch says that as many writes were requested as it has items.",
    "source": "create-product page (text of the 429), batch-create-passports page; facts/tracepass.md §5.3",
    "operations": [
      "createProduct",
      "updateProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 74,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.passport-replay-is-identical",
    "level": "must",
    "statement": "Repeating the creation of a passport with the same key and body answers 201 with the first body.",
    "source": "create-passport page; facts/tracepass.md §4, §21.1 U6, §22 no. 12",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.passport-replay-creates-nothing",
    "level": "must",
    "statement": "After repeats with one key exactly one passport with the serial number is listed, and its product counts one passport more.",
    "source": "create-passport page; facts/tracepass.md §21.1 U4, §22 no. 12",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.product-replay-is-identical",
    "level": "must",
    "statement": "Repeating the creation of a product with the same key and body answers with the first body, and creates nothing.",
    "source": "create-product page; facts/tracepass.md §4, §21.1 U6",
    "operations": [
      "createProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.update-replay-is-identical",
    "level": "must",
    "statement": "Repeating a change with the same key and body answers with the first body.",
    "source": "update-product page; facts/tracepass.md §4, §13.4, §21.1 U6",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.update-replay-changes-nothing",
    "level": "should",
    "statement": "Repeating an earlier change with its key does not undo a later change.",
    "source": "authentication page; facts/tracepass.md §4",
    "operations": [
      "createProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.deletion-replay-is-identical",
    "level": "must",
    "statement": "Repeating a deletion with the same key answers with the first body instead of 404, and takes nothing more from the product.",
    "source": "delete-passport page; facts/tracepass.md §4, §14.10, §21.1 U6",
    "operations": [
      "createProduct",
      "getProduct",
      "createPassport",
      "getPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.archive-replay-changes-nothing",
    "level": "must",
    "statement": "Repeating the archiving of a product with its key answers with the first body, and does not archive what is active again.",
    "source": "archive-product page; facts/tracepass.md §4, §13.7, §21.1 U6",
    "operations": [
      "createProduct",
      "archiveProduct",
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.product-deletion-replay-is-identical",
    "level": "must",
    "statement": "Repeating the deletion of a product with the same key answers with the first body instead of 404.",
    "source": "delete-product page; facts/tracepass.md §4, §13.8, §21.1 U6",
    "operations": [
      "createProduct",
      "deleteProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.image-removal-replay-is-identical",
    "level": "should",
    "statement": "Repeating the removal of an image with the same key answers with the first body and removes no other image.",
    "source": "authentication page; facts/tracepass.md §4, §13.6",
    "operations": [
      "createProduct",
      "deleteProductImage",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-with-another-body",
    "level": "must",
    "statement": "Using a key again with another body, whichever member differs, is refused with 422 and an error text; nothing is done, and nothing of the first answer told.",
    "source": "errors page; facts/tracepass.md §4, §21.1 U16",
    "operations": [
      "createProduct",
      "listProducts",
      "updateProduct",
      "getProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.any-key-up-to-255",
    "level": "must",
    "statement": "Keys that are no UUID, up to 255 characters long, are accepted, replayed, and told apart.",
    "source": "create-passport page; facts/tracepass.md §4, §20 no. 14",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.keys-are-compared-whole",
    "level": "must",
    "statement": "Two keys that only look alike are two keys, whatever visible characters and however many of them they have.",
    "source": "create-passport page; facts/tracepass.md §4",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.keys-of-changes-are-compared-whole",
    "level": "should",
    "statement": "What holds for the keys of creations holds for those of changes and deletions too.",
    "source": "authentication page; facts/tracepass.md §4",
    "operations": [
      "createProduct",
      "updateProduct",
      "archiveProduct",
      "deleteProduct",
      "deleteProductImage",
      "createPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.keys-are-per-workspace",
    "level": "should",
    "statement": "A key that one workspace used means nothing in another; the other's call is carried out.",
    "source": "authentication page (earlier edition); facts/tracepass.md §4, §8, §21.1 U10",
    "operations": [
      "createProduct",
      "updateProduct",
      "archiveProduct",
      "deleteProduct",
      "deleteProductImage",
      "createPassport",
      "deletePassport"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.concurrent-key",
    "level": "must",
    "statement": "Of several equal calls with one key sent at the same moment at most one creates a passport, and a later repeat answers with it.",
    "source": "create-passport page; facts/tracepass.md §4, §21.1 U6, U8",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.concurrent-key-of-other-writes",
    "level": "should",
    "statement": "Of several equal products, changes, archivings or deletions with one key sent at the same moment at most one has an effect, and a later repeat answers with it.",
    "source": "authentication page; facts/tracepass.md §4, §21.1 U8 (weaker form)",
    "operations": [
      "createProduct",
      "listProducts",
      "updateProduct",
      "archiveProduct",
      "deleteProduct",
      "deleteProductImage",
      "getProduct",
      "createPassport",
      "getPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.lost-answer-to-a-creation",
    "level": "must",
    "statement": "When the connection breaks before the answer to a keyed creation is there, a repeat is answered 201 and one row is there.",
    "source": "create-product and create-passport pages (a network retry is safe); facts/tracepass.md §4, §21.1 U4",
    "operations": [
      "createProduct",
      "listProducts",
      "createPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.lost-answer-to-a-change",
    "level": "should",
    "statement": "When the connection breaks before the answer to a keyed change or deletion is there, a repeat is answered as the first would have been.",
    "source": "authentication page (keys are for retries); facts/tracepass.md §4, §21.1 U2",
    "operations": [
      "createProduct",
      "updateProduct",
      "archiveProduct",
      "deleteProduct",
      "deleteProductImage",
      "getProduct",
      "createPassport",
      "getPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-of-an-unauthorized-call",
    "level": "should",
    "statement": "A key that was sent without a token is new for the workspace whose token comes with it later.",
    "source": "authentication page (earlier edition; keys belong to a workspace); facts/tracepass.md §4",
    "operations": [
      "createProduct",
      "listProducts",
      "updateProduct",
      "getProduct",
      "createPassport",
      "listPassports",
      "getPassport",
      "deletePassport",
      "archiveProduct",
      "deleteProduct",
      "deleteProductImage"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-is-kept-for-24-hours",
    "level": "must",
    "statement": "Shortly before 24 hours have passed, a repeat still gets the first answer.",
    "source": "create-passport page; facts/tracepass.md §4",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "control.clock"
    ],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-is-free-after-24-hours",
    "level": "should",
    "statement": "Well after 24 hours a key may be used for another body.",
    "source": "create-passport page (length of the window), authentication page; facts/tracepass.md §4, §21.1 U13",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "control.clock"
    ],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.overage-has-to-be-confirmed",
    "level": "must",
    "statement": "With no slot left, creating a passport is answered 402 with `overage_required`, plan limit, usage, price and the documented message.",
    "source": "create-passport page; facts/tracepass.md §5.4, §22 no. 13",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "quotaExhausted"
    ],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.unconfirmed-passport-is-not-created",
    "level": "must",
    "statement": "A passport that was answered 402 is not in the list.",
    "source": "create-passport page; facts/tracepass.md §5.4",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [
      "quotaExhausted"
    ],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.false-is-no-confirmation",
    "level": "must",
    "statement": "With no slot left, confirmOverage false is answered 402 like its absence.",
    "source": "create-passport page; facts/tracepass.md §5.4, §14.1",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "quotaExhausted"
    ],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.confirmed-overage-is-created",
    "level": "must",
    "statement": "With no slot left, confirmOverage true and a fresh key create the passport.",
    "source": "create-passport page; facts/tracepass.md §5.4, §22 no. 13",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "quotaExhausted",
      "charges"
    ],
    "cost": {
      "writes": 7,
      "charges": 1
    }
  },
  {
    "id": "tracepass.quota.early-confirmation-is-harmless",
    "level": "should",
    "statement": "With slots left, a passport with confirmOverage true is created like any other.",
    "source": "create-passport page; facts/tracepass.md §21.2 U26 (weaker form)",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "charges"
    ],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.products-take-no-slot",
    "level": "should",
    "statement": "With no slot left, a product can still be created.",
    "source": "vendor's client; facts/tracepass.md §13.1",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "quotaExhausted"
    ],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.each-passport-takes-one-slot",
    "level": "must",
    "statement": "A workspace with n slots left, on a plan that sells more, gets n passports; the next one is answered 402.",
    "source": "create-passport page; facts/tracepass.md §5.4, §14.1",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "nearQuota"
    ],
    "cost": {
      "writes": 21,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.refusal-numbers-agree",
    "level": "should",
    "statement": "With the slots taken one by one, the 402 tells a usage that has reached the limit of the plan.",
    "source": "sample of the create-passport page; facts/tracepass.md §5.4",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "nearQuota"
    ],
    "cost": {
      "writes": 21,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.replay-takes-no-slot",
    "level": "must",
    "statement": "Repeats with one key take a single slot; all other slots can still be used.",
    "source": "create-passport page; facts/tracepass.md §21.1 U4 (weaker form)",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "nearQuota"
    ],
    "cost": {
      "writes": 15,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.deletion-frees-the-slot",
    "level": "should",
    "statement": "With all slots taken, deleting a draft makes room for one more passport.",
    "source": "delete-passport page; facts/tracepass.md §5.4, §14.10",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassport"
    ],
    "needs": [
      "nearQuota"
    ],
    "cost": {
      "writes": 21,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.concurrent-last-slots",
    "level": "must",
    "statement": "Of more passports than there are slots, created at the same moment, no more succeed than slots were left.",
    "source": "create-passport page; facts/tracepass.md §5.4",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "nearQuota"
    ],
    "cost": {
      "writes": 19,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.batch-beyond-the-slots-is-refused-whole",
    "level": "must",
    "statement": "A batch of more items than slots are left, on a plan that sells more, is answered 402 and creates nothing; one of as many takes them all.",
    "source": "batch-create-passports page; facts/tracepass.md §5.4, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch",
      "listPassports"
    ],
    "needs": [
      "nearQuota"
    ],
    "cost": {
      "writes": 19,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.one-confirmation-covers-the-batch",
    "level": "must",
    "statement": "With confirmOverage true beside the items, every passport of a batch beyond the plan is created.",
    "source": "batch-create-passports page; facts/tracepass.md §5.4, §14.11",
    "operations": [
      "createProduct",
      "createPassportBatch"
    ],
    "needs": [
      "quotaExhausted",
      "charges"
    ],
    "cost": {
      "writes": 10,
      "charges": 2
    }
  },
  {
    "id": "tracepass.sessions.agree-with-the-model",
    "level": "must",
    "statement": "Whatever calls a session is made of, each answer is one that the pages of the operations allow after those before it.",
    "source": "pages of the operations, authentication page; facts/tracepass.md §4, §5.4, §8, §9, §13, §14",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 20,
      "charges": 0
    }
  },
  {
    "id": "tracepass.sessions.agree-with-secondary-sources",
    "level": "should",
    "statement": "Sessions agree with a single source too on expired keys, returned slots, archived products and serial numbers of other products.",
    "source": "facts/tracepass.md §4, §5.4, §7.4, §9.2",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 20,
      "charges": 0
    }
  },
  {
    "id": "tracepass.sessions.parallel-creates-under-one-key",
    "level": "must",
    "statement": "Creates sent at once under one key are answered as in some order, one of them carried out and the others its replays or refused.",
    "source": "create-passport page, authentication page; facts/tracepass.md §4, §21.1 U8 (weaker form)",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 14,
      "charges": 0
    }
  },
  {
    "id": "tracepass.sessions.parallel-unique-values",
    "level": "must",
    "statement": "Creates and changes that want one model or one serial number at once are answered as in some order, and one of them gets it.",
    "source": "create-product, update-product and create-passport pages; facts/tracepass.md §8",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 14,
      "charges": 0
    }
  },
  {
    "id": "tracepass.sessions.parallel-changes-all-last",
    "level": "must",
    "statement": "Changes of different members of a product, sent at once, are all there afterwards, as in some order of the changes.",
    "source": "update-product page (what is not sent is left alone); facts/tracepass.md §13.4",
    "operations": [
      "createProduct",
      "getProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "tracepass.sessions.parallel-last-slots",
    "level": "must",
    "statement": "Of several passports created at once no more are created than slots are left.",
    "source": "create-passport page; facts/tracepass.md §5.4",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassport"
    ],
    "needs": [
      "nearQuota"
    ],
    "cost": {
      "writes": 30,
      "charges": 0
    }
  },
  {
    "id": "tracepass.passports.completion-rounding",
    "level": "observe",
    "statement": "Whether the completion percentage is rounded or cut off.",
    "source": "facts/tracepass.md §20 no. 3",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.update-answer-extent",
    "level": "observe",
    "statement": "Whether a change answers with the whole product or only with what changed.",
    "source": "facts/tracepass.md §21.3 U54",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.index-beyond-the-end",
    "level": "observe",
    "statement": "What the removal of an image is answered at whose index the product has none.",
    "source": "facts/tracepass.md §6.4, §13.6",
    "operations": [
      "createProduct",
      "deleteProductImage"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.images.upload-under-a-used-key",
    "level": "observe",
    "statement": "Whether an upload ignores an idempotency key, or is answered from it.",
    "source": "facts/tracepass.md §4, §21.1 U14",
    "operations": [
      "createProduct",
      "uploadProductImage",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.products.model-of-a-retired-product",
    "level": "observe",
    "statement": "Whether the model of an archived and of a deleted product can be used again.",
    "source": "facts/tracepass.md §21.3 U62",
    "operations": [
      "createProduct",
      "archiveProduct",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "tracepass.templates.slug-in-the-path",
    "level": "observe",
    "statement": "Whether a template can be read under the slug of its product category.",
    "source": "facts/tracepass.md §12.1, §20 no. 10",
    "operations": [
      "getTemplate"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.archived-by-default",
    "level": "observe",
    "statement": "Whether an archived product is in the product list when no filter asks for it.",
    "source": "facts/tracepass.md §21.3 U49",
    "operations": [
      "createProduct",
      "updateProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.suspension-of-a-draft",
    "level": "observe",
    "statement": "Whether a passport that was never published can be suspended.",
    "source": "facts/tracepass.md §21.4 U63",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.done-twice",
    "level": "observe",
    "statement": "What suspending and archiving a passport a second time is answered.",
    "source": "facts/tracepass.md §21.4 U64, U65",
    "operations": [
      "createProduct",
      "createPassport",
      "suspendPassport",
      "archivePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lifecycle.archived-passport",
    "level": "observe",
    "statement": "What reading an archived passport and changing it is answered.",
    "source": "facts/tracepass.md §21.4 U66, U67",
    "operations": [
      "createProduct",
      "createPassport",
      "archivePassport",
      "updatePassportField",
      "getPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.limit-out-of-bounds",
    "level": "observe",
    "statement": "What limits of 0, of 101 and of a word are answered.",
    "source": "facts/tracepass.md §21.3 U45",
    "operations": [
      "listProducts",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "tracepass.lists.passport-order",
    "level": "observe",
    "statement": "In which order passports are listed.",
    "source": "facts/tracepass.md §21.3 U51",
    "operations": [
      "createProduct",
      "createPassport",
      "listPassports"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.malformed-ids",
    "level": "observe",
    "statement": "What an id that is no ObjectId is answered in the path and in the body.",
    "source": "facts/tracepass.md §21.3 U37",
    "operations": [
      "getProduct",
      "getPassport",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.unknown-default-key",
    "level": "observe",
    "statement": "What a default field value with a key that the template lacks is answered.",
    "source": "facts/tracepass.md §21.3 U43",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.shorter-gtin",
    "level": "observe",
    "statement": "Whether a valid GTIN of 13 digits is refused or padded to 14.",
    "source": "facts/tracepass.md §18, §20 no. 13",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.validation.party-without-identifier",
    "level": "observe",
    "statement": "What a party with a legal name but neither GLN nor another identifier is answered.",
    "source": "facts/tracepass.md §20 no. 17",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.model-case",
    "level": "observe",
    "statement": "Whether two models that differ only in case are the same.",
    "source": "facts/tracepass.md §21.3 U61",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "tracepass.uniqueness.serial-after-deletion",
    "level": "observe",
    "statement": "Whether the serial number of a deleted passport can be used again.",
    "source": "facts/tracepass.md §21.4 U69",
    "operations": [
      "createProduct",
      "createPassport",
      "deletePassport"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-after-a-refusal",
    "level": "observe",
    "statement": "Whether a key whose first call was refused with 400 or 409 can be used for the corrected call.",
    "source": "facts/tracepass.md §21.1 U1",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-on-another-path",
    "level": "observe",
    "statement": "What a key is answered that was used with the same body on another product.",
    "source": "facts/tracepass.md §21.1 U9",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.reordered-body",
    "level": "observe",
    "statement": "Whether a body with its members in another order counts as the same body.",
    "source": "facts/tracepass.md §21.1 U11",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.unusable-key",
    "level": "observe",
    "statement": "What an empty key and a key of more than 255 characters are answered.",
    "source": "facts/tracepass.md §21.1 U12",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-beyond-ascii",
    "level": "observe",
    "statement": "What a key with characters beyond ASCII is answered.",
    "source": "facts/tracepass.md §4 (any opaque string, but nothing on its characters)",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "tracepass.idempotency.key-sent-twice",
    "level": "observe",
    "statement": "What a call with two different keys is answered, and by which of them it is known again.",
    "source": "facts/tracepass.md §4, §21.1 (not addressed)",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.conflict-or-charge-first",
    "level": "observe",
    "statement": "Whether a taken serial number is answered 409 or 402 when no slot is left.",
    "source": "facts/tracepass.md §21.2 U30",
    "operations": [
      "listPassports",
      "createPassport"
    ],
    "needs": [
      "quotaExhausted"
    ],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "tracepass.quota.confirmation-under-the-same-key",
    "level": "observe",
    "statement": "What accepting the charge is answered under the key of the call that was answered 402.",
    "source": "facts/tracepass.md §21.1 U3",
    "operations": [
      "createProduct",
      "createPassport"
    ],
    "needs": [
      "quotaExhausted",
      "charges"
    ],
    "cost": {
      "writes": 7,
      "charges": 1
    }
  },
  {
    "id": "tracepass.rate-limit.refused-calls-and-the-budget",
    "level": "observe",
    "statement": "Whether calls refused with 400 take writes of the day's budget.",
    "source": "facts/tracepass.md §21.2 U17",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 88,
      "charges": 0
    }
  },
  {
    "id": "tracepass.rate-limit.replays-and-the-budget",
    "level": "observe",
    "statement": "Whether repeats with a used key take writes of the day's budget.",
    "source": "facts/tracepass.md §21.1 U4",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [
      "nearWriteLimit",
      "control.clock"
    ],
    "cost": {
      "writes": 88,
      "charges": 0
    }
  }
];
