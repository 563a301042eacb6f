// Generated from spec/augno/rules.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import type { Rule } from '../formats.js';

/** Rules that must have a property: must and should. */
export type JudgedRuleId =
  | 'augno.contract.status-is-documented'
  | 'augno.contract.media-type-is-documented'
  | 'augno.contract.headers-are-as-documented'
  | 'augno.contract.body-matches-schema'
  | 'augno.contract.ids-carry-their-prefix'
  | 'augno.products.create-with-required-fields'
  | 'augno.products.every-type-is-accepted'
  | 'augno.products.hidden-by-default'
  | 'augno.products.visibility-as-requested'
  | 'augno.products.texts-as-requested'
  | 'augno.products.attributes-as-requested'
  | 'augno.products.omitted-texts-are-null'
  | 'augno.products.category-as-requested'
  | 'augno.products.item-is-of-type-product'
  | 'augno.products.unknown-category-is-404'
  | 'augno.products.material-category-is-refused'
  | 'augno.products.unknown-product-line-is-404'
  | 'augno.products.unknown-attribute-is-404'
  | 'augno.products.refused-create-leaves-nothing'
  | 'augno.products.get-returns-what-was-created'
  | 'augno.products.patch-stores-given-fields'
  | 'augno.products.patch-keeps-absent-fields'
  | 'augno.products.patch-null-clears-texts'
  | 'augno.products.patch-empty-text-stays'
  | 'augno.products.patch-with-own-sku'
  | 'augno.products.patch-after-delete-is-404'
  | 'augno.products.created-at-never-moves'
  | 'augno.products.updated-at-never-goes-back'
  | 'augno.products.delete-answers-the-product'
  | 'augno.products.deleted-is-404'
  | 'augno.products.second-delete-is-410'
  | 'augno.products.delete-unknown-is-404'
  | 'augno.products.line-can-be-changed'
  | 'augno.products.unknown-line-is-404-on-change'
  | 'augno.pricing.default-price-is-zero'
  | 'augno.pricing.default-cost-is-zero'
  | 'augno.pricing.default-rate-in-base-unit'
  | 'augno.pricing.burn-rate-starts-at-zero'
  | 'augno.pricing.price-as-requested'
  | 'augno.pricing.cost-as-requested'
  | 'augno.pricing.display-of-a-price'
  | 'augno.pricing.display-groups-thousands'
  | 'augno.pricing.display-cuts-decimals'
  | 'augno.pricing.price-needs-currency-above'
  | 'augno.pricing.price-needs-no-currency-below'
  | 'augno.pricing.cost-needs-currency-above'
  | 'augno.pricing.cost-needs-no-currency-below'
  | 'augno.pricing.unknown-unit-is-refused'
  | 'augno.pricing.unit-refusals-name-the-member'
  | 'augno.pricing.missing-member-is-refused'
  | 'augno.pricing.non-decimal-value-is-refused'
  | 'augno.pricing.patch-replaces-price'
  | 'augno.pricing.patch-keeps-the-unit-rule'
  | 'augno.includes.unrequested-objects-are-null'
  | 'augno.includes.item-alone-is-flat'
  | 'augno.includes.path-brings-its-ancestors'
  | 'augno.includes.product-paths-expand'
  | 'augno.includes.writes-expand-too'
  | 'augno.includes.lists-expand-too'
  | 'augno.includes.spellings-are-equal'
  | 'augno.includes.unknown-path-is-refused'
  | 'augno.includes.unknown-path-among-valid-is-refused'
  | 'augno.includes.absent-relation-is-null'
  | 'augno.includes.empty-list-is-a-list'
  | 'augno.includes.create-leaves-rate-units-null'
  | 'augno.includes.create-leaves-owners-null'
  | 'augno.includes.unit-paths-expand'
  | 'augno.includes.unit-group-paths-expand'
  | 'augno.includes.item-category-paths-expand'
  | 'augno.includes.refused-where-nothing-expands'
  | 'augno.lists.newest-first'
  | 'augno.lists.pages-visit-each-once'
  | 'augno.lists.limit-is-kept'
  | 'augno.lists.flags-agree-with-urls'
  | 'augno.lists.first-page-has-none-before'
  | 'augno.lists.previous-url-leads-back'
  | 'augno.lists.urls-are-relative'
  | 'augno.lists.next-url-keeps-the-question'
  | 'augno.lists.limit-bounds'
  | 'augno.lists.limit-must-be-an-integer'
  | 'augno.lists.tampered-cursor-is-refused'
  | 'augno.lists.unknown-parameter-is-refused'
  | 'augno.lists.bad-enum-filter-is-refused'
  | 'augno.lists.date-without-time-is-refused'
  | 'augno.lists.filter-by-type'
  | 'augno.lists.entries-can-be-read'
  | 'augno.lists.new-rows-are-listed'
  | 'augno.lists.only-sale-is-listed'
  | 'augno.lists.deleted-is-not-listed'
  | 'augno.lists.search-finds-exact-sku'
  | 'augno.lists.search-leaves-others-out'
  | 'augno.lists.search-looks-at-description'
  | 'augno.lists.search-ignores-case'
  | 'augno.lists.search-ranks-exact-sku-first'
  | 'augno.lists.search-term-length'
  | 'augno.lists.filter-by-category'
  | 'augno.lists.filter-by-product-line'
  | 'augno.lists.filter-by-attribute'
  | 'augno.lists.filter-by-visibility'
  | 'augno.lists.filter-by-creation-time'
  | 'augno.lists.values-of-a-filter-add-up'
  | 'augno.lists.filters-narrow-each-other'
  | 'augno.lists.search-by-name'
  | 'augno.units.create-stores-the-unit'
  | 'augno.units.conversion-as-requested'
  | 'augno.units.are-never-base-units'
  | 'augno.units.ratio-over-zero-is-refused'
  | 'augno.units.offset-over-zero-is-refused'
  | 'augno.units.non-decimal-is-refused'
  | 'augno.units.platform-dollar-is-listed'
  | 'augno.units.platform-units-are-the-systems'
  | 'augno.units.filter-by-group'
  | 'augno.units.search-by-name-and-abbreviation'
  | 'augno.units.patch-changes-what-it-names'
  | 'augno.units.deleted-is-gone'
  | 'augno.units.second-delete-is-410'
  | 'augno.units.unknown-is-404'
  | 'augno.units.platform-units-stay'
  | 'augno.units.patch-over-zero-is-refused'
  | 'augno.units.deleted-unit-leaves-its-groups'
  | 'augno.unit-groups.create-stores-the-group'
  | 'augno.unit-groups.base-unit-as-requested'
  | 'augno.unit-groups.associated-units-as-requested'
  | 'augno.unit-groups.associated-unit-defaults'
  | 'augno.unit-groups.base-unit-is-not-associated'
  | 'augno.unit-groups.base-unit-of-another-dimension'
  | 'augno.unit-groups.associated-unit-of-another-dimension'
  | 'augno.unit-groups.unknown-base-unit-is-404'
  | 'augno.unit-groups.patch-changes-what-it-names'
  | 'augno.unit-groups.deleted-is-gone'
  | 'augno.unit-groups.second-delete-is-410'
  | 'augno.unit-groups.unknown-is-404'
  | 'augno.unit-groups.platform-groups-stay'
  | 'augno.unit-groups.patch-null-clears-notes'
  | 'augno.unit-groups.patch-only-adds-units'
  | 'augno.unit-groups.patch-base-unit-of-another-dimension'
  | 'augno.unit-groups.units-survive-their-group'
  | 'augno.group-units.create-stores-the-entry'
  | 'augno.group-units.patch-changes-what-it-names'
  | 'augno.group-units.removed-is-gone'
  | 'augno.group-units.second-removal-is-refused'
  | 'augno.group-units.unknown-is-404'
  | 'augno.group-units.unit-of-another-dimension'
  | 'augno.group-units.entry-keeps-its-unit'
  | 'augno.group-units.unit-expands'
  | 'augno.item-categories.create-stores-the-category'
  | 'augno.item-categories.unit-group-as-requested'
  | 'augno.item-categories.unknown-unit-group-is-404'
  | 'augno.item-categories.patch-changes-what-it-names'
  | 'augno.item-categories.deleted-is-gone'
  | 'augno.item-categories.second-delete-is-410'
  | 'augno.item-categories.unknown-is-404'
  | 'augno.item-categories.default-categories-stay'
  | 'augno.item-categories.texts-cannot-be-cleared'
  | 'augno.item-categories.linked-property-is-shown'
  | 'augno.item-categories.property-is-linked-once'
  | 'augno.item-categories.unlinked-property-is-gone'
  | 'augno.item-categories.unknown-property-is-404'
  | 'augno.item-categories.unit-group-can-be-changed'
  | 'augno.item-categories.unit-group-of-another-dimension'
  | 'augno.product-lines.can-be-assigned'
  | 'augno.product-lines.paths-expand'
  | 'augno.product-lines.create-stores-the-line'
  | 'augno.product-lines.unknown-unit-group-is-404'
  | 'augno.product-lines.patch-changes-what-it-names'
  | 'augno.product-lines.deleted-is-gone'
  | 'augno.product-lines.second-delete-is-410'
  | 'augno.product-lines.unknown-is-404'
  | 'augno.product-lines.default-lines-stay'
  | 'augno.properties.attributes-expand'
  | 'augno.properties.create-stores-the-property'
  | 'augno.properties.new-one-is-empty'
  | 'augno.properties.patch-renames'
  | 'augno.properties.delete-takes-its-attributes'
  | 'augno.properties.second-delete-is-410'
  | 'augno.properties.unknown-is-404'
  | 'augno.attributes.get-returns-what-is-listed'
  | 'augno.attributes.sorted-by-position'
  | 'augno.attributes.property-stays-null'
  | 'augno.attributes.create-stores-the-attribute'
  | 'augno.attributes.drawn-color-is-not-default'
  | 'augno.attributes.new-one-stands-last'
  | 'augno.attributes.value-is-trimmed'
  | 'augno.attributes.blank-value-is-refused'
  | 'augno.attributes.of-unknown-property-is-404'
  | 'augno.attributes.positions-have-no-gaps'
  | 'augno.attributes.position-beyond-the-end-is-refused'
  | 'augno.attributes.position-below-one-is-refused'
  | 'augno.attributes.patch-changes-what-it-names'
  | 'augno.attributes.own-value-is-free'
  | 'augno.attributes.deleted-is-gone'
  | 'augno.attributes.second-delete-is-410'
  | 'augno.attributes.wrong-property-is-404'
  | 'augno.attributes.deleted-leaves-the-items'
  | 'augno.items.get-returns-the-item'
  | 'augno.items.paths-expand'
  | 'augno.items.only-goods-are-listed'
  | 'augno.items.filters-choose'
  | 'augno.items.bad-filter-is-refused'
  | 'augno.items.go-with-their-product'
  | 'augno.items.unknown-is-404'
  | 'augno.items.category-brings-its-units'
  | 'augno.items.category-may-be-assigned-again'
  | 'augno.items.category-of-wrong-type-is-refused'
  | 'augno.items.category-needs-the-properties'
  | 'augno.items.unknown-category-is-404'
  | 'augno.items.attribute-can-be-added'
  | 'augno.items.attribute-can-be-removed'
  | 'augno.items.attribute-has-to-suit-the-category'
  | 'augno.items.unknown-attribute-is-404'
  | 'augno.validation.missing-field-is-named'
  | 'augno.validation.missing-field-is-named-elsewhere'
  | 'augno.validation.empty-required-text'
  | 'augno.validation.missing-type'
  | 'augno.validation.unknown-product-type'
  | 'augno.validation.unknown-enum-value-elsewhere'
  | 'augno.validation.sku-length-bounds'
  | 'augno.validation.name-length-bounds'
  | 'augno.validation.unknown-field-is-refused'
  | 'augno.validation.unknown-nested-field-is-refused'
  | 'augno.validation.fixed-fields-cannot-be-patched'
  | 'augno.validation.wrong-json-type'
  | 'augno.validation.decimal-must-be-a-text'
  | 'augno.validation.null-on-create'
  | 'augno.validation.null-object-on-create'
  | 'augno.validation.null-sku-in-patch'
  | 'augno.validation.null-elsewhere-in-patch'
  | 'augno.validation.empty-patch'
  | 'augno.validation.malformed-json'
  | 'augno.validation.trailing-json'
  | 'augno.validation.empty-body'
  | 'augno.validation.array-as-body'
  | 'augno.validation.body-size'
  | 'augno.validation.several-failures-are-one-error'
  | 'augno.validation.empty-patch-of-rows'
  | 'augno.validation.null-name-of-rows'
  | 'augno.validation.unknown-and-fixed-fields-of-rows'
  | 'augno.validation.name-length-of-rows'
  | 'augno.validation.missing-fields-of-rows'
  | 'augno.validation.refused-body-changes-nothing'
  | 'augno.validation.property-without-a-name'
  | 'augno.validation.property-name-length-bounds'
  | 'augno.validation.unknown-attribute-color'
  | 'augno.validation.unknown-property-field'
  | 'augno.validation.empty-patch-of-properties'
  | 'augno.validation.null-in-patch-of-properties'
  | 'augno.errors.type-fits-the-code'
  | 'augno.errors.transient-fits-the-code'
  | 'augno.errors.quota-only-for-plan-limits'
  | 'augno.errors.doc-url-leads-to-the-code'
  | 'augno.errors.log-url-names-the-request'
  | 'augno.errors.unknown-id-is-404'
  | 'augno.errors.unknown-path'
  | 'augno.errors.wrong-method'
  | 'augno.headers.request-id-is-unique'
  | 'augno.headers.location-leads-to-the-new-row'
  | 'augno.headers.actor-account-is-refused'
  | 'augno.authentication.unknown-key'
  | 'augno.authentication.refused-writes-change-nothing'
  | 'augno.authentication.malformed-key'
  | 'augno.authentication.expired-key'
  | 'augno.authentication.revoked-key'
  | 'augno.authentication.no-credentials'
  | 'augno.authentication.other-scheme'
  | 'augno.authentication.basic-equals-bearer'
  | 'augno.authentication.comes-before-version'
  | 'augno.authorization.read-only-key-cannot-write'
  | 'augno.authorization.read-only-key-can-read'
  | 'augno.authorization.comes-before-the-body'
  | 'augno.subscription.past-due-is-402'
  | 'augno.version.is-required'
  | 'augno.version.unsupported-is-refused'
  | 'augno.version.is-echoed'
  | 'augno.version.older-previews-work'
  | 'augno.tenancy.foreign-product-is-hidden'
  | 'augno.tenancy.foreign-product-cannot-be-changed'
  | 'augno.tenancy.foreign-products-are-not-listed'
  | 'augno.tenancy.foreign-catalogue-is-hidden'
  | 'augno.tenancy.foreign-properties-and-lines-are-hidden'
  | 'augno.tenancy.sku-is-free-elsewhere'
  | 'augno.tenancy.sku-is-free-elsewhere-on-patch'
  | 'augno.tenancy.names-are-free-elsewhere'
  | 'augno.tenancy.foreign-rows-cannot-be-changed'
  | 'augno.tenancy.foreign-lines-and-group-units-are-hidden'
  | 'augno.tenancy.foreign-properties-are-out-of-reach'
  | 'augno.tenancy.foreign-items-are-out-of-reach'
  | 'augno.tenancy.foreign-attributes-cannot-be-assigned'
  | 'augno.tenancy.foreign-product-stays-in-its-line'
  | 'augno.tenancy.attribute-values-are-free-elsewhere'
  | 'augno.tenancy.names-are-free-elsewhere-on-patch'
  | 'augno.uniqueness.sku-on-create'
  | 'augno.uniqueness.sku-on-patch'
  | 'augno.uniqueness.sku-under-concurrency'
  | 'augno.uniqueness.unit-name'
  | 'augno.uniqueness.unit-abbreviation'
  | 'augno.uniqueness.platform-units-are-taken'
  | 'augno.uniqueness.unit-group-name'
  | 'augno.uniqueness.item-category-name'
  | 'augno.uniqueness.product-line-name'
  | 'augno.uniqueness.names-on-patch'
  | 'augno.uniqueness.names-on-patch-under-concurrency'
  | 'augno.uniqueness.names-under-concurrency'
  | 'augno.uniqueness.sku-on-patch-under-concurrency'
  | 'augno.uniqueness.property-name'
  | 'augno.uniqueness.attribute-value'
  | 'augno.uniqueness.attribute-value-across-properties'
  | 'augno.uniqueness.attribute-value-on-patch'
  | 'augno.uniqueness.property-names-under-concurrency'
  | 'augno.idempotency.replay-is-identical'
  | 'augno.idempotency.replay-does-nothing'
  | 'augno.idempotency.replay-is-marked'
  | 'augno.idempotency.first-answer-is-not-marked'
  | 'augno.idempotency.patch-is-replayed-not-repeated'
  | 'augno.idempotency.failure-is-replayed'
  | 'augno.idempotency.forbidden-is-replayed'
  | 'augno.idempotency.other-body-is-refused'
  | 'augno.idempotency.other-query-is-refused'
  | 'augno.idempotency.json-formatting-is-ignored'
  | 'augno.idempotency.replay-outlives-the-row'
  | 'augno.idempotency.keys-are-per-operation'
  | 'augno.idempotency.keys-are-per-account'
  | 'augno.idempotency.keys-are-per-credential'
  | 'augno.idempotency.one-effect-under-concurrency'
  | 'augno.idempotency.lost-answer-is-repeated'
  | 'augno.idempotency.keys-are-compared-whole'
  | 'augno.idempotency.window-is-thirty-days'
  | 'augno.idempotency.key-is-free-after-the-window'
  | 'augno.idempotency.other-methods-ignore-the-key'
  | 'augno.idempotency.early-refusals-are-not-kept'
  | 'augno.idempotency.empty-key-is-no-key'
  | 'augno.rate-limit.burst-is-refused'
  | 'augno.rate-limit.allowance-is-admitted'
  | 'augno.rate-limit.none-left-is-refused'
  | 'augno.rate-limit.refusals-do-not-count'
  | 'augno.rate-limit.freed-slots-return'
  | 'augno.rate-limit.ends-after-waiting'
  | 'augno.rate-limit.comes-before-authentication'
  | 'augno.rate-limit.refusal-is-not-kept'
  | 'augno.sessions.agree-with-the-model'
  | 'augno.sessions.agree-with-secondary-sources'
  | 'augno.sessions.parallel-creates-under-one-key'
  | 'augno.sessions.parallel-unique-values'
  | 'augno.sessions.parallel-changes-all-last';

