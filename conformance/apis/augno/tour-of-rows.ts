import type { operations } from '../../../generated/augno/openapi.js';
import { member, text } from '../../engine/read.js';
import type { Answer } from '../../http/answer.js';
import type { RawOptions } from '../../http/client.js';
import type { AugnoSession } from './ground.js';
import { enterProductLine } from './ledger-entries.js';

type Visit = (operation: keyof operations, options?: RawOptions) => Promise<Answer | undefined>;

/** Rows that the tour has made. */
interface Rows {
  readonly unit: string;
  readonly group: string;
  readonly category: string;
}

/** An id that nothing has. */
const nothing = 'tour_0000000001';

/** The part of the tour that changes, links and deletes what products refer to. Nothing of it has to succeed. */
export async function tourOfRows(session: AugnoSession, rows: Rows, visit: Visit): Promise<void> {
  const policies = { commission_policy: 'commission_exempt', freight_policy: 'free_freight' };
  const lineBody = { name: session.fresh(), unit_group_id: rows.group, ...policies };
  const line = idOf(await visit('createProductLine', { body: lineBody }));
  if (line !== nothing) enterProductLine(session, line);
  await visit('createProductLine', { body: lineBody });
  await visit('createProductLine', { body: {} });

  const unit_group_id = rows.group;
  const entry = idOf(
    await visit('createUnitGroupUnit', { path: { unit_group_id }, body: { unit_id: rows.unit } }),
  );
  await visit('createUnitGroupUnit', { path: { unit_group_id }, body: {} });
  await visit('createUnitGroupUnit', { path: { unit_group_id: nothing }, body: { unit_id: rows.unit } });
  const ofEntry = { unit_group_id, id: entry };
  await visit('getUnitGroupUnit', { path: ofEntry });
  await visit('getUnitGroupUnit', { path: { ...ofEntry, id: nothing } });
  for (const id of [unit_group_id, nothing])
    await visit('listUnitGroupUnits', { path: { unit_group_id: id }, query: { 'include[]': ['unit'] } });

  const updates = [
    ['updateProductLine', { id: line }, { name: session.fresh() }],
    ['updateItemCategory', { id: rows.category }, { notes: 'seen' }],
    ['updateUnit', { id: rows.unit }, { name: session.fresh() }],
    ['updateUnitGroup', { id: rows.group }, { notes: 'seen' }],
    ['updateUnitGroupUnit', ofEntry, { discount_fixed: 1 }],
  ] as const;
  for (const [operation, path, body] of updates) {
    await visit(operation, { path, body });
    await visit(operation, { path, body: {} });
    await visit(operation, { path: { ...path, id: nothing }, body });
  }

  const property_id = text(member((await visit('listProperties'))?.json, 'data', 0, 'id')) ?? nothing;
  const id = rows.category;
  for (const linked of [property_id, nothing]) {
    await visit('addItemCategoryProperty', { path: { id, property_id: linked } });
    await visit('addItemCategoryProperty', { path: { id, property_id: linked } });
    await visit('removeItemCategoryProperty', { path: { id, property_id: linked } });
  }
  for (const linked of [rows.group, nothing])
    await visit('changeItemCategoryUnitGroup', { path: { id, unit_group_id: linked } });

  await visit('deleteUnitGroupUnit', { path: ofEntry });
  await visit('deleteUnitGroupUnit', { path: ofEntry });
  for (const target of [line, line, nothing]) await visit('deleteProductLine', { path: { id: target } });
  for (const operation of ['deleteItemCategory', 'deleteUnit', 'deleteUnitGroup'] as const)
    await visit(operation, { path: { id: nothing } });
}

function idOf(answer: Answer | undefined): string {
  return (answer?.status === 201 ? text(member(answer.json, 'id')) : undefined) ?? nothing;
}
