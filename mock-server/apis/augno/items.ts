import type { components } from '../../../generated/augno/openapi.js';
import { presentAttribute } from './attributes.js';
import type { Expansion } from './includes.js';
import { presentCategory } from './item-categories.js';
import { wholeList } from './paging.js';
import { presentRate } from './rates.js';
import type { AttributeRow, ItemRow } from './rows.js';
import { timestampText } from './timestamps.js';
import { presentLiving, referenced, type AugnoWorld } from './world.js';

export function presentItem(
  item: ItemRow,
  expand: Expansion,
  world: AugnoWorld,
): components['schemas']['Item'] {
  const { category, unit_value: unitValue, unit_cost: unitCost, burn_rate: burnRate } = expand;
  const rate = (id: string) => presentRate(referenced(world.rates, item, id), world);
  return {
    id: item.id,
    object: 'item',
    sku: item.sku,
    description: item.description,
    notes: item.notes,
    // Whatever the product's own type is (facts/augno.md §16.2).
    type: 'product',
    category: category
      ? presentLiving(world.categories, item, item.categoryId, (row) => presentCategory(row, category, world))
      : null,
    unit_value: unitValue ? rate(item.unitValueId) : null,
    unit_cost: unitCost ? rate(item.unitCostId) : null,
    burn_rate: burnRate ? rate(item.burnRateId) : null,
    attributes: expand['attributes'] ? wholeList(attributesOf(item, world).map(presentAttribute)) : null,
    created_at: timestampText(item.createdAt),
    updated_at: timestampText(item.updatedAt),
  };
}

/** An item's attributes by property, then by position (facts/augno.md §21 row 31). */
function attributesOf(item: ItemRow, world: AugnoWorld): AttributeRow[] {
  return item.attributeIds
    .map((id) => referenced(world.attributes, item, id))
    .sort((a, b) => {
      if (a.propertyId === b.propertyId) return a.sortOrder - b.sortOrder;
      return a.propertyId < b.propertyId ? -1 : 1;
    });
}
