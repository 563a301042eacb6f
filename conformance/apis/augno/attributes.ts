import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member, text } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { attributeChangeRules } from './attribute-changes.js';
import { attributeCreationRules } from './attribute-creation.js';
import { attributePositionRules } from './attribute-positions.js';
import type { AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';

/** Attributes, from their creation to their deletion, and how they are shown. */
export const attributes = {
  ...attributeCreationRules,
  ...attributePositionRules,
  ...attributeChangeRules,

  'augno.attributes.get-returns-what-is-listed': property(listedAttributes, async (session, place) => {
    const listed = await attributesOf(session, place.property_id);
    const answer = await getAttribute(session, place);
    answer.expect(200, `the list of ${place.property_id} shows it`);
    expectEqual(
      answer.json,
      listed.find((entry) => member(entry, 'id') === place.id),
      'the attribute when read',
    );
  }),

  'augno.attributes.sorted-by-position': property(listedAttributes, async (session, { property_id }) => {
    const positions = (await attributesOf(session, property_id)).map((entry) =>
      Number(member(entry, 'sort_order')),
    );
    expectEqual(
      positions,
      [...positions].sort((a, b) => a - b),
      `sort_order in the attributes of ${property_id}`,
    );
  }),

  'augno.attributes.property-stays-null': property(listedAttributes, async (session, place) => {
    const answer = await getAttribute(session, place);
    answer.need(200, 'an attribute that the list shows');
    for (const attribute of [...(await attributesOf(session, place.property_id)), answer.json]) {
      expectEqual(
        member(attribute, 'property'),
        null,
        `property of the attribute ${text(member(attribute, 'id'))}`,
      );
    }
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

interface Place {
  property_id: string;
  id: string;
}

/** Attributes that the account shows, whoever made them. */
async function listedAttributes(session: AugnoSession): Promise<fc.Arbitrary<Place>> {
  const places: Place[] = [];
  for (const property_id of idsOf(await entriesOf(session, 'listProperties')).slice(0, 20)) {
    for (const id of idsOf(await attributesOf(session, property_id))) places.push({ property_id, id });
  }
  return places.length > 0
    ? fc.constantFrom(...places)
    : skip('the account shows no attribute of a property; enable by creating one');
}

/** The first page of a property's attributes, in the order of the list. */
async function attributesOf(session: AugnoSession, property_id: string): Promise<readonly unknown[]> {
  const answer = await session.api.call('listAttributes', { path: { property_id } });
  answer.need(200, 'the attributes of a listed property');
  return list(member(answer.json, 'data'));
}

function getAttribute(session: AugnoSession, path: Place): Promise<Answer<operations['getAttribute']>> {
  return session.api.call('getAttribute', { path });
}
