import type { operations } from '../../../generated/augno/openapi.js';
import type { RequestOf } from '../../handler.js';
import { isOffered, suitsItem } from './item-filters.js';
import { bestMatchFirst, newestFirst, type Listing } from './paging.js';
import type { ItemRow } from './rows.js';
import { searchTier } from './search.js';
import { referenced, type AugnoWorld } from './world.js';

type Query = RequestOf<operations['listItems']>['query'];

/** The items a list shows, in its order. Each belongs to a product, so it has no supplier (facts/augno.md §15.9). */
export function listedItems(query: Query, tenant: string, world: AugnoWorld): Listing<ItemRow> {
  const { q, types, supplier_id: supplier } = query;
  const isEmpty = supplier !== undefined || types?.includes('product') === false;
  const shown = new Set(
    world.products
      .list(tenant)
      .filter((product) => !isEmpty && product.type === 'sale' && isOffered(query, product))
      .map((product) => referenced(world.items, product, product.itemId).id),
  );
  const rows = world.items.list(tenant).filter((item) => shown.has(item.id) && suitsItem(query, item));
  if (q === undefined) return newestFirst(rows);
  return bestMatchFirst(rows, ({ sku, description }) => searchTier(q, sku, description));
}
