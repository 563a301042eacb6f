import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Answer } from '../../../generated/formats.js';
import type { Handlers } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { business, combined, invalidFormat, isRefused, notDecimal } from './answers.js';
import { pathTo } from './contract-paths.js';
import { isZero, storedDecimal } from './decimals.js';
import { expansionOf, type Expansion } from './includes.js';
import { presentOwner } from './owners.js';
import { newestFirst, pageOf } from './paging.js';
import type { UnitRow } from './rows.js';
import { matches } from './search.js';
import { timestampText } from './timestamps.js';
import { newRow, type AugnoWorld } from './world.js';

type Schemas = components['schemas'];

export const units: Handlers<Pick<operations, 'listUnits' | 'createUnit' | 'getUnit'>, AugnoWorld> = {
  listUnits({ query, caller }, world) {
    const members = query.unit_group_ids && unitsOfGroups(query.unit_group_ids, caller.tenant, world);
    const rows = world.units
      .list(caller.tenant)
      .filter(
        (unit) =>
          (query.type === undefined || unit.type === query.type) &&
          (members === undefined || members.has(unit.id)) &&
          (query.q === undefined || matches(query.q, [unit.name, unit.abbreviation])),
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

const decimalFields = [
  'ratio_numerator',
  'ratio_denominator',
  'offset_numerator',
  'offset_denominator',
] as const;

// What the schema cannot say of a unit's numbers: their size, and that nothing is divided by zero.
function conversionOf(body: Schemas['CreateUnitRequest']) {
  const failures: Answer[] = [];
  const [ratioNumerator = '', ratioDenominator = '', offsetNumerator = '', offsetDenominator = ''] =
    decimalFields.map((field) => {
      const stored = storedDecimal(body[field]);
      if (stored === undefined) failures.push(notDecimal(field));
      else if (field.endsWith('_denominator') && isZero(stored)) failures.push(zero(field));
      return stored;
    });
  if (failures.length > 0) return business(combined(failures));
  return { ratioNumerator, ratioDenominator, offsetNumerator, offsetDenominator };
}

function zero(field: string): Answer {
  return invalidFormat(field, `Field '${field}' must not be zero.`);
}

function unitsOfGroups(ids: readonly string[], tenant: string, { unitGroups }: AugnoWorld): Set<string> {
  const groups = ids.map((id) => unitGroups.get(tenant, id));
  return new Set(groups.flatMap((group) => group?.associatedUnits.map(({ unitId }) => unitId) ?? []));
}
