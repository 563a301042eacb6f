import { contract } from '../../../generated/augno/contract.js';
import type { JsonSchema } from '../../../generated/formats.js';
import { rowReader } from '../../store/saved.js';
import type { Store } from '../../store/store.js';
import { tableStore } from '../../store/table-store.js';
import type {
  AssociatedUnit,
  AttributeRow,
  ItemCategoryRow,
  ItemRow,
  ProductLineRow,
  ProductRow,
  PropertyRow,
  RateRow,
  UnitGroupRow,
  UnitRow,
} from './rows.js';
import type { AugnoWorld } from './world.js';

/** What Augno remembers beside the common stores. */
export function stores(world: AugnoWorld): Readonly<Record<string, Store>> {
  return {
    cursors: world.cursors,
    units: tableStore(world.units, readUnit),
    unitGroups: tableStore(world.unitGroups, readUnitGroup),
    categories: tableStore(world.categories, readCategory),
    productLines: tableStore(world.productLines, readProductLine),
    properties: tableStore(world.properties, readProperty),
    attributes: tableStore(world.attributes, readAttribute),
    rates: tableStore(world.rates, readRate),
    items: tableStore(world.items, readItem),
    products: tableStore(world.products, readProduct),
    deletedUnits: tableStore(world.deletedUnits, readUnit),
    deletedUnitGroups: tableStore(world.deletedUnitGroups, readUnitGroup),
  };
}

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const number = { type: 'number' };
const texts = { type: 'array', items: text };
const row = { id: text, tenant: text, createdAt: text, updatedAt: text };
const ofContract = (name: string) => ({ $ref: `augno#/$defs/${name}` });

const readUnit = rowReader<UnitRow>(contract, {
  ...row,
  name: text,
  abbreviation: text,
  type: ofContract('Dimension'),
  ratioNumerator: text,
  ratioDenominator: text,
  offsetNumerator: text,
  offsetDenominator: text,
  isBaseUnit: { type: 'boolean' },
});

const associatedUnit: Readonly<Record<keyof AssociatedUnit, JsonSchema>> = {
  id: text,
  unitId: text,
  discountPercentage: number,
  discountFixed: number,
  customerPortalVisibility: ofContract('PortalVisibility'),
  createdAt: text,
  updatedAt: text,
};

const readUnitGroup = rowReader<UnitGroupRow>(contract, {
  ...row,
  name: text,
  notes: textOrNull,
  type: ofContract('Dimension'),
  baseUnitId: text,
  associatedUnits: {
    type: 'array',
    items: {
      type: 'object',
      properties: associatedUnit,
      required: Object.keys(associatedUnit),
      additionalProperties: false,
    },
  },
  removedUnits: texts,
});

const readCategory = rowReader<ItemCategoryRow>(contract, {
  ...row,
  name: text,
  notes: textOrNull,
  type: ofContract('ItemCategoryType'),
  unitGroupId: text,
  propertyIds: texts,
});

const readProductLine = rowReader<ProductLineRow>(contract, {
  ...row,
  name: text,
  description: textOrNull,
  notes: textOrNull,
  commissionPolicy: ofContract('CommissionPolicy'),
  freightPolicy: ofContract('FreightPolicy'),
  unitGroupId: text,
});

const readProperty = rowReader<PropertyRow>(contract, { ...row, name: text });

const readAttribute = rowReader<AttributeRow>(contract, {
  ...row,
  value: text,
  color: ofContract('AttributeColor'),
  sortOrder: number,
  propertyId: text,
});

const readRate = rowReader<RateRow>(contract, {
  ...row,
  value: text,
  numeratorUnitId: text,
  denominatorUnitId: text,
});

const readItem = rowReader<ItemRow>(contract, {
  ...row,
  sku: text,
  description: textOrNull,
  notes: textOrNull,
  categoryId: text,
  unitValueId: text,
  unitCostId: text,
  burnRateId: text,
  attributeIds: texts,
});

const readProduct = rowReader<ProductRow>(contract, {
  ...row,
  type: ofContract('ProductType'),
  portalVisibility: ofContract('PortalVisibility'),
  productLineId: textOrNull,
  itemId: text,
});
