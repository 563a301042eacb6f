import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { create } from '../../laws/creation.js';
import { texts } from './creations.js';
import { including, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';
import { propertyCreation } from './property-creations.js';
import { attributesUnder, newAttribute, newProperty } from './property-ground.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

const notFound = { status: 404, code: 'resource_not_found' };

/** Properties, from their creation to their deletion. */
export const propertyChanges = {
  'augno.properties.create-stores-the-property': bind(
    'create-then-read',
    ['createProperty'],
    bind(
      'create-then-list',
      ['createProperty'],
      property(
        (session: AugnoSession) => texts(session),
        async (session, words) => {
          const name = newName(session, words);
          const answer = await create(propertyCreation, session, { body: { name } });
          const id = String(member(answer.accept(201, 'a valid property'), 'id'));
          expectEqual(member(await read(session, id), 'name'), name, 'name of the property when read');
          const listed = (await entriesOf(session, 'listProperties')).filter(
            (entry) => member(entry, 'id') === id,
          );
          const names = listed.map((entry) => member(entry, 'name'));
          expectEqual(names, [name], 'the names under which the list shows the property');
        },
        { most: 5 },
      ),
    ),
  ),

  'augno.properties.new-one-is-empty': example(async (session) => {
    const query = including(['attributes']);
    const answer = await create(propertyCreation, session, { body: { name: session.fresh() }, ...query });
    const made = answer.need(201, 'a property');
    const path = { id: propertyCreation.idOf(made) };
    const found = (await session.api.send('getProperty', { path, ...query })).need(200, 'reading it');
    for (const [where, one] of Object.entries({ create: made, read: found })) {
      expectEqual(member(one, 'attributes', 'object'), 'list', `attributes.object on ${where}`);
      expectEqual(member(one, 'attributes', 'data'), [], `attributes.data on ${where}`);
    }
  }),

  'augno.properties.patch-renames': bind(
    'update-changes-what-was-sent',
    ['updateProperty'],
    property(
      (session: AugnoSession) => texts(session),
      async (session, words) => {
        const before = await newProperty(session);
        const { id: attribute } = await newAttribute(session, before.id);
        const change = (name: string) =>
          session.api.call('updateProperty', { path: { id: before.id }, body: { name } });
        (await change(before.name)).expect(200, "the name is the property's own");
        const name = newName(session, words);
        (await change(name)).accept(200, 'the name is free');
        const after = await read(session, before.id);
        expectEqual(member(after, 'name'), name, 'name after the update');
        for (const [at, isRight] of [
          ['created_at', (was: number, is: number) => was === is],
          ['updated_at', (was: number, is: number) => was <= is],
        ] as const) {
          const [was, is] = [before[at], member(after, at)];
          const right = isRight(Date.parse(was), Date.parse(String(is)));
          expectThat(right, `${at} was ${show(was)}, and is ${show(is)} after an update`);
        }
        expectEqual(
          idsOf(await attributesUnder(session, before.id)),
          [attribute],
          'its attributes afterwards',
        );
      },
      { most: 5 },
    ),
  ),

  'augno.properties.delete-takes-its-attributes': bind(
    'delete-then-gone',
    ['deleteProperty'],
    example(async (session: AugnoSession) => {
      const { id } = await newProperty(session);
      const attribute = await newAttribute(session, id);
      (await session.api.call('deleteProperty', { path: { id } })).accept(200, 'the property exists');
      const why = 'the property was deleted';
      expectRefused(await session.api.call('getProperty', { path: { id } }), notFound, why);
      expectRefused(
        await session.api.call('getAttribute', { path: { property_id: id, id: attribute.id } }),
        notFound,
        'its property was deleted',
      );
      const listed = idsOf(await entriesOf(session, 'listProperties')).includes(id);
      expectEqual(listed, false, 'whether the list still shows the property');
      const late = await session.api.call('updateProperty', {
        path: { id },
        body: { name: session.fresh() },
      });
      expectRefused(late, notFound, why);
    }),
  ),

  'augno.properties.second-delete-is-410': example(async (session: AugnoSession) => {
    const path = { id: (await newProperty(session)).id };
    (await session.api.call('deleteProperty', { path })).need(200, 'deleting the property');
    const again = await session.api.call('deleteProperty', { path });
    expectRefused(again, { status: 410, code: 'resource_gone' }, 'the second delete');
  }),

  'augno.properties.unknown-is-404': property(
    async (session: AugnoSession) => {
      const { id } = await newProperty(session);
      const body = { name: session.fresh() };
      (await session.api.call('updateProperty', { path: { id }, body })).need(
        200,
        'updating one that is there',
      );
      (await session.api.call('deleteProperty', { path: { id } })).need(200, 'deleting one that is there');
      return unknownIds('pp');
    },
    async (session, id) => {
      const path = { id };
      const why = 'no such property exists';
      expectRefused(await session.api.call('getProperty', { path }), notFound, why);
      const body = { name: session.fresh() };
      expectRefused(await session.api.call('updateProperty', { path, body }), notFound, why);
      expectRefused(await session.api.call('deleteProperty', { path }), notFound, why);
    },
    { most: 5 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A name that nothing has, with these words in the middle: what becomes of white space at the ends is not said. */
function newName(session: AugnoSession, words: string): string {
  return `${session.fresh()} ${words} .`;
}

async function read(session: AugnoSession, id: string): Promise<unknown> {
  return (await session.api.call('getProperty', { path: { id } })).expect(200, 'the property exists');
}
