import type { components } from '../../../generated/augno/openapi.js';
import type { Row } from '../../store/constraint.js';

type Schemas = components['schemas'];

/** What the tables of an account hold. References are ids; which of them a reply expands is decided on the way out. */
export interface StoredRow extends Row {
  readonly updatedAt: string;
}

export interface UnitRow extends StoredRow {
  readonly name: string;
  readonly abbreviation: string;
  readonly type: Schemas['Dimension'];
  readonly ratioNumerator: string;
  readonly ratioDenominator: string;
  readonly offsetNumerator: string;
  readonly offsetDenominator: string;
  readonly isBaseUnit: boolean;
}

export interface UnitGroupRow extends StoredRow {
  readonly name: string;
  readonly notes: string | null;
  readonly type: Schemas['Dimension'];
  readonly baseUnitId: string;
  /** In order of creation. */
  readonly associatedUnits: readonly AssociatedUnit[];
  /** Ids of former members: removing one a second time is told from removing one that never was. */
  readonly removedUnits: readonly string[];
}

/** A unit's membership in a group; it has no life outside it, so it is part of the group's row. */
export interface AssociatedUnit {
  readonly id: string;
  readonly unitId: string;
  readonly discountPercentage: number;
  readonly discountFixed: number;
  readonly customerPortalVisibility: Schemas['PortalVisibility'];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ItemCategoryRow extends StoredRow {
  readonly name: string;
  readonly notes: string | null;
  readonly type: Schemas['ItemCategoryType'];
  readonly unitGroupId: string;
  /** In the order in which they were linked. */
  readonly propertyIds: readonly string[];
}

export interface ProductLineRow extends StoredRow {
  readonly name: string;
  readonly description: string | null;
  readonly notes: string | null;
  readonly commissionPolicy: Schemas['CommissionPolicy'];
  readonly freightPolicy: Schemas['FreightPolicy'];
  readonly unitGroupId: string;
}

export interface PropertyRow extends StoredRow {
  readonly name: string;
}

export interface AttributeRow extends StoredRow {
  readonly value: string;
  readonly color: Schemas['AttributeColor'];
  readonly sortOrder: number;
  readonly propertyId: string;
}

export interface RateRow extends StoredRow {
  /** A decimal as stored, see decimals.ts. */
  readonly value: string;
  readonly numeratorUnitId: string;
  readonly denominatorUnitId: string;
}

export interface ItemRow extends StoredRow {
  readonly sku: string;
  readonly description: string | null;
  readonly notes: string | null;
  readonly categoryId: string;
  readonly unitValueId: string;
  readonly unitCostId: string;
  readonly burnRateId: string;
  readonly attributeIds: readonly string[];
}

export interface ProductRow extends StoredRow {
  readonly type: Schemas['ProductType'];
  readonly portalVisibility: Schemas['PortalVisibility'];
  readonly productLineId: string | null;
  readonly itemId: string;
}
