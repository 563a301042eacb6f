import { contract } from '../../../generated/augno/contract.js';
import type { operations } from '../../../generated/augno/openapi.js';
import {
  rules,
  type JudgedRuleId,
  type ObservedRuleId,
  type RuleId,
} from '../../../generated/augno/rules.js';
import type { Check } from '../../engine/check.js';
import type { Exemptions } from '../../laws/coverage.js';
import type { ApiSuite } from '../../suite.js';
import { attributes } from './attributes.js';
import { authentication } from './authentication.js';
import { authorization } from './authorization.js';
import { contractRules } from './contract.js';
import { errors } from './errors.js';
import { groupUnits } from './group-units.js';
import { headers } from './headers.js';
import { idempotency } from './idempotency.js';
import { includes } from './includes.js';
import { itemCategories } from './item-categories.js';
import { items } from './items.js';
import { lists } from './lists.js';
import { pricing } from './pricing.js';
import { productLines } from './product-lines.js';
import { products } from './products.js';
import { properties } from './properties.js';
import { rateLimit } from './rate-limit.js';
import { sessionRules } from './sessions.js';
import { subscription } from './subscription.js';
import { tenancy } from './tenancy.js';
import { uniqueness } from './uniqueness.js';
import { unitGroups } from './unit-groups.js';
import { units } from './units.js';
import { validation } from './validation.js';
import { version } from './version.js';

// A rule without a check does not compile, unless it only observes.
const checks: Record<JudgedRuleId, Check<operations>> & Partial<Record<ObservedRuleId, Check<operations>>> = {
  ...contractRules,
  ...products,
  ...pricing,
  ...includes,
  ...lists,
  ...units,
  ...unitGroups,
  ...groupUnits,
  ...itemCategories,
  ...productLines,
  ...properties,
  ...attributes,
  ...items,
  ...validation,
  ...errors,
  ...headers,
  ...authentication,
  ...authorization,
  ...subscription,
  ...version,
  ...tenancy,
  ...uniqueness,
  ...idempotency,
  ...rateLimit,
  ...sessionRules,
};

// Lists that nothing else is built on have no rule of their own that says whether they answer.
const foundations: Partial<Record<keyof operations, RuleId>> = {
  createProduct: 'augno.products.create-with-required-fields',
  getProduct: 'augno.products.get-returns-what-was-created',
  updateProduct: 'augno.products.patch-stores-given-fields',
  deleteProduct: 'augno.products.delete-answers-the-product',
  listProducts: 'augno.version.older-previews-work',
  createUnit: 'augno.units.create-stores-the-unit',
  getUnit: 'augno.units.create-stores-the-unit',
  createUnitGroup: 'augno.unit-groups.create-stores-the-group',
  getUnitGroup: 'augno.unit-groups.create-stores-the-group',
  createItemCategory: 'augno.item-categories.create-stores-the-category',
  getItemCategory: 'augno.item-categories.create-stores-the-category',
  createProperty: 'augno.properties.create-stores-the-property',
  getProperty: 'augno.properties.create-stores-the-property',
  updateProperty: 'augno.properties.patch-renames',
  deleteProperty: 'augno.properties.delete-takes-its-attributes',
  createAttribute: 'augno.attributes.create-stores-the-attribute',
  getAttribute: 'augno.attributes.create-stores-the-attribute',
  updateAttribute: 'augno.attributes.patch-changes-what-it-names',
  deleteAttribute: 'augno.attributes.deleted-is-gone',
  getItem: 'augno.items.get-returns-the-item',
  assignItemCategory: 'augno.items.category-brings-its-units',
  addItemAttribute: 'augno.items.attribute-can-be-added',
  removeItemAttribute: 'augno.items.attribute-can-be-removed',
  assignProductLine: 'augno.products.line-can-be-changed',
  updateItemCategory: 'augno.item-categories.patch-changes-what-it-names',
  deleteItemCategory: 'augno.item-categories.deleted-is-gone',
  addItemCategoryProperty: 'augno.item-categories.linked-property-is-shown',
  removeItemCategoryProperty: 'augno.item-categories.unlinked-property-is-gone',
  changeItemCategoryUnitGroup: 'augno.item-categories.unit-group-can-be-changed',
  updateUnit: 'augno.units.patch-changes-what-it-names',
  deleteUnit: 'augno.units.deleted-is-gone',
  updateUnitGroup: 'augno.unit-groups.patch-changes-what-it-names',
  deleteUnitGroup: 'augno.unit-groups.deleted-is-gone',
  createUnitGroupUnit: 'augno.group-units.create-stores-the-entry',
  getUnitGroupUnit: 'augno.group-units.create-stores-the-entry',
  listUnitGroupUnits: 'augno.group-units.create-stores-the-entry',
  updateUnitGroupUnit: 'augno.group-units.patch-changes-what-it-names',
  deleteUnitGroupUnit: 'augno.group-units.removed-is-gone',
  createProductLine: 'augno.product-lines.create-stores-the-line',
  updateProductLine: 'augno.product-lines.patch-changes-what-it-names',
  deleteProductLine: 'augno.product-lines.deleted-is-gone',
};

const openTwice =
  'the sources disagree on what adding a unit a second time does, and nothing else happens to one';
const exemptions: Exemptions<operations> = {
  'sessions-agree-with-a-model': { createUnitGroupUnit: openTwice },
  'calls-at-once-have-an-order': { createUnitGroupUnit: openTwice },
};

/** The conformance suite of the Augno product catalogue. */
export const pack: ApiSuite<operations> = { contract, rules, checks, foundations, exemptions };
