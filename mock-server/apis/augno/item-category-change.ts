import type { Refusal } from '../../refusal.js';
import { business, validationFailed } from './answers.js';
import { wrongCategory } from './product-creation.js';
import type { ItemCategoryRow, ItemRow, RateRow } from './rows.js';
import { onceReferenced, referenced, type AugnoWorld } from './world.js';

const lacksProperty = validationFailed(
  'The item carries the attribute "{value}", whose property the target category does not have; unlink the attribute or add its property to the category first.',
  'category_id',
);

/**
 * Moves an item to another category of its account, or refuses and changes nothing. Its rates keep their numbers and
 * get the new base unit (facts/augno.md §15.9).
 */
export function moveToCategory(
  item: ItemRow,
  category: ItemCategoryRow,
  world: AugnoWorld,
): ItemRow | Refusal {
  if (category.id === item.categoryId) return item;
  if (category.type !== 'product_category') return business(wrongCategory);
  const homeless = item.attributeIds
    .map((id) => referenced(world.attributes, item, id))
    .find(({ propertyId }) => !category.propertyIds.includes(propertyId));
  if (homeless) return business(lacksProperty, { value: homeless.value });

  const updatedAt = world.clock.timestamp();
  const { unitGroups, deletedUnitGroups } = world;
  const { baseUnitId } = onceReferenced(unitGroups, deletedUnitGroups, category, category.unitGroupId);
  const rewrite = (id: string, units: Partial<RateRow>) =>
    world.rates.update({ ...referenced(world.rates, item, id), ...units, updatedAt });
  rewrite(item.unitValueId, { denominatorUnitId: baseUnitId });
  rewrite(item.unitCostId, { denominatorUnitId: baseUnitId });
  rewrite(item.burnRateId, { numeratorUnitId: baseUnitId });
  const moved = { ...item, categoryId: category.id, updatedAt };
  world.items.update(moved);
  return moved;
}
