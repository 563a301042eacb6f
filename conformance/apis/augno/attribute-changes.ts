import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { choicesOf } from './contract-reading.js';
import { including, newProduct, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';
import { attributesOf, withAttributes } from './product-attributes.js';
import {
  attributesUnder,
  enterAttribute,
  newAttribute,
  newProperty,
  sharedProperty,
} from './property-ground.js';
import { expectRefused } from './refusals.js';

const notFound = { status: 404, code: 'resource_not_found' };

/** What changes attributes, and what becomes of those that are deleted. */
export const attributeChangeRules = {
  'augno.attributes.patch-changes-what-it-names': bind(
    'update-changes-what-was-sent',
    ['updateAttribute'],
    property(
      (session: AugnoSession) =>
        fc.record({
          named: fc.subarray(['value', 'color', 'sort_order'] as const, { minLength: 1 }),
          color: fc.constantFrom(...choicesOf(session, 'AttributeColor')),
        }),
      async (session, { named, color }) => {
        const { id: property_id } = await newProperty(session);
        const before = await newAttribute(session, property_id, { color: 'gray' });
        await newAttribute(session, property_id);
        const wanted = { value: session.fresh(), color, sort_order: 2 };
        const change = Object.fromEntries(named.map((name) => [name, wanted[name]]));
        const path = { property_id, id: before.id };
        const answer = await session.api.send('updateAttribute', { path, body: change });
        answer.accept(200, `new ${named.join(', ')}`);
        const read = (await session.api.call('getAttribute', { path })).need(200, 'the attribute');
        for (const name of ['value', 'color', 'sort_order', 'created_at'] as const) {
          expectEqual(member(read, name), { ...before, ...change }[name], `${name} after the update`);
        }
      },
      { most: 6 },
    ),
  ),

  'augno.attributes.own-value-is-free': example(async (session: AugnoSession) => {
    const { id: property_id } = await sharedProperty(session);
    const { id, value } = await newAttribute(session, property_id);
    const path = { property_id, id };
    const answer = await session.api.call('updateAttribute', { path, body: { value, color: 'pink' } });
    answer.expect(200, "the value is the attribute's own");
  }),

  'augno.attributes.deleted-is-gone': bind(
    'delete-then-gone',
    ['deleteAttribute'],
    property(
      () => fc.integer({ min: 0, max: 2 }),
      async (session: AugnoSession, at) => {
        const { id: property_id } = await newProperty(session);
        const made: string[] = [];
        while (made.length < 3) made.push((await newAttribute(session, property_id)).id);
        const path = { property_id, id: made[at] ?? '' };
        (await session.api.call('deleteAttribute', { path })).accept(200, 'the attribute exists');
        const why = 'the attribute was deleted';
        expectRefused(await session.api.call('getAttribute', { path }), notFound, why);
        const late = await session.api.call('updateAttribute', { path, body: { color: 'red' } });
        expectRefused(late, notFound, why);
        const left = idsOf(await attributesUnder(session, property_id));
        expectEqual(left, made.toSpliced(at, 1), 'the attributes that are left');
      },
      { most: 3 },
    ),
  ),

  'augno.attributes.second-delete-is-410': example(async (session: AugnoSession) => {
    const { id: property_id } = await sharedProperty(session);
    const path = { property_id, id: (await newAttribute(session, property_id)).id };
    (await session.api.call('deleteAttribute', { path })).need(200, 'deleting the attribute');
    const again = await session.api.call('deleteAttribute', { path });
    expectRefused(again, { status: 410, code: 'resource_gone' }, 'the second delete');
  }),

  'augno.attributes.wrong-property-is-404': example(async (session: AugnoSession) => {
    const { id: property_id } = await sharedProperty(session);
    const { id } = await newAttribute(session, property_id);
    const own = { property_id, id };
    const path = { property_id: (await newProperty(session)).id, id };
    const body = { color: 'red' } as const;
    const why = 'the attribute belongs to another property';
    expectRefused(await session.api.call('getAttribute', { path }), notFound, why);
    expectRefused(await session.api.call('updateAttribute', { path, body }), notFound, why);
    expectRefused(await session.api.call('deleteAttribute', { path }), notFound, why);
    (await session.api.call('getAttribute', { path: own })).need(200, 'reading it under its own');
    (await session.api.call('updateAttribute', { path: own, body })).need(200, 'updating it under its own');
    (await session.api.call('deleteAttribute', { path: own })).need(200, 'deleting it under its own');
  }),

  'augno.attributes.deleted-leaves-the-items': example(async (session: AugnoSession) => {
    const { category_id, property_id } = await categoryWithProperty(session);
    const [kept, deleted] = [await placed(session, property_id), await placed(session, property_id)];
    const product = await newProduct(
      session,
      { category_id, attribute_ids: [kept.id, deleted.id] },
      { include: withAttributes },
    );
    if (attributesOf(product).length < 2) skip('a new product does not show the attributes it was given');
    (await session.api.call('deleteAttribute', { path: deleted })).need(200, 'deleting the attribute');
    const path = { id: product.id };
    const read = await session.api.send('getProduct', { path, ...including(withAttributes) });
    const left = attributesOf(read.expect(200, 'an attribute of its item was deleted'));
    expectEqual(left, [kept.id], 'the attributes of the item');
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A category for products, and a property of it. @throws Skipped where the account has none */
async function categoryWithProperty(
  session: AugnoSession,
): Promise<{ category_id: string; property_id: string }> {
  const query = { type: 'product_category', ...including(['properties']).query };
  for (const category of await entriesOf(session, 'listItemCategories', query)) {
    const [category_id = ''] = idsOf([category]);
    const [property_id] = idsOf(list(member(category, 'properties', 'data')));
    if (property_id !== undefined) return { category_id, property_id };
  }
  return skip('no category for products has a property; enable by linking one in the account');
}

/** A new attribute of a property that may be the account's own. */
async function placed(session: AugnoSession, property_id: string) {
  const path = { property_id, id: (await newAttribute(session, property_id)).id };
  enterAttribute(session, path);
  return path;
}
