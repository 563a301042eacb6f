import type { components } from '../../../generated/augno/openapi.js';
import type { Answer } from '../../../generated/formats.js';
import type { Refusal } from '../../refusal.js';
import { business, isRefused, validationFailed } from './answers.js';
import { defaults } from './contract-defaults.js';
import type { AssociatedUnit, UnitGroupRow, UnitRow } from './rows.js';
import { newId, type AugnoWorld } from './world.js';

type Input = components['schemas']['AssociatedUnitInput'];

const mismatches = {
  base: validationFailed('Base unit type does not match the unit group type.', 'base_unit_id'),
  // The parameter's internal name, which the service lets out (facts/augno.md §15.5).
  associated: validationFailed('Unit type does not match the unit group type.', 'unit_conversions'),
  added: validationFailed('Unit type does not match the unit group type.', 'unit_id'),
};

// The refusal of adding a unit to a group that has it (facts/augno.md §20 row 23), applied to one request as well.
const unitTwice = (param: string): Answer => ({
  status: 409,
  code: 'resource_conflict',
  param,
  message: 'A unit can be in a unit group only once.',
});

/** The unit that a group's base or member refers to: it has to exist (404) and to be of the group's dimension (400). */
export function ofDimension(
  group: UnitGroupRow,
  unitId: string,
  as: keyof typeof mismatches,
  { units }: AugnoWorld,
): UnitRow | Refusal {
  const unit = units.get(group.tenant, unitId);
  if (!unit) return { kind: 'notFound', resource: 'unit', id: unitId };
  return unit.type === group.type ? unit : business(mismatches[as]);
}

/** The members that a request gives a group beside those it has, each unit at most once, in the order of the request. */
export function memberships(
  group: UnitGroupRow,
  inputs: readonly Input[],
  world: AugnoWorld,
): AssociatedUnit[] | Refusal {
  const members: AssociatedUnit[] = [];
  const seen = new Set(group.associatedUnits.map(({ unitId }) => unitId));
  for (const input of inputs) {
    const unit = ofDimension(group, input.unit_id, 'associated', world);
    if (isRefused(unit)) return unit;
    if (seen.has(unit.id)) return business(unitTwice('associated_units'));
    seen.add(unit.id);
    members.push(membership(group, input, world));
  }
  return members;
}

/** The member that one more unit makes, or why the group cannot have it. */
export function addedMember(group: UnitGroupRow, input: Input, world: AugnoWorld): AssociatedUnit | Refusal {
  const unit = ofDimension(group, input.unit_id, 'added', world);
  if (isRefused(unit)) return unit;
  if (group.associatedUnits.some(({ unitId }) => unitId === unit.id)) return business(unitTwice('unit_id'));
  return membership(group, input, world);
}

/** The group after a member left it. */
export function withoutUnit(group: UnitGroupRow, memberId: string, { clock }: AugnoWorld): UnitGroupRow {
  return {
    ...group,
    associatedUnits: group.associatedUnits.filter(({ id }) => id !== memberId),
    removedUnits: [...group.removedUnits, memberId],
    updatedAt: clock.timestamp(),
  };
}

function membership({ createdAt, updatedAt }: UnitGroupRow, input: Input, world: AugnoWorld): AssociatedUnit {
  return {
    id: newId(world, 'ungpun'),
    unitId: input.unit_id,
    discountPercentage: input.discount_percentage ?? defaults.discountPercentage,
    discountFixed: input.discount_fixed ?? defaults.discountFixed,
    customerPortalVisibility: input.customer_portal_visibility ?? defaults.customerPortalVisibility,
    createdAt,
    updatedAt,
  };
}
