import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, example, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { otherTenantMayUseIt } from '../../laws/uniqueness.js';
import type { AugnoSession } from './ground.js';
import { newItem, readItem, wholeItem } from './item-ground.js';
import { otherCategory } from './item-writes.js';
import { idsOf } from './listing.js';
import { attributeCreation, propertyCreation } from './property-creations.js';
import { attributesUnder, newAttribute, newProperty, sharedProperty } from './property-ground.js';
import { expectRefused } from './refusals.js';

const notFound = { status: 404, code: 'resource_not_found' };
const foreign = 'it belongs to another account';

/** Properties, attributes and items that accounts keep apart. */
export const tenancyOfProperties = {
  'augno.tenancy.foreign-properties-are-out-of-reach': bind(
    'another-tenant-sees-nothing',
    [
      ...(['getProperty', 'listProperties', 'updateProperty', 'deleteProperty'] as const),
      ...(['getAttribute', 'listAttributes', 'updateAttribute', 'deleteAttribute'] as const),
    ],
    example(async (session: AugnoSession) => {
      const { id, name } = await newProperty(session);
      const attribute = await newAttribute(session, id);
      const before = await attributesUnder(session, id);
      const other = session.as('otherTenant');
      const path = { property_id: id, id: attribute.id };
      const renamed = { path: { id }, body: { name: session.fresh() } };
      for (const refused of [
        await other.call('getProperty', { path: { id } }),
        await other.call('updateProperty', renamed),
        await other.call('listAttributes', { path }),
        await other.call('createAttribute', { path, body: { value: session.fresh() } }),
        await other.call('getAttribute', { path }),
        await other.call('updateAttribute', { path, body: { color: 'red', sort_order: 1 } }),
        await other.call('deleteAttribute', { path }),
        await other.call('deleteProperty', { path: { id } }),
      ]) {
        expectRefused(refused, notFound, foreign);
      }
      const listed = (await other.call('listProperties', { query: { limit: 1000 } })).need(200, 'their list');
      expectEqual(idsOf(list(member(listed, 'data'))).includes(id), false, `whether their list shows ${id}`);
      const after = await session.api.call('getProperty', { path: { id } });
      expectEqual(member(after.expect(200, 'all calls were refused'), 'name'), name, 'the name afterwards');
      expectEqual(await attributesUnder(session, id), before, 'the attributes afterwards');
      // With a key of its account the same calls work.
      (await session.api.call('updateAttribute', { path, body: { color: 'red' } })).need(200, 'an update');
      (await session.api.call('updateProperty', renamed)).need(200, 'an update');
      (await session.api.call('deleteProperty', { path: { id } })).need(200, 'a deletion');
    }),
  ),

  'augno.tenancy.foreign-items-are-out-of-reach': bind(
    'another-tenant-sees-nothing',
    ['getItem', 'listItems', 'assignItemCategory'],
    example(async (session: AugnoSession) => {
      const { item: id } = await newItem(session);
      const path = { id, category_id: (await otherCategory(session)).id };
      const before = await readItem(session, id, wholeItem);
      const other = session.as('otherTenant');
      expectRefused(await other.call('getItem', { path }), notFound, foreign);
      expectRefused(await other.call('assignItemCategory', { path }), notFound, foreign);
      const listed = (await other.call('listItems', { query: { limit: 1000 } })).need(200, 'their items');
      expectEqual(idsOf(list(member(listed, 'data'))).includes(id), false, `whether their list shows ${id}`);
      expectEqual(await readItem(session, id, wholeItem), before, 'the item afterwards');
      (await session.api.call('assignItemCategory', { path })).need(200, 'the move by its own account');
    }),
  ),

  'augno.tenancy.attribute-values-are-free-elsewhere': allOf(
    otherTenantMayUseIt(propertyCreation, (_, { body }) => ({ body })),
    otherTenantMayUseIt(attributeCreation, async (session, { body }) => ({
      path: { property_id: (await sharedProperty(session, 'otherTenant')).id },
      body,
    })),
    bind(
      'free-outside-its-scope',
      ['updateProperty', 'updateAttribute'],
      property(
        () => fc.constant(undefined),
        async (session: AugnoSession) => {
          const theirs = session.as('otherTenant');
          const name = session.fresh();
          const taken = await newProperty(session, 'otherTenant');
          const value = { path: { property_id: taken.id }, body: { value: name } };
          (await theirs.call('updateProperty', { path: { id: taken.id }, body: { name } })).need(
            200,
            'theirs',
          );
          (await theirs.call('createAttribute', value)).need(201, 'their attribute');
          const { id } = await newProperty(session);
          const attribute = await newAttribute(session, id);
          const why = 'it is taken in another account only';
          (await session.api.call('updateProperty', { path: { id }, body: { name } })).expect(200, why);
          const path = { property_id: id, id: attribute.id };
          const own = await session.api.call('updateAttribute', { path, body: { value: name } });
          own.expect(200, why);
        },
        { most: 1 },
      ),
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;
