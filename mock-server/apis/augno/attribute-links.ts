import type { Refusal } from '../../refusal.js';
import { business, validationFailed } from './answers.js';
import type { AttributeRow, ItemCategoryRow } from './rows.js';
import type { AugnoWorld } from './world.js';

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
    const fault = linkFault(attribute, category, 'attribute_ids');
    if (fault) return fault;
    linked.add(id);
  }
  return [...linked];
}

/**
 * Why an item of the category may not be given the attribute. An item whose category was deleted is of none, so that
 * no property is offered to it: what the service answers there has not been observed (facts/augno.md §21 row 26).
 *
 * @param param what the request names the attribute by
 */
export function linkFault(
  { propertyId, value }: AttributeRow,
  category: ItemCategoryRow | undefined,
  param: 'attribute_id' | 'attribute_ids',
): Refusal | undefined {
  if (category?.propertyIds.includes(propertyId)) return undefined;
  const message =
    'Attribute "{value}" is not available on this item\'s category; link its property to the category first.';
  return business(validationFailed(message, param), { value });
}

/** Deletes attributes, of one account, also from the items that carry them. */
export function removeAttributes(rows: readonly AttributeRow[], { attributes, items }: AugnoWorld): void {
  const [first] = rows;
  if (!first) return;
  const removed = new Set(rows.map(({ id }) => id));
  for (const item of items.list(first.tenant)) {
    const attributeIds = item.attributeIds.filter((id) => !removed.has(id));
    if (attributeIds.length < item.attributeIds.length) items.update({ ...item, attributeIds });
  }
  rows.forEach((row) => attributes.delete(row));
}
