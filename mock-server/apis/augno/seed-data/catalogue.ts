import type { AttributeRow } from '../rows.js';
import type { AugnoWorld } from '../world.js';
import { primaryAccount } from './accounts.js';
import { seededAt, store } from './rows.js';

/**
 * The primary account's catalogue. Ids and names are those of the contract's examples, so that the documented bodies
 * of Create Product work as they stand.
 */
export function seedCatalogue(world: AugnoWorld): void {
  const own = (id: string) => seededAt(id, primaryAccount.id);
  store(world.units, {
    ...own(kilogram),
    name: 'Kilogram',
    abbreviation: 'kg',
    type: 'mass',
    ratioNumerator: '1000',
    ratioDenominator: '1',
    offsetNumerator: '0',
    offsetDenominator: '1',
    isBaseUnit: false,
  });
  const { createdAt, updatedAt } = own(weight);
  store(world.unitGroups, {
    ...own(weight),
    name: 'Weight',
    notes: null,
    type: 'mass',
    baseUnitId: kilogram,
    associatedUnits: [
      {
        id: 'ungpun_1a2b3c4d5e6f',
        unitId: kilogram,
        discountPercentage: 0,
        discountFixed: 0,
        customerPortalVisibility: 'visible',
        createdAt,
        updatedAt,
      },
    ],
    removedUnits: [],
  });
  store(world.properties, { ...own(color), name: 'Color' });
  colors.forEach(([id, value, swatch], index) =>
    store(world.attributes, { ...own(id), value, color: swatch, sortOrder: index + 1, propertyId: color }),
  );
  store(world.categories, {
    ...own(finishedGrain),
    name: 'Finished grain',
    notes: null,
    type: 'product_category',
    unitGroupId: weight,
    propertyIds: [color],
  });
  store(world.categories, {
    ...own('itcg_rawmaterials'),
    name: 'Raw material',
    notes: null,
    type: 'material_category',
    unitGroupId: weight,
    propertyIds: [],
  });
  store(world.productLines, {
    ...own('pdln_k9bnlgvxhxjh'),
    name: 'Grain',
    description: null,
    notes: null,
    commissionPolicy: 'commission_applied',
    freightPolicy: 'billed_freight',
    unitGroupId: weight,
  });
}

/** The category of the documented products. */
export const finishedGrain = 'itcg_d06g9c6yc9ck';
const kilogram = 'un_82bd37dae5po';
const weight = 'ungp_4x2m8c1q7z0a';
const color = 'pp_7f1r3n5t9w2e';
const colors: readonly (readonly [id: string, value: string, swatch: AttributeRow['color']])[] = [
  ['at_rf1w295jt5ia', 'Red', 'red'],
  ['at_green0000001', 'Green', 'green'],
  ['at_blue00000001', 'Blue', 'blue'],
];
