import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { member } from '../../engine/read.js';
import type { RawOptions } from '../../http/client.js';
import type { KeyedOperation } from '../../laws/keyed.js';
import type { Template } from './creations.js';
import { including, newCategory, newUnit, newUnitGroup, type AugnoSession } from './ground.js';
import { newItem, wholeItem } from './item-ground.js';
import { neededAttributable } from './product-attributes.js';
import { linesOf } from './product-lines.js';

type Write = KeyedOperation<operations, Template>;

/** What writes on items and lines have in common: they take no body and ignore keys. */
const bare = { success: 200, templates: () => fc.constant({}), remember: () => undefined };

const categoryAssignment: Write = {
  ...bare,
  operation: 'assignItemCategory',
  async ground(session) {
    const { item } = await newItem(session);
    return { path: { id: item, category_id: (await otherCategory(session)).id } };
  },
  effect: itemAsItIs,
};

const attributeAddition: Write = {
  ...bare,
  operation: 'addItemAttribute',
  async ground(session) {
    const { category: category_id, attributes } = await neededAttributable(session);
    const { item } = await newItem(session, { category_id });
    return { path: { id: item, attribute_id: attributes[0] } };
  },
  effect: itemAsItIs,
};

const attributeRemoval: Write = {
  ...bare,
  operation: 'removeItemAttribute',
  async ground(session) {
    const { category: category_id, attributes } = await neededAttributable(session);
    const { item } = await newItem(session, { category_id, attribute_ids: attributes.slice(0, 1) });
    return { path: { id: item, attribute_id: attributes[0] } };
  },
  effect: itemAsItIs,
};

const lineAssignment: Write = {
  ...bare,
  operation: 'assignProductLine',
  async ground(session) {
    const { product } = await newItem(session);
    return { path: { id: product, product_line_id: (await linesOf(session))[0] } };
  },
  async effect(session, { path }) {
    const request = { path: { id: member(path, 'id') }, ...including(['product_line']) };
    const { status, json } = await session.api.send('getProduct', request);
    return { status, product: json };
  },
};

/** Operations that connect products and items with something else, for the laws about refused writes. */
export const itemWrites = [categoryAssignment, attributeAddition, attributeRemoval, lineAssignment];

/** A category for products beside the one of the ground, of lengths instead of masses, made once per run. */
export function otherCategory(
  session: AugnoSession,
): Promise<{ readonly id: string; readonly baseUnit: string }> {
  return session.once('another category for products', async (shared) => {
    const unit = await newUnit(shared, { type: 'length' });
    const group = await newUnitGroup(shared, { type: unit.type, base_unit_id: unit.id });
    const body = { type: 'product_category', unit_group_id: group.id } as const;
    return { id: (await newCategory(shared, body)).id, baseUnit: unit.abbreviation };
  });
}

async function itemAsItIs(session: AugnoSession, { path }: RawOptions): Promise<unknown> {
  const request = { path: { id: member(path, 'id') }, ...including(wholeItem) };
  const { status, json } = await session.api.send('getItem', request);
  return { status, item: json };
}
