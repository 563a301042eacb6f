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
  /** Deleted units and unit groups: nobody sees them, but rates and new products still go by them. */
  readonly deletedUnits: Table<UnitRow>;
  readonly deletedUnitGroups: Table<UnitGroupRow>;
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
    // Under names of their own: what is deleted gives its unique values up.
    deletedUnits: new Table('deleted_unit', uniqueness),
    deletedUnitGroups: new Table('deleted_unit_group', uniqueness),
    // Drawn from the sandbox's seed, so that cursors of equal runs are equal.
    cursors: new Cursors(base.random.hex(64)),
  };
}

/** Prefixes of the ids that the mock hands out (facts/augno.md §12.1). */
type IdPrefix = 'pd' | 'it' | 'itcg' | 'pdln' | 'un' | 'ungp' | 'ungpun' | 'rt' | 'pp' | 'at';

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

/** The same for a row that may have been deleted since. @throws Error when it never existed */
export function onceReferenced<R extends Row>(
  living: Table<R>,
  deleted: Table<R>,
  from: Pick<Row, 'id' | 'tenant'>,
  id: string,
): R {
  return living.get(from.tenant, id) ?? referenced(deleted, from, id);
}

/** What another row refers to as replies show it: null when it has been deleted (facts/augno.md §21 row 26). */
export function presentLiving<R extends Row, Body>(
  table: Table<R>,
  from: Pick<Row, 'tenant'>,
  id: string,
  present: (row: R) => Body,
): Body | null {
  const row = table.get(from.tenant, id);
  return row ? present(row) : null;
}
