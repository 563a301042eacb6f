import { refuseDuplicate } from '../../policies/uniqueness.js';
import { handler, isObject, success } from '../alterations.js';
import { body, without } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';
import { updated } from './rows.js';

/** Updates that change too little, too much, or not what they say. */
export const productUpdates: readonly AugnoMutant[] = [
  {
    name: 'update-cuts-long-texts',
    bug: 'An update cuts description and notes after 50 characters.',
    breaks: ['augno.products.patch-stores-given-fields'],
    alter: body('updateProduct', (sent) => {
      const cut = (text: unknown) => (typeof text === 'string' ? text.slice(0, 50) : text);
      return Object.fromEntries(
        Object.entries(sent).map(([name, text]) => [name, name === 'sku' ? text : cut(text)]),
      );
    }),
  },
  {
    name: 'price-update-resets-the-cost',
    bug: 'An update of the price sets the cost to the same number.',
    breaks: ['augno.products.patch-keeps-absent-fields'],
    alter: handler('updateProduct', (handle) => (request, { products, items, rates, ...others }) => {
      const outcome = handle(request, { products, items, rates, ...others });
      const { tenant } = request.caller;
      const product = isObject(request.params) && products.get(tenant, String(request.params['id']));
      const item = product && items.get(tenant, product.itemId);
      const price = item && rates.get(tenant, item.unitValueId);
      const cost = item && rates.get(tenant, item.unitCostId);
      const isPriced = isObject(request.body) && 'unit_price' in request.body;
      if (isPriced && price && cost) rates.update({ ...cost, value: price.value });
      return outcome;
    }),
  },
  {
    name: 'null-means-left-out',
    bug: 'An update with null for description or notes leaves it as it was.',
    breaks: ['augno.products.patch-null-clears-texts'],
    alter: body('updateProduct', (sent) => {
      const empty = ['description', 'notes'].filter((name) => sent[name] === null);
      return without(sent, ...empty);
    }),
  },
  {
    name: 'empty-description-becomes-null',
    bug: 'An update with an empty description clears it.',
    breaks: ['augno.products.patch-empty-text-stays'],
    alter: body('updateProduct', (sent) =>
      sent['description'] === '' ? { ...sent, description: null } : sent,
    ),
  },
  {
    name: 'own-sku-is-taken',
    bug: "An update that names the product's present SKU is refused as a duplicate.",
    breaks: ['augno.products.patch-with-own-sku'],
    affects: ['augno.sessions.parallel-changes-all-last'],
    alter: handler('updateProduct', (handle) => (request, world) => {
      const { items, products } = world;
      const { tenant } = request.caller;
      const product = isObject(request.params) && products.get(tenant, String(request.params['id']));
      const item = product && items.get(tenant, product.itemId);
      const sku = isObject(request.body) ? request.body['sku'] : undefined;
      const taken = item && item.sku === sku ? items.conflict({ ...item, id: '' }) : undefined;
      return taken ? refuseDuplicate(taken) : handle(request, world);
    }),
  },
  {
    name: 'update-cuts-created-at',
    bug: 'An update cuts created_at down to whole seconds.',
    breaks: ['augno.products.created-at-never-moves'],
    alter: updated(
      ['updateProduct', 'assignProductLine', 'deleteProductLine'],
      ({ products }) => products,
      (row) => ({ ...row, createdAt: wholeSeconds(row.createdAt) }),
    ),
  },
  {
    name: 'update-cuts-updated-at',
    bug: 'The answer to an update has updated_at in whole seconds, cut down.',
    breaks: ['augno.products.updated-at-never-goes-back'],
    alter: success(['updateProduct'], (product) => ({
      ...product,
      updated_at: wholeSeconds(String(product['updated_at'])),
    })),
  },
];

function wholeSeconds(timestamp: string): string {
  return timestamp.replace(/\.\d+Z$/, 'Z');
}
