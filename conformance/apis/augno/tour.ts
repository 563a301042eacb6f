import type { operations } from '../../../generated/augno/openapi.js';
import { list, member, text } from '../../engine/read.js';
import type { Answer } from '../../http/answer.js';
import type { RawOptions } from '../../http/client.js';
import { enterCategory, enterProduct, enterUnit, enterUnitGroup, type AugnoSession } from './ground.js';
import { tourOfRows } from './tour-of-rows.js';

/** An id that nothing has, for operations whose resource the tour could not find or make. */
const nothing = 'tour_0000000000';

/**
 * Calls every operation the target implements, with success where that is possible and with some refusals. It needs
 * nothing to succeed: what the answers look like is judged by somebody else.
 */
export async function tour(session: AugnoSession): Promise<void> {
  const visit = (operation: keyof operations, options?: RawOptions) => visitOne(session, operation, options);

  const unit = idOf(await visit('createUnit', { body: unitBody(session) }), (id) => enterUnit(session, id));
  const group = idOf(
    await visit('createUnitGroup', { body: { name: session.fresh(), type: 'mass', base_unit_id: unit } }),
    (id) => enterUnitGroup(session, id),
  );
  const category = idOf(
    await visit('createItemCategory', {
      body: { name: session.fresh(), type: 'product_category', unit_group_id: group },
    }),
    (id) => enterCategory(session, id),
  );
  const body = { sku: session.fresh(), type: 'sale', category_id: category };
  const product = idOf(await visit('createProduct', { body }), (id) => enterProduct(session, id));
  await visit('createProduct', { body });
  await visit('updateProduct', { path: { id: product }, body: { notes: 'seen' } });

  // Where writes are few, the rules about these operations show what their answers look like.
  if (!session.sharing) await tourOfRows(session, { unit, group, category }, visit);
  const line = firstOf(await visit('listProductLines'));
  const property_id = firstOf(await visit('listProperties'));
  const attribute = firstOf(await visit('listAttributes', { path: { property_id } }));
  await visit('getAttribute', { path: { property_id, id: attribute } });
  const reads = [
    ['getUnit', unit],
    ['getUnitGroup', group],
    ['getItemCategory', category],
    ['getProduct', product],
    ['getProductLine', line],
    ['getProperty', property_id],
  ] as const;
  for (const [operation, id] of reads) {
    await visit(operation, { path: { id } });
    await visit(operation, { path: { id: nothing } });
    await visit(operation, { path: { id }, query: { unheard_of: 'x' } });
  }
  for (const operation of ['listProducts', 'listUnits', 'listUnitGroups', 'listItemCategories'] as const) {
    await visit(operation);
    await visit(operation, { query: { limit: 0 } });
  }
  for (const operation of ['createProduct', 'createUnit', 'createUnitGroup', 'createItemCategory'] as const) {
    await visit(operation, { body: {} });
  }
  await visit('updateProduct', { path: { id: nothing }, body: { notes: 'lost' } });
  await visit('deleteProduct', { path: { id: product } });
  await visit('deleteProduct', { path: { id: product } });
  await visit('listUnits', { headers: { [session.contract.policies.authentication.header]: '' } });
}

async function visitOne(
  session: AugnoSession,
  operation: keyof operations,
  options: RawOptions = {},
): Promise<Answer | undefined> {
  return session.allows(operation) ? session.api.send(operation, options) : undefined;
}

function unitBody(session: AugnoSession): object {
  return {
    ...{ name: session.fresh(), abbreviation: session.fresh(), type: 'mass' },
    ...{ ratio_numerator: '1000', ratio_denominator: '1', offset_numerator: '0', offset_denominator: '1' },
  };
}

function idOf(answer: Answer | undefined, enter: (id: string) => void): string {
  const id = answer?.status === 201 ? text(member(answer.json, 'id')) : undefined;
  if (id !== undefined) enter(id);
  return id ?? nothing;
}

function firstOf(answer: Answer | undefined): string {
  return text(member(list(member(answer?.json, 'data'))[0], 'id')) ?? nothing;
}
