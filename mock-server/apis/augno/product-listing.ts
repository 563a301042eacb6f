import type { operations } from '../../../generated/augno/openapi.js';
import type { RequestOf } from '../../handler.js';
import { byItem, isOffered, suitsItem } from './item-filters.js';
import { bestMatchFirst, newestFirst, type Listing } from './paging.js';
import type { ItemRow, ProductRow } from './rows.js';
import { itemTexts, searchTier } from './search.js';
import { referenced, type AugnoWorld } from './world.js';

type Query = RequestOf<operations['listProducts']>['query'];

/** The products a list shows, in its order (facts/augno.md §10.3, §15.1). */
export function listedProducts(query: Query, tenant: string, world: AugnoWorld): Listing<ProductRow> {
  const itemOf = (product: ProductRow) => referenced(world.items, product, product.itemId);
  const rows = world.products
    .list(tenant)
    .filter((product) => product.type === 'sale' && passes(query, product, itemOf(product)));
  const { q } = query;
  if (q === undefined) return newestFirst(rows);
  const found = world.items.list(tenant).containing(itemTexts, q);
  const products = found.map(({ id }) => [...rows.where(byItem, id)]).flat();
  return bestMatchFirst(products, (product) => {
    const { sku, description } = itemOf(product);
    return searchTier(q, sku, description);
  });
}

function passes(query: Query, product: ProductRow, item: ItemRow): boolean {
  return (
    isOffered(query, product) &&
    suitsItem(query, item) &&
    (query.portal_visibility === undefined || query.portal_visibility === product.portalVisibility)
  );
}
