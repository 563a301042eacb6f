import type { operations } from '../../../generated/augno/openapi.js';
import type { RequestOf } from '../../handler.js';
import { bestMatchFirst, newestFirst, type Listing } from './paging.js';
import type { ItemRow, ProductRow } from './rows.js';
import { searchTier } from './search.js';
import { instantOf } from './timestamps.js';
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
  return bestMatchFirst(rows, (product) => {
    const { sku, description } = itemOf(product);
    return searchTier(q, sku, description);
  });
}

function passes(query: Query, product: ProductRow, item: ItemRow): boolean {
  const created = Date.parse(item.createdAt);
  return (
    isOffered(query, product) &&
    (query.category_ids?.includes(item.categoryId) ?? true) &&
    (query.attribute_ids?.some((id) => item.attributeIds.includes(id)) ?? true) &&
    (query.portal_visibility === undefined || query.portal_visibility === product.portalVisibility) &&
    (query.starts_at === undefined || created >= instantOf(query.starts_at)) &&
    (query.ends_at === undefined || created <= instantOf(query.ends_at))
  );
}

// The two filters add up instead of narrowing each other. There are no customers here, so nothing is for one.
function isOffered(
  { product_line_ids: lines, customer_ids: customers }: Query,
  product: ProductRow,
): boolean {
  if (!lines && !customers) return true;
  return product.productLineId !== null && (lines?.includes(product.productLineId) ?? false);
}
