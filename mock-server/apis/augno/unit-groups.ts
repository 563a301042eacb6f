import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { isRefused } from './answers.js';
import { memberships, ofDimension } from './associated-units.js';
import { pathTo } from './contract-paths.js';
import { expansionOf, type Expansion } from './includes.js';
import { presentOwner } from './owners.js';
import { newestFirst, pageOf, wholeList } from './paging.js';
import type { AssociatedUnit, UnitGroupRow } from './rows.js';
import { matches } from './search.js';
import { timestampText } from './timestamps.js';
import { presentUnit } from './units.js';
import { newRow, referenced, type AugnoWorld } from './world.js';

type Schemas = components['schemas'];

export const unitGroups: Handlers<
  Pick<operations, 'listUnitGroups' | 'createUnitGroup' | 'getUnitGroup'>,
  AugnoWorld
> = {
  listUnitGroups({ query, caller }, world) {
    const rows = world.unitGroups
      .list(caller.tenant)
      .filter(
        (group) =>
          (query.type === undefined || group.type === query.type) &&
          (query.q === undefined || matches(query.q, [group.name])),
      );
    const expand = expansionOf(query['include[]']);
    const request = { path: pathTo(world, 'listUnitGroups'), query };
    const page = pageOf(newestFirst(rows), request, world.cursors, (row) =>
      presentUnitGroup(row, expand, world),
    );
    return isRefused(page) ? page : { status: 200, body: page };
  },

  createUnitGroup({ body, query, caller }, world) {
    const draft: UnitGroupRow = {
      ...newRow(world, caller.tenant, 'ungp'),
      name: body.name,
      notes: body.notes ?? null,
      type: body.type,
      baseUnitId: body.base_unit_id,
      associatedUnits: [],
    };
    const taken = world.unitGroups.conflict(draft);
    if (taken) return refuseDuplicate(taken);
    const baseUnit = ofDimension(draft, body.base_unit_id, 'base', world);
    if (isRefused(baseUnit)) return baseUnit;
    const associatedUnits = memberships(draft, body.associated_units ?? [], world);
    if (isRefused(associatedUnits)) return associatedUnits;
    const group = { ...draft, associatedUnits };
    world.unitGroups.insert(group);
    return {
      status: 201,
      headers: { Location: pathTo(world, 'getUnitGroup', { id: group.id }) },
      body: presentUnitGroup(group, expansionOf(query['include[]']), world),
    };
  },

  getUnitGroup({ params, query, caller }, world) {
    const group = world.unitGroups.get(caller.tenant, params.id);
    if (!group) return { kind: 'notFound', resource: 'unit group', id: params.id };
    return { status: 200, body: presentUnitGroup(group, expansionOf(query['include[]']), world) };
  },
};

export function presentUnitGroup(
  group: UnitGroupRow,
  expand: Expansion,
  world: AugnoWorld,
): Schemas['UnitGroup'] {
  const { base_unit: baseUnit, associated_units: associated, owner } = expand;
  return {
    id: group.id,
    object: 'unit_group',
    name: group.name,
    notes: group.notes,
    type: group.type,
    base_unit: baseUnit ? presentUnit(referenced(world.units, group, group.baseUnitId), baseUnit) : null,
    associated_units: associated
      ? wholeList(group.associatedUnits.map((member) => presentMembership(member, group, associated, world)))
      : null,
    owner: owner ? presentOwner(group, owner) : null,
    created_at: timestampText(group.createdAt),
    updated_at: timestampText(group.updatedAt),
  };
}

function presentMembership(
  member: AssociatedUnit,
  group: UnitGroupRow,
  expand: Expansion,
  world: AugnoWorld,
): Schemas['UnitGroupUnit'] {
  const { unit } = expand;
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
