import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectEqual, show } from '../../engine/expect.js';
import { list, member, text } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { choicesOf } from './contract-reading.js';
import { itemCategoryCreation, texts, unitGroupCreation } from './creations.js';
import { groundOf, including, newUnitGroup, type AugnoSession } from './ground.js';
import { unitGroupChanges } from './unit-group-changes.js';
import { unitGroupRefusals } from './unit-group-refusals.js';
import { spareUnits, unitOfType } from './units-for-groups.js';

/** What a new group is like. */
const unitGroupCreationRules = {
  'augno.unit-groups.create-stores-the-group': bind(
    'create-then-read',
    ['createUnitGroup'],
    property(
      async (session: AugnoSession) =>
        fc.record({ template: await unitGroupCreation.templates(session), notes: texts(session) }),
      async (session: AugnoSession, { template, notes }) => {
        const { body } = unitGroupCreation.request(session, { ...template, notes });
        const answer = await create(unitGroupCreation, session, { body });
        answer.accept(201, 'a valid unit group');
        const read = await readGroup(session, answer.json);
        for (const name of ['name', 'type', 'notes']) {
          expectEqual(member(read, name), member(body, name), `${name} of the unit group when read`);
        }
      },
      { most: 5 },
    ),
  ),

  'augno.unit-groups.base-unit-as-requested': bind(
    'create-then-read',
    ['createUnitGroup'],
    property(
      (session: AugnoSession) => fc.constantFrom(...choicesOf(session, 'Dimension')),
      async (session, type) => {
        const base = await unitOfType(session, type);
        const { body } = unitGroupCreation.request(session, { type, base_unit_id: base });
        const answer = await create(unitGroupCreation, session, { body, ...including(['base_unit']) });
        answer.need(201, 'a unit group');
        const read = await readGroup(session, answer.json, ['base_unit']);
        expectEqual(member(answer.json, 'base_unit', 'id'), base, 'base_unit.id of the new group');
        expectEqual(member(read, 'base_unit', 'id'), base, 'base_unit.id of the group when read');
      },
      { most: 5 },
    ),
  ),

  'augno.unit-groups.associated-units-as-requested': bind(
    'create-then-read',
    ['createUnitGroup'],
    property(
      () => fc.array(terms(), { minLength: 1, maxLength: 3 }),
      async (session: AugnoSession, wanted) => {
        const units = (await spareUnits(session)).slice(0, wanted.length).map(({ id }) => id);
        const { unit } = await groundOf(session);
        const associated_units = units.map((unit_id, index) => ({ unit_id, ...wanted[index] }));
        const { id } = await newUnitGroup(session, {
          type: unit.type,
          base_unit_id: unit.id,
          associated_units,
        });
        const read = associatedUnits(await readGroup(session, { id }, ['associated_units']));
        expectEqual(sorted(read.map(termsOf)), sorted(wanted), 'the terms of the associated units');
        expectEqual(
          (await unitsShownByACategory(session, id)).sort(),
          [...units].sort(),
          'the associated units',
        );
      },
      { most: 5 },
    ),
  ),

  'augno.unit-groups.associated-unit-defaults': example(async (session) => {
    const [associated] = associatedUnits(await groupOfOneUnit(session));
    if (associated === undefined) throw new Blocked('the new group has no associated unit');
    expectEqual(member(associated, 'discount_fixed'), 0, 'discount_fixed');
    expectEqual(member(associated, 'customer_portal_visibility'), 'visible', 'customer_portal_visibility');
  }),

  'augno.unit-groups.base-unit-is-not-associated': example(async (session) => {
    const { unit } = await groundOf(session);
    const { id } = await newUnitGroup(session, { type: unit.type, base_unit_id: unit.id });
    const read = await readGroup(session, { id }, ['associated_units']);
    expectEqual(member(read, 'associated_units', 'data'), [], 'associated_units.data of a group without any');
  }),

  'augno.unit-groups.default-discount-percentage': observation(async (session) => {
    const [associated] = associatedUnits(await groupOfOneUnit(session));
    return `an associated unit has a discount_percentage of ${show(member(associated, 'discount_percentage'))}`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

export const unitGroups = { ...unitGroupCreationRules, ...unitGroupRefusals, ...unitGroupChanges };

/** Terms of an associated unit. */
function terms() {
  return fc.record({
    discount_percentage: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
    discount_fixed: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
    customer_portal_visibility: fc.constantFrom<'visible' | 'hidden'>('visible', 'hidden'),
  });
}

function termsOf(associated: unknown): object {
  return {
    discount_percentage: member(associated, 'discount_percentage'),
    discount_fixed: member(associated, 'discount_fixed'),
    customer_portal_visibility: member(associated, 'customer_portal_visibility'),
  };
}

/** Their order is not documented. */
function sorted(terms: readonly object[]): string[] {
  return terms.map((term) => JSON.stringify(term)).sort();
}

function associatedUnits(group: unknown): readonly unknown[] {
  return list(member(group, 'associated_units', 'data'));
}

async function readGroup(
  session: AugnoSession,
  group: unknown,
  include: readonly string[] = [],
): Promise<unknown> {
  const id = text(member(group, 'id'));
  if (id === undefined) throw new Blocked('the new unit group has no id');
  const answer = await session.api.send('getUnitGroup', { path: { id }, ...including(include) });
  return answer.expect(200, 'the unit group was just created');
}

/** Ids of a group's units; the operations of the group itself never show them. */
async function unitsShownByACategory(session: AugnoSession, unit_group_id: string): Promise<string[]> {
  const { body } = itemCategoryCreation.request(session, { type: 'product_category', unit_group_id });
  const include = including(['unit_group.associated_units.unit']);
  const answer = await create(itemCategoryCreation, session, { body, ...include });
  answer.need(201, 'an item category');
  return associatedUnits(member(answer.json, 'unit_group')).map((associated) => {
    const id = text(member(associated, 'unit', 'id'));
    if (id === undefined) throw new Blocked('the category does not show the units of its group');
    return id;
  });
}

/** A group with one associated unit of which nothing but the unit is said, made once per run. */
function groupOfOneUnit(session: AugnoSession): Promise<unknown> {
  return session.once('group of one unit', async (shared) => {
    const { unit } = await groundOf(shared);
    const { body } = unitGroupCreation.request(shared, {
      ...{ type: unit.type, base_unit_id: unit.id },
      associated_units: [{ unit_id: unit.id }],
    });
    const answer = await create(unitGroupCreation, shared, { body, ...including(['associated_units']) });
    answer.need(201, 'a unit group with an associated unit');
    return answer.json;
  });
}
