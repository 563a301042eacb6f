import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { isRefused } from './answers.js';
import { memberships, ofDimension } from './associated-units.js';
import { pathTo } from './contract-paths.js';
import { rowToDelete } from './deletions.js';
import { expansionOf, type Expansion } from './includes.js';
import { presentOwner } from './owners.js';
import { newestFirst, pageOf, wholeList } from './paging.js';
import { refuseSystem } from './platform-rows.js';
import type { UnitGroupRow } from './rows.js';
import { names, searched } from './search.js';
import { timestampText } from './timestamps.js';
import { presentGroupUnit } from './unit-group-views.js';
import { presentUnit } from './units.js';
import { newRow, presentLiving, type AugnoWorld } from './world.js';

type Schemas = components['schemas'];

type GroupOperations = Pick<
  operations,
  'listUnitGroups' | 'createUnitGroup' | 'getUnitGroup' | 'updateUnitGroup' | 'deleteUnitGroup'
>;

export const unitGroups: Handlers<GroupOperations, AugnoWorld> = {
  listUnitGroups({ query, caller }, world) {
    const rows = searched(world.unitGroups.list(caller.tenant), names, query.q).filter(
      (group) => query.type === undefined || group.type === query.type,
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
      removedUnits: [],
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

  updateUnitGroup({ params, body, query, caller }, world) {
    const group = world.unitGroups.get(caller.tenant, params.id);
    if (!group) return { kind: 'notFound', resource: 'unit group', id: params.id };
    const refused = refuseSystem('unit groups', group, 'update');
    if (refused) return refused;
    const draft: UnitGroupRow = {
      ...group,
      name: body.name ?? group.name,
      // Null clears, and so does not mean "left out".
      ...(body.notes !== undefined && { notes: body.notes }),
      baseUnitId: body.base_unit_id ?? group.baseUnitId,
      updatedAt: world.clock.timestamp(),
    };
    const taken = world.unitGroups.conflict(draft);
    if (taken) return refuseDuplicate(taken);
    if (body.base_unit_id !== undefined) {
      const baseUnit = ofDimension(draft, body.base_unit_id, 'base', world);
      if (isRefused(baseUnit)) return baseUnit;
    }
    const joining = { ...draft, createdAt: draft.updatedAt };
    const added = memberships(joining, body.associated_units ?? [], world);
    if (isRefused(added)) return added;
    const changed = { ...draft, associatedUnits: [...group.associatedUnits, ...added] };
    world.unitGroups.update(changed);
    return { status: 200, body: presentUnitGroup(changed, expansionOf(query['include[]']), world) };
  },

  deleteUnitGroup({ params, caller }, world) {
    const group = rowToDelete(world.unitGroups, caller.tenant, params.id, 'unit group');
    if (isRefused(group)) return group;
    const refused = refuseSystem('unit groups', group, 'delete');
    if (refused) return refused;
    world.unitGroups.delete(group);
    world.deletedUnitGroups.insert(group);
    return { status: 200, body: {} };
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
    base_unit: baseUnit
      ? presentLiving(world.units, group, group.baseUnitId, (unit) => presentUnit(unit, baseUnit))
      : null,
    associated_units: associated
      ? wholeList(group.associatedUnits.map((member) => presentGroupUnit(member, group, associated, world)))
      : null,
    owner: owner ? presentOwner(group, owner) : null,
    created_at: timestampText(group.createdAt),
    updated_at: timestampText(group.updatedAt),
  };
}
