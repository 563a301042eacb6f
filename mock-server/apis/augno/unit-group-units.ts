import type { operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import type { Refusal } from '../../refusal.js';
import { isRefused } from './answers.js';
import { addedMember, withoutUnit } from './associated-units.js';
import { expansionOf } from './includes.js';
import { wholeList } from './paging.js';
import { refuseSystem } from './platform-rows.js';
import type { AssociatedUnit, UnitGroupRow } from './rows.js';
import { presentGroupUnit } from './unit-group-views.js';
import type { AugnoWorld } from './world.js';

type Entries = Pick<
  operations,
  | 'listUnitGroupUnits'
  | 'createUnitGroupUnit'
  | 'getUnitGroupUnit'
  | 'updateUnitGroupUnit'
  | 'deleteUnitGroupUnit'
>;

/** The units of a group one by one: its entries, which have ids of their own. */
export const unitGroupUnits: Handlers<Entries, AugnoWorld> = {
  listUnitGroupUnits({ params, query, caller }, world) {
    const group = groupOf(params, caller.tenant, world);
    if (isRefused(group)) return group;
    const expand = expansionOf(query['include[]']);
    const entries = group.associatedUnits.map((member) => presentGroupUnit(member, group, expand, world));
    return { status: 200, body: wholeList(entries) };
  },

  createUnitGroupUnit({ params, body, query, caller }, world) {
    const group = groupToChange(params, caller.tenant, world);
    if (isRefused(group)) return group;
    const updatedAt = world.clock.timestamp();
    const member = addedMember({ ...group, createdAt: updatedAt, updatedAt }, body, world);
    if (isRefused(member)) return member;
    world.unitGroups.update({ ...group, associatedUnits: [...group.associatedUnits, member], updatedAt });
    return { status: 201, body: presentGroupUnit(member, group, expansionOf(query['include[]']), world) };
  },

  getUnitGroupUnit({ params, query, caller }, world) {
    const group = groupOf(params, caller.tenant, world);
    if (isRefused(group)) return group;
    const member = group.associatedUnits.find(({ id }) => id === params.id);
    if (!member) return noEntry(params);
    return { status: 200, body: presentGroupUnit(member, group, expansionOf(query['include[]']), world) };
  },

  updateUnitGroupUnit({ params, body, query, caller }, world) {
    const group = groupToChange(params, caller.tenant, world);
    if (isRefused(group)) return group;
    const member = group.associatedUnits.find(({ id }) => id === params.id);
    if (!member) return noEntry(params);
    const updatedAt = world.clock.timestamp();
    // An entry stays one of its unit, whatever unit_id says.
    const changed: AssociatedUnit = {
      ...member,
      discountPercentage: body.discount_percentage ?? member.discountPercentage,
      discountFixed: body.discount_fixed ?? member.discountFixed,
      customerPortalVisibility: body.customer_portal_visibility ?? member.customerPortalVisibility,
      updatedAt,
    };
    const associatedUnits = group.associatedUnits.map((one) => (one === member ? changed : one));
    world.unitGroups.update({ ...group, associatedUnits, updatedAt });
    return { status: 200, body: presentGroupUnit(changed, group, expansionOf(query['include[]']), world) };
  },

  deleteUnitGroupUnit({ params, caller }, world) {
    const group = groupToChange(params, caller.tenant, world);
    if (isRefused(group)) return group;
    if (group.removedUnits.includes(params.id)) return { kind: 'gone', resource: 'unit group unit' };
    if (!group.associatedUnits.some(({ id }) => id === params.id)) return noEntry(params);
    world.unitGroups.update(withoutUnit(group, params.id, world));
    return { status: 200, body: {} };
  },
};

interface Params {
  readonly unit_group_id: string;
}

function groupOf({ unit_group_id: id }: Params, tenant: string, world: AugnoWorld): UnitGroupRow | Refusal {
  return world.unitGroups.get(tenant, id) ?? { kind: 'notFound', resource: 'unit group', id };
}

function groupToChange(params: Params, tenant: string, world: AugnoWorld): UnitGroupRow | Refusal {
  const group = groupOf(params, tenant, world);
  if (isRefused(group)) return group;
  return refuseSystem('unit groups', group, 'update') ?? group;
}

function noEntry({ id }: { readonly id: string }): Refusal {
  return { kind: 'notFound', resource: 'unit group unit', id };
}
