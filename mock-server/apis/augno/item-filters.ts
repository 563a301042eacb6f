import type { operations } from '../../../generated/augno/openapi.js';
import type { RequestOf } from '../../handler.js';
import type { Key } from '../../store/rows.js';
import type { ItemRow, ProductRow } from './rows.js';
import { instantOf } from './timestamps.js';

/** Which item a product is sold as; each item belongs to one product. */
export const byItem: Key<ProductRow> = { of: ({ itemId }) => itemId };

type Query = RequestOf<operations['listItems']>['query'];

/** The filters that the lists of products and of items share, as far as they look at the item. */
export function suitsItem(
  query: Pick<Query, 'category_ids' | 'attribute_ids' | 'starts_at' | 'ends_at'>,
  item: ItemRow,
): boolean {
  const created = () => Date.parse(item.createdAt);
  return (
    (query.category_ids?.includes(item.categoryId) ?? true) &&
    (query.attribute_ids?.some((id) => item.attributeIds.includes(id)) ?? true) &&
    (query.starts_at === undefined || created() >= instantOf(query.starts_at)) &&
    (query.ends_at === undefined || created() <= instantOf(query.ends_at))
  );
}

/** Whether the product is in one of the lines or for one of the customers. There are no customers here. */
export function isOffered(
  // The two filters add up instead of narrowing each other.
  { product_line_ids: lines, customer_ids: customers }: Pick<Query, 'product_line_ids' | 'customer_ids'>,
  product: ProductRow,
): boolean {
  if (!lines && !customers) return true;
  return product.productLineId !== null && (lines?.includes(product.productLineId) ?? false);
}
