import type { components } from '../../../generated/augno/openapi.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import type { Refusal } from '../../refusal.js';
import { numberFault, termsOf } from './product-creation.js';
import { unitFault } from './rate-units.js';
import type { ItemRow, ProductRow } from './rows.js';
import { referenced, type AugnoWorld } from './world.js';

type Request = components['schemas']['UpdateProductRequest'];

/** Changes what the request names in a product, its item and its price, or refuses and changes nothing. */
export function updateProduct(
  product: ProductRow,
  request: Request,
  world: AugnoWorld,
): ProductRow | Refusal {
  const before = referenced(world.items, product, product.itemId);
  const updatedAt = world.clock.timestamp();
  const item: ItemRow = {
    ...before,
    ...(request.sku !== undefined && { sku: request.sku }),
    // Null clears, and so does not mean "left out".
    ...(request.description !== undefined && { description: request.description }),
    ...(request.notes !== undefined && { notes: request.notes }),
    updatedAt,
  };
  const fault = numberFault(request);
  if (fault) return fault;
  const taken = world.items.conflict(item);
  if (taken) return refuseDuplicate(taken);
  if (request.unit_price) {
    const units = unitFault('unit_price', request.unit_price, product.tenant, world.units);
    if (units) return units;
    const price = referenced(world.rates, item, item.unitValueId);
    world.rates.update({ ...price, ...termsOf(request.unit_price), updatedAt });
  }
  world.items.update(item);
  const changed: ProductRow = {
    ...product,
    ...(request.portal_visibility && { portalVisibility: request.portal_visibility }),
    updatedAt,
  };
  world.products.update(changed);
  return changed;
}
