import { handler, isObject, success } from '../alterations.js';
import { business, invalidFormat } from '../../apis/augno/answers.js';
import { newRow } from '../../apis/augno/world.js';
import { body, textsIn } from './handler-inputs.js';
import { answered } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { each } from './resources.js';
import { stored } from './rows.js';

/** New products that are not what was asked for. */
export const productCreation: readonly AugnoMutant[] = [
  {
    name: 'sku-takes-no-punctuation',
    bug: 'A product whose SKU has other characters than letters, digits, blanks, dots, hyphens and underscores is refused.',
    breaks: ['augno.products.create-with-required-fields'],
    affects: ['augno.products.texts-as-requested', 'augno.lists.search-finds-exact-sku'],
    alter: handler('createProduct', (handle) => (request, world) => {
      const sku = isObject(request.body) ? String(request.body['sku']) : '';
      const isPlain = /^[\p{L}\p{N} ._-]*$/u.test(sku);
      return isPlain ? handle(request, world) : business(invalidFormat('sku', "Field 'sku' is not valid."));
    }),
  },
  {
    name: 'rare-product-types-become-services',
    bug: 'Products of type credit, return and tax are stored as services.',
    breaks: ['augno.products.every-type-is-accepted'],
    alter: body('createProduct', (sent) =>
      ['credit', 'return', 'tax'].includes(String(sent['type'])) ? { ...sent, type: 'service' } : sent,
    ),
  },
  {
    name: 'services-are-visible-by-default',
    bug: 'A product that is no goods is visible when it is created without portal_visibility.',
    breaks: ['augno.products.hidden-by-default'],
    alter: body('createProduct', (sent) =>
      sent['type'] === 'sale' ? sent : { portal_visibility: 'visible', ...sent },
    ),
  },
  {
    name: 'create-answers-that-all-is-hidden',
    bug: 'The answer to a create shows every product as hidden, whatever is stored.',
    breaks: ['augno.products.visibility-as-requested'],
    affects: ['augno.products.get-returns-what-was-created', 'augno.products.delete-answers-the-product'],
    alter: success(['createProduct'], (product) => ({ ...product, portal_visibility: 'hidden' })),
  },
  {
    name: 'item-texts-are-stored-as-ascii',
    bug: 'Characters beyond ASCII in the description and notes of a new product become question marks.',
    breaks: ['augno.products.texts-as-requested'],
    alter: stored(
      'createProduct',
      ({ items }) => items,
      (row) => ({ ...row, description: ascii(row.description), notes: ascii(row.notes) }),
    ),
  },
  {
    name: 'new-products-have-one-attribute-at-most',
    bug: 'Of several attributes of a new product the first is stored and the others are dropped.',
    breaks: ['augno.products.attributes-as-requested'],
    affects: ['augno.attributes.deleted-leaves-the-items', 'augno.items.attribute-can-be-removed'],
    alter: body('createProduct', (sent) =>
      sent['attribute_ids'] === undefined
        ? sent
        : { ...sent, attribute_ids: textsIn(sent['attribute_ids']).slice(0, 1) },
    ),
  },
  {
    name: 'omitted-texts-become-empty',
    bug: 'Description and notes that were left out on create are empty texts.',
    breaks: ['augno.products.omitted-texts-are-null'],
    alter: body('createProduct', (sent) => ({ description: '', notes: '', ...sent })),
  },
  {
    name: 'create-answers-the-oldest-category',
    bug: "The answer to a create shows the account's oldest category in place of the product's.",
    breaks: ['augno.products.category-as-requested'],
    affects: ['augno.products.get-returns-what-was-created'],
    alter: answered(['createProduct'], (product, { categories }, tenant) => {
      const oldest = categories.list(tenant).at(-1)?.id;
      return each('item_category', (category) => ({ ...category, id: oldest }))(product);
    }),
  },
  {
    name: 'items-of-services-are-materials',
    bug: 'The item of a product that is no goods is shown as a material.',
    breaks: ['augno.products.item-is-of-type-product'],
    affects: ['augno.items.get-returns-the-item'],
    alter: success(
      'all',
      each('product', (product) => {
        const { type, item } = product;
        return type === 'sale' || !isObject(item)
          ? product
          : { ...product, item: { ...item, type: 'material' } };
      }),
    ),
  },
  {
    name: 'refused-create-keeps-the-sku',
    bug: 'A create that is refused for another reason leaves an item with its SKU behind.',
    breaks: ['augno.products.refused-create-leaves-nothing'],
    alter: handler('createProduct', (handle) => (request, world) => {
      const outcome = handle(request, world);
      if ('kind' in outcome && outcome.kind !== 'duplicate' && isObject(request.body)) {
        world.items.insert({
          ...newRow(world, request.caller.tenant, 'it'),
          ...{ sku: String(request.body['sku']), description: null, notes: null },
          ...{ categoryId: '', unitValueId: '', unitCostId: '', burnRateId: '', attributeIds: [] },
        });
      }
      return outcome;
    }),
  },
  {
    name: 'read-shows-goods-only',
    bug: 'A read shows every product as one of type sale.',
    breaks: ['augno.products.get-returns-what-was-created'],
    affects: ['augno.products.delete-answers-the-product', 'augno.lists.entries-can-be-read'],
    alter: success(['getProduct'], (product) => ({ ...product, type: 'sale' })),
  },
];

function ascii(text: string | null): string | null {
  return text && text.replace(/[^ -~]/gu, '?');
}
