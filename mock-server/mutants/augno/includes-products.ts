import { presentUnit } from '../../apis/augno/units.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { isObject, success } from '../alterations.js';
import { body, included } from './handler-inputs.js';
import { answered } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { each } from './resources.js';

const products = ['createProduct', 'listProducts', 'getProduct', 'updateProduct', 'deleteProduct'];

/** What a product shows that was not asked for, or hides that was. */
export const productIncludes: readonly AugnoMutant[] = [
  {
    name: 'read-always-shows-the-item',
    bug: 'A read of a product shows its item although include does not ask for anything.',
    breaks: ['augno.includes.unrequested-objects-are-null'],
    affects: ['augno.lists.entries-can-be-read'],
    alter: included(['getProduct'], (paths) => (paths.length === 0 ? ['item'] : paths)),
  },
  {
    name: 'item-brings-its-category',
    bug: 'Including item alone fills its category too.',
    breaks: ['augno.includes.item-alone-is-flat'],
    affects: ['augno.items.get-returns-the-item'],
    alter: included(['createProduct', 'getProduct'], (paths) =>
      paths.includes('item') ? [...paths, 'item.category'] : paths,
    ),
  },
  {
    name: 'attributes-need-the-item',
    bug: 'The path item.attributes fills nothing unless item is included as well.',
    breaks: ['augno.includes.path-brings-its-ancestors', 'augno.includes.product-paths-expand'],
    affects: ['augno.includes.empty-list-is-a-list'],
    alter: included(products, (paths) =>
      paths.includes('item') ? paths : paths.filter((path) => path !== 'item.attributes'),
    ),
  },
  {
    name: 'paths-of-four-parts-are-cut',
    bug: 'Include paths of a product are followed for three steps and no further.',
    breaks: ['augno.includes.product-paths-expand', 'augno.includes.path-brings-its-ancestors'],
    alter: included(products, (paths) => paths.map((path) => path.split('.').slice(0, 3).join('.'))),
  },
  {
    name: 'updates-ignore-include',
    bug: 'The answer to an update expands nothing.',
    breaks: ['augno.includes.writes-expand-too'],
    alter: included(['updateProduct'], () => []),
  },
  {
    name: 'deletions-ignore-include',
    bug: 'The answer to a deletion expands nothing.',
    breaks: ['augno.includes.writes-expand-too'],
    alter: included(['deleteProduct'], () => []),
  },
  {
    name: 'lists-expand-one-level',
    bug: 'A list of products expands the first part of an include path only.',
    breaks: ['augno.includes.lists-expand-too'],
    alter: included(['listProducts'], (paths) => paths.map((path) => path.split('.')[0] ?? path)),
  },
  {
    name: 'no-line-is-some-line',
    bug: "A product in no line is put into the account's newest line.",
    breaks: ['augno.includes.absent-relation-is-null'],
    affects: [
      'augno.products.unknown-line-is-404-on-change',
      'augno.tenancy.foreign-product-stays-in-its-line',
      'augno.lists.filter-by-product-line',
    ],
    alter: body('createProduct', (sent, { productLines }, tenant) => ({
      product_line_id: productLines.list(tenant).find((line) => line.tenant === tenant)?.id,
      ...sent,
    })),
  },
  {
    name: 'no-attributes-are-null',
    bug: 'The included attributes of an item that has none are null.',
    breaks: ['augno.includes.empty-list-is-a-list'],
    affects: ['augno.items.paths-expand'],
    alter: success(
      'all',
      each('item', (item) => {
        const { attributes } = item;
        const isEmpty =
          isObject(attributes) && Array.isArray(attributes['data']) && attributes['data'].length === 0;
        return isEmpty ? { ...item, attributes: null } : item;
      }),
    ),
  },
  {
    name: 'create-shows-rate-units',
    bug: 'The answer to a create shows the units of rates.',
    breaks: ['augno.includes.create-leaves-rate-units-null'],
    alter: answered(['createProduct'], (product, { rates, units }, tenant) =>
      each('rate', (rate) => {
        const row = rates.get(tenant, String(rate['id']));
        const unit = row && units.get(tenant, row.numeratorUnitId);
        return unit ? { ...rate, numerator_unit: presentUnit(unit, {}) } : rate;
      })(product),
    ),
  },
  {
    name: 'create-shows-the-owner-of-the-category',
    bug: 'The answer to a create shows whose the category is.',
    breaks: ['augno.includes.create-leaves-owners-null'],
    alter: success<AugnoWorld>(
      ['createProduct'],
      each('item_category', (category) => ({
        ...category,
        owner: { object: 'owner', type: 'account', account: null },
      })),
    ),
  },
];
