import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { rates } from './creations.js';
import { sameNumber } from './decimals.js';
import { groundOf, newCategory, type AugnoSession } from './ground.js';
import { newItem, readItem } from './item-ground.js';
import { otherCategory } from './item-writes.js';
import { neededAttributable } from './product-attributes.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

/** Items that move from one category to another. */
export const itemCategoryRules = {
  'augno.items.category-brings-its-units': bind(
    'update-changes-what-was-sent',
    ['assignItemCategory'],
    property(
      async (session: AugnoSession) => {
        const { currency, unit } = await groundOf(session);
        return fc.record({
          unit_price: rates(currency.id, unit.id),
          unit_cost: rates(currency.id, unit.id),
        });
      },
      async (session, given) => {
        const { item: id } = await newItem(session, given);
        const before = await readItem(session, id);
        const { id: category_id, baseUnit } = await otherCategory(session);
        const answer = await session.api.call('assignItemCategory', { path: { id, category_id } });
        answer.accept(200, 'both exist, and the category is for products');
        const after = await readItem(session, id);
        expectEqual(member(after, 'category', 'id'), category_id, 'category.id after the move');
        for (const name of ['unit_value', 'unit_cost', 'burn_rate']) {
          const [was, is] = [member(before, name, 'value'), member(after, name, 'value')];
          expectThat(
            sameNumber(was, is),
            `${name}.value was ${show(was)}, and is ${show(is)} after the move`,
          );
        }
        const { unit } = await groundOf(session);
        for (const name of ['unit_value', 'unit_cost', 'burn_rate']) {
          const was = String(member(before, name, 'display_value'));
          if (!was.includes(unit.abbreviation))
            throw new Blocked(`${name} does not show ${unit.abbreviation}`);
          const wanted = was.replace(unit.abbreviation, baseUnit);
          expectEqual(member(after, name, 'display_value'), wanted, `${name}.display_value after the move`);
        }
        for (const name of ['sku', 'description', 'notes', 'created_at']) {
          expectEqual(member(after, name), member(before, name), `${name} after the move`);
        }
      },
      { most: 4 },
    ),
  ),

  'augno.items.category-may-be-assigned-again': example(async (session: AugnoSession) => {
    const { item: id } = await newItem(session);
    const path = { id, category_id: (await otherCategory(session)).id };
    (await session.api.call('assignItemCategory', { path })).need(200, 'the first time');
    (await session.api.call('assignItemCategory', { path })).expect(200, 'it is the category of the item');
  }),

  'augno.items.category-of-wrong-type-is-refused': example(async (session: AugnoSession) => {
    const { unitGroup } = await groundOf(session);
    const { item: id } = await newItem(session);
    const request = { type: 'material_category', unit_group_id: unitGroup.id } as const;
    const { id: category_id } = await newCategory(session, request);
    const before = await readItem(session, id);
    const answer = await session.api.call('assignItemCategory', { path: { id, category_id } });
    const refusal = { status: 400, code: 'validation_failed', param: 'category_id' };
    expectRefused(answer, refusal, 'the category is for materials');
    expectEqual(await readItem(session, id), before, 'the item after the refusal');
    const good = { id, category_id: (await otherCategory(session)).id };
    (await session.api.call('assignItemCategory', { path: good })).need(200, 'a category for products');
  }),

  'augno.items.category-needs-the-properties': example(async (session: AugnoSession) => {
    const { category, attributes } = await neededAttributable(session);
    const attribute_ids = attributes.slice(0, 1);
    const { item: id } = await newItem(session, { category_id: category, attribute_ids });
    const path = { id, category_id: (await otherCategory(session)).id };
    const answer = await session.api.call('assignItemCategory', { path });
    const refusal = { status: 400, code: 'validation_failed', param: 'category_id' };
    expectRefused(answer, refusal, 'the category lacks the property of an attribute');
    const unlinked = { path: { id, attribute_id: attribute_ids[0] ?? '' } };
    (await session.api.call('removeItemAttribute', unlinked)).need(200, 'taking the attribute away');
    (await session.api.call('assignItemCategory', { path })).expect(200, 'the item carries no attribute');
  }),

  'augno.items.unknown-category-is-404': property(
    async (session: AugnoSession) => {
      const { item: id } = await newItem(session);
      const path = { id, category_id: (await otherCategory(session)).id };
      (await session.api.call('assignItemCategory', { path })).need(200, 'a category that is there');
      return unknownIds('itcg');
    },
    async (session, category_id) => {
      const { item: id } = await newItem(session);
      const answer = await session.api.call('assignItemCategory', { path: { id, category_id } });
      expectRefused(answer, { status: 404, code: 'resource_not_found' }, 'no such category exists');
    },
    { most: 3 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
