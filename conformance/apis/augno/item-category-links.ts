import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { choicesOf } from './contract-reading.js';
import { itemCategoryCreation } from './creations.js';
import { including, type AugnoSession } from './ground.js';
import { idsOf } from './listing.js';
import { knownProperty } from './properties-at-hand.js';
import { expectRefused } from './refusals.js';
import { idOf, itemCategory, someGroups, type Path } from './row-kinds.js';
import { groupOfType } from './units-for-groups.js';
import { unknownIds } from './unknown-ids.js';

const notFound = { status: 404, code: 'resource_not_found' };
type Link = 'addItemCategoryProperty' | 'removeItemCategoryProperty' | 'changeItemCategoryUnitGroup';

/** Categories of both types. */
const types = (session: AugnoSession) => fc.constantFrom(...choicesOf(session, 'ItemCategoryType'));

/** What item categories are linked to. */
export const itemCategoryLinks = {
  'augno.item-categories.linked-property-is-shown': bind(
    'update-changes-what-was-sent',
    ['addItemCategoryProperty'],
    property(
      types,
      async (session, type) => {
        const { path, property_id } = await linked(session, type);
        expectEqual(await propertiesOf(session, path), [property_id], 'the properties of the category');
      },
      { most: 3 },
    ),
  ),

  'augno.item-categories.property-is-linked-once': property(
    types,
    async (session, type) => {
      const { path, property_id } = await linked(session, type);
      const again = await send(session, 'addItemCategoryProperty', { ...path, property_id });
      const refusal = { status: 409, code: 'resource_conflict', param: 'property_id' };
      expectRefused(again, refusal, 'the property is linked already');
    },
    { most: 3 },
  ),

  'augno.item-categories.unlinked-property-is-gone': bind(
    'delete-then-gone',
    ['removeItemCategoryProperty'],
    property(
      types,
      async (session, type) => {
        const { path, property_id } = await linked(session, type);
        const unlink = () => send(session, 'removeItemCategoryProperty', { ...path, property_id });
        (await unlink()).accept(200, 'the property is linked');
        expectEqual(await propertiesOf(session, path), [], 'the properties of the category');
        (await unlink()).accept(200, 'the property exists, linked or not');
      },
      { most: 3 },
    ),
  ),

  'augno.item-categories.unknown-property-is-404': property(
    async (session: AugnoSession) => {
      // Both succeed with a property that is there.
      const { path, property_id } = await linked(session, 'product_category');
      const unlinked = await send(session, 'removeItemCategoryProperty', { ...path, property_id });
      unlinked.need(200, 'unlinking a property');
      return unknownIds('pp');
    },
    async (session, property_id) => {
      const path = await session.once('a category without properties', (shared) => itemCategory.make(shared));
      for (const link of ['addItemCategoryProperty', 'removeItemCategoryProperty'] as const) {
        const answer = await send(session, link, { ...path, property_id });
        expectRefused(answer, notFound, `no property is ${property_id}`);
      }
    },
    { most: 4 },
  ),

  'augno.item-categories.unit-group-can-be-changed': bind(
    'update-changes-what-was-sent',
    ['changeItemCategoryUnitGroup'],
    property(
      async (session: AugnoSession) => fc.constantFrom(...(await someGroups(session))),
      async (session, unit_group_id) => {
        const path = await itemCategory.make(session);
        for (const time of ['first', 'second']) {
          const answer = await send(session, 'changeItemCategoryUnitGroup', { ...path, unit_group_id });
          answer.accept(200, `the group is of the same dimension (${time} time)`);
          expectEqual(await groupOf(session, path), unit_group_id, 'unit_group.id of the category');
        }
      },
      { most: 4 },
    ),
  ),

  'augno.item-categories.unit-group-of-another-dimension': property(
    async (session: AugnoSession) => {
      const [present = ''] = await someGroups(session);
      const path = await itemCategory.make(session);
      const same = await send(session, 'changeItemCategoryUnitGroup', { ...path, unit_group_id: present });
      same.need(200, 'a unit group of the same dimension');
      // The ground's groups are of mass.
      return fc.constantFrom(...choicesOf(session, 'Dimension').filter((type) => type !== 'mass'));
    },
    async (session, type) => {
      const path = await session.once('a category of mass', (shared) => itemCategory.make(shared));
      const before = await groupOf(session, path);
      const unit_group_id = await groupOfType(session, type);
      const answer = await send(session, 'changeItemCategoryUnitGroup', { ...path, unit_group_id });
      const refusal = { status: 400, code: 'validation_failed', param: 'unit_group_id' };
      expectRefused(answer, refusal, `the category counts in mass, the group in ${type}`);
      expectEqual(await groupOf(session, path), before, 'unit_group.id after the refusal');
    },
    { most: 3 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A category with a property, as far as its linking was answered with success. @throws Blocked otherwise */
async function linked(session: AugnoSession, type: string): Promise<{ path: Path; property_id: string }> {
  const property_id = await knownProperty(session);
  const [unit_group_id = ''] = await someGroups(session);
  const request = itemCategoryCreation.request(session, { type, unit_group_id });
  const answer = await create(itemCategoryCreation, session, request);
  answer.need(201, 'an item category');
  const path = { id: idOf(answer.json) };
  (await send(session, 'addItemCategoryProperty', { ...path, property_id })).need(200, 'linking a property');
  return { path, property_id };
}

function send(session: AugnoSession, link: Link, path: Path) {
  return session.api.send(link, { path });
}

async function read(session: AugnoSession, path: Path, include: string): Promise<unknown> {
  const answer = await session.api.send('getItemCategory', { path, ...including([include]) });
  answer.need(200, 'reading the category');
  return answer.json;
}

async function propertiesOf(session: AugnoSession, path: Path): Promise<string[]> {
  return idsOf(list(member(await read(session, path, 'properties'), 'properties', 'data')));
}

async function groupOf(session: AugnoSession, path: Path): Promise<unknown> {
  return member(await read(session, path, 'unit_group'), 'unit_group', 'id');
}
