import { business, missingField } from '../../apis/augno/answers.js';
import type { ItemCategoryRow } from '../../apis/augno/rows.js';
import { body, textsIn, without } from './handler-inputs.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { seeing } from './rows.js';

/** Creations that should be refused, or refused otherwise. */
export const productRefusals: readonly AugnoMutant[] = [
  {
    name: 'unknown-category-is-a-bad-request',
    bug: 'A category that does not exist is answered 400 as if none were named.',
    breaks: ['augno.products.unknown-category-is-404'],
    affects: ['augno.idempotency.failure-is-replayed'],
    alter: refusal('createProduct', (given) =>
      given.kind === 'notFound' && given.resource === 'item category'
        ? business(missingField('category_id'))
        : undefined,
    ),
  },
  {
    name: 'material-categories-take-products',
    bug: 'The type of the category is not looked at when a product is created.',
    breaks: ['augno.products.material-category-is-refused'],
    alter: seeing<ItemCategoryRow>(
      'createProduct',
      ({ categories }) => categories,
      (row) => ({ ...row, type: 'product_category' }),
    ),
  },
  {
    name: 'unknown-product-line-is-dropped',
    bug: 'A product in a product line that does not exist is created in no line.',
    breaks: ['augno.products.unknown-product-line-is-404'],
    affects: ['augno.products.refused-create-leaves-nothing'],
    alter: body('createProduct', (sent, { productLines }, tenant) =>
      productLines.get(tenant, String(sent['product_line_id'])) ? sent : without(sent, 'product_line_id'),
    ),
  },
  {
    name: 'unknown-attributes-are-dropped',
    bug: 'Attributes that do not exist are left out of a new product.',
    breaks: ['augno.products.unknown-attribute-is-404'],
    affects: ['augno.products.refused-create-leaves-nothing'],
    alter: body('createProduct', (sent, { attributes }, tenant) => ({
      ...sent,
      attribute_ids: textsIn(sent['attribute_ids']).filter((id) => attributes.get(tenant, id)),
    })),
  },
];
