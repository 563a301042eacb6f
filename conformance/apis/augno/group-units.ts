import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { choicesOf } from './contract-reading.js';
import { groundOf, including, type AugnoSession } from './ground.js';
import { idsOf } from './listing.js';
import { expectRefused } from './refusals.js';
import { groupUnit, idOf, terms, unitGroup } from './row-kinds.js';
import { deletedIsGone, secondDeleteIsRefused, unknownIsNotFound } from './row-rules.js';
import { updateChangesWhatItNames } from './row-updates.js';
import { spareUnits, unitOfType } from './units-for-groups.js';

const added: readonly ['createUnitGroupUnit'] = ['createUnitGroupUnit'];

/** The units of a group as entries with ids of their own. */
export const groupUnits = {
  'augno.group-units.create-stores-the-entry': bind(
    'create-then-list',
    added,
    bind(
      'create-then-read',
      added,
      property(
        async (session: AugnoSession) => fc.record(terms(session), { requiredKeys: [] }),
        async (session, given) => {
          const { unit } = await groundOf(session);
          const unit_group_id = (await unitGroup.make(session))['id'];
          const request = { path: { unit_group_id }, body: { unit_id: unit.id, ...given } };
          const answer = await session.api.send('createUnitGroupUnit', request);
          answer.accept(201, 'the unit is of the dimension of the group, and not in it');
          const path = { unit_group_id, id: idOf(answer.json) };
          const read = await session.api.send('getUnitGroupUnit', { path, ...including(['unit']) });
          read.expect(200, 'the unit was just added');
          expectEqual(member(read.json, 'unit', 'id'), unit.id, 'unit.id of the entry');
          const usual = { discount_fixed: 0, customer_portal_visibility: 'visible' };
          for (const [name, value] of Object.entries({ ...usual, ...given })) {
            expectEqual(member(read.json, name), value, `${name} of the entry when read`);
          }
          const listed = await session.api.send('listUnitGroupUnits', { path: { unit_group_id } });
          listed.need(200, 'the units of the group');
          const ids = idsOf(list(member(listed.json, 'data')));
          expectEqual(ids, [path.id], 'the entries of a group to which one unit was added');
        },
        { most: 5 },
      ),
    ),
  ),

  'augno.group-units.patch-changes-what-it-names': updateChangesWhatItNames(groupUnit),
  'augno.group-units.removed-is-gone': deletedIsGone(groupUnit),
  'augno.group-units.second-removal-is-refused': secondDeleteIsRefused(groupUnit, [
    { status: 410, code: 'resource_gone' },
    { status: 404, code: 'resource_not_found' },
  ]),
  'augno.group-units.unknown-is-404': unknownIsNotFound(groupUnit),

  'augno.group-units.unit-of-another-dimension': property(
    async (session: AugnoSession) => {
      await groupUnit.make(session);
      // The ground's groups are of mass.
      return fc.constantFrom(...choicesOf(session, 'Dimension').filter((type) => type !== 'mass'));
    },
    async (session, type) => {
      const group = await session.once('a group of mass', (shared) => unitGroup.make(shared));
      const body = { unit_id: await unitOfType(session, type) };
      const request = { path: { unit_group_id: group['id'] }, body };
      const refusal = { status: 400, code: 'validation_failed', param: 'unit_id' };
      const what = `a unit of ${type} in a group of mass`;
      expectRefused(await session.api.send('createUnitGroupUnit', request), refusal, what);
    },
    { most: 4 },
  ),

  'augno.group-units.entry-keeps-its-unit': property(
    async (session: AugnoSession) => fc.constantFrom(...(await spareUnits(session)).map(({ id }) => id)),
    async (session, unit_id) => {
      const { unit } = await groundOf(session);
      const path = await groupUnit.make(session);
      // Whether such a change is answered with success is nowhere said.
      await session.api.send('updateUnitGroupUnit', { path, body: { unit_id } });
      const read = await session.api.send('getUnitGroupUnit', { path, ...including(['unit']) });
      read.need(200, 'reading the entry');
      expectEqual(member(read.json, 'unit', 'id'), unit.id, 'unit.id of the entry after a change of unit_id');
    },
    { most: 3 },
  ),

  'augno.group-units.unit-expands': example(async (session: AugnoSession) => {
    const path = await groupUnit.make(session);
    const { unit_group_id } = path;
    for (const include of [[], ['unit']]) {
      const one = await session.api.send('getUnitGroupUnit', { path, ...including(include) });
      const all = await session.api.send('listUnitGroupUnits', {
        ...{ path: { unit_group_id }, ...including(include) },
      });
      const [of, inList] = [one.need(200, 'the entry'), all.need(200, 'the entries of the group')];
      for (const entry of [of, member(inList, 'data', 0)]) {
        const object = member(entry, 'unit', 'object');
        const asked = include.length > 0;
        expectThat(
          asked ? object === 'unit' : member(entry, 'unit') === null,
          `unit is ${asked ? 'not a unit although it is' : 'not null although it is not'} included`,
        );
      }
    }
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
