import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import { choicesOf } from './contract-reading.js';
import { texts } from './creations.js';
import type { AugnoSession } from './ground.js';
import { attributesUnder, newAttribute, newProperty, sharedProperty } from './property-ground.js';
import { expectRefused } from './refusals.js';
import { unknownIds } from './unknown-ids.js';

/** What new attributes are like. */
export const attributeCreationRules = {
  'augno.attributes.create-stores-the-attribute': bind(
    'create-then-read',
    ['createAttribute'],
    bind(
      'create-then-list',
      ['createAttribute'],
      property(
        (session: AugnoSession) =>
          fc.record({
            words: texts(session),
            color: fc.constantFrom(...choicesOf(session, 'AttributeColor')),
          }),
        async (session, { words, color }) => {
          const { id: property_id } = await sharedProperty(session);
          const wanted = { value: `${session.fresh()} ${words} .`, color, sort_order: 1 };
          const request = { path: { property_id }, body: wanted };
          const answer = await session.api.send('createAttribute', request);
          const id = String(member(answer.accept(201, 'a valid attribute'), 'id'));
          const read = await session.api.call('getAttribute', { path: { property_id, id } });
          const found = read.expect(200, 'the attribute was just created');
          const listed = (await attributesUnder(session, property_id)).filter(
            (entry) => member(entry, 'id') === id,
          );
          expectEqual(listed.length, 1, 'how often the list shows the attribute');
          for (const [where, one] of Object.entries({ read: found, list: listed[0] })) {
            for (const [name, value] of Object.entries(wanted)) {
              expectEqual(member(one, name), value, `${name} of the attribute on ${where}`);
            }
          }
        },
        { most: 5 },
      ),
    ),
  ),

  'augno.attributes.drawn-color-is-not-default': property(
    (session: AugnoSession) => texts(session),
    async (session, words) => {
      const { id } = await sharedProperty(session);
      const { color } = await newAttribute(session, id, { value: `${session.fresh()} ${words} .` });
      const drawn = choicesOf(session, 'AttributeColor').filter((one) => one !== 'default');
      expectThat(drawn.includes(color), `color is ${show(color)}, none of ${drawn.join(', ')}`);
    },
  ),

  'augno.attributes.new-one-stands-last': property(
    () => fc.integer({ min: 0, max: 3 }),
    async (session: AugnoSession, others) => {
      const { id } = await newProperty(session);
      for (let count = 0; count < others; count += 1) await newAttribute(session, id);
      const made = await newAttribute(session, id);
      expectEqual(made.sort_order, others + 1, `sort_order of an attribute beside ${others} others`);
      const last = (await attributesUnder(session, id)).at(-1);
      expectEqual(member(last, 'id'), made.id, 'the id of the last attribute');
    },
    { most: 4 },
  ),

  'augno.attributes.value-is-trimmed': property(
    () => fc.tuple(whiteSpace, whiteSpace),
    async (session: AugnoSession, [before, after]) => {
      const { id: property_id } = await sharedProperty(session);
      const value = session.fresh();
      const { id } = await newAttribute(session, property_id, { value: `${before}${value}${after}` });
      const read = await session.api.call('getAttribute', { path: { property_id, id } });
      expectEqual(member(read.need(200, 'the attribute'), 'value'), value, 'value when read');
    },
    { most: 5 },
  ),

  'augno.attributes.blank-value-is-refused': property(
    async (session: AugnoSession) => {
      const { id } = await sharedProperty(session);
      await newAttribute(session, id);
      return whiteSpace;
    },
    async (session, value) => {
      const { id: property_id } = await sharedProperty(session);
      const answer = await session.api.call('createAttribute', { path: { property_id }, body: { value } });
      expectRefused(answer, { status: 400, param: 'value' }, `the value is ${show(value)}`);
    },
    { most: 5 },
  ),

  'augno.attributes.of-unknown-property-is-404': property(
    async (session: AugnoSession) => {
      const { id } = await sharedProperty(session);
      await newAttribute(session, id);
      return unknownIds('pp');
    },
    async (session, property_id) => {
      const request = { path: { property_id }, body: { value: session.fresh() } };
      const answer = await session.api.call('createAttribute', request);
      expectRefused(answer, { status: 404, code: 'resource_not_found' }, 'no such property exists');
    },
    { most: 5 },
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

const whiteSpace = fc.constantFrom(' ', '  ', '\t', '\n', ' \t ');
