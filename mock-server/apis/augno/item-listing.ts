import type { operations } from '../../../generated/augno/openapi.js';
import type { RequestOf } from '../../handler.js';
import { RowArray } from '../../store/rows.js';
import { byItem, isOffered, suitsItem } from './item-filters.js';
import { bestMatchFirst, newestFirst, type Listing } from './paging.js';
import type { ItemRow } from './rows.js';
import { itemTexts, searched, searchTier } from './search.js';
import type { AugnoWorld } from './world.js';

const nothing = new RowArray<ItemRow>([]);

type Query = RequestOf<operations['listItems']>['query'];

/** The items a list shows, in its order. Each belongs to a product, so it has no supplier (facts/augno.md §15.9). */
export function listedItems(query: Query, tenant: string, world: AugnoWorld): Listing<ItemRow> {
  const { q, types, supplier_id: supplier } = query;
  const isEmpty = supplier !== undefined || types?.includes('product') === false;
  const products = world.products.list(tenant);
  const isShown = ({ id }: ItemRow) =>
    products.where(byItem, id).some((product) => product.type === 'sale' && isOffered(query, product));
  const all = isEmpty ? nothing : world.items.list(tenant);
  const rows = searched(all, itemTexts, q).filter((item) => suitsItem(query, item) && isShown(item));
  if (q === undefined) return newestFirst(rows);
  return bestMatchFirst(rows, ({ sku, description }) => searchTier(q, sku, description));
}
