import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Answer } from '../../../generated/formats.js';
import type { Handlers } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import type { Refusal } from '../../refusal.js';
import { business, combined, invalidFormat, isRefused, notDecimal } from './answers.js';
import { withoutUnit } from './associated-units.js';
import { pathTo } from './contract-paths.js';
import { isZero, storedDecimal } from './decimals.js';
import { rowToDelete } from './deletions.js';
import { expansionOf, type Expansion } from './includes.js';
import { presentOwner } from './owners.js';
import { newestFirst, pageOf } from './paging.js';
import { refuseSystem } from './platform-rows.js';
import type { UnitRow } from './rows.js';
import { searched, unitTexts } from './search.js';
import { timestampText } from './timestamps.js';
import { newRow, type AugnoWorld } from './world.js';

type Schemas = components['schemas'];

type UnitOperations = Pick<operations, 'listUnits' | 'createUnit' | 'getUnit' | 'updateUnit' | 'deleteUnit'>;

export const units: Handlers<UnitOperations, AugnoWorld> = {
  listUnits({ query, caller }, world) {
    const members = query.unit_group_ids && unitsOfGroups(query.unit_group_ids, caller.tenant, world);
    const rows = searched(world.units.list(caller.tenant), unitTexts, query.q).filter(
      (unit) =>
        (query.type === undefined || unit.type === query.type) &&
        (members === undefined || members.has(unit.id)),
    );
    const expand = expansionOf(query['include[]']);
    const request = { path: pathTo(world, 'listUnits'), query };
    const page = pageOf(newestFirst(rows), request, world.cursors, (unit) => presentUnit(unit, expand));
    return isRefused(page) ? page : { status: 200, body: page };
  },

  createUnit({ body, query, caller }, world) {
    const conversion = conversionOf(body);
    if (isRefused(conversion)) return conversion;
    const unit: UnitRow = {
      ...newRow(world, caller.tenant, 'un'),
      name: body.name,
      abbreviation: body.abbreviation,
      type: body.type,
      ratioNumerator: '',
      ratioDenominator: '',
      offsetNumerator: '',
      offsetDenominator: '',
      ...conversion,
      isBaseUnit: false,
    };
    const taken = world.units.insert(unit);
    if (taken) return refuseDuplicate(taken);
    return {
      status: 201,
      headers: { Location: pathTo(world, 'getUnit', { id: unit.id }) },
      body: presentUnit(unit, expansionOf(query['include[]'])),
    };
  },

  getUnit({ params, query, caller }, world) {
    const unit = world.units.get(caller.tenant, params.id);
    if (!unit) return { kind: 'notFound', resource: 'unit', id: params.id };
    return { status: 200, body: presentUnit(unit, expansionOf(query['include[]'])) };
  },

  updateUnit({ params, body, query, caller }, world) {
    const unit = world.units.get(caller.tenant, params.id);
    if (!unit) return { kind: 'notFound', resource: 'unit', id: params.id };
    const refused = refuseSystem('units', unit, 'update');
    if (refused) return refused;
    const conversion = conversionOf(body);
    if (isRefused(conversion)) return conversion;
    const changed: UnitRow = {
      ...unit,
      name: body.name ?? unit.name,
      abbreviation: body.abbreviation ?? unit.abbreviation,
      ...conversion,
      updatedAt: world.clock.timestamp(),
    };
    const taken = world.units.update(changed);
    if (taken) return refuseDuplicate(taken);
    return { status: 200, body: presentUnit(changed, expansionOf(query['include[]'])) };
  },

  deleteUnit({ params, caller }, world) {
    const unit = rowToDelete(world.units, caller.tenant, params.id, 'unit');
    if (isRefused(unit)) return unit;
    const refused = refuseSystem('units', unit, 'delete');
    if (refused) return refused;
    world.units.delete(unit);
    world.deletedUnits.insert(unit);
    for (const group of world.unitGroups.list(caller.tenant)) {
      const member = group.associatedUnits.find(({ unitId }) => unitId === unit.id);
      if (member) world.unitGroups.update(withoutUnit(group, member.id, world));
    }
    return { status: 200, body: {} };
  },
};

export function presentUnit(unit: UnitRow, expand: Expansion): Schemas['Unit'] {
  return {
    id: unit.id,
    object: 'unit',
    name: unit.name,
    abbreviation: unit.abbreviation,
    type: unit.type,
    ratio_numerator: unit.ratioNumerator,
    ratio_denominator: unit.ratioDenominator,
    offset_numerator: unit.offsetNumerator,
    offset_denominator: unit.offsetDenominator,
    is_base_unit: unit.isBaseUnit,
    owner: expand['owner'] ? presentOwner(unit, expand['owner']) : null,
    created_at: timestampText(unit.createdAt),
    updated_at: timestampText(unit.updatedAt),
  };
}

type Conversion = Pick<
  UnitRow,
  'ratioNumerator' | 'ratioDenominator' | 'offsetNumerator' | 'offsetDenominator'
>;

const decimalFields = [
  ['ratio_numerator', 'ratioNumerator'],
  ['ratio_denominator', 'ratioDenominator'],
  ['offset_numerator', 'offsetNumerator'],
  ['offset_denominator', 'offsetDenominator'],
] as const;

// What the schema cannot say of a unit's numbers: their size, and that nothing is divided by zero.
function conversionOf(body: Schemas['UpdateUnitRequest']): Partial<Conversion> | Refusal {
  const failures: Answer[] = [];
  const conversion: { -readonly [Column in keyof Conversion]?: string } = {};
  for (const [field, column] of decimalFields) {
    const sent = body[field];
    if (sent === undefined) continue;
    const stored = storedDecimal(sent);
    if (stored === undefined) failures.push(notDecimal(field));
    else if (field.endsWith('_denominator') && isZero(stored)) failures.push(zero(field));
    else conversion[column] = stored;
  }
  return failures.length > 0 ? business(combined(failures)) : conversion;
}

function zero(field: string): Answer {
  return invalidFormat(field, `Field '${field}' must not be zero.`);
}

function unitsOfGroups(ids: readonly string[], tenant: string, { unitGroups }: AugnoWorld): Set<string> {
  const groups = ids.map((id) => unitGroups.get(tenant, id));
  return new Set(groups.flatMap((group) => group?.associatedUnits.map(({ unitId }) => unitId) ?? []));
}
