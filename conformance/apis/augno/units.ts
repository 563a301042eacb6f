import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { create, standing } from '../../laws/creation.js';
import { unitCreation, type Template } from './creations.js';
import { sameNumber } from './decimals.js';
import { groundOf, newUnitGroup, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';
import { expectRefused } from './refusals.js';
import { unitChanges } from './unit-changes.js';
import { spareUnits } from './units-for-groups.js';
import { acceptsValidBodies } from './writing.js';

const ratio = ['ratio_numerator', 'ratio_denominator'];
const offset = ['offset_numerator', 'offset_denominator'];

const unitCreationRules = {
  'augno.units.create-stores-the-unit': bind(
    'create-then-read',
    ['createUnit'],
    property(
      unitCreation.templates,
      async (session: AugnoSession, template) => {
        const { body } = unitCreation.request(session, template);
        const answer = await create(unitCreation, session, { body });
        answer.accept(201, 'a valid unit');
        const read = await readUnit(session, member(answer.json, 'id'));
        for (const name of ['name', 'abbreviation', 'type']) {
          expectEqual(member(read, name), member(body, name), `${name} of the unit when read`);
        }
      },
      { most: 5 },
    ),
  ),

  'augno.units.conversion-as-requested': bind(
    'create-then-read',
    ['createUnit'],
    property(
      unitCreation.templates,
      async (session: AugnoSession, template) => {
        const { answer } = await standing(unitCreation, session, template);
        const read = await readUnit(session, member(answer.json, 'id'));
        for (const [from, unit] of [
          ['answered', answer.json],
          ['when read', read],
        ] as const) {
          for (const name of [...ratio, ...offset]) {
            const [actual, wanted] = [member(unit, name), member(template, name)];
            expectThat(
              sameNumber(actual, wanted),
              `${name} ${from} is ${show(actual)}, expected ${show(wanted)}`,
            );
          }
        }
      },
      { most: 8 },
    ),
  ),

  'augno.units.are-never-base-units': property(
    unitCreation.templates,
    async (session: AugnoSession, template) => {
      const { answer } = await standing(unitCreation, session, template);
      expectEqual(member(answer.json, 'is_base_unit'), false, 'is_base_unit of a new unit');
      const read = await readUnit(session, member(answer.json, 'id'));
      expectEqual(member(read, 'is_base_unit'), false, 'is_base_unit of the unit when read');
    },
    { most: 5 },
  ),

  'augno.units.ratio-over-zero-is-refused': badNumberIsRefused(
    ['ratio_denominator'],
    ['0', '0.0', '0.000', '00'],
  ),

  'augno.units.offset-over-zero-is-refused': badNumberIsRefused(
    ['offset_denominator'],
    ['0', '0.0', '0.000', '00'],
  ),

  'augno.units.non-decimal-is-refused': badNumberIsRefused(
    [...ratio, ...offset],
    ['a', 'one', '1.2.3', '12a', 'a12', '1-2', '--1', '1/2', 'NaN', 'Infinity'],
  ),

  'augno.units.platform-dollar-is-listed': example(async (session) => {
    const currencies = idsOf(await entriesOf(session, 'listUnits', { type: 'currency' }));
    expectThat(
      currencies.includes('dollar'),
      `dollar is not among the listed currencies ${show(currencies)}`,
    );
  }),

  'augno.units.platform-units-are-the-systems': property(
    async (session: AugnoSession) => {
      const ids = idsOf(await entriesOf(session, 'listUnits')).filter(isPlatformId);
      return ids.length > 0
        ? fc.constantFrom(...ids)
        : skip('the account shows no platform unit; enable with an account that sees them');
    },
    async (session, id) => {
      const query = { 'include[]': ['owner', 'owner.account'] };
      const listed = (await entriesOf(session, 'listUnits', query)).find((unit) => member(unit, 'id') === id);
      const answer = await session.api.send('getUnit', { path: { id }, query });
      answer.need(200, `the unit ${id}`);
      for (const unit of [listed, answer.json]) {
        expectEqual(member(unit, 'owner', 'type'), 'system', `owner.type of the platform unit ${id}`);
        expectEqual(member(unit, 'owner', 'account'), null, `owner.account of the platform unit ${id}`);
      }
    },
    { most: 5 },
  ),

  'augno.units.filter-by-group': property(
    async (session: AugnoSession) => fc.subarray((await spareUnits(session)).map((_, index) => index)),
    async (session, chosen) => {
      const { unit: base } = await groundOf(session);
      const spare = await spareUnits(session);
      const associated = chosen.flatMap((index) => spare[index]?.id ?? []);
      const group = await newUnitGroup(session, {
        ...{ type: base.type, base_unit_id: base.id },
        associated_units: associated.map((unit_id) => ({ unit_id })),
      });
      const listed = idsOf(await entriesOf(session, 'listUnits', { unit_group_ids: [group.id] }));
      const shown = spare.flatMap(({ id }, index) => (listed.includes(id) ? index : []));
      expectEqual(shown, chosen, 'which of three units are listed as units of the group');
    },
    { most: 5 },
  ),

  'augno.units.search-by-name-and-abbreviation': property(
    unitCreation.templates,
    async (session: AugnoSession, template) => {
      const { body } = unitCreation.request(session, template);
      const answer = await create(unitCreation, session, { body });
      answer.need(201, 'a unit');
      const id = text(member(answer.json, 'id')) ?? '';
      for (const name of ['name', 'abbreviation']) {
        const q = text(member(body, name)) ?? '';
        const ids = idsOf(await entriesOf(session, 'listUnits', { q }));
        expectThat(ids.includes(id), `the search for the ${name} ${q} does not find the unit`);
      }
    },
    { most: 5 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

export const units = { ...unitCreationRules, ...unitChanges };

/** One member of an otherwise valid unit holds a text that cannot be its number. */
function badNumberIsRefused(names: readonly string[], texts: readonly string[]) {
  return property(
    async (session: AugnoSession) => {
      await acceptsValidBodies(session, ['createUnit']);
      const template = await unitCreation.templates(session);
      return fc.record({ template, name: fc.constantFrom(...names), value: fc.constantFrom(...texts) });
    },
    async (session, { template, name, value }: { template: Template; name: string; value: string }) => {
      const request = unitCreation.request(session, { ...template, [name]: value });
      const answer = await create(unitCreation, session, request);
      expectRefused(
        answer,
        { status: 400, code: 'invalid_format', param: name },
        `${name} is ${show(value)}`,
      );
    },
  );
}

/** Platform units have words for ids, such as `fluid_ounce`. */
function isPlatformId(id: string): boolean {
  return /^[a-z]+(_[a-z]+)*$/.test(id) && !id.startsWith('un_');
}

async function readUnit(session: AugnoSession, id: unknown): Promise<unknown> {
  if (typeof id !== 'string') throw new Blocked('the new unit has no id');
  return (await session.api.call('getUnit', { path: { id } })).expect(200, 'the unit was just created');
}
