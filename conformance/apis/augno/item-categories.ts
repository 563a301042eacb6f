import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { itemCategoryCreation } from './creations.js';
import { groundOf, including, newUnitGroup, type AugnoSession } from './ground.js';
import { itemCategoryChanges } from './item-category-changes.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';
import { acceptsValidBodies } from './writing.js';

const itemCategoryCreationRules = {
  'augno.item-categories.create-stores-the-category': bind(
    'create-then-read',
    ['createItemCategory'],
    property(
      itemCategoryCreation.templates,
      async (session: AugnoSession, template) => {
        const { body } = itemCategoryCreation.request(session, template);
        const answer = await create(itemCategoryCreation, session, { body });
        answer.accept(201, 'a valid item category');
        const read = await readCategory(session, answer.json);
        for (const name of ['name', 'type']) {
          expectEqual(member(read, name), member(body, name), `${name} of the item category when read`);
        }
      },
      { most: 5 },
    ),
  ),

  'augno.item-categories.unit-group-as-requested': bind(
    'create-then-read',
    ['createItemCategory'],
    property(
      itemCategoryCreation.templates,
      async (session: AugnoSession, template) => {
        const { unit } = await groundOf(session);
        // A group of its own, so that answering with any group of the account does not pass.
        const { id } = await newUnitGroup(session, { type: unit.type, base_unit_id: unit.id });
        const { body } = itemCategoryCreation.request(session, { ...template, unit_group_id: id });
        const answer = await create(itemCategoryCreation, session, { body, ...including(['unit_group']) });
        answer.need(201, 'an item category');
        const read = await readCategory(session, answer.json, ['unit_group']);
        expectEqual(member(answer.json, 'unit_group', 'id'), id, 'unit_group.id of the new category');
        expectEqual(member(read, 'unit_group', 'id'), id, 'unit_group.id of the category when read');
      },
      { most: 5 },
    ),
  ),

  'augno.item-categories.unknown-unit-group-is-404': property(
    async (session: AugnoSession) => {
      await acceptsValidBodies(session, ['createItemCategory']);
      return unknownIds('ungp');
    },
    async (session, unit_group_id) => {
      const { body } = itemCategoryCreation.request(session, { type: 'product_category', unit_group_id });
      const answer = await create(itemCategoryCreation, session, { body });
      expectRefused(answer, { status: 404, code: 'resource_not_found' }, `no unit group is ${unit_group_id}`);
    },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

export const itemCategories = { ...itemCategoryCreationRules, ...itemCategoryChanges };

async function readCategory(
  session: AugnoSession,
  category: unknown,
  include: readonly string[] = [],
): Promise<unknown> {
  const id = text(member(category, 'id'));
  if (id === undefined) throw new Blocked('the new item category has no id');
  const answer = await session.api.send('getItemCategory', { path: { id }, ...including(include) });
  return answer.expect(200, 'the item category was just created');
}
