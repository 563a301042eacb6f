import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { member, text } from '../../engine/read.js';
import type { Role } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { create } from '../../laws/creation.js';
import { choicesOf } from './contract-reading.js';
import { texts } from './creations.js';
import { decimals, divisors } from './decimals.js';
import { groundOf, newCategory, newUnit, newUnitGroup, type AugnoSession } from './ground.js';
import { productLineCreation } from './product-line-creation.js';
import { clientOf } from './reading.js';
import { spareUnits } from './units-for-groups.js';

/** Parameters of the path of a row. */
export type Path = Readonly<Record<string, string>>;

/** A kind of row beside products that can be read, listed, changed and deleted. */
export interface RowKind {
  readonly noun: string;
  /** How ids of such rows begin. */
  readonly prefix: string;
  readonly get: keyof operations;
  readonly list: keyof operations;
  readonly update: keyof operations;
  readonly remove: keyof operations;
  /** Makes a row that nothing else uses. @throws Blocked when that fails */
  make(session: AugnoSession, role?: Role): Promise<Path>;
  /** Values that an update may give its members. Those of `unique` members are only the end of a fresh text. */
  changes(session: AugnoSession): Promise<Readonly<Record<string, fc.Arbitrary<unknown>>>>;
  /** Members whose values nothing else may have. */
  readonly unique: readonly string[];
  /** A member that can have a value that no other body has. */
  readonly telling: string;
  /** Where a row shows a member, for members that it shows elsewhere than under their name. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** What has to be included to see all that an update can change. */
  readonly include: readonly string[];
}

export const productLine: RowKind = {
  noun: 'product line',
  prefix: 'pdln',
  ...{ get: 'getProductLine', list: 'listProductLines' },
  ...{ update: 'updateProductLine', remove: 'deleteProductLine' },
  async make(session, role) {
    const { unitGroup } = await groundOf(session, role);
    const policies = { commission_policy: 'commission_applied', freight_policy: 'billed_freight' };
    const request = productLineCreation.request(session, { unit_group_id: unitGroup.id, ...policies });
    const answer = await create(productLineCreation, session, request, clientOf(session, role));
    answer.need(201, 'a product line');
    return { id: idOf(answer.json) };
  },
  changes: async (session) => ({
    name: texts(session),
    unit_group_id: fc.constantFrom(...(await someGroups(session))),
    commission_policy: fc.constantFrom(...choicesOf(session, 'CommissionPolicy')),
    freight_policy: fc.constantFrom(...choicesOf(session, 'FreightPolicy')),
  }),
  unique: ['name'],
  telling: 'name',
  places: { unit_group_id: ['unit_group', 'id'] },
  include: ['unit_group'],
};

export const itemCategory: RowKind = {
  noun: 'item category',
  prefix: 'itcg',
  ...{ get: 'getItemCategory', list: 'listItemCategories' },
  ...{ update: 'updateItemCategory', remove: 'deleteItemCategory' },
  async make(session, role) {
    const { unitGroup } = await groundOf(session, role);
    const body = { type: 'product_category', unit_group_id: unitGroup.id } as const;
    return { id: (await newCategory(session, body, role)).id };
  },
  changes: async (session) => ({ name: texts(session), notes: texts(session) }),
  unique: ['name'],
  telling: 'name',
  places: {},
  include: [],
};

export const unit: RowKind = {
  noun: 'unit',
  prefix: 'un',
  ...{ get: 'getUnit', list: 'listUnits', update: 'updateUnit', remove: 'deleteUnit' },
  make: async (session, role) => ({ id: (await newUnit(session, {}, role)).id }),
  changes: async (session) => ({
    name: texts(session),
    abbreviation: texts(session),
    ratio_numerator: divisors(),
    ratio_denominator: divisors(),
    offset_numerator: decimals({ integer: 4, fraction: 2 }),
    offset_denominator: divisors(),
  }),
  unique: ['name', 'abbreviation'],
  telling: 'name',
  places: {},
  include: [],
};

export const unitGroup: RowKind = {
  noun: 'unit group',
  prefix: 'ungp',
  ...{ get: 'getUnitGroup', list: 'listUnitGroups' },
  ...{ update: 'updateUnitGroup', remove: 'deleteUnitGroup' },
  async make(session, role) {
    const { unit: base } = await groundOf(session, role);
    return { id: (await newUnitGroup(session, { type: base.type, base_unit_id: base.id }, role)).id };
  },
  changes: async (session) => ({
    name: texts(session),
    notes: texts(session),
    base_unit_id: fc.constantFrom(
      (await groundOf(session)).unit.id,
      ...(await spareUnits(session)).map(({ id }) => id),
    ),
  }),
  unique: ['name'],
  telling: 'name',
  places: { base_unit_id: ['base_unit', 'id'] },
  include: ['base_unit'],
};

/** A unit as an entry of a group, under the id of the entry. */
export const groupUnit: RowKind = {
  noun: 'unit of a group',
  prefix: 'ungpun',
  ...{ get: 'getUnitGroupUnit', list: 'listUnitGroupUnits' },
  ...{ update: 'updateUnitGroupUnit', remove: 'deleteUnitGroupUnit' },
  async make(session, role) {
    const { unit: base } = await groundOf(session, role);
    const group = await unitGroup.make(session, role);
    const path = { unit_group_id: group['id'] ?? '' };
    const body = { unit_id: base.id };
    const answer = await clientOf(session, role).call('createUnitGroupUnit', { path, body });
    return { ...path, id: idOf(answer.need(201, 'a unit in a group')) };
  },
  changes: async (session) => terms(session),
  unique: [],
  telling: 'discount_fixed',
  places: {},
  include: [],
};

export const rowKinds: readonly RowKind[] = [productLine, itemCategory, unit, unitGroup, groupUnit];

/** Terms that a unit can have in a group. */
export function terms(session: AugnoSession): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const quarters = fc.integer({ min: 0, max: 400 }).map((count) => count / 4);
  return {
    discount_percentage: quarters,
    discount_fixed: quarters,
    customer_portal_visibility: fc.constantFrom(...choicesOf(session, 'PortalVisibility')),
  };
}

/** The shared unit group and another one of its dimension, made once per run. */
export async function someGroups(session: AugnoSession): Promise<readonly string[]> {
  const other = await session.once('another unit group', (shared) => unitGroup.make(shared));
  return [(await groundOf(session)).unitGroup.id, other['id'] ?? ''];
}

/** The id in an answer. @throws Blocked when there is none */
export function idOf(body: unknown): string {
  const id = text(member(body, 'id'));
  if (id === undefined) throw new Blocked('a new row has no id');
  return id;
}
