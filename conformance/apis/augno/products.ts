import { productAttributeRules } from './product-attributes.js';
import { productCreationRules } from './product-creation.js';
import { productDeletionRules } from './product-deletion.js';
import { productLineChanges } from './product-line-change.js';
import { productRefusalRules } from './product-refusals.js';
import { productUpdateRules } from './product-updates.js';

/** Products, from their creation to their deletion. */
export const products = {
  ...productCreationRules,
  ...productAttributeRules,
  ...productRefusalRules,
  ...productUpdateRules,
  ...productDeletionRules,
  ...productLineChanges,
};
