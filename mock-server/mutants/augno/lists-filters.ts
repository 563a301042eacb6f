import { RowArray } from '../../store/rows.js';
import { handler, success, within, world } from '../alterations.js';
import type { ProductRow } from '../../apis/augno/rows.js';
import { query, textsIn, without, type Members } from './handler-inputs.js';
import { answered } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { each } from './resources.js';

/** Filters that let through too much or too little. */
export const filters: readonly AugnoMutant[] = [
  {
    name: 'unit-groups-of-every-type',
    bug: 'The list of unit groups ignores the filter by type.',
    breaks: ['augno.lists.filter-by-type'],
    alter: query(['listUnitGroups'], (asked) => without(asked, 'type')),
  },
  {
    name: 'single-product-line-is-always-free-of-freight',
    bug: 'A product line that is read has the freight policy of the platform in place of its own.',
    breaks: ['augno.lists.entries-can-be-read'],
    alter: answered(['getProductLine'], (line) => ({ ...line, freight_policy: 'free_freight' })),
  },
  {
    name: 'listed-products-were-never-changed',
    bug: 'The product list shows the beginning of 2020 as the time of the last change of every product.',
    breaks: ['augno.lists.entries-can-be-read'],
    alter: success(
      ['listProducts'],
      each('product', (product) => ({ ...product, updated_at: '2020-01-01T00:00:00Z' })),
    ),
  },
  {
    name: 'every-type-is-listed',
    bug: 'The product list shows products of every type, each as one of type sale.',
    breaks: ['augno.lists.only-sale-is-listed'],
    alter: handler('listProducts', (handle) => (request, given) => {
      const list = given.products.list.bind(given.products);
      given.products.list = (tenant) =>
        new RowArray(list(tenant).map((row): ProductRow => ({ ...row, type: 'sale' })));
      try {
        return handle(request, given);
      } finally {
        given.products.list = list;
      }
    }),
  },
  {
    name: 'deleted-products-stay-listed',
    bug: 'A deleted product is still listed, and can no longer be read.',
    breaks: ['augno.lists.deleted-is-not-listed'],
    affects: ['augno.lists.entries-can-be-read', 'augno.items.go-with-their-product'],
    alter: within(
      ['deleteProduct'],
      world(({ items, products }) => {
        const deleted = new Map<string, string>();
        const get = products.get.bind(products);
        items.delete = () => undefined;
        products.delete = ({ id, tenant }) => void deleted.set(id, tenant);
        products.get = (tenant, id) => (deleted.has(id) ? undefined : get(tenant, id));
        products.wasDeleted = (tenant, id) => deleted.get(id) === tenant;
      }),
    ),
  },
  {
    name: 'a-single-category-filters-nothing',
    bug: 'A filter by one category alone is not seen as a list of categories and filters nothing.',
    breaks: ['augno.lists.filter-by-category'],
    affects: ['augno.lists.filters-narrow-each-other'],
    alter: query(['listProducts'], (asked) =>
      textsIn(asked['category_ids']).length === 1 ? without(asked, 'category_ids') : asked,
    ),
  },
  {
    name: 'only-two-categories-count',
    bug: 'Of several categories to filter by only the first two count.',
    breaks: ['augno.lists.values-of-a-filter-add-up'],
    alter: query(['listProducts'], (asked) =>
      asked['category_ids'] === undefined
        ? asked
        : { ...asked, category_ids: textsIn(asked['category_ids']).slice(0, 2) },
    ),
  },
  {
    name: 'products-are-not-filtered-by-line',
    bug: 'The filter by product line filters nothing.',
    breaks: ['augno.lists.filter-by-product-line'],
    alter: query(['listProducts'], (asked) => without(asked, 'product_line_ids')),
  },
  {
    name: 'only-one-attribute-counts',
    bug: 'Of several attributes to filter by only the first counts.',
    breaks: ['augno.lists.filter-by-attribute'],
    alter: query(['listProducts'], (asked) =>
      asked['attribute_ids'] === undefined
        ? asked
        : { ...asked, attribute_ids: textsIn(asked['attribute_ids']).slice(0, 1) },
    ),
  },
  {
    name: 'category-outweighs-visibility',
    bug: 'Beside a filter by category the one by visibility is ignored.',
    breaks: ['augno.lists.filters-narrow-each-other'],
    alter: query(['listProducts'], (asked) =>
      asked['category_ids'] === undefined ? asked : without(asked, 'portal_visibility'),
    ),
  },
  {
    name: 'visible-means-any',
    bug: 'The filter by visible products lists hidden ones too.',
    breaks: ['augno.lists.filter-by-visibility'],
    affects: ['augno.lists.filters-narrow-each-other'],
    alter: query(['listProducts'], (asked) =>
      asked['portal_visibility'] === 'visible' ? without(asked, 'portal_visibility') : asked,
    ),
  },
  {
    name: 'starts-at-is-exclusive',
    bug: 'A product created at the very instant of starts_at is left out.',
    breaks: ['augno.lists.filter-by-creation-time'],
    alter: query(['listProducts'], (asked) => moved(asked, 'starts_at', 1)),
  },
  {
    name: 'ends-at-is-exclusive',
    bug: 'A product created at the very instant of ends_at is left out.',
    breaks: ['augno.lists.filter-by-creation-time'],
    alter: query(['listProducts'], (asked) => moved(asked, 'ends_at', -1)),
  },
];

function moved(asked: Members, name: string, milliseconds: number): Members {
  const instant = asked[name];
  if (typeof instant !== 'string') return asked;
  return { ...asked, [name]: new Date(Date.parse(instant) + milliseconds).toISOString() };
}
