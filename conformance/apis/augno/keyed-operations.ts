import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { member, text } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import type { RawOptions } from '../../http/client.js';
import { keyedCreation, type KeyedOperation } from '../../laws/keyed.js';
import { choicesOf } from './contract-reading.js';
import {
  itemCategoryCreation,
  productCreation,
  rates,
  texts,
  unitCreation,
  unitGroupCreation,
  type Template,
} from './creations.js';
import { groundOf, including, newProduct, type AugnoSession } from './ground.js';
import { itemWrites } from './item-writes.js';
import { propertyDeletions, propertyKeyedOperations } from './property-writes.js';
import { keyedRowWrites, unkeyedRowWrites } from './row-writes.js';
import { productToChange } from './specimens.js';

export type AugnoWrite = KeyedOperation<operations, Template>;

/** Updates of a product: new notes in any case, so that every body is another one. */
export const productUpdate: AugnoWrite = {
  operation: 'updateProduct',
  success: 200,
  async templates(session) {
    const { currency, unit } = await groundOf(session);
    const members = {
      description: texts(session),
      portal_visibility: fc.constantFrom(...choicesOf(session, 'PortalVisibility')),
      unit_price: rates(currency.id, unit.id),
    };
    return fc.record(members, { requiredKeys: [] });
  },
  ground: async (session) => ({ path: { id: (await productToChange(session)).id } }),
  body: (session, template) => ({ ...template, notes: session.fresh() }),
  effect: productAsItIs,
  remember: () => undefined,
};

/** Deletions ignore keys; they are here for the laws about refused writes. */
export const productDeletion: AugnoWrite = {
  operation: 'deleteProduct',
  success: 200,
  templates: () => fc.constant({}),
  ground: async (session) => ({ path: { id: (await newProduct(session)).id } }),
  effect: productAsItIs,
  remember: () => undefined,
};

/**
 * Every operation that honours keys. What matters most stands first, since a run with few writes gets no further; the
 * order is also one in which each may follow the one before under the same key.
 */
export const keyedOperations: readonly AugnoWrite[] = [
  ...[productCreation, unitCreation].map((creation) => keyedCreation(creation)),
  productUpdate,
  ...propertyKeyedOperations,
  ...[unitGroupCreation, itemCategoryCreation].map((creation) => keyedCreation(creation)),
  ...keyedRowWrites,
];

/** Every operation that changes something. */
export const writeOperations: readonly AugnoWrite[] = [
  ...keyedOperations,
  productDeletion,
  ...propertyDeletions,
  ...itemWrites,
  ...unkeyedRowWrites,
];

/** The product of a request with everything that a change of it could show in. */
async function productAsItIs(session: AugnoSession, { path }: RawOptions): Promise<unknown> {
  const id = text(member(path, 'id'));
  if (id === undefined) throw new Blocked('the request names no product');
  const include = including(['item', 'item.unit_value', 'item.unit_cost']);
  const { status, json } = await session.api.send('getProduct', { path: { id }, ...include });
  return { status, product: json };
}
