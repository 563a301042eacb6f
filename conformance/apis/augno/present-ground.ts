import { skip, type Role } from '../../engine/session.js';
import type { AugnoSession, Ground } from './ground.js';
import { clientOf, rowsOf } from './reading.js';

/** Parts that are there already, for rules that only read them. @throws Skipped when one is missing */
export function presentGround(session: AugnoSession, role: Role): Promise<Ground> {
  return session.once(`present ground of ${role}`, async (shared) => {
    const client = clientOf(shared, role);
    const first = <Row>(rows: readonly Row[], what: string): Row =>
      rows[0] ?? skip(`the account of ${role} shows no ${what}; enable by creating one`);
    const units = rowsOf((await client.call('listUnits', { query: { limit: 100 } })).need(200, 'the units'));
    const groups = rowsOf((await client.call('listUnitGroups')).need(200, 'the unit groups'));
    const categories = rowsOf((await client.call('listItemCategories')).need(200, 'the item categories'));
    return {
      currency: units.find(({ type }) => type === 'currency') ?? first(units, 'unit'),
      unit: units.find(({ type }) => type !== 'currency') ?? first(units, 'unit'),
      unitGroup: first(groups, 'unit group'),
      category: first(categories, 'item category'),
    };
  });
}
