import type { components } from '../../../generated/augno/openapi.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import type { Refusal } from '../../refusal.js';
import type { Random } from '../../sandbox/random.js';
import { business, validationFailed } from './answers.js';
import { attributesOf, movedTo, positionFault, renumber } from './attribute-positions.js';
import type { AttributeRow, PropertyRow } from './rows.js';
import { newRow, referenced, type AugnoWorld } from './world.js';

type Color = components['schemas']['AttributeColor'];
type Creation = components['schemas']['CreateAttributeRequest'];
type Change = components['schemas']['UpdateAttributeRequest'];

/** Adds an attribute to a property, the others making room for it, or refuses and changes nothing. */
export function createAttribute(
  property: PropertyRow,
  { value, color, sort_order: wanted }: Creation,
  world: AugnoWorld,
): AttributeRow | Refusal {
  if (isBlank(value)) return business(nameless);
  const others = attributesOf(property, world);
  const last = others.length + 1;
  const attribute: AttributeRow = {
    ...newRow(world, property.tenant, 'at'),
    value: value.trim(),
    color: color ?? anyColor(world.random),
    sortOrder: wanted ?? last,
    propertyId: property.id,
  };
  const taken = world.attributes.conflict(attribute);
  if (taken) return refuseDuplicate(taken);
  const fault = positionFault(wanted, last);
  if (fault) return fault;
  world.attributes.insert(attribute);
  renumber(movedTo(attribute.sortOrder, attribute, others), world);
  return attribute;
}

/** Changes what the request names in an attribute, the others making room for it, or refuses and changes nothing. */
export function updateAttribute(
  attribute: AttributeRow,
  { value, color, sort_order: wanted }: Change,
  world: AugnoWorld,
): AttributeRow | Refusal {
  if (value !== undefined && isBlank(value)) return business(nameless);
  const changed: AttributeRow = {
    ...attribute,
    ...(value !== undefined && { value: value.trim() }),
    ...(color && { color }),
    ...(wanted !== undefined && { sortOrder: wanted }),
    updatedAt: world.clock.timestamp(),
  };
  const taken = world.attributes.conflict(changed);
  if (taken) {
    const refusal = refuseDuplicate(taken);
    // The same conflict as on a creation, in other words (facts/augno.md §15.8).
    return { ...refusal, answer: { ...refusal.answer, message: 'Attribute name "{value}" already taken.' } };
  }
  const all = attributesOf(referenced(world.properties, attribute, attribute.propertyId), world);
  const fault = positionFault(wanted, all.length);
  if (fault) return fault;
  world.attributes.update(changed);
  const others = all.filter(({ id }) => id !== attribute.id);
  renumber(movedTo(changed.sortOrder, changed, others), world);
  return changed;
}

const nameless = validationFailed('Attribute must have a name.', 'value');

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** One of the colours that are not the neutral one (facts/augno.md §15.8). */
function anyColor(random: Random): Color {
  return bright[random.integer(0, bright.length - 1)] ?? 'default';
}

const bright: readonly Color[] = [
  ...(['blue', 'brown', 'gray', 'green', 'orange', 'pink', 'purple', 'red', 'yellow'] as const),
];
