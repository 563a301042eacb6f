import { contract } from '../../../generated/augno/contract.js';
import type { Row } from '../../store/constraint.js';
import { Table } from '../../store/table.js';
import type { World } from '../../world.js';
import { Cursors } from './cursor.js';
import type {
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

/** The product catalogue of a sandbox. */
export interface AugnoWorld extends World {
  readonly units: Table<UnitRow>;
  readonly unitGroups: Table<UnitGroupRow>;
  readonly categories: Table<ItemCategoryRow>;
  readonly productLines: Table<ProductLineRow>;
  readonly properties: Table<PropertyRow>;
  readonly attributes: Table<AttributeRow>;
  readonly rates: Table<RateRow>;
  readonly items: Table<ItemRow>;
  readonly products: Table<ProductRow>;
  readonly cursors: Cursors;
}

/** An empty catalogue with the contract's uniqueness as constraints of its tables. */
export function createWorld(base: World): AugnoWorld {
  const { uniqueness } = contract.policies;
  return {
    ...base,
    units: new Table('unit', uniqueness),
    unitGroups: new Table('unit_group', uniqueness),
    categories: new Table('item_category', uniqueness),
    productLines: new Table('product_line', uniqueness),
    properties: new Table('property', uniqueness),
    attributes: new Table('attribute', uniqueness),
    rates: new Table('rate', uniqueness),
    items: new Table('item', uniqueness),
    products: new Table('product', uniqueness),
    // Drawn from the sandbox's seed, so that cursors of equal runs are equal.
    cursors: new Cursors(base.random.hex(64)),
  };
}

/** Prefixes of the ids that the mock hands out (facts/augno.md §12.1). */
type IdPrefix = 'pd' | 'it' | 'itcg' | 'un' | 'ungp' | 'ungpun' | 'rt' | 'pp' | 'at';

/** Id, owner and times of a row that is created now. */
export function newRow(world: World, tenant: string, prefix: IdPrefix) {
  const now = world.clock.timestamp();
  return { id: newId(world, prefix), tenant, createdAt: now, updatedAt: now };
}

export function newId({ random }: World, prefix: IdPrefix): string {
  return `${prefix}_${random.base36(12)}`;
}

/**
 * The row that another row refers to, which is its owner's or the platform's.
 *
 * @throws Error when it does not exist: rows are only stored with references that do
 */
export function referenced<R extends Row>(table: Table<R>, from: Pick<Row, 'id' | 'tenant'>, id: string): R {
  const row = table.get(from.tenant, id);
  if (!row) throw new Error(`${from.id} refers to ${id}, which does not exist`);
  return row;
}
