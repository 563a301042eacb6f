import type { components } from '../../../generated/augno/openapi.js';
import type { Expansion } from './includes.js';
import { presentItem } from './items.js';
import { presentProductLine } from './product-lines.js';
import type { ProductRow } from './rows.js';
import { timestampText } from './timestamps.js';
import { referenced, type AugnoWorld } from './world.js';

export function presentProduct(
  product: ProductRow,
  expand: Expansion,
  world: AugnoWorld,
): components['schemas']['Product'] {
  const { product_line: line, item } = expand;
  return {
    id: product.id,
    object: 'product',
    type: product.type,
    portal_visibility: product.portalVisibility,
    product_line:
      line && product.productLineId !== null
        ? presentProductLine(referenced(world.productLines, product, product.productLineId), line, world)
        : null,
    item: item ? presentItem(referenced(world.items, product, product.itemId), item, world) : null,
    created_at: timestampText(product.createdAt),
    updated_at: timestampText(product.updatedAt),
  };
}
