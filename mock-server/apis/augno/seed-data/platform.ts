import { platform } from '../../../store/constraint.js';
import type { AssociatedUnit, UnitGroupRow, UnitRow } from '../rows.js';
import type { AugnoWorld } from '../world.js';
import { seededAt, store } from './rows.js';

/** What the platform provides and every account sees (facts/augno.md §17). */
export function seedPlatform(world: AugnoWorld): void {
  platformUnits.forEach((row) => store(world.units, unitRow(...row)));
  platformGroups.forEach((row) => store(world.unitGroups, groupRow(...row)));
  // The sources name these two shared lines by id only; policies and unit group are those that fit charges.
  for (const [id, name] of [
    ['shipping', 'Shipping'],
    ['credit', 'Credit'],
  ] as const) {
    store(world.productLines, {
      ...seededAt(id, platform),
      name,
      description: null,
      notes: null,
      commissionPolicy: 'commission_exempt',
      freightPolicy: 'free_freight',
      unitGroupId: 'each_group',
    });
  }
}

type UnitColumns = readonly [
  id: string,
  name: string,
  abbreviation: string,
  type: UnitRow['type'],
  ratioNumerator: string,
  ratioDenominator: string,
  isBaseUnit?: 'base',
];

const platformUnits: readonly UnitColumns[] = [
  ['each', 'Each', 'ea', 'quantity', '1', '1', 'base'],
  ['dozen', 'Dozen', 'dz', 'quantity', '12', '1'],
  ['pair', 'Pair', 'pr', 'quantity', '2', '1'],
  ['dollar', 'Dollar', '$', 'currency', '1', '1', 'base'],
  ['second', 'Second', 's', 'time', '1', '1', 'base'],
  ['minute', 'Minute', 'min', 'time', '60', '1'],
  ['hour', 'Hour', 'hr', 'time', '3600', '1'],
  ['day', 'Day', 'day', 'time', '86400', '1'],
  ['week', 'Week', 'wk', 'time', '604800', '1'],
  ['month', 'Month', 'mo', 'time', '2592000', '1'],
  ['quarter', 'Quarter', 'qtr', 'time', '7776000', '1'],
  ['gram', 'Gram', 'g', 'mass', '1', '1', 'base'],
  ['grain', 'Grain', 'gr', 'mass', '64799', '1000000'],
  ['pound', 'Pound', 'lb', 'mass', '453592', '1000'],
  ['liter', 'Liter', 'L', 'volume', '1', '1', 'base'],
  ['cup', 'Cup', 'cup', 'volume', '236.588', '1000000'],
  ['fluid_ounce', 'Fluid Ounce', 'fl oz', 'volume', '29573.5', '1000000'],
  ['gallon', 'Gallon', 'gal', 'volume', '3785410', '1000000'],
  ['meter', 'Meter', 'm', 'length', '1', '1', 'base'],
  ['feet', 'Feet', 'ft', 'length', '304800', '1000000'],
  ['yard', 'Yard', 'yd', 'length', '914400', '1000000'],
  ['celcius', 'Celsius', '°C', 'temperature', '1', '1', 'base'],
  ['meters_squared', 'Square Meter', 'm²', 'area', '1', '1', 'base'],
];

type GroupColumns = readonly [
  id: string,
  name: string,
  type: UnitGroupRow['type'],
  baseUnitId: string,
  units: readonly string[],
];

const platformGroups: readonly GroupColumns[] = [
  ['time_group', 'Time', 'time', 'hour', ['day', 'hour', 'minute', 'second']],
  ['currency_group', 'Currency', 'currency', 'dollar', []],
  ['each_group', 'Each', 'quantity', 'each', []],
];

function unitRow(...[id, name, abbreviation, type, numerator, denominator, base]: UnitColumns): UnitRow {
  return {
    ...seededAt(id, platform),
    name,
    abbreviation,
    type,
    ratioNumerator: numerator,
    ratioDenominator: denominator,
    offsetNumerator: '0',
    offsetDenominator: '1',
    isBaseUnit: base !== undefined,
  };
}

function groupRow(...[id, name, type, baseUnitId, units]: GroupColumns): UnitGroupRow {
  return {
    ...seededAt(id, platform),
    name,
    notes: null,
    type,
    baseUnitId,
    associatedUnits: units.map(membership),
    removedUnits: [],
  };
}

function membership(unitId: string): AssociatedUnit {
  const { createdAt, updatedAt } = seededAt(unitId, platform);
  return {
    id: `ungpun_${unitId.padEnd(12, '0')}`,
    unitId,
    discountPercentage: 0,
    discountFixed: 0,
    customerPortalVisibility: 'visible',
    createdAt,
    updatedAt,
  };
}