/** Rules about what the sources leave open: observed and reported, never failed. */
export type ObservedRuleId =
  | 'augno.products.empty-description-on-create'
  | 'augno.pricing.missing-member-param'
  | 'augno.pricing.negative-price'
  | 'augno.pricing.exponent-form'
  | 'augno.pricing.more-than-thirty-fraction-digits'
  | 'augno.pricing.rate-value-text'
  | 'augno.includes.refusal-code-where-nothing-expands'
  | 'augno.lists.empty-search-term'
  | 'augno.unit-groups.default-discount-percentage'
  | 'augno.product-lines.products-of-a-deleted-line'
  | 'augno.validation.duplicate-json-key'
  | 'augno.validation.other-content-type'
  | 'augno.authentication.no-credentials-status'
  | 'augno.uniqueness.sku-case'
  | 'augno.uniqueness.sku-of-a-deleted-product'
  | 'augno.idempotency.location-on-replay'
  | 'augno.idempotency.overlong-key'
  | 'augno.idempotency.non-ascii-key'
  | 'augno.idempotency.key-sent-twice'
  | 'augno.idempotency.one-key-for-two-products'
  | 'augno.rate-limit.advertised-limit';

export type RuleId = JudgedRuleId | ObservedRuleId;

export const rules: readonly (Rule & { id: RuleId })[] = [
  {
    "id": "augno.contract.status-is-documented",
    "level": "must",
    "statement": "Every operation answers only with statuses that its description lists.",
    "source": "operation pages, errors page; facts/augno.md §5.2, §15",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 17,
      "charges": 0
    }
  },
  {
    "id": "augno.contract.media-type-is-documented",
    "level": "must",
    "statement": "Every answer with a body is declared as application/json, and the body parses as JSON.",
    "source": "Create Product page, errors page; facts/augno.md §1.3",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 17,
      "charges": 0
    }
  },
  {
    "id": "augno.contract.headers-are-as-documented",
    "level": "must",
    "statement": "Every answer carries the headers that its status promises, such as Request-ID, Augno-Version, the three RateLimit headers, WWW-Authenticate on 401 and Retry-After on 429, each in its documented form.",
    "source": "request-ids, versioning, rate-limiting and errors pages; facts/augno.md §1.3",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 17,
      "charges": 0
    }
  },
  {
    "id": "augno.contract.body-matches-schema",
    "level": "must",
    "statement": "Every body has all documented members with the documented types and values; a refusal has the envelope with its eight keys.",
    "source": "Create Product page, errors and pagination pages; facts/augno.md §5.1, §10.1, §14",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 17,
      "charges": 0
    }
  },
  {
    "id": "augno.contract.ids-carry-their-prefix",
    "level": "should",
    "statement": "Ids of rows made in this run begin with the prefix of their resource, such as pd_ for products and it_ for items.",
    "source": "uris page; facts/augno.md §12.1, §22 no. 30",
    "operations": [
      "createProduct",
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.products.create-with-required-fields",
    "level": "must",
    "statement": "A body of just sku, type and category_id creates a product and is answered 201.",
    "source": "Create Product page; facts/augno.md §13.2, §22 no. 1",
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
    "id": "augno.products.every-type-is-accepted",
    "level": "must",
    "statement": "Each of the six product types can be created and comes back as the product's type.",
    "source": "Create Product page; facts/augno.md §13.2, §22 no. 11",
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
    "id": "augno.products.hidden-by-default",
    "level": "must",
    "statement": "A product created without portal_visibility is hidden.",
    "source": "Create Product page; facts/augno.md §13.2, §22 no. 1",
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
    "id": "augno.products.visibility-as-requested",
    "level": "must",
    "statement": "A product created with a portal_visibility has that one.",
    "source": "Create Product page; facts/augno.md §13.2",
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
    "id": "augno.products.texts-as-requested",
    "level": "must",
    "statement": "The item of a new product has the sku, description and notes of the request, character for character.",
    "source": "Create Product page; facts/augno.md §13.2, §13.3",
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
    "id": "augno.products.attributes-as-requested",
    "level": "must",
    "statement": "The item of a new product has the attributes that the request named, and no others.",
    "source": "Create Product page, SDK reference; facts/augno.md §13.2, §13.3, §20 row 21",
    "operations": [
      "createProduct",
      "getProduct",
      "listItemCategories",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.products.omitted-texts-are-null",
    "level": "must",
    "statement": "Description and notes that were left out on create are null.",
    "source": "Create Product page; facts/augno.md §13.2, §16.2",
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
    "id": "augno.products.category-as-requested",
    "level": "must",
    "statement": "The item of a new product is in the category that the request named.",
    "source": "Create Product page; facts/augno.md §13.2, §13.3",
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
    "id": "augno.products.item-is-of-type-product",
    "level": "should",
    "statement": "The item of a new product is of type product, whatever the product's own type is.",
    "source": "queries source; facts/augno.md §13.3, §16.2",
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
    "id": "augno.products.unknown-category-is-404",
    "level": "must",
    "statement": "Creating a product in a category that does not exist is refused with 404 resource_not_found.",
    "source": "errors page, end-to-end tests; facts/augno.md §15.1, §22 no. 10",
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
    "id": "augno.products.material-category-is-refused",
    "level": "must",
    "statement": "Creating a product in a category for materials is refused with 400 validation_failed.",
    "source": "Create Product page; facts/augno.md §14.7, §16.1",
    "operations": [
      "createProduct",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.products.unknown-product-line-is-404",
    "level": "should",
    "statement": "Creating a product in a product line that does not exist is refused with 404 resource_not_found.",
    "source": "SDK reference; facts/augno.md §15.1, §20 row 19",
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
    "id": "augno.products.unknown-attribute-is-404",
    "level": "should",
    "statement": "Creating a product with an attribute that does not exist is refused with 404 resource_not_found.",
    "source": "SDK reference; facts/augno.md §15.1, §20 row 21",
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
    "id": "augno.products.refused-create-leaves-nothing",
    "level": "should",
    "statement": "After a create was refused for a reason other than its SKU, the same SKU can still be used for a new product.",
    "source": "product service source; facts/augno.md §16.1",
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
    "id": "augno.products.get-returns-what-was-created",
    "level": "must",
    "statement": "Reading a new product with the same include paths returns the ids, texts, type, visibility and rate values that the create answered.",
    "source": "Create Product page, SDK reference; facts/augno.md §13.3, §15.1",
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
    "id": "augno.products.patch-stores-given-fields",
    "level": "should",
    "statement": "An update stores the sku, description, notes and portal_visibility it names, and a later read shows them.",
    "source": "SDK reference; facts/augno.md §15.1",
    "operations": [
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
    "id": "augno.products.patch-keeps-absent-fields",
    "level": "should",
    "statement": "An update leaves every field it does not name as it was.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.1",
    "operations": [
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
    "id": "augno.products.patch-null-clears-texts",
    "level": "must",
    "statement": "An update with null for description or notes clears it.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.1, §22 no. 23",
    "operations": [
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
    "id": "augno.products.patch-empty-text-stays",
    "level": "must",
    "statement": "An update with an empty description stores the empty text and does not turn it into null.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.1, §22 no. 23",
    "operations": [
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
    "id": "augno.products.patch-with-own-sku",
    "level": "should",
    "statement": "An update that names the product's present sku is accepted.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.1",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.products.patch-after-delete-is-404",
    "level": "should",
    "statement": "Updating a deleted product is answered 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.1",
    "operations": [
      "updateProduct",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.products.created-at-never-moves",
    "level": "should",
    "statement": "An update leaves created_at as it was.",
    "source": "end-to-end tests; facts/augno.md §12.2",
    "operations": [
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
    "id": "augno.products.updated-at-never-goes-back",
    "level": "should",
    "statement": "After an update, updated_at is not earlier than before it.",
    "source": "end-to-end tests; facts/augno.md §12.2, §21 row 36 (weak form)",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.products.delete-answers-the-product",
    "level": "must",
    "statement": "Deleting a product is answered 200 with that product.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §14.12, §22 no. 22",
    "operations": [
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.products.deleted-is-404",
    "level": "must",
    "statement": "Reading a deleted product is answered 404 resource_not_found.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.1, §22 no. 22",
    "operations": [
      "deleteProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.products.second-delete-is-410",
    "level": "must",
    "statement": "Deleting a product a second time is answered 410 resource_gone.",
    "source": "errors page; facts/augno.md §5.2, §15.1, §22 no. 22",
    "operations": [
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.products.delete-unknown-is-404",
    "level": "should",
    "statement": "Deleting a product id that does not exist is answered 404 resource_not_found.",
    "source": "product service source; facts/augno.md §15.1",
    "operations": [
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.products.empty-description-on-create",
    "level": "observe",
    "statement": "Whether an empty description on create is stored as an empty text or as null.",
    "source": "sources are silent; facts/augno.md §21 row 9",
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
    "id": "augno.products.line-can-be-changed",
    "level": "must",
    "statement": "A product can be put in any listed line, again and again, and is then read in that line.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.1, §22 no. 24",
    "operations": [
      "createProduct",
      "getProduct",
      "assignProductLine",
      "listProductLines"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.products.unknown-line-is-404-on-change",
    "level": "should",
    "statement": "Putting a product in a line that does not exist, or a product that does not exist in a line, is answered 404 resource_not_found and changes nothing.",
    "source": "SDK reference, end-to-end tests of newer servers; facts/augno.md §15.1, §20 row 20",
    "operations": [
      "createProduct",
      "getProduct",
      "assignProductLine",
      "listProductLines"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.pricing.default-price-is-zero",
    "level": "must",
    "statement": "Without unit_price, the item's unit_value is a rate of zero.",
    "source": "Create Product page; facts/augno.md §16.2, §22 no. 4",
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
    "id": "augno.pricing.default-cost-is-zero",
    "level": "must",
    "statement": "Without unit_cost, the item's unit_cost is a rate of zero.",
    "source": "Create Product page; facts/augno.md §16.2",
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
    "id": "augno.pricing.default-rate-in-base-unit",
    "level": "must",
    "statement": "The display value of a price that was left out names the base unit of the category's unit group.",
    "source": "Create Product page; facts/augno.md §12.4, §16.4",
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
    "id": "augno.pricing.burn-rate-starts-at-zero",
    "level": "should",
    "statement": "The item of a new product has a burn rate of zero.",
    "source": "product service source; facts/augno.md §16.2",
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
    "id": "augno.pricing.price-as-requested",
    "level": "must",
    "statement": "The item's unit_value has the number of the unit_price in the request.",
    "source": "Create Product page; facts/augno.md §13.2, §16.4",
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
    "id": "augno.pricing.cost-as-requested",
    "level": "must",
    "statement": "The item's unit_cost has the number of the unit_cost in the request.",
    "source": "Create Product page; facts/augno.md §13.2",
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
    "id": "augno.pricing.display-of-a-price",
    "level": "must",
    "statement": "A price with two decimals below a thousand is displayed as the currency's abbreviation, the number, a slash and the abbreviation of the other unit, as in `$25.50 / kg`.",
    "source": "Create Product page; facts/augno.md §12.4, §22 no. 5",
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
    "id": "augno.pricing.display-groups-thousands",
    "level": "should",
    "statement": "The display value of a price has a comma between thousands.",
    "source": "quantity resource source; facts/augno.md §12.4, §16.4",
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
    "id": "augno.pricing.display-cuts-decimals",
    "level": "should",
    "statement": "The display value of a price has exactly two decimals, further ones being cut off and not rounded.",
    "source": "quantity resource source; facts/augno.md §12.4, §16.4",
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
    "id": "augno.pricing.price-needs-currency-above",
    "level": "must",
    "statement": "A unit_price whose numerator unit is no currency is refused with 400 validation_failed.",
    "source": "Create Product page; facts/augno.md §16.1, §22 no. 8",
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
    "id": "augno.pricing.price-needs-no-currency-below",
    "level": "must",
    "statement": "A unit_price whose denominator unit is a currency is refused with 400 validation_failed.",
    "source": "Create Product page; facts/augno.md §16.1, §22 no. 8",
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
    "id": "augno.pricing.cost-needs-currency-above",
    "level": "must",
    "statement": "A unit_cost whose numerator unit is no currency is refused with 400 validation_failed.",
    "source": "Create Product page; facts/augno.md §16.1, §22 no. 8",
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
    "id": "augno.pricing.cost-needs-no-currency-below",
    "level": "must",
    "statement": "A unit_cost whose denominator unit is a currency is refused with 400 validation_failed.",
    "source": "Create Product page; facts/augno.md §16.1, §22 no. 8",
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
    "id": "augno.pricing.unknown-unit-is-refused",
    "level": "should",
    "statement": "A price or cost with a unit that does not exist is refused with 400 validation_failed.",
    "source": "product service source; facts/augno.md §15.1, §16.1",
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
    "id": "augno.pricing.unit-refusals-name-the-member",
    "level": "should",
    "statement": "A refusal because of a unit in a price or cost has the dotted path of that member as param, such as unit_price.numerator_unit_id.",
    "source": "product service source; facts/augno.md §15.1",
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
    "id": "augno.pricing.missing-member-is-refused",
    "level": "should",
    "statement": "A unit_price without value, numerator or denominator unit is refused with 400 and missing_field or validation_failed.",
    "source": "Create Product page; facts/augno.md §21 row 7 (weak form)",
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
    "id": "augno.pricing.non-decimal-value-is-refused",
    "level": "should",
    "statement": "A unit_price whose value is a text that is no number is not answered with success.",
    "source": "Create Product page; facts/augno.md §21 row 2 (weak form)",
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
    "id": "augno.pricing.patch-replaces-price",
    "level": "should",
    "statement": "An update with unit_price replaces the number and both units of the item's unit_value.",
    "source": "SDK reference; facts/augno.md §15.1",
    "operations": [
      "updateProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.pricing.patch-keeps-the-unit-rule",
    "level": "should",
    "statement": "An update with a unit_price that breaks the currency rule is refused with 400 validation_failed.",
    "source": "SDK reference; facts/augno.md §15.1",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.pricing.missing-member-param",
    "level": "observe",
    "statement": "Which param names a member that is missing inside unit_price.",
    "source": "sources are silent; facts/augno.md §21 row 7",
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
    "id": "augno.pricing.negative-price",
    "level": "observe",
    "statement": "Whether a negative price is accepted.",
    "source": "sources are silent; facts/augno.md §21 row 4",
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
    "id": "augno.pricing.exponent-form",
    "level": "observe",
    "statement": "Whether a price written with an exponent, a plus sign or spaces is accepted.",
    "source": "sources are silent; facts/augno.md §21 row 3",
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
    "id": "augno.pricing.more-than-thirty-fraction-digits",
    "level": "observe",
    "statement": "What becomes of a price with more than 30 fractional digits.",
    "source": "sources are silent; facts/augno.md §21 row 5",
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
    "id": "augno.pricing.rate-value-text",
    "level": "observe",
    "statement": "Whether a rate's value comes back shortened to what is needed or padded to 30 fractional digits.",
    "source": "sources disagree; facts/augno.md §20 row 27",
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
    "id": "augno.includes.unrequested-objects-are-null",
    "level": "must",
    "statement": "Without include, the product_line and item of a product are null on create, read and list.",
    "source": "Create Product page, include page; facts/augno.md §11, §22 no. 1",
    "operations": [
      "createProduct",
      "getProduct",
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.item-alone-is-flat",
    "level": "must",
    "statement": "Including item alone fills the item and leaves its category, rates and attributes null.",
    "source": "Create Product page; facts/augno.md §11, §22 no. 3",
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
    "id": "augno.includes.path-brings-its-ancestors",
    "level": "must",
    "statement": "A dotted path such as item.category fills every object on the way to its end.",
    "source": "include page; facts/augno.md §11",
    "operations": [
      "createProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 14,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.product-paths-expand",
    "level": "should",
    "statement": "Each documented include path of a product is accepted and fills the object at its end wherever the product has one; for the members of unit groups only the acceptance counts.",
    "source": "SDK reference; facts/augno.md §11, §20 rows 2 and 6",
    "operations": [
      "getProduct",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.writes-expand-too",
    "level": "must",
    "statement": "Include shapes the answers to updates and deletes of a product as it does those to reads.",
    "source": "include page; facts/augno.md §11",
    "operations": [
      "updateProduct",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.lists-expand-too",
    "level": "should",
    "statement": "Include fills the objects of every entry of a product list.",
    "source": "SDK reference; facts/augno.md §11, §15.1",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.spellings-are-equal",
    "level": "must",
    "statement": "Bracketed, repeated and comma-separated include parameters have the same effect.",
    "source": "include page; facts/augno.md §6.2, §11",
    "operations": [
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.unknown-path-is-refused",
    "level": "must",
    "statement": "An include path that does not exist is refused with 400 parameter_invalid and param include[].",
    "source": "include page; facts/augno.md §11, §22 no. 12",
    "operations": [
      "getProduct",
      "listProducts",
      "getUnit",
      "getUnitGroup",
      "getItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.unknown-path-among-valid-is-refused",
    "level": "should",
    "statement": "One unknown include path among valid ones makes the whole request a 400.",
    "source": "facts/augno.md §21 row 45",
    "operations": [
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.absent-relation-is-null",
    "level": "must",
    "statement": "The product_line of a product in no line is null even when it is included.",
    "source": "Create Product page; facts/augno.md §11",
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
    "id": "augno.includes.empty-list-is-a-list",
    "level": "should",
    "statement": "An included list without entries is a list object with empty data, not null.",
    "source": "end-to-end tests; facts/augno.md §11",
    "operations": [
      "createProduct",
      "createUnitGroup",
      "getUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.create-leaves-rate-units-null",
    "level": "must",
    "statement": "Numerator and denominator unit of every rate in the answer to a create are null.",
    "source": "Create Product page; facts/augno.md §13.3, §22 no. 6",
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
    "id": "augno.includes.create-leaves-owners-null",
    "level": "must",
    "statement": "The owner of every category, unit group and unit in the answer to a product create is null.",
    "source": "Create Product page; facts/augno.md §13.3, §22 no. 6",
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
    "id": "augno.includes.unit-paths-expand",
    "level": "should",
    "statement": "A unit read with owner included shows whose it is, and without it owner is null.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §11, §14.11",
    "operations": [
      "getUnit",
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.unit-group-paths-expand",
    "level": "should",
    "statement": "A unit group read with base_unit and associated_units included shows them, and without include all its objects are null.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §11",
    "operations": [
      "getUnitGroup",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.item-category-paths-expand",
    "level": "should",
    "statement": "An item category read with each of its include paths shows the object at the end of the path.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §11",
    "operations": [
      "getItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.refused-where-nothing-expands",
    "level": "should",
    "statement": "An include parameter on the attribute operations is refused with 400.",
    "source": "include page, end-to-end tests; facts/augno.md §20 row 18 (weak form)",
    "operations": [
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.includes.refusal-code-where-nothing-expands",
    "level": "observe",
    "statement": "Whether include on an operation without includes is parameter_invalid or parameter_unknown.",
    "source": "sources disagree; facts/augno.md §20 row 18",
    "operations": [
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.newest-first",
    "level": "must",
    "statement": "Products created one after the other are listed in reverse order of creation.",
    "source": "pagination page, end-to-end tests; facts/augno.md §10.3, §22 no. 20",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.pages-visit-each-once",
    "level": "must",
    "statement": "Following next_page_url from the first page to the last visits every entry of a list once.",
    "source": "pagination page; facts/augno.md §10.3, §22 no. 20",
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
    "id": "augno.lists.limit-is-kept",
    "level": "must",
    "statement": "A page holds no more entries than limit allows.",
    "source": "pagination page; facts/augno.md §10.2",
    "operations": [
      "listProducts",
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.flags-agree-with-urls",
    "level": "must",
    "statement": "has_next_page and has_prev_page are true exactly when next_page_url and previous_page_url are not null.",
    "source": "Create Product page, pagination page; facts/augno.md §10.1",
    "operations": [
      "listProducts",
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.first-page-has-none-before",
    "level": "must",
    "statement": "The first page has no previous page.",
    "source": "Create Product page, pagination page; facts/augno.md §10.3",
    "operations": [
      "listProducts",
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.previous-url-leads-back",
    "level": "should",
    "statement": "Following previous_page_url from the second page leads to the entries of the first.",
    "source": "pagination source; facts/augno.md §10.3",
    "operations": [
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.urls-are-relative",
    "level": "must",
    "statement": "Page URLs name path and query of the same list, without scheme and host.",
    "source": "Create Product page, pagination page; facts/augno.md §10.1",
    "operations": [
      "listProducts",
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.next-url-keeps-the-question",
    "level": "must",
    "statement": "The next page keeps the filters, search term, page size and includes of the first.",
    "source": "pagination page; facts/augno.md §10.1",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.limit-bounds",
    "level": "must",
    "statement": "A limit of 1 or 1000 is accepted, one of 0, below, or above 1000 refused with 400 parameter_invalid and param limit.",
    "source": "pagination page; facts/augno.md §10.2, §22 no. 21",
    "operations": [
      "listProducts",
      "listUnits",
      "listUnitGroups",
      "listItemCategories",
      "listProductLines",
      "listProperties"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.limit-must-be-an-integer",
    "level": "should",
    "statement": "A limit that is no integer is refused with 400.",
    "source": "http source; facts/augno.md §21 row 44 (weak form)",
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
    "id": "augno.lists.tampered-cursor-is-refused",
    "level": "must",
    "statement": "A cursor that was changed or made up is refused with 400 and param cursor.",
    "source": "pagination page; facts/augno.md §10.2, §21 row 22 (weak form)",
    "operations": [
      "listProducts",
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.unknown-parameter-is-refused",
    "level": "must",
    "statement": "A query parameter the list does not know is refused with 400 parameter_unknown and its name as param.",
    "source": "errors page; facts/augno.md §5.2, §6.1",
    "operations": [
      "listProducts",
      "listUnits",
      "listUnitGroups",
      "listItemCategories",
      "listProductLines",
      "listProperties"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.bad-enum-filter-is-refused",
    "level": "should",
    "statement": "A filter value outside its enum is refused with 400 parameter_invalid and the filter as param.",
    "source": "end-to-end tests; facts/augno.md §6.2, §15.1",
    "operations": [
      "listProducts",
      "listUnits",
      "listUnitGroups",
      "listItemCategories"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.date-without-time-is-refused",
    "level": "should",
    "statement": "starts_at or ends_at as a date without a time is refused with 400 parameter_invalid.",
    "source": "end-to-end tests; facts/augno.md §6.2",
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
    "id": "augno.lists.filter-by-type",
    "level": "should",
    "statement": "Filtering units and unit groups by dimension, or item categories by type, lists those of that type and no others.",
    "source": "OpenAPI document; facts/augno.md §15.3, §15.4, §15.5",
    "operations": [
      "listUnits",
      "listUnitGroups",
      "listItemCategories"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.entries-can-be-read",
    "level": "should",
    "statement": "Any product, unit, unit group, item category, product line or property that a list shows can be read by its id, with the same contents.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15",
    "operations": [
      "listProducts",
      "getProduct",
      "listUnits",
      "getUnit",
      "listUnitGroups",
      "getUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.new-rows-are-listed",
    "level": "should",
    "statement": "A new unit, unit group, item category or product line stands once in the list of its kind.",
    "source": "SDK reference; facts/augno.md §15.2, §15.3, §15.4, §15.5",
    "operations": [
      "createUnit",
      "listUnits",
      "createUnitGroup",
      "listUnitGroups",
      "createItemCategory",
      "listItemCategories",
      "createProductLine",
      "listProductLines"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.only-sale-is-listed",
    "level": "must",
    "statement": "The product list shows products of type sale and none of the other types.",
    "source": "SDK reference, Create Product page; facts/augno.md §15.1, §22 no. 11",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.deleted-is-not-listed",
    "level": "should",
    "statement": "A deleted product is no longer listed.",
    "source": "queries source; facts/augno.md §15.1",
    "operations": [
      "listProducts",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.search-finds-exact-sku",
    "level": "must",
    "statement": "Searching for a product's full SKU finds it.",
    "source": "search page; facts/augno.md §10.3",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.search-leaves-others-out",
    "level": "should",
    "statement": "A search does not list products that have the term in neither SKU nor description.",
    "source": "SDK reference; facts/augno.md §10.3",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.search-looks-at-description",
    "level": "should",
    "statement": "Searching for a part of a product's description finds it.",
    "source": "SDK reference; facts/augno.md §10.3, §15.1",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.search-ignores-case",
    "level": "should",
    "statement": "A search finds a product whatever the case of the term.",
    "source": "queries source; facts/augno.md §10.3",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.search-ranks-exact-sku-first",
    "level": "should",
    "statement": "Among several matches the product whose SKU is the term stands first, even if it is the oldest.",
    "source": "SDK reference; facts/augno.md §10.3",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.search-term-length",
    "level": "must",
    "statement": "A search term of more than 500 characters is refused with 400.",
    "source": "search page; facts/augno.md §10.2, §21 row 24 (weak form)",
    "operations": [
      "listProducts",
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.filter-by-category",
    "level": "should",
    "statement": "Filtering products by a category lists those of the category and no others.",
    "source": "SDK reference; facts/augno.md §15.1",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.filter-by-product-line",
    "level": "should",
    "statement": "Filtering products by product lines lists those in any of the lines and no others.",
    "source": "SDK reference; facts/augno.md §10.3, §15.1",
    "operations": [
      "listProducts",
      "createProduct",
      "listProductLines"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.filter-by-attribute",
    "level": "should",
    "statement": "Filtering products by attributes lists those whose item carries at least one of them and no others.",
    "source": "SDK reference; facts/augno.md §10.3, §15.1",
    "operations": [
      "listProducts",
      "createProduct",
      "listItemCategories",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.filter-by-visibility",
    "level": "should",
    "statement": "Filtering products by portal_visibility lists those with it and no others.",
    "source": "SDK reference; facts/augno.md §15.1",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.filter-by-creation-time",
    "level": "should",
    "statement": "starts_at and ends_at limit the product list to those created between them, both instants included.",
    "source": "SDK reference, queries source; facts/augno.md §15.1",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.values-of-a-filter-add-up",
    "level": "should",
    "statement": "Several values of one id filter list the products that match any of them.",
    "source": "SDK reference; facts/augno.md §10.3",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.filters-narrow-each-other",
    "level": "should",
    "statement": "A category and a visibility filter together list only products that match both.",
    "source": "SDK reference; facts/augno.md §10.3",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.search-by-name",
    "level": "should",
    "statement": "Searching unit groups, item categories, product lines or properties for a name finds the row of that name and lists none without the term in its name.",
    "source": "SDK reference; facts/augno.md §10.3",
    "operations": [
      "listUnitGroups",
      "listItemCategories",
      "listProductLines",
      "listProperties"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.lists.empty-search-term",
    "level": "observe",
    "statement": "Whether an empty search term filters nothing.",
    "source": "sources are silent; facts/augno.md §21 row 25",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.units.create-stores-the-unit",
    "level": "must",
    "statement": "A new unit is answered 201 and a later read shows the name, abbreviation and dimension of the request.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.4",
    "operations": [
      "createUnit",
      "getUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.units.conversion-as-requested",
    "level": "must",
    "statement": "A new unit has the ratio and offset of the request, number for number.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §14.4, §15.4",
    "operations": [
      "createUnit",
      "getUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.units.are-never-base-units",
    "level": "must",
    "statement": "A unit created by an account has is_base_unit false.",
    "source": "Create Product page; facts/augno.md §14.4",
    "operations": [
      "createUnit",
      "getUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.units.ratio-over-zero-is-refused",
    "level": "must",
    "statement": "A unit with a ratio_denominator of zero is refused with 400 invalid_format and that field as param.",
    "source": "Create Product page, SDK reference; facts/augno.md §14.4, §15.4",
    "operations": [
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.units.offset-over-zero-is-refused",
    "level": "must",
    "statement": "A unit with an offset_denominator of zero is refused with 400 invalid_format and that field as param.",
    "source": "Create Product page, SDK reference; facts/augno.md §14.4, §15.4",
    "operations": [
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.units.non-decimal-is-refused",
    "level": "should",
    "statement": "A ratio or offset that is no decimal is refused with 400 invalid_format and that field as param.",
    "source": "end-to-end tests; facts/augno.md §6.1, §15.4",
    "operations": [
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.units.platform-dollar-is-listed",
    "level": "should",
    "statement": "The list of currencies shows the platform unit dollar.",
    "source": "seed data source; facts/augno.md §17.1, §18",
    "operations": [
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.units.platform-units-are-the-systems",
    "level": "should",
    "statement": "A platform unit that the list shows has an owner of type system without an account.",
    "source": "Create Product page, SDK reference; facts/augno.md §14.11, §17.1",
    "operations": [
      "listUnits",
      "getUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.units.filter-by-group",
    "level": "should",
    "statement": "Filtering units by a unit group lists its associated units and leaves out units that are not in it.",
    "source": "SDK reference; facts/augno.md §15.4",
    "operations": [
      "listUnits",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.units.search-by-name-and-abbreviation",
    "level": "should",
    "statement": "Searching units finds a unit by its name and by its abbreviation.",
    "source": "SDK reference; facts/augno.md §10.3",
    "operations": [
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.units.patch-changes-what-it-names",
    "level": "must",
    "statement": "Updating a unit stores the members that the request names and leaves all others as they were.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.4",
    "operations": [
      "createUnit",
      "getUnit",
      "updateUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.units.deleted-is-gone",
    "level": "must",
    "statement": "A deleted unit is answered 404 when read and stands in no list.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.4",
    "operations": [
      "createUnit",
      "getUnit",
      "listUnits",
      "deleteUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.units.second-delete-is-410",
    "level": "must",
    "statement": "Deleting a unit a second time is answered 410 resource_gone.",
    "source": "errors page, end-to-end tests; facts/augno.md §5.2, §15.4",
    "operations": [
      "createUnit",
      "deleteUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.units.unknown-is-404",
    "level": "should",
    "statement": "Updating or deleting a unit id that does not exist is answered 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.4",
    "operations": [
      "createUnit",
      "updateUnit",
      "deleteUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.units.platform-units-stay",
    "level": "should",
    "statement": "A unit of the platform is neither changed nor deleted, 400 validation_failed.",
    "source": "unit service source; facts/augno.md §15.4, §20 row 38",
    "operations": [
      "createUnit",
      "listUnits",
      "updateUnit",
      "deleteUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.units.patch-over-zero-is-refused",
    "level": "should",
    "statement": "An update of a ratio or offset to one over zero is refused with 400 invalid_format and that field as param.",
    "source": "SDK reference; facts/augno.md §15.4",
    "operations": [
      "createUnit",
      "updateUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.units.deleted-unit-leaves-its-groups",
    "level": "must",
    "statement": "A unit that is deleted is in no unit group any more; other units of the group stay.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.4",
    "operations": [
      "createUnit",
      "deleteUnit",
      "createUnitGroup",
      "listUnitGroupUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.create-stores-the-group",
    "level": "must",
    "statement": "A new unit group is answered 201 and a later read shows the name, dimension and notes of the request.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup",
      "getUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.base-unit-as-requested",
    "level": "must",
    "statement": "A new unit group has the base unit that the request named.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §14.3, §15.5",
    "operations": [
      "createUnitGroup",
      "getUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.associated-units-as-requested",
    "level": "should",
    "statement": "The associated units of a new group are those of the request, with their discounts and visibility.",
    "source": "SDK reference; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup",
      "getUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.associated-unit-defaults",
    "level": "should",
    "statement": "An associated unit without further members has a fixed discount of 0 and is visible.",
    "source": "end-to-end tests, SDK reference; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.base-unit-is-not-associated",
    "level": "should",
    "statement": "A group created without associated_units has none, its base unit included.",
    "source": "end-to-end tests; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.base-unit-of-another-dimension",
    "level": "should",
    "statement": "A base unit of another dimension than the group's is refused with 400 validation_failed and param base_unit_id.",
    "source": "unit group service source, end-to-end tests; facts/augno.md §15.5, §20 row 22",
    "operations": [
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.associated-unit-of-another-dimension",
    "level": "must",
    "statement": "An associated unit of another dimension than the group's is refused with 400 validation_failed.",
    "source": "Create Product page, end-to-end tests; facts/augno.md §13.3, §15.5",
    "operations": [
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.unknown-base-unit-is-404",
    "level": "should",
    "statement": "A base unit that does not exist is refused with 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.default-discount-percentage",
    "level": "observe",
    "statement": "Which discount_percentage an associated unit has when the request names none.",
    "source": "sources disagree; facts/augno.md §20 row 10",
    "operations": [
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.patch-changes-what-it-names",
    "level": "must",
    "statement": "Updating a unit group stores the members that the request names and leaves all others as they were.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup",
      "getUnitGroup",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.deleted-is-gone",
    "level": "should",
    "statement": "A deleted unit group is answered 404 when read and stands in no list.",
    "source": "SDK reference; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup",
      "getUnitGroup",
      "listUnitGroups",
      "deleteUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.second-delete-is-410",
    "level": "must",
    "statement": "Deleting a unit group a second time is answered 410 resource_gone.",
    "source": "errors page, unit group service source; facts/augno.md §5.2, §15.5",
    "operations": [
      "createUnitGroup",
      "deleteUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.unknown-is-404",
    "level": "should",
    "statement": "Updating or deleting a unit group id that does not exist is answered 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup",
      "updateUnitGroup",
      "deleteUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.platform-groups-stay",
    "level": "should",
    "statement": "A unit group of the platform is neither changed nor deleted, 400 validation_failed.",
    "source": "unit group service source; facts/augno.md §15.5, §20 row 38",
    "operations": [
      "createUnitGroup",
      "listUnitGroups",
      "updateUnitGroup",
      "deleteUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.patch-null-clears-notes",
    "level": "should",
    "statement": "Updating the notes of a unit group to null clears them.",
    "source": "SDK reference; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup",
      "getUnitGroup",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.patch-only-adds-units",
    "level": "should",
    "statement": "An update with associated_units adds these units to the group and takes none away.",
    "source": "SDK reference; facts/augno.md §15.5",
    "operations": [
      "createUnitGroup",
      "updateUnitGroup",
      "listUnitGroupUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.patch-base-unit-of-another-dimension",
    "level": "should",
    "statement": "Updating a group to a base unit of another dimension is refused with 400 validation_failed and param base_unit_id.",
    "source": "unit group service source, end-to-end tests; facts/augno.md §15.5, §20 row 22",
    "operations": [
      "createUnitGroup",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.unit-groups.units-survive-their-group",
    "level": "should",
    "statement": "The units of a unit group that is deleted can still be read.",
    "source": "unit group service source, SDK reference; facts/augno.md §15.5",
    "operations": [
      "createUnit",
      "getUnit",
      "createUnitGroup",
      "deleteUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.group-units.create-stores-the-entry",
    "level": "must",
    "statement": "A unit that is added to a group is answered 201; a later read shows it with its terms, and the group lists it.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.6",
    "operations": [
      "createUnitGroup",
      "createUnitGroupUnit",
      "getUnitGroupUnit",
      "listUnitGroupUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.group-units.patch-changes-what-it-names",
    "level": "must",
    "statement": "Updating a unit of a group stores the terms that the request names and leaves all others as they were.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.6, §20 row 24",
    "operations": [
      "createUnitGroup",
      "createUnitGroupUnit",
      "getUnitGroupUnit",
      "updateUnitGroupUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.group-units.removed-is-gone",
    "level": "should",
    "statement": "A unit that is removed from a group is answered 404 there when read, and the group does not list it.",
    "source": "SDK reference; facts/augno.md §15.6",
    "operations": [
      "createUnitGroup",
      "createUnitGroupUnit",
      "getUnitGroupUnit",
      "listUnitGroupUnits",
      "deleteUnitGroupUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.group-units.second-removal-is-refused",
    "level": "should",
    "statement": "Removing a unit from a group a second time is answered 410 resource_gone or 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.6",
    "operations": [
      "createUnitGroup",
      "createUnitGroupUnit",
      "deleteUnitGroupUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.group-units.unknown-is-404",
    "level": "should",
    "statement": "Updating or removing an entry that a group does not have is answered 404 resource_not_found.",
    "source": "unit group service source; facts/augno.md §15.6",
    "operations": [
      "createUnitGroup",
      "createUnitGroupUnit",
      "updateUnitGroupUnit",
      "deleteUnitGroupUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "augno.group-units.unit-of-another-dimension",
    "level": "should",
    "statement": "Adding a unit of another dimension than the group's is refused with 400 validation_failed and param unit_id.",
    "source": "end-to-end tests; facts/augno.md §15.6",
    "operations": [
      "createUnitGroup",
      "createUnitGroupUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.group-units.entry-keeps-its-unit",
    "level": "should",
    "statement": "Naming another unit_id in an update does not make the entry one of that unit.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.6",
    "operations": [
      "createUnitGroup",
      "createUnitGroupUnit",
      "getUnitGroupUnit",
      "updateUnitGroupUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.group-units.unit-expands",
    "level": "should",
    "statement": "An entry of a group shows its unit when it is included, and null otherwise.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §11, §15.6",
    "operations": [
      "createUnitGroup",
      "createUnitGroupUnit",
      "getUnitGroupUnit",
      "listUnitGroupUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.create-stores-the-category",
    "level": "must",
    "statement": "A new item category is answered 201 and a later read shows the name and type of the request.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "getItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.unit-group-as-requested",
    "level": "must",
    "statement": "A new item category has the unit group that the request named.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §14.7, §15.3",
    "operations": [
      "createItemCategory",
      "getItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.unknown-unit-group-is-404",
    "level": "should",
    "statement": "A unit group that does not exist is refused with 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.3",
    "operations": [
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.patch-changes-what-it-names",
    "level": "must",
    "statement": "Updating an item category stores the members that the request names and leaves all others as they were.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "getItemCategory",
      "updateItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.deleted-is-gone",
    "level": "should",
    "statement": "A deleted item category is answered 404 when read and stands in no list.",
    "source": "SDK reference; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "getItemCategory",
      "listItemCategories",
      "deleteItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.second-delete-is-410",
    "level": "must",
    "statement": "Deleting an item category a second time is answered 410 resource_gone.",
    "source": "errors page, category service source; facts/augno.md §5.2, §15.3",
    "operations": [
      "createItemCategory",
      "deleteItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.unknown-is-404",
    "level": "should",
    "statement": "Updating or deleting an item category id that does not exist is answered 404 resource_not_found.",
    "source": "category service source; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "updateItemCategory",
      "deleteItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.default-categories-stay",
    "level": "should",
    "statement": "The ids of the default categories are refused to be changed and deleted, 403 insufficient_permissions.",
    "source": "category service source; facts/augno.md §15.3, §20 row 38",
    "operations": [
      "createItemCategory",
      "updateItemCategory",
      "deleteItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.texts-cannot-be-cleared",
    "level": "should",
    "statement": "Null or an empty text for the name or notes of an item category is refused with 400 and that field as param.",
    "source": "end-to-end tests; facts/augno.md §15.3, §20 row 33",
    "operations": [
      "createItemCategory",
      "updateItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.linked-property-is-shown",
    "level": "must",
    "statement": "A property that is linked to a category is among its properties.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "getItemCategory",
      "addItemCategoryProperty",
      "listProperties"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.property-is-linked-once",
    "level": "must",
    "statement": "Linking a property to a category twice is refused with 409 resource_conflict and param property_id.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.3, §22 no. 26",
    "operations": [
      "createItemCategory",
      "addItemCategoryProperty",
      "listProperties"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.unlinked-property-is-gone",
    "level": "should",
    "statement": "A property that is unlinked is not among the category's any more, and unlinking it again is answered 200.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "getItemCategory",
      "addItemCategoryProperty",
      "removeItemCategoryProperty",
      "listProperties"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.unknown-property-is-404",
    "level": "should",
    "statement": "Linking or unlinking a property that does not exist is answered 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "addItemCategoryProperty",
      "removeItemCategoryProperty",
      "listProperties"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.unit-group-can-be-changed",
    "level": "must",
    "statement": "A category has the unit group of the same dimension that it is given, also when it has it already.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "getItemCategory",
      "changeItemCategoryUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.item-categories.unit-group-of-another-dimension",
    "level": "should",
    "statement": "A unit group of another dimension is refused to a category with 400 validation_failed and param unit_group_id.",
    "source": "category service source; facts/augno.md §15.3",
    "operations": [
      "createItemCategory",
      "getItemCategory",
      "changeItemCategoryUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.can-be-assigned",
    "level": "must",
    "statement": "A product created with any product line the list shows is in that line.",
    "source": "Create Product page; facts/augno.md §13.2",
    "operations": [
      "createProduct",
      "listProductLines"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.paths-expand",
    "level": "should",
    "statement": "Any product line the list shows has its owner and unit group when they are included, and null otherwise.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §11",
    "operations": [
      "getProductLine",
      "listProductLines"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.create-stores-the-line",
    "level": "must",
    "statement": "A new product line is answered 201 and a later read shows the name, policies and unit group of the request.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.2",
    "operations": [
      "createProductLine",
      "getProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.unknown-unit-group-is-404",
    "level": "should",
    "statement": "A product line with a unit group that does not exist is refused with 404, when created and when updated.",
    "source": "SDK reference; facts/augno.md §15.2",
    "operations": [
      "createProductLine",
      "updateProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.patch-changes-what-it-names",
    "level": "must",
    "statement": "Updating a product line stores the members that the request names and leaves all others as they were.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.2",
    "operations": [
      "createProductLine",
      "getProductLine",
      "updateProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.deleted-is-gone",
    "level": "should",
    "statement": "A deleted product line is answered 404 when read and stands in no list.",
    "source": "SDK reference; facts/augno.md §15.2",
    "operations": [
      "createProductLine",
      "getProductLine",
      "listProductLines",
      "deleteProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.second-delete-is-410",
    "level": "must",
    "statement": "Deleting a product line a second time is answered 410 resource_gone.",
    "source": "errors page, product line service source; facts/augno.md §5.2, §15.2",
    "operations": [
      "createProductLine",
      "deleteProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.unknown-is-404",
    "level": "should",
    "statement": "Updating or deleting a product line id that does not exist is answered 404 resource_not_found.",
    "source": "product line service source; facts/augno.md §15.2",
    "operations": [
      "createProductLine",
      "updateProductLine",
      "deleteProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.default-lines-stay",
    "level": "should",
    "statement": "A default product line that the list shows is neither changed nor deleted, 403 insufficient_permissions.",
    "source": "SDK reference, product line service source; facts/augno.md §15.2, §20 row 38",
    "operations": [
      "createProductLine",
      "listProductLines",
      "updateProductLine",
      "deleteProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.product-lines.products-of-a-deleted-line",
    "level": "observe",
    "statement": "What becomes of the products of a product line that is deleted.",
    "source": "nobody; facts/augno.md §21 row 26",
    "operations": [
      "createProduct",
      "createProductLine",
      "deleteProductLine",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.properties.attributes-expand",
    "level": "should",
    "statement": "Any property the list shows has a list of attributes when they are included, and null otherwise.",
    "source": "OpenAPI document, end-to-end tests; facts/augno.md §15.7",
    "operations": [
      "listProperties",
      "getProperty"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.properties.create-stores-the-property",
    "level": "should",
    "statement": "A property with a valid name can be created, read and listed under that name.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.7",
    "operations": [
      "createProperty",
      "getProperty",
      "listProperties"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.properties.new-one-is-empty",
    "level": "should",
    "statement": "A new property has an empty list of attributes when they are included.",
    "source": "end-to-end tests; facts/augno.md §11, §15.7",
    "operations": [
      "createProperty",
      "getProperty"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.properties.patch-renames",
    "level": "should",
    "statement": "An update gives a property its new name, which may be its present one, and leaves created_at and its attributes alone; updated_at does not go back.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §12.2, §15.7",
    "operations": [
      "createProperty",
      "getProperty",
      "updateProperty",
      "createAttribute",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.properties.delete-takes-its-attributes",
    "level": "should",
    "statement": "A deleted property and its attributes can neither be read nor changed, and the property is not listed.",
    "source": "property service source; facts/augno.md §15.7",
    "operations": [
      "createProperty",
      "getProperty",
      "listProperties",
      "updateProperty",
      "deleteProperty",
      "createAttribute",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.properties.second-delete-is-410",
    "level": "should",
    "statement": "Deleting a property a second time is answered 410 resource_gone.",
    "source": "property service source, errors page for the code; facts/augno.md §5.2, §15.7",
    "operations": [
      "createProperty",
      "deleteProperty"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.properties.unknown-is-404",
    "level": "should",
    "statement": "Reading, updating or deleting a property that does not exist is answered 404 resource_not_found.",
    "source": "property service source; facts/augno.md §15.7",
    "operations": [
      "createProperty",
      "getProperty",
      "updateProperty",
      "deleteProperty"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.get-returns-what-is-listed",
    "level": "should",
    "statement": "Any attribute the list shows can be read by its id under its property, with the same contents.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.8",
    "operations": [
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.sorted-by-position",
    "level": "should",
    "statement": "The attributes of any property the list shows come in the order of sort_order.",
    "source": "SDK reference; facts/augno.md §10.3, §15.8",
    "operations": [
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.property-stays-null",
    "level": "should",
    "statement": "Any attribute the list shows has property null on the attribute operations.",
    "source": "end-to-end tests; facts/augno.md §14.10, §15.8",
    "operations": [
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.create-stores-the-attribute",
    "level": "should",
    "statement": "An attribute with a value, a colour and a position can be created, read and listed with them.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "getAttribute",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.drawn-color-is-not-default",
    "level": "should",
    "statement": "An attribute that is created without a colour gets one of the nine that are not default.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.new-one-stands-last",
    "level": "should",
    "statement": "An attribute that is created without a position stands behind all others of its property.",
    "source": "SDK reference, attribute service source; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.value-is-trimmed",
    "level": "should",
    "statement": "White space around the value of a new attribute is dropped.",
    "source": "SDK reference, attribute service source; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.blank-value-is-refused",
    "level": "should",
    "statement": "An attribute whose value is nothing but white space is refused with 400 and param value.",
    "source": "end-to-end tests of newer servers; facts/augno.md §15.8, §20 row 25",
    "operations": [
      "createProperty",
      "createAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.of-unknown-property-is-404",
    "level": "should",
    "statement": "Creating an attribute of a property that does not exist is answered 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.positions-have-no-gaps",
    "level": "should",
    "statement": "Whatever is added, moved and deleted, the attributes of a property have the positions from 1 upward, in the order that this leads to.",
    "source": "SDK reference, attribute service source; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "updateAttribute",
      "deleteAttribute",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.position-beyond-the-end-is-refused",
    "level": "should",
    "statement": "A position of more than one behind the last on create, or behind the last on update, is refused with 400 validation_failed and param sort_order.",
    "source": "SDK reference, attribute service source; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.position-below-one-is-refused",
    "level": "should",
    "statement": "A position below 1 is refused with 400 and param sort_order.",
    "source": "SDK reference; facts/augno.md §15.8, §20 row 26",
    "operations": [
      "createProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.patch-changes-what-it-names",
    "level": "should",
    "statement": "An update stores the value, colour and position that it names, and keeps those that it does not name.",
    "source": "OpenAPI document, SDK reference; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "updateAttribute",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.own-value-is-free",
    "level": "should",
    "statement": "An update may name the value that the attribute has.",
    "source": "attribute service source; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.deleted-is-gone",
    "level": "should",
    "statement": "A deleted attribute can neither be read nor changed and is not listed, while the others keep their order.",
    "source": "SDK reference, attribute service source; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "getAttribute",
      "updateAttribute",
      "deleteAttribute",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.second-delete-is-410",
    "level": "should",
    "statement": "Deleting an attribute a second time is answered 410 resource_gone.",
    "source": "attribute service source, errors page for the code; facts/augno.md §5.2, §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "deleteAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.wrong-property-is-404",
    "level": "should",
    "statement": "Reading, updating or deleting an attribute under a property that it does not belong to is answered 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "getAttribute",
      "updateAttribute",
      "deleteAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "augno.attributes.deleted-leaves-the-items",
    "level": "should",
    "statement": "An attribute that is deleted is gone from the items that carried it, which keep their others.",
    "source": "SDK reference; facts/augno.md §15.7, §15.8",
    "operations": [
      "listItemCategories",
      "createAttribute",
      "deleteAttribute",
      "createProduct",
      "getProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.items.get-returns-the-item",
    "level": "should",
    "statement": "The item that a product shows can be read by its id, with the same contents.",
    "source": "SDK reference; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getProduct",
      "getItem"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.items.paths-expand",
    "level": "should",
    "statement": "Each documented include path fills its object when an item is read and listed; without one it is null.",
    "source": "SDK reference, include page; facts/augno.md §11",
    "operations": [
      "createProduct",
      "getItem",
      "listItems"
    ],
    "needs": [],
    "cost": {
      "writes": 14,
      "charges": 0
    }
  },
  {
    "id": "augno.items.only-goods-are-listed",
    "level": "should",
    "statement": "Items of products of type sale are listed; those of other types can be read by id only.",
    "source": "SDK reference; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getItem",
      "listItems"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.items.filters-choose",
    "level": "should",
    "statement": "The list of items shows an item for filters that it meets, and not for those that it does not.",
    "source": "SDK reference; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getItem",
      "listItems",
      "createItemCategory",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.items.bad-filter-is-refused",
    "level": "should",
    "statement": "An unknown item type or subassembly filter, and a date without a time, are refused with 400 parameter_invalid.",
    "source": "end-to-end tests; facts/augno.md §6.2, §15.9",
    "operations": [
      "listItems"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.items.go-with-their-product",
    "level": "should",
    "statement": "The item of a deleted product can neither be read nor found in the list.",
    "source": "SDK reference; facts/augno.md §15.1, §15.9",
    "operations": [
      "createProduct",
      "deleteProduct",
      "getItem",
      "listItems"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.items.unknown-is-404",
    "level": "should",
    "statement": "Reading an item that does not exist, or moving it to a category, is answered 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getItem",
      "assignItemCategory",
      "createItemCategory",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.items.category-brings-its-units",
    "level": "should",
    "statement": "Another category replaces the units below price and cost and above the burn rate by its base unit, and leaves numbers, currency and the rest.",
    "source": "SDK reference, item queries; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getItem",
      "assignItemCategory",
      "createItemCategory",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "augno.items.category-may-be-assigned-again",
    "level": "should",
    "statement": "Assigning the category that an item has succeeds.",
    "source": "item service source, end-to-end tests; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "assignItemCategory",
      "createItemCategory",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.items.category-of-wrong-type-is-refused",
    "level": "should",
    "statement": "Moving the item of a product to a category for materials is refused with 400 validation_failed and param category_id, and changes nothing.",
    "source": "item service source, end-to-end tests; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getItem",
      "assignItemCategory",
      "createItemCategory",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.items.category-needs-the-properties",
    "level": "should",
    "statement": "Moving an item to a category that lacks the property of one of its attributes is refused with 400 validation_failed and param category_id.",
    "source": "item service source, end-to-end tests; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "assignItemCategory",
      "removeItemAttribute",
      "listItemCategories",
      "listAttributes",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "augno.items.unknown-category-is-404",
    "level": "should",
    "statement": "Moving an item to a category that does not exist is answered 404 resource_not_found.",
    "source": "end-to-end tests; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "assignItemCategory",
      "createItemCategory",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.items.attribute-can-be-added",
    "level": "should",
    "statement": "An item gets each attribute that is added, once, however often it is added.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getItem",
      "addItemAttribute",
      "listItemCategories",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.items.attribute-can-be-removed",
    "level": "should",
    "statement": "An item loses the attribute that is removed and no other; one that it does not carry is answered 404 resource_not_found.",
    "source": "SDK reference; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getItem",
      "removeItemAttribute",
      "listItemCategories",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.items.attribute-has-to-suit-the-category",
    "level": "should",
    "statement": "Adding an attribute whose property the item's category lacks is refused with 400 validation_failed and param attribute_id, and adds nothing.",
    "source": "end-to-end tests; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "getItem",
      "addItemAttribute",
      "listItemCategories",
      "listAttributes",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.items.unknown-attribute-is-404",
    "level": "should",
    "statement": "Adding or removing an attribute that does not exist is answered 404 resource_not_found.",
    "source": "end-to-end tests, SDK reference; facts/augno.md §15.9",
    "operations": [
      "createProduct",
      "addItemAttribute",
      "removeItemAttribute",
      "listItemCategories",
      "listAttributes"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.missing-field-is-named",
    "level": "must",
    "statement": "A product create without sku or category_id is refused with 400 missing_field and the field as param.",
    "source": "Create Product page, errors page; facts/augno.md §6.1, §22 no. 9",
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
    "id": "augno.validation.missing-field-is-named-elsewhere",
    "level": "should",
    "statement": "Creating a unit, unit group or item category without one of its required texts is refused with 400 missing_field and the field as param.",
    "source": "validate source; facts/augno.md §6.1",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.empty-required-text",
    "level": "should",
    "statement": "An empty sku, name or abbreviation on create is refused like a missing one, with 400 missing_field.",
    "source": "validate source; facts/augno.md §6.1",
    "operations": [
      "createProduct",
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.missing-type",
    "level": "should",
    "statement": "A product create without type is refused with 400 parameter_invalid and param type, as the list of values is checked first.",
    "source": "endpoint source, end-to-end tests; facts/augno.md §2, §15.1",
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
    "id": "augno.validation.unknown-product-type",
    "level": "must",
    "statement": "A product type outside the six is refused with 400 parameter_invalid and param type.",
    "source": "Create Product page, errors page; facts/augno.md §15.1, §22 no. 9",
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
    "id": "augno.validation.unknown-enum-value-elsewhere",
    "level": "should",
    "statement": "A portal_visibility, dimension or category type outside its list is refused with 400 parameter_invalid and the field as param.",
    "source": "end-to-end tests; facts/augno.md §6.1, §15.1, §15.3",
    "operations": [
      "createProduct",
      "updateProduct",
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.sku-length-bounds",
    "level": "should",
    "statement": "A sku of 255 characters is accepted, a longer one refused with 400 invalid_format and param sku.",
    "source": "end-to-end tests; facts/augno.md §6.1, §15.1",
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
    "id": "augno.validation.name-length-bounds",
    "level": "should",
    "statement": "A name or abbreviation of 255 characters is accepted for units, unit groups and item categories, a longer one refused with 400 invalid_format and the field as param.",
    "source": "validate source; facts/augno.md §15",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.unknown-field-is-refused",
    "level": "must",
    "statement": "A body field the operation does not know is refused with 400 parameter_unknown and the field as param.",
    "source": "errors page; facts/augno.md §6.1, §22 no. 13",
    "operations": [
      "createProduct",
      "updateProduct",
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.unknown-nested-field-is-refused",
    "level": "should",
    "statement": "An unknown field inside unit_price or an associated unit is refused with 400 parameter_unknown.",
    "source": "http source; facts/augno.md §6.2",
    "operations": [
      "createProduct",
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.fixed-fields-cannot-be-patched",
    "level": "should",
    "statement": "An update that names type, category_id, product_line_id, unit_cost or attribute_ids is refused with 400 parameter_unknown and that param.",
    "source": "SDK reference; facts/augno.md §15.1",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.wrong-json-type",
    "level": "should",
    "statement": "A number, boolean, object or list where a text is expected is refused with 400 invalid_format and the field as param.",
    "source": "http source; facts/augno.md §6.1",
    "operations": [
      "createProduct",
      "updateProduct",
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.decimal-must-be-a-text",
    "level": "must",
    "statement": "A price value or unit ratio given as a JSON number is refused with 400 invalid_format.",
    "source": "Create Product page, errors page; facts/augno.md §12.3",
    "operations": [
      "createProduct",
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.null-on-create",
    "level": "should",
    "statement": "Null for sku, description, notes, portal_visibility or product_line_id on create is refused with 400 invalid_format and the field as param.",
    "source": "endpoint source; facts/augno.md §6.1, §15.1",
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
    "id": "augno.validation.null-object-on-create",
    "level": "should",
    "statement": "Null for unit_price, unit_cost or attribute_ids on create is refused with 400.",
    "source": "endpoint source; facts/augno.md §21 row 8 (weak form)",
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
    "id": "augno.validation.null-sku-in-patch",
    "level": "must",
    "statement": "An update with null for sku is refused with 400 invalid_format and param sku.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.1, §22 no. 23",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.null-elsewhere-in-patch",
    "level": "should",
    "statement": "An update with null for portal_visibility or unit_price is refused with 400.",
    "source": "SDK reference; facts/augno.md §15.1",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.empty-patch",
    "level": "must",
    "statement": "An update with an empty object is refused with 400 validation_failed.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §6.1, §22 no. 23",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.malformed-json",
    "level": "must",
    "statement": "A body that is no JSON is refused with 400 validation_failed.",
    "source": "errors page; facts/augno.md §5.2, §6.1",
    "operations": [
      "createProduct",
      "updateProduct",
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.trailing-json",
    "level": "should",
    "statement": "A body with something after its JSON value is refused with 400 validation_failed.",
    "source": "http source; facts/augno.md §6.1",
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
    "id": "augno.validation.empty-body",
    "level": "should",
    "statement": "A create without any body is refused with 400.",
    "source": "facts/augno.md §21 row 41 (weak form)",
    "operations": [
      "createProduct",
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.array-as-body",
    "level": "should",
    "statement": "A create whose body is a JSON list is refused with 400.",
    "source": "facts/augno.md §21 row 42 (weak form)",
    "operations": [
      "createProduct",
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.body-size",
    "level": "should",
    "statement": "A body of more than 1048576 bytes is refused with 400, with and without an idempotency key.",
    "source": "endpoint source; facts/augno.md §1.4",
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
    "id": "augno.validation.several-failures-are-one-error",
    "level": "should",
    "statement": "When several fields fail there is one error, 400 validation_failed, whose param is one of them.",
    "source": "validate source; facts/augno.md §5.1, §6.1",
    "operations": [
      "createProduct",
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.empty-patch-of-rows",
    "level": "should",
    "statement": "An update of a product line, item category, unit, unit group or unit of a group without members is refused with 400 validation_failed.",
    "source": "validation source; facts/augno.md §6.1",
    "operations": [
      "createUnitGroup",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.null-name-of-rows",
    "level": "should",
    "statement": "Null for the name in an update of a product line, item category, unit or unit group is refused with 400 invalid_format and param name.",
    "source": "end-to-end tests; facts/augno.md §6.1, §15.3, §15.4",
    "operations": [
      "createUnitGroup",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.unknown-and-fixed-fields-of-rows",
    "level": "must",
    "statement": "A member that an update does not know, or may not change, is refused with 400 parameter_unknown and that field as param.",
    "source": "errors page, SDK reference; facts/augno.md §6.1, §6.2, §15.3 to §15.5",
    "operations": [
      "createUnitGroup",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.name-length-of-rows",
    "level": "should",
    "statement": "A name of more than 255 characters in an update of a product line, item category, unit or unit group is refused with 400 invalid_format and param name.",
    "source": "end-to-end tests; facts/augno.md §6.1, §15",
    "operations": [
      "createUnitGroup",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.missing-fields-of-rows",
    "level": "must",
    "statement": "A product line without one of its four members, and a unit of a group without unit_id, are refused with 400 and that field as param.",
    "source": "errors page, SDK reference; facts/augno.md §6.1, §15.2, §15.6",
    "operations": [
      "createProductLine",
      "createUnitGroup",
      "createUnitGroupUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.refused-body-changes-nothing",
    "level": "should",
    "statement": "A body that is refused for one of its members leaves everything as it was.",
    "source": "service sources, where validation comes before any work; facts/augno.md §2, §16.1",
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
    "id": "augno.validation.duplicate-json-key",
    "level": "observe",
    "statement": "What happens when a JSON body names a field twice.",
    "source": "sources are silent; facts/augno.md §21 row 43",
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
    "id": "augno.validation.other-content-type",
    "level": "observe",
    "statement": "Whether a JSON body under another Content-Type is accepted.",
    "source": "sources are silent; facts/augno.md §21 row 40",
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
    "id": "augno.validation.property-without-a-name",
    "level": "should",
    "statement": "Creating a property without a name, or an attribute without a value, is refused with 400 missing_field and the field as param.",
    "source": "validate source, end-to-end tests; facts/augno.md §6.1, §15.7, §15.8",
    "operations": [
      "createProperty",
      "createAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.property-name-length-bounds",
    "level": "should",
    "statement": "A name of a property or value of an attribute of 255 characters is accepted, a longer one refused with 400 invalid_format and the field as param.",
    "source": "validate source, end-to-end tests; facts/augno.md §15, §15.7",
    "operations": [
      "createProperty",
      "updateProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.unknown-attribute-color",
    "level": "should",
    "statement": "A colour that does not exist is refused with 400 parameter_invalid and param color.",
    "source": "errors page for the code, SDK reference; facts/augno.md §6.1, §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.unknown-property-field",
    "level": "must",
    "statement": "A body field that properties and attributes do not have is refused with 400 parameter_unknown and the field as param.",
    "source": "errors page; facts/augno.md §6.1, §22 no. 13",
    "operations": [
      "createProperty",
      "updateProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.empty-patch-of-properties",
    "level": "should",
    "statement": "An update of a property or an attribute without any member is refused with 400 validation_failed.",
    "source": "end-to-end tests; facts/augno.md §6.1, §15.7",
    "operations": [
      "createProperty",
      "updateProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.validation.null-in-patch-of-properties",
    "level": "should",
    "statement": "Null for the name of a property or the value of an attribute is refused with 400 invalid_format and the field as param.",
    "source": "gateway source; facts/augno.md §6.1",
    "operations": [
      "createProperty",
      "updateProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 8,
      "charges": 0
    }
  },
  {
    "id": "augno.errors.type-fits-the-code",
    "level": "must",
    "statement": "The type of an error is the one its code has in the error table.",
    "source": "errors page; facts/augno.md §5.2",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 20,
      "charges": 0
    }
  },
  {
    "id": "augno.errors.transient-fits-the-code",
    "level": "must",
    "statement": "is_transient is true exactly for the codes the error table calls transient.",
    "source": "errors page; facts/augno.md §5.2",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 20,
      "charges": 0
    }
  },
  {
    "id": "augno.errors.quota-only-for-plan-limits",
    "level": "must",
    "statement": "quota is null in every error but limit_exceeded.",
    "source": "errors page; facts/augno.md §5.1, §22 no. 19",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 20,
      "charges": 0
    }
  },
  {
    "id": "augno.errors.doc-url-leads-to-the-code",
    "level": "should",
    "statement": "doc_url is null or ends with the anchor of the error's code, resource_exists sharing that of resource_conflict.",
    "source": "errors source; facts/augno.md §5.1",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 20,
      "charges": 0
    }
  },
  {
    "id": "augno.errors.log-url-names-the-request",
    "level": "should",
    "statement": "request_log_url is null or ends with the Request-ID of the answer, replays aside.",
    "source": "request-ids page; facts/augno.md §5.1, §21 row 50 (weak form)",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 20,
      "charges": 0
    }
  },
  {
    "id": "augno.errors.unknown-id-is-404",
    "level": "must",
    "statement": "Reading an id that does not exist, whether or not it has the usual form, is answered 404 resource_not_found.",
    "source": "errors page; facts/augno.md §5.2, §12.1, §15",
    "operations": [
      "getProduct",
      "getUnit",
      "getUnitGroup",
      "getItemCategory",
      "getProductLine",
      "getProperty",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.errors.unknown-path",
    "level": "should",
    "statement": "A path below /v1/catalog that does not exist is answered 404 resource_not_found in the envelope.",
    "source": "router source; facts/augno.md §1.1",
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
    "id": "augno.errors.wrong-method",
    "level": "should",
    "statement": "PUT on the product collection is answered 405 method_not_allowed in the envelope.",
    "source": "router source, errors page; facts/augno.md §1.1, §5.2",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.headers.request-id-is-unique",
    "level": "must",
    "statement": "No two answers have the same Request-ID, replays included.",
    "source": "request-ids page; facts/augno.md §1.3, §7, §22 no. 29",
    "operations": [
      "createProduct",
      "listProducts",
      "getProduct",
      "updateProduct",
      "deleteProduct",
      "listUnits",
      "getUnit",
      "createUnit",
      "listUnitGroups",
      "getUnitGroup",
      "createUnitGroup",
      "listItemCategories",
      "getItemCategory",
      "createItemCategory",
      "listProductLines",
      "getProductLine",
      "listProperties",
      "getProperty",
      "listAttributes",
      "getAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.headers.location-leads-to-the-new-row",
    "level": "should",
    "statement": "The 201 to a create that is no replay has a Location, the path under which the new row can be read.",
    "source": "endpoint source, end-to-end tests; facts/augno.md §1.3",
    "operations": [
      "createProduct",
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.headers.actor-account-is-refused",
    "level": "should",
    "statement": "Augno-Actor-Account together with an API key is refused with 400 validation_failed and the header as param.",
    "source": "auth middleware source; facts/augno.md §1.2",
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
    "id": "augno.authentication.unknown-key",
    "level": "must",
    "statement": "A key of the documented form that was never issued is refused with 401 invalid_credentials, or with 400 invalid_format and param api_key where the target recomputes the checksum.",
    "source": "api-keys page, auth source; facts/augno.md §3.2, §22 no. 18",
    "operations": [
      "listProducts",
      "getUnit",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.authentication.refused-writes-change-nothing",
    "level": "must",
    "statement": "A write with a key that was never issued is refused and leaves everything as it was.",
    "source": "API keys page; facts/augno.md §3.2, §22 no. 18",
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
    "id": "augno.authentication.malformed-key",
    "level": "must",
    "statement": "A key that begins with aug_sk_ but lacks the documented mode or parts is refused with 400 invalid_format and param api_key.",
    "source": "api-keys page; facts/augno.md §3.2",
    "operations": [
      "listProducts",
      "getUnit",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.authentication.expired-key",
    "level": "must",
    "statement": "An expired key is refused with 401 api_key_expired.",
    "source": "errors page; facts/augno.md §3.2",
    "operations": [
      "listProducts"
    ],
    "needs": [
      "expired"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.authentication.revoked-key",
    "level": "must",
    "statement": "A revoked key is refused with 401 api_key_revoked.",
    "source": "errors page; facts/augno.md §3.2",
    "operations": [
      "listProducts"
    ],
    "needs": [
      "revoked"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.authentication.no-credentials",
    "level": "should",
    "statement": "A request without credentials is refused with 401 or 403 in the envelope.",
    "source": "facts/augno.md §21 row 1 (weak form)",
    "operations": [
      "listProducts",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.authentication.other-scheme",
    "level": "should",
    "statement": "An Authorization header that is neither Basic nor Bearer is refused with 401 invalid_credentials.",
    "source": "auth source; facts/augno.md §3.2",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.authentication.basic-equals-bearer",
    "level": "must",
    "statement": "A key sent as Basic user name with an empty password works as it does as Bearer token.",
    "source": "api-keys page; facts/augno.md §1.2, §3.1",
    "operations": [
      "listProducts",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.authentication.comes-before-version",
    "level": "should",
    "statement": "A request with refused credentials and no version header is answered for its credentials and not for the missing version.",
    "source": "gateway source; facts/augno.md §2",
    "operations": [
      "listProducts"
    ],
    "needs": [],
    "cost": {
      "writes": 2,
      "charges": 0
    }
  },
  {
    "id": "augno.authentication.no-credentials-status",
    "level": "observe",
    "statement": "Whether a request without credentials is answered 401 or 403.",
    "source": "sources disagree; facts/augno.md §21 row 1",
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
    "id": "augno.authorization.read-only-key-cannot-write",
    "level": "must",
    "statement": "A key that may only read is refused with 403 insufficient_permissions on every create, update and delete, which leaves everything as it was.",
    "source": "api-keys page, errors page; facts/augno.md §3.3, §3.4",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.authorization.read-only-key-can-read",
    "level": "should",
    "statement": "A key that may only read gets products by id and list.",
    "source": "SDK reference; facts/augno.md §3.4",
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
    "id": "augno.authorization.comes-before-the-body",
    "level": "should",
    "statement": "A write without permission is answered 403 even if its body is not valid.",
    "source": "endpoint source; facts/augno.md §2",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 1,
      "charges": 0
    }
  },
  {
    "id": "augno.subscription.past-due-is-402",
    "level": "must",
    "statement": "A key of an account whose subscription is not paid is refused with 402 payment_required.",
    "source": "errors page; facts/augno.md §5.2, §9",
    "operations": [
      "listProducts",
      "createProduct"
    ],
    "needs": [
      "pastDue"
    ],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.version.is-required",
    "level": "must",
    "statement": "A request without Augno-Version is refused with 400 api_version_required.",
    "source": "versioning page; facts/augno.md §4, §22 no. 17",
    "operations": [
      "listProducts",
      "createProduct",
      "getUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.version.unsupported-is-refused",
    "level": "must",
    "statement": "A version that does not exist is refused with 400 api_version_invalid.",
    "source": "versioning page; facts/augno.md §4",
    "operations": [
      "listProducts",
      "createProduct",
      "getUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.version.is-echoed",
    "level": "must",
    "statement": "The Augno-Version of the answer is the one of the request.",
    "source": "versioning page; facts/augno.md §1.3, §4",
    "operations": [
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
    "id": "augno.version.older-previews-work",
    "level": "should",
    "statement": "Each version this document lists is accepted.",
    "source": "versioning page; facts/augno.md §4",
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
    "id": "augno.tenancy.foreign-product-is-hidden",
    "level": "must",
    "statement": "Another account's key gets 404 resource_not_found for a product's id.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15, §15.1",
    "operations": [
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
    "id": "augno.tenancy.foreign-product-cannot-be-changed",
    "level": "should",
    "statement": "Another account's key gets 404 on updating or deleting a product, which then is as it was.",
    "source": "end-to-end tests; facts/augno.md §15, §15.1",
    "operations": [
      "updateProduct",
      "deleteProduct"
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
    "id": "augno.tenancy.foreign-products-are-not-listed",
    "level": "must",
    "statement": "A product is not in another account's list.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15, §15.1",
    "operations": [
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
    "id": "augno.tenancy.foreign-catalogue-is-hidden",
    "level": "should",
    "statement": "Another account's key gets 404 for the units, unit groups and item categories of an account, and does not find them in its lists.",
    "source": "end-to-end tests; facts/augno.md §15",
    "operations": [
      "getUnit",
      "getUnitGroup",
      "getItemCategory",
      "listUnits",
      "listUnitGroups",
      "listItemCategories"
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
    "id": "augno.tenancy.foreign-properties-and-lines-are-hidden",
    "level": "should",
    "statement": "Another account's key gets 404 for a product line, a property and an attribute that only the first account lists.",
    "source": "end-to-end tests; facts/augno.md §15",
    "operations": [
      "getProductLine",
      "listProductLines",
      "getProperty",
      "listProperties",
      "getAttribute",
      "listAttributes"
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
    "id": "augno.tenancy.sku-is-free-elsewhere",
    "level": "must",
    "statement": "A SKU that one account uses can still be used by another.",
    "source": "Create Product page; facts/augno.md §13.2",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.tenancy.sku-is-free-elsewhere-on-patch",
    "level": "should",
    "statement": "A product can be given a SKU that another account uses.",
    "source": "Create Product page for the scope, SDK reference for updates; facts/augno.md §13.2, §15.1",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "augno.tenancy.names-are-free-elsewhere",
    "level": "should",
    "statement": "A unit, unit group, item category or product line can have the name of one in another account.",
    "source": "service sources; facts/augno.md §15.2 to §15.4, §16.3",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory",
      "createProductLine"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.tenancy.foreign-rows-cannot-be-changed",
    "level": "should",
    "statement": "Another account's key gets 404 for every write to a product line, item category, unit, unit group or its units, which then is as it was.",
    "source": "end-to-end tests; facts/augno.md §15",
    "operations": [
      "createUnitGroup"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.tenancy.foreign-lines-and-group-units-are-hidden",
    "level": "should",
    "statement": "Another account's key gets 404 for a product line that an account made and for the units of its groups, and does not find the line in its list.",
    "source": "end-to-end tests; facts/augno.md §15",
    "operations": [
      "createProductLine",
      "getProductLine",
      "listProductLines",
      "createUnitGroup",
      "createUnitGroupUnit",
      "getUnitGroupUnit",
      "listUnitGroupUnits"
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
    "id": "augno.tenancy.foreign-properties-are-out-of-reach",
    "level": "should",
    "statement": "Another account's key gets 404 resource_not_found for every operation on a property and its attributes, which stay as they are, and does not find the property in its list.",
    "source": "end-to-end tests; facts/augno.md §15",
    "operations": [
      "createProperty",
      "getProperty",
      "listProperties",
      "updateProperty",
      "deleteProperty",
      "createAttribute",
      "getAttribute",
      "listAttributes",
      "updateAttribute",
      "deleteAttribute"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 11,
      "charges": 0
    }
  },
  {
    "id": "augno.tenancy.foreign-items-are-out-of-reach",
    "level": "should",
    "statement": "Another account's key gets 404 resource_not_found on reading or moving an item, which stays as it is, and does not find it in its list.",
    "source": "end-to-end tests; facts/augno.md §15",
    "operations": [
      "createProduct",
      "getItem",
      "listItems",
      "assignItemCategory",
      "createItemCategory",
      "createUnitGroup"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 10,
      "charges": 0
    }
  },
  {
    "id": "augno.tenancy.foreign-attributes-cannot-be-assigned",
    "level": "should",
    "statement": "Another account's key gets 404 resource_not_found on adding an attribute to an item or taking one away, and the item keeps those that it carries.",
    "source": "end-to-end tests; facts/augno.md §15",
    "operations": [
      "createProduct",
      "getItem",
      "addItemAttribute",
      "removeItemAttribute",
      "listItemCategories",
      "listAttributes"
    ],
    "needs": [
      "otherTenant"
    ],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.tenancy.foreign-product-stays-in-its-line",
    "level": "should",
    "statement": "Another account's key gets 404 resource_not_found on putting a product in a line, and the product stays where it is.",
    "source": "end-to-end tests; facts/augno.md §15",
    "operations": [
      "createProduct",
      "getProduct",
      "assignProductLine",
      "listProductLines"
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
    "id": "augno.tenancy.attribute-values-are-free-elsewhere",
    "level": "should",
    "statement": "A property can have the name, and an attribute the value, of one in another account.",
    "source": "SDK reference for the scope; facts/augno.md §14.9, §14.10, §15.8",
    "operations": [
      "createProperty",
      "updateProperty",
      "createAttribute",
      "updateAttribute"
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
    "id": "augno.tenancy.names-are-free-elsewhere-on-patch",
    "level": "should",
    "statement": "A product line, item category, unit or unit group can be given a name or abbreviation that another account uses.",
    "source": "service sources; facts/augno.md §15.2 to §15.5, §16.3",
    "operations": [
      "createProductLine",
      "createItemCategory",
      "createUnit",
      "createUnitGroup",
      "updateProductLine",
      "updateItemCategory",
      "updateUnit",
      "updateUnitGroup"
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
    "id": "augno.uniqueness.sku-on-create",
    "level": "must",
    "statement": "Creating a product with the SKU of another one, of whatever type, is refused with 409 resource_conflict and param sku.",
    "source": "Create Product page, end-to-end tests; facts/augno.md §15.1, §22 no. 7",
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
    "id": "augno.uniqueness.sku-on-patch",
    "level": "should",
    "statement": "Giving a product the SKU of another one is refused with 409 resource_conflict and param sku.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.1",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.sku-under-concurrency",
    "level": "must",
    "statement": "Of several simultaneous creates with one SKU at most one succeeds.",
    "source": "Create Product page; facts/augno.md §21 row 33",
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
    "id": "augno.uniqueness.unit-name",
    "level": "must",
    "statement": "A unit with the name of another one is refused with 409 resource_conflict and param name.",
    "source": "SDK reference, unit service source; facts/augno.md §15.4, §22 no. 28",
    "operations": [
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.unit-abbreviation",
    "level": "must",
    "statement": "A unit with the abbreviation of another one is refused with 409 resource_conflict and param abbreviation.",
    "source": "SDK reference, unit service source; facts/augno.md §15.4, §22 no. 28",
    "operations": [
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.platform-units-are-taken",
    "level": "should",
    "statement": "A unit with the name or abbreviation of a platform unit the list shows is refused with 409 resource_conflict.",
    "source": "unit service source; facts/augno.md §15.4",
    "operations": [
      "createUnit",
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.unit-group-name",
    "level": "must",
    "statement": "A unit group with the name of another one of the account is refused with 409.",
    "source": "Create Product page, end-to-end tests; facts/augno.md §13.3, §15.5",
    "operations": [
      "createUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.item-category-name",
    "level": "should",
    "statement": "An item category with the name of another one of the account is refused with 409.",
    "source": "schema source; facts/augno.md §15.3",
    "operations": [
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.product-line-name",
    "level": "must",
    "statement": "A product line with the name of another one is refused with 409 resource_conflict and param name.",
    "source": "SDK reference, product line service source; facts/augno.md §15.2",
    "operations": [
      "createProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.names-on-patch",
    "level": "should",
    "statement": "Updating a product line, item category, unit or unit group to the name or abbreviation of another one is refused with 409, and the row keeps its own.",
    "source": "service sources, schema; facts/augno.md §15.2 to §15.5, §16.3",
    "operations": [
      "createProductLine",
      "createItemCategory",
      "createUnit",
      "createUnitGroup",
      "updateProductLine",
      "updateItemCategory",
      "updateUnit",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.names-on-patch-under-concurrency",
    "level": "should",
    "statement": "Of several simultaneous updates that give rows of one kind one name or abbreviation at most one succeeds.",
    "source": "pages for the uniqueness, nobody for the race; facts/augno.md §16.3, §21 row 33",
    "operations": [
      "createProductLine",
      "createItemCategory",
      "createUnit",
      "createUnitGroup",
      "updateProductLine",
      "updateItemCategory",
      "updateUnit",
      "updateUnitGroup"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.names-under-concurrency",
    "level": "should",
    "statement": "Of several simultaneous creates of units with one name or abbreviation, or of unit groups, item categories or product lines with one name, at most one succeeds.",
    "source": "pages for the uniqueness, nobody for the race; facts/augno.md §15.4, §16.3, §21 row 33",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory",
      "createProductLine"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.sku-on-patch-under-concurrency",
    "level": "should",
    "statement": "Of several simultaneous updates that give products one SKU at most one succeeds.",
    "source": "SDK reference for the uniqueness, nobody for the race; facts/augno.md §15.1, §21 row 33",
    "operations": [
      "createProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 9,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.sku-case",
    "level": "observe",
    "statement": "Whether SKUs that differ only in case or accents conflict.",
    "source": "one implementation source, no page; facts/augno.md §21 row 11",
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
    "id": "augno.uniqueness.sku-of-a-deleted-product",
    "level": "observe",
    "statement": "Whether the SKU of a deleted product can be used again.",
    "source": "sources disagree; facts/augno.md §21 row 12",
    "operations": [
      "createProduct",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.property-name",
    "level": "should",
    "statement": "A property with the name of another one is refused with 409, on create and on update.",
    "source": "SDK reference, database schema; facts/augno.md §15.7, §20 row 32",
    "operations": [
      "createProperty",
      "updateProperty"
    ],
    "needs": [],
    "cost": {
      "writes": 5,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.attribute-value",
    "level": "must",
    "statement": "An attribute with the value of another one is refused with 409 resource_conflict and param value.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.8, §22 no. 27",
    "operations": [
      "createProperty",
      "createAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.attribute-value-across-properties",
    "level": "must",
    "statement": "The value of an attribute is taken for those of every other property too, on create and on update.",
    "source": "SDK reference, end-to-end tests; facts/augno.md §15.8, §22 no. 27",
    "operations": [
      "createProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.attribute-value-on-patch",
    "level": "should",
    "statement": "Giving an attribute the value of another one is refused with 409 resource_conflict and param value.",
    "source": "attribute service source, end-to-end tests; facts/augno.md §15.8",
    "operations": [
      "createProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.uniqueness.property-names-under-concurrency",
    "level": "should",
    "statement": "Of several simultaneous requests for one name of a property, or one value of an attribute, one succeeds.",
    "source": "SDK reference for uniqueness; facts/augno.md §15.7, §15.8",
    "operations": [
      "createProperty",
      "updateProperty",
      "createAttribute",
      "updateAttribute"
    ],
    "needs": [],
    "cost": {
      "writes": 12,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.replay-is-identical",
    "level": "must",
    "statement": "Repeating a create with the same key, query and body answers the first status and body.",
    "source": "idempotency page; facts/augno.md §7, §22 no. 14",
    "operations": [
      "createProduct",
      "createUnit",
      "createUnitGroup",
      "createItemCategory"
    ],
    "needs": [],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.replay-does-nothing",
    "level": "must",
    "statement": "Repeating a create or an update with the same key and body makes no second row and changes nothing.",
    "source": "idempotency page; facts/augno.md §7, §22 no. 14",
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
    "id": "augno.idempotency.replay-is-marked",
    "level": "must",
    "statement": "A replayed answer has Idempotent-Replayed with the value true.",
    "source": "idempotency page; facts/augno.md §7, §22 no. 14",
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
    "id": "augno.idempotency.first-answer-is-not-marked",
    "level": "should",
    "statement": "The first answer under a key has no Idempotent-Replayed.",
    "source": "end-to-end tests; facts/augno.md §7",
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
    "id": "augno.idempotency.patch-is-replayed-not-repeated",
    "level": "must",
    "statement": "Repeating an update under its key after another update answers as the first time and leaves the later values alone.",
    "source": "idempotency page; facts/augno.md §7",
    "operations": [
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
    "id": "augno.idempotency.failure-is-replayed",
    "level": "must",
    "statement": "A create refused with 400, 404 or 409 answers the same again under its key, marked as a replay.",
    "source": "idempotency page; facts/augno.md §7, §22 no. 16",
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
    "id": "augno.idempotency.forbidden-is-replayed",
    "level": "must",
    "statement": "A create refused with 403 answers the same again under its key, marked as a replay.",
    "source": "idempotency page; facts/augno.md §7",
    "operations": [
      "createProduct"
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
    "id": "augno.idempotency.other-body-is-refused",
    "level": "must",
    "statement": "The same key with another body is refused with 400 validation_failed of type idempotency_error, whichever member differs, and reveals nothing of the first answer.",
    "source": "idempotency page; facts/augno.md §7, §22 no. 15",
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
    "id": "augno.idempotency.other-query-is-refused",
    "level": "must",
    "statement": "The same key and body with another include is refused with 400 validation_failed of type idempotency_error.",
    "source": "idempotency page; facts/augno.md §7",
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
    "id": "augno.idempotency.json-formatting-is-ignored",
    "level": "must",
    "statement": "A repeat whose JSON has another key order or white space is a replay.",
    "source": "idempotency page; facts/augno.md §7",
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
    "id": "augno.idempotency.replay-outlives-the-row",
    "level": "should",
    "statement": "A create repeated under its key once its product is deleted is still a replay of the first 201.",
    "source": "idempotency middleware source; facts/augno.md §7",
    "operations": [
      "createProduct",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.keys-are-per-operation",
    "level": "must",
    "statement": "One key can be used on two operations, each of which is executed.",
    "source": "idempotency page; facts/augno.md §7",
    "operations": [
      "createProduct",
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.keys-are-per-account",
    "level": "must",
    "statement": "The same key used by two accounts is executed for both.",
    "source": "idempotency page; facts/augno.md §7",
    "operations": [
      "createUnit"
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
    "id": "augno.idempotency.keys-are-per-credential",
    "level": "must",
    "statement": "A key used with one API key is not replayed to another API key.",
    "source": "idempotency page; facts/augno.md §7",
    "operations": [
      "createUnit"
    ],
    "needs": [
      "readOnly"
    ],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.one-effect-under-concurrency",
    "level": "must",
    "statement": "Of several simultaneous requests with one key and body one takes effect; each is answered with that result or as in progress.",
    "source": "idempotency page; facts/augno.md §7, §21 row 34",
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
    "id": "augno.idempotency.lost-answer-is-repeated",
    "level": "should",
    "statement": "When the first answer is lost on the way, repeating the request under its key succeeds, and it was carried out once.",
    "source": "idempotency page for the purpose, gateway source for connections that end; facts/augno.md §7",
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
    "id": "augno.idempotency.keys-are-compared-whole",
    "level": "must",
    "statement": "A key may be any visible ASCII of up to 255 characters, and two keys that only look alike are two.",
    "source": "idempotency page, which calls keys opaque; facts/augno.md §7",
    "operations": [
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.window-is-thirty-days",
    "level": "must",
    "statement": "A repeat shortly before 30 days have passed is still a replay.",
    "source": "idempotency page; facts/augno.md §7, §20 row 15",
    "operations": [
      "createProduct"
    ],
    "needs": [
      "control.clock"
    ],
    "cost": {
      "writes": 3,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.key-is-free-after-the-window",
    "level": "should",
    "statement": "A repeat after more than 30 days is executed anew.",
    "source": "idempotency middleware source; facts/augno.md §7",
    "operations": [
      "createUnit"
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
    "id": "augno.idempotency.other-methods-ignore-the-key",
    "level": "must",
    "statement": "A read or delete that repeats a key is executed again and never marked as a replay.",
    "source": "idempotency page; facts/augno.md §7",
    "operations": [
      "getProduct",
      "deleteProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.early-refusals-are-not-kept",
    "level": "should",
    "statement": "A request refused for a missing version can be repeated correctly under the same key and is then executed.",
    "source": "gateway source; facts/augno.md §7",
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
    "id": "augno.idempotency.empty-key-is-no-key",
    "level": "should",
    "statement": "An empty Idempotency-Key is treated as none.",
    "source": "idempotency middleware source; facts/augno.md §7",
    "operations": [
      "createProduct",
      "createUnit"
    ],
    "needs": [],
    "cost": {
      "writes": 4,
      "charges": 0
    }
  },
  {
    "id": "augno.idempotency.location-on-replay",
    "level": "observe",
    "statement": "Whether a replayed 201 has a Location.",
    "source": "sources are silent; facts/augno.md §21 row 17",
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
    "id": "augno.idempotency.overlong-key",
    "level": "observe",
    "statement": "Whether a key of more than 255 characters is accepted.",
    "source": "sources are silent; facts/augno.md §21 row 16",
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
    "id": "augno.idempotency.non-ascii-key",
    "level": "observe",
    "statement": "Whether a key with letters beyond ASCII is accepted, and its repeat recognised.",
    "source": "sources are silent; facts/augno.md §7",
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
    "id": "augno.idempotency.key-sent-twice",
    "level": "observe",
    "statement": "What two Idempotency-Key headers of one request stand for.",
    "source": "sources are silent; facts/augno.md §7",
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
    "id": "augno.idempotency.one-key-for-two-products",
    "level": "observe",
    "statement": "Whether one key and body on updates of two products replays the first product to the second.",
    "source": "one implementation source, no page; facts/augno.md §7",
    "operations": [
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 6,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.burst-is-refused",
    "level": "must",
    "statement": "Of clearly more than 20 requests within a second some are refused with 429 rate_limit_exceeded.",
    "source": "rate-limiting page; facts/augno.md §8",
    "operations": [
      "listUnits"
    ],
    "needs": [
      "burst"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.allowance-is-admitted",
    "level": "must",
    "statement": "After a quiet time 20 requests within a second are all admitted.",
    "source": "rate-limiting page; facts/augno.md §8",
    "operations": [
      "listUnits"
    ],
    "needs": [
      "burst"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.none-left-is-refused",
    "level": "should",
    "statement": "Where RateLimit-Remaining counts down one by one, the request after the one that has 0 left is refused.",
    "source": "rate-limiting page for the header, gateway source for its count; facts/augno.md §8",
    "operations": [
      "listUnits"
    ],
    "needs": [
      "burst"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.refusals-do-not-count",
    "level": "should",
    "statement": "Requests that were refused with 429 do not count, so that the window is free once the admitted ones have left it.",
    "source": "gateway source; facts/augno.md §8",
    "operations": [
      "listUnits"
    ],
    "needs": [
      "burst"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.freed-slots-return",
    "level": "should",
    "statement": "Requests that were admitted more than a second ago no longer count, whatever came after them.",
    "source": "gateway source; facts/augno.md §8",
    "operations": [
      "listUnits"
    ],
    "needs": [
      "burst"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.ends-after-waiting",
    "level": "must",
    "statement": "After the wait that Retry-After asks for, and a second more, requests are admitted again.",
    "source": "rate-limiting page; facts/augno.md §8",
    "operations": [
      "listUnits"
    ],
    "needs": [
      "burst"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.comes-before-authentication",
    "level": "should",
    "statement": "Requests with a refused key are limited too.",
    "source": "gateway source; facts/augno.md §8",
    "operations": [
      "listUnits"
    ],
    "needs": [
      "burst"
    ],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.refusal-is-not-kept",
    "level": "must",
    "statement": "A keyed create refused with 429 can be repeated under the same key and is then executed.",
    "source": "idempotency page; facts/augno.md §7, §8",
    "operations": [
      "createUnit"
    ],
    "needs": [
      "burst"
    ],
    "cost": {
      "writes": 7,
      "charges": 0
    }
  },
  {
    "id": "augno.rate-limit.advertised-limit",
    "level": "observe",
    "statement": "Which limit the headers name, and whether the remainder falls with each request.",
    "source": "facts/augno.md §21 row 20",
    "operations": [
      "listUnits"
    ],
    "needs": [],
    "cost": {
      "writes": 0,
      "charges": 0
    }
  },
  {
    "id": "augno.sessions.agree-with-the-model",
    "level": "must",
    "statement": "Whatever calls a session is made of, each answer is one that the pages of the operations allow after those before it.",
    "source": "Create Product page, idempotency page, SDK reference and end-to-end tests; facts/augno.md §7, §15, §22",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory",
      "createProductLine",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 24,
      "charges": 0
    }
  },
  {
    "id": "augno.sessions.agree-with-secondary-sources",
    "level": "should",
    "statement": "Sessions agree with a single source too on changes of products, deleted products, expired keys and names of categories.",
    "source": "SDK reference, schema and middleware sources; facts/augno.md §7, §15.1, §15.3",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory",
      "createProductLine",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 24,
      "charges": 0
    }
  },
  {
    "id": "augno.sessions.parallel-creates-under-one-key",
    "level": "must",
    "statement": "Creates sent at once under one key are answered as in some order, one of them carried out and the others its replays or in progress.",
    "source": "idempotency page; facts/augno.md §7, §21 row 34",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory",
      "createProductLine",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.sessions.parallel-unique-values",
    "level": "must",
    "statement": "Creates that want one SKU, name or abbreviation at once are answered as in some order, and one of them gets it.",
    "source": "Create Product page, SDK reference; facts/augno.md §15.4, §21 row 33",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory",
      "createProductLine",
      "createProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 18,
      "charges": 0
    }
  },
  {
    "id": "augno.sessions.parallel-changes-all-last",
    "level": "should",
    "statement": "Changes of different members of a product, sent at once, are all there afterwards, as in some order of the changes.",
    "source": "SDK reference; facts/augno.md §15.1",
    "operations": [
      "createUnit",
      "createUnitGroup",
      "createItemCategory",
      "createProductLine",
      "createProduct",
      "getProduct",
      "updateProduct"
    ],
    "needs": [],
    "cost": {
      "writes": 14,
      "charges": 0
    }
  }
];
