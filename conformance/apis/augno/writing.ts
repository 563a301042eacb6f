import { create } from '../../laws/creation.js';
import type { Answer } from '../../http/answer.js';
import type { RawOptions } from '../../http/client.js';
import { itemCategoryCreation, productCreation, unitCreation, unitGroupCreation } from './creations.js';
import { groundOf, minimalProduct, newProduct, type AugnoSession } from './ground.js';
import { isPropertyWriting, propertyBody, writeProperty, type PropertyWriting } from './property-writing.js';

/** Operations that take a body. */
export type Writing =
  | ('createProduct' | 'updateProduct' | 'createUnit' | 'createUnitGroup' | 'createItemCategory')
  | PropertyWriting;

export const writings: readonly Writing[] = [
  ...(['createProduct', 'updateProduct', 'createUnit', 'createUnitGroup', 'createItemCategory'] as const),
];

export type Body = Readonly<Record<string, unknown>>;

/** A body that is accepted, with every member that has members of its own. */
export async function validBody(session: AugnoSession, writing: Writing): Promise<Body> {
  const { currency, unit, unitGroup } = await groundOf(session);
  const unit_price = { value: '25.5', numerator_unit_id: currency.id, denominator_unit_id: unit.id };
  const name = session.fresh();
  switch (writing) {
    case 'createProduct':
      return { ...(await minimalProduct(session)), unit_price, unit_cost: unit_price };
    case 'updateProduct':
      return { notes: 'a', unit_price };
    case 'createUnit':
      return {
        ...{ name, abbreviation: session.fresh(), type: unit.type },
        ...{ ratio_numerator: '3', ratio_denominator: '2', offset_numerator: '0', offset_denominator: '1' },
      };
    case 'createUnitGroup':
      return { name, type: unit.type, base_unit_id: unit.id, associated_units: [{ unit_id: unit.id }] };
    case 'createItemCategory':
      return { name, type: 'product_category', unit_group_id: unitGroup.id };
    default:
      return propertyBody(session, writing);
  }
}

/** Status of success. */
export function successOf(writing: Writing): 200 | 201 {
  return writing.startsWith('update') ? 200 : 201;
}

/** Sends a body, valid or not; updates go to one product of the run. What is created is entered in the ledger. */
export async function write(session: AugnoSession, writing: Writing, request: RawOptions): Promise<Answer> {
  switch (writing) {
    case 'createProduct':
      return create(productCreation, session, request);
    case 'updateProduct': {
      const { id } = await session.once('product to be updated', (shared) => newProduct(shared));
      return session.api.send('updateProduct', { ...request, path: { id } });
    }
    case 'createUnit':
      return create(unitCreation, session, request);
    case 'createUnitGroup':
      return create(unitGroupCreation, session, request);
    case 'createItemCategory':
      return create(itemCategoryCreation, session, request);
    default:
      return writeProperty(session, writing, request);
  }
}

/**
 * The control of every refusal: a valid body is accepted. Once per run is enough for what products refer to.
 *
 * @throws Blocked otherwise
 */
export async function acceptsValidBodies(session: AugnoSession, some: readonly Writing[]): Promise<void> {
  for (const writing of some) {
    if (!session.needsControl(writing)) continue;
    if (isRemovable(writing)) await acceptsValidBody(session, writing);
    else await session.once(`control of ${writing}`, (shared) => acceptsValidBody(shared, writing));
  }
}

async function acceptsValidBody(session: AugnoSession, writing: Writing): Promise<void> {
  const answer = await write(session, writing, { body: await validBody(session, writing) });
  answer.need(successOf(writing), `${writing} with a valid body`);
}

function isRemovable(writing: Writing): boolean {
  return writing === 'createProduct' || writing === 'updateProduct' || isPropertyWriting(writing);
}
