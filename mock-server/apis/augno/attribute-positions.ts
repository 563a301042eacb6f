import type { Refusal } from '../../refusal.js';
import type { Key } from '../../store/rows.js';
import { business, validationFailed } from './answers.js';
import { byPosition } from './paging.js';
import type { AttributeRow, PropertyRow } from './rows.js';
import type { AugnoWorld } from './world.js';

const ofProperty: Key<AttributeRow> = { of: ({ propertyId }) => propertyId };

/** A property's attributes by their position. */
export function attributesOf(
  { id, tenant }: PropertyRow,
  { attributes }: AugnoWorld,
): readonly AttributeRow[] {
  return byPosition(attributes.list(tenant).where(ofProperty, id)).after(undefined, Infinity);
}

/** The refusal of a position beyond the last one that is possible. */
export function positionFault(position: number | undefined, last: number): Refusal | undefined {
  if (position === undefined || position <= last) return undefined;
  const message = 'Order {position} is out of range. The maximum allowed order is {last}.';
  return business(validationFailed(message, 'sort_order'), {
    position: String(position),
    last: String(last),
  });
}

/** `row` moved to `position` among the others, which keep their order. */
export function movedTo(
  position: number,
  row: AttributeRow,
  others: readonly AttributeRow[],
): readonly AttributeRow[] {
  return [...others.slice(0, position - 1), row, ...others.slice(position - 1)];
}

/** Numbers stored attributes of a property as they stand here, without gaps; a row that moves counts as changed. */
export function renumber(rows: readonly AttributeRow[], { attributes, clock }: AugnoWorld): void {
  rows.forEach((row, index) => {
    const sortOrder = index + 1;
    if (row.sortOrder !== sortOrder) attributes.update({ ...row, sortOrder, updatedAt: clock.timestamp() });
  });
}
