import type { components } from '../../../generated/augno/openapi.js';
import type { Expansion } from './includes.js';
import type { AssociatedUnit, UnitGroupRow } from './rows.js';
import { timestampText } from './timestamps.js';
import { presentUnit } from './units.js';
import { referenced, type AugnoWorld } from './world.js';

/** A unit as a member of a group. */
export function presentGroupUnit(
  member: AssociatedUnit,
  group: UnitGroupRow,
  { unit }: Expansion,
  world: AugnoWorld,
): components['schemas']['UnitGroupUnit'] {
  return {
    id: member.id,
    object: 'unit_group_unit',
    unit: unit ? presentUnit(referenced(world.units, group, member.unitId), unit) : null,
    discount_percentage: member.discountPercentage,
    discount_fixed: member.discountFixed,
    customer_portal_visibility: member.customerPortalVisibility,
    created_at: timestampText(member.createdAt),
    updated_at: timestampText(member.updatedAt),
  };
}
