import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { including, type AugnoSession } from './ground.js';
import { newItem, readItem } from './item-ground.js';
import { otherCategory } from './item-writes.js';
import { idsOf } from './listing.js';
import { neededAttributable } from './product-attributes.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

const notFound = { status: 404, code: 'resource_not_found' };
const shown = including(['attributes']);

/** Attributes that are added to items and taken away. */
export const itemAttributeRules = {
  'augno.items.attribute-can-be-added': bind(
    'update-changes-what-was-sent',
    ['addItemAttribute'],
    property(
      async (session: AugnoSession) =>
        fc.shuffledSubarray([...(await neededAttributable(session)).attributes].slice(0, 3), {
          minLength: 1,
        }),
      async (session, wanted) => {
        const { category: category_id } = await neededAttributable(session);
        const { item: id } = await newItem(session, { category_id });
        const added: string[] = [];
        for (const attribute_id of [...wanted, ...wanted.slice(0, 1)]) {
          if (!added.includes(attribute_id)) added.push(attribute_id);
          const answer = await session.api.send('addItemAttribute', { path: { id, attribute_id }, ...shown });
          answer.accept(200, 'the category has its property');
          expectEqual(attributesIn(answer.json), added.toSorted(), 'the attributes in the answer');
        }
        const read = attributesIn(await readItem(session, id, ['attributes']));
        expectEqual(read, wanted.toSorted(), 'the attributes of the item when read');
      },
      { most: 4 },
    ),
  ),

  'augno.items.attribute-can-be-removed': bind(
    'delete-then-gone',
    ['removeItemAttribute'],
    example(async (session: AugnoSession) => {
      const { category: category_id, attributes } = await neededAttributable(session);
      const attribute_ids = attributes.slice(0, 2);
      const { item: id } = await newItem(session, { category_id, attribute_ids });
      const path = { id, attribute_id: attribute_ids[0] ?? '' };
      const answer = await session.api.send('removeItemAttribute', { path, ...shown });
      answer.accept(200, 'the item carries the attribute');
      const left = attribute_ids.slice(1);
      expectEqual(attributesIn(answer.json), left, 'the attributes in the answer');
      expectEqual(
        attributesIn(await readItem(session, id, ['attributes'])),
        left,
        'the attributes when read',
      );
      const again = await session.api.call('removeItemAttribute', { path });
      expectRefused(again, notFound, 'the item does not carry it any more');
    }),
  ),

  'augno.items.attribute-has-to-suit-the-category': example(async (session: AugnoSession) => {
    const { category, attributes } = await neededAttributable(session);
    const attribute_id = attributes[0] ?? '';
    const add = (id: string) => session.api.call('addItemAttribute', { path: { id, attribute_id } });
    const [suited, bare] = [
      await newItem(session, { category_id: category }),
      await newItem(session, { category_id: (await otherCategory(session)).id }),
    ];
    (await add(suited.item)).need(200, 'an item whose category has the property');
    const refusal = { status: 400, code: 'validation_failed', param: 'attribute_id' };
    expectRefused(await add(bare.item), refusal, 'the category lacks the property of the attribute');
    expectEqual(attributesIn(await readItem(session, bare.item, ['attributes'])), [], 'its attributes');
  }),

  'augno.items.unknown-attribute-is-404': property(
    async (session: AugnoSession) => {
      const { category: category_id, attributes } = await neededAttributable(session);
      const { item: id } = await newItem(session, { category_id });
      const path = { id, attribute_id: attributes[0] ?? '' };
      (await session.api.call('addItemAttribute', { path })).need(200, 'an attribute that is there');
      (await session.api.call('removeItemAttribute', { path })).need(200, 'taking it away again');
      return unknownIds('at');
    },
    async (session, attribute_id) => {
      const { item: id } = await newItem(session);
      const path = { id, attribute_id };
      const why = 'no such attribute exists';
      expectRefused(await session.api.call('addItemAttribute', { path }), notFound, why);
      expectRefused(await session.api.call('removeItemAttribute', { path }), notFound, why);
    },
    { most: 3 },
  ),

  'augno.tenancy.foreign-attributes-cannot-be-assigned': bind(
    'another-tenant-sees-nothing',
    ['addItemAttribute', 'removeItemAttribute'],
    example(async (session: AugnoSession) => {
      const { category: category_id, attributes } = await neededAttributable(session);
      const [carried = '', other = carried] = attributes;
      const { item: id } = await newItem(session, { category_id, attribute_ids: [carried] });
      const theirs = session.as('otherTenant');
      const why = 'the item belongs to another account';
      const removal = { path: { id, attribute_id: carried } };
      expectRefused(await theirs.call('removeItemAttribute', removal), notFound, why);
      const addition = { path: { id, attribute_id: other } };
      expectRefused(await theirs.call('addItemAttribute', addition), notFound, why);
      const left = attributesIn(await readItem(session, id, ['attributes']));
      expectEqual(left, [carried], 'the attributes afterwards');
      (await session.api.call('addItemAttribute', addition)).need(200, 'adding it with a key of its account');
      (await session.api.call('removeItemAttribute', removal)).need(200, 'removing it with such a key');
    }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Ids of an item's attributes; their order is not documented. */
function attributesIn(item: unknown): string[] {
  return idsOf(list(member(item, 'attributes', 'data'))).sort();
}
