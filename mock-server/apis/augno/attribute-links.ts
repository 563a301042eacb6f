import type { Refusal } from '../../refusal.js';
import { business, validationFailed } from './answers.js';
import type { ItemCategoryRow } from './rows.js';
import type { AugnoWorld } from './world.js';

const notAvailable = validationFailed(
  `Attribute "{value}" is not available on this item's category; link its property to the category first.`,
  'attribute_ids',
);

/**
 * The attributes an item may be given, in the order of the request: each has to exist (404) and its property to belong
 * to the category (400). Empty texts are skipped, repeated ids collapse (facts/augno.md §16.1 check 8, §16.2).
 */
export function linkedAttributes(
  ids: readonly string[],
  category: ItemCategoryRow,
  tenant: string,
  { attributes }: AugnoWorld,
): string[] | Refusal {
  const linked = new Set<string>();
  for (const id of ids) {
    if (id === '') continue;
    const attribute = attributes.get(tenant, id);
    if (!attribute) return { kind: 'notFound', resource: 'attribute', id };
    if (!category.propertyIds.includes(attribute.propertyId)) {
      return business(notAvailable, { value: attribute.value });
    }
    linked.add(id);
  }
  return [...linked];
}
