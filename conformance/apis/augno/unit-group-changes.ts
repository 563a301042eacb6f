import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { choicesOf } from './contract-reading.js';
import { texts } from './creations.js';
import { groundOf, including, newUnit, newUnitGroup, type AugnoSession } from './ground.js';
import { expectRefused } from './refusals.js';
import { unitGroup } from './row-kinds.js';
import {
  acceptsChanges,
  deletedIsGone,
  platformRowsStay,
  secondDeleteIsRefused,
  unknownIsNotFound,
} from './row-rules.js';
import { updateChangesWhatItNames } from './row-updates.js';
import { spareUnits, unitOfType } from './units-for-groups.js';

/** How unit groups change and go. */
export const unitGroupChanges = {
  'augno.unit-groups.patch-changes-what-it-names': updateChangesWhatItNames(unitGroup),
  'augno.unit-groups.deleted-is-gone': deletedIsGone(unitGroup),
  'augno.unit-groups.second-delete-is-410': secondDeleteIsRefused(unitGroup),
  'augno.unit-groups.unknown-is-404': unknownIsNotFound(unitGroup),
  'augno.unit-groups.platform-groups-stay': platformRowsStay(unitGroup, {
    status: 400,
    code: 'validation_failed',
  }),

  'augno.unit-groups.patch-null-clears-notes': property(
    (session: AugnoSession) => texts(session),
    async (session, notes) => {
      const { unit } = await groundOf(session);
      const path = {
        id: (await newUnitGroup(session, { type: unit.type, base_unit_id: unit.id, notes })).id,
      };
      const answer = await session.api.send('updateUnitGroup', { path, body: { notes: null } });
      answer.accept(200, 'null clears the notes');
      const read = await session.api.send('getUnitGroup', { path });
      expectEqual(member(read.need(200, 'reading the group'), 'notes'), null, 'notes after null');
    },
    { most: 3 },
  ),

  'augno.unit-groups.patch-only-adds-units': property(
    async (session: AugnoSession) => fc.integer({ min: 1, max: (await spareUnits(session)).length - 1 }),
    async (session, count) => {
      const { unit } = await groundOf(session);
      const ids = (await spareUnits(session)).map(({ id }) => id);
      const entries = (some: readonly string[]) => some.map((unit_id) => ({ unit_id }));
      const [first, added] = [ids.slice(0, count), ids.slice(count)];
      const members = { type: unit.type, base_unit_id: unit.id, associated_units: entries(first) };
      const path = { id: (await newUnitGroup(session, members)).id };
      const change = { path, body: { associated_units: entries(added) } };
      (await session.api.send('updateUnitGroup', change)).accept(200, 'the units are not in the group');
      const query = including(['unit']);
      const listed = await session.api.send('listUnitGroupUnits', {
        path: { unit_group_id: path.id },
        ...query,
      });
      listed.need(200, 'the units of the group');
      const units = list(member(listed.json, 'data')).map((entry) => String(member(entry, 'unit', 'id')));
      expectEqual(units.sort(), [...ids].sort(), 'the units of the group after some were added');
    },
    { most: 3 },
  ),

  'augno.unit-groups.patch-base-unit-of-another-dimension': property(
    async (session: AugnoSession) => {
      await acceptsChanges(session, unitGroup);
      // The ground's groups are of mass.
      return fc.constantFrom(...choicesOf(session, 'Dimension').filter((type) => type !== 'mass'));
    },
    async (session, type) => {
      const path = await session.once('a group to keep its base', (shared) => unitGroup.make(shared));
      const body = { base_unit_id: await unitOfType(session, type) };
      const answer = await session.api.send('updateUnitGroup', { path, body });
      const refusal = { status: 400, code: 'validation_failed', param: 'base_unit_id' };
      expectRefused(answer, refusal, `a base unit of ${type} in a group of mass`);
    },
    { most: 4 },
  ),

  'augno.unit-groups.units-survive-their-group': property(
    () => fc.constant(null),
    async (session: AugnoSession) => {
      const base = await newUnit(session);
      const entry = await newUnit(session);
      const associated_units = [{ unit_id: entry.id }];
      const { id } = await newUnitGroup(session, {
        type: base.type,
        base_unit_id: base.id,
        associated_units,
      });
      (await session.api.send('deleteUnitGroup', { path: { id } })).need(200, 'deleting the group');
      for (const unit of [base, entry]) {
        const answer = await session.api.call('getUnit', { path: { id: unit.id } });
        answer.expect(200, 'only the group was deleted');
      }
    },
    { most: 2 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
