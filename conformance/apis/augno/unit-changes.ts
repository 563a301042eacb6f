import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { groundOf, newUnit, newUnitGroup, type AugnoSession } from './ground.js';
import { expectRefused } from './refusals.js';
import { unit } from './row-kinds.js';
import {
  acceptsChanges,
  deletedIsGone,
  platformRowsStay,
  secondDeleteIsRefused,
  unknownIsNotFound,
} from './row-rules.js';
import { updateChangesWhatItNames } from './row-updates.js';

/** How units change and go. */
export const unitChanges = {
  'augno.units.patch-changes-what-it-names': updateChangesWhatItNames(unit),
  'augno.units.deleted-is-gone': deletedIsGone(unit),
  'augno.units.second-delete-is-410': secondDeleteIsRefused(unit),
  'augno.units.unknown-is-404': unknownIsNotFound(unit),
  'augno.units.platform-units-stay': platformRowsStay(unit, { status: 400, code: 'validation_failed' }),

  'augno.units.patch-over-zero-is-refused': property(
    async (session: AugnoSession) => {
      await acceptsChanges(session, unit);
      return fc.record({
        name: fc.constantFrom('ratio_denominator', 'offset_denominator'),
        value: fc.constantFrom('0', '0.0', '00'),
      });
    },
    async (session, { name, value }) => {
      const path = await session.once('a unit to keep its ratio', (shared) => unit.make(shared));
      const answer = await session.api.send('updateUnit', { path, body: { [name]: value } });
      expectRefused(answer, { status: 400, code: 'invalid_format', param: name }, `${name} is ${value}`);
    },
    { most: 6 },
  ),

  'augno.units.deleted-unit-leaves-its-groups': property(
    () => fc.constantFrom(0, 1),
    async (session: AugnoSession, place) => {
      const { unit: base } = await groundOf(session);
      const members = [await newUnit(session), await newUnit(session)];
      const associated_units = members.map(({ id }) => ({ unit_id: id }));
      const group = await newUnitGroup(session, { type: base.type, base_unit_id: base.id, associated_units });
      const [gone, stays] = place === 0 ? members : members.toReversed();
      (await session.api.send('deleteUnit', { path: { id: gone?.id } })).need(200, 'deleting a unit');
      const path = { unit_group_id: group.id };
      const entries = await session.api.send('listUnitGroupUnits', {
        path,
        query: { 'include[]': ['unit'] },
      });
      entries.need(200, 'the units of the group');
      const left = list(member(entries.json, 'data')).map((entry) => member(entry, 'unit', 'id'));
      expectEqual(left, [stays?.id], 'the units of the group after one was deleted');
    },
    { most: 2 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
