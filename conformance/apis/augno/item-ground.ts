import { member, text } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { including, newProduct, type AugnoSession } from './ground.js';

/** Everything about an item that a write can show in. */
export const wholeItem = ['category', 'unit_value', 'unit_cost', 'burn_rate', 'attributes'] as const;

/** A new product, and the item behind it; `overrides` replace members of the body. */
export interface Stock {
  readonly product: string;
  readonly item: string;
}

/** @throws Blocked when the product cannot be created, or does not show its item */
export async function newItem(session: AugnoSession, overrides: object = {}): Promise<Stock> {
  const product = await newProduct(session, overrides, { include: ['item'] });
  const item = text(member(product, 'item', 'id'));
  if (item === undefined) throw new Blocked('the new product shows no item with an id');
  return { product: product.id, item };
}

/** An item with what `include` asks for. @throws Blocked unless it can be read */
export async function readItem(
  session: AugnoSession,
  id: string,
  include: readonly string[] = wholeItem,
): Promise<unknown> {
  const answer = await session.api.send('getItem', { path: { id }, ...including(include) });
  return answer.need(200, 'reading the item');
}
