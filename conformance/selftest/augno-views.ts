import { Decimal } from 'decimal.js';
import type * as stored from './augno-store.js';
import type { Documented, Row } from './augno-store.js';

/** Which objects are asked for, and which below them. */
export type Tree = { [name: string]: Tree | undefined };

/** The paths of an include parameter as a tree: a path brings its ancestors. */
export function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) path.split('.').reduce((above, name) => (above[name] ??= {}), tree);
  return tree;
}

/** A list that is part of a resource, always complete. */
export function listOf<T>(data: T[], next: string | null = null, previous: string | null = null) {
  const flags = { has_next_page: next !== null, has_prev_page: previous !== null };
  return {
    object: 'list' as const,
    page_info: { next_page_url: next, previous_page_url: previous, ...flags },
    data,
  };
}

function ends({ id, created_at, updated_at }: Row) {
  return { id, created_at, updated_at };
}

function owner({ account }: Row, tree: Tree | undefined): Documented['Owner'] | null {
  if (!tree) return null;
  const type = account === undefined ? 'system' : 'account';
  return {
    object: 'owner',
    type,
    account: tree['account'] && account !== undefined ? { id: account } : null,
  };
}

export function unit(row: stored.Unit, tree: Tree): Documented['Unit'] {
  const { account: _, seq: __, ...members } = row;
  return { ...members, object: 'unit', owner: owner(row, tree['owner']) };
}

export function unitGroup(row: stored.UnitGroup, tree: Tree): Documented['UnitGroup'] {
  const { name, notes, type, base, members } = row;
  const { base_unit, associated_units } = tree;
  return {
    ...{ ...ends(row), object: 'unit_group', name, notes, type, owner: owner(row, tree['owner']) },
    base_unit: base_unit ? unit(base, base_unit) : null,
    // Row 32: the newest first. Mock: the oldest.
    associated_units: associated_units
      ? listOf(members.map((one) => member(one, associated_units)).reverse())
      : null,
  };
}

export function member(row: stored.Member, tree: Tree): Documented['UnitGroupUnit'] {
  const { account: _, seq: __, unit: itself, ...members } = row;
  return { ...members, object: 'unit_group_unit', unit: tree['unit'] ? unit(itself, tree['unit']) : null };
}

export function category(row: stored.Category, tree: Tree): Documented['ItemCategory'] {
  const { unit_group, properties } = tree;
  return {
    ...{ ...ends(row), object: 'item_category', name: row.name, notes: row.notes ?? null, type: row.type },
    owner: owner(row, tree['owner']),
    unit_group: unit_group ? unitGroup(row.group, unit_group) : null,
    properties: properties ? listOf(row.properties.map((one) => property(one, {})).reverse()) : null, // Row 32
  };
}

export function productLine(row: stored.ProductLine, tree: Tree): Documented['ProductLine'] {
  const { unit_group } = tree;
  const later = { default_lot: null, fulfillment_policy: null }; // No. 35. Mock: left out.
  return {
    ...{ ...ends(row), object: 'product_line', name: row.name, description: null, notes: null, ...later },
    commission_policy: row.commission_policy ?? 'commission_applied',
    freight_policy: row.freight_policy ?? 'billed_freight',
    owner: owner(row, tree['owner']),
    unit_group: unit_group ? unitGroup(row.group, unit_group) : null,
  };
}

export function property(
  row: stored.Property,
  tree: Tree,
  attributes: readonly stored.Attribute[] = [],
): Documented['Property'] {
  const own = attributes.filter((one) => one.property === row).sort((a, b) => a.sort_order - b.sort_order);
  const shown = tree['attributes'] ? listOf(own.map((one) => attribute(one, {}))) : null;
  return { ...ends(row), object: 'property', name: row.name, attributes: shown };
}

export function attribute(row: stored.Attribute, tree: Tree): Documented['Attribute'] {
  const { value, color, sort_order } = row;
  const shown = tree['property'] ? property(row.property, {}) : null;
  return { ...ends(row), object: 'attribute', value, color, sort_order, property: shown };
}

export function product(row: stored.Product, tree: Tree): Documented['Product'] {
  const { type, portal_visibility, line, item: itself } = row;
  return {
    ...{ ...ends(row), object: 'product', type, portal_visibility, metadata: {} }, // Responses are open. Mock: as printed.
    product_line: line && tree['product_line'] ? productLine(line, tree['product_line']) : null,
    item: tree['item'] ? item(itself, tree['item']) : null,
  };
}

export function item(row: stored.Item, tree: Tree): Documented['Item'] {
  const { sku, description, notes } = row;
  const { attributes } = tree;
  return {
    ...{ ...ends(row), object: 'item', type: 'product', sku, description, notes },
    category: tree['category'] ? category(row.category, tree['category']) : null,
    unit_value: tree['unit_value'] ? rate(row.unit_value) : null,
    unit_cost: tree['unit_cost'] ? rate(row.unit_cost) : null,
    burn_rate: tree['burn_rate'] ? rate(row.burn_rate) : null,
    // Row 31: as they were given. Mock: by property and position.
    attributes: attributes ? listOf(row.attributes.map((one) => attribute(one, attributes))) : null,
  };
}

function rate(row: stored.Rate): Documented['Rate'] {
  const { value, above, below } = row;
  // §12.4: money is cut to two decimals, other amounts lose their zeros.
  const money = above.type === 'currency';
  const [whole = '', fraction] = (money ? value.toFixed(2, Decimal.ROUND_DOWN) : value.toFixed()).split('.');
  const number = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  const amount = money ? `${above.abbreviation}${number}` : `${number} ${above.abbreviation}`;
  return {
    ...{ ...ends(row), object: 'rate', numerator_unit: null, denominator_unit: null },
    value: value.toFixed(30), // No. 27: in full. Mock: as short as can be.
    display_value: `${amount} / ${below.abbreviation}`,
  };
}
