import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { bind } from '../../laws/bind.js';
import { rivalsIn } from '../../laws/creation.js';
import { parallelCreationsKeepItUnique, takenValueIsRefused } from '../../laws/uniqueness.js';
import type { AugnoSession } from './ground.js';
import { attributeCreation, propertyCreation } from './property-creations.js';
import { newAttribute, newProperty, sharedProperty } from './property-ground.js';
import { expectRefused } from './refusals.js';

/** Names of properties and values of attributes that are given away twice. */
export const uniquenessOfProperties = {
  'augno.uniqueness.property-name': allOf(
    takenValueIsRefused(propertyCreation, (_, { body }) => ({ body }), expectConflict),
    bind(
      'unique-in-its-scope',
      ['updateProperty'],
      property(
        () => fc.constant(undefined),
        async (session: AugnoSession) => {
          const [one, other] = [await newProperty(session), await newProperty(session)];
          const change = (name: string) =>
            session.api.call('updateProperty', { path: { id: one.id }, body: { name } });
          expectConflict(await change(other.name));
          (await change(session.fresh())).need(200, 'an update with a free name');
        },
        { most: 1 },
      ),
    ),
  ),

  'augno.uniqueness.attribute-value': takenValueIsRefused(
    attributeCreation,
    (_, { path, body }) => ({ path, body: { value: member(body, 'value') } }),
    expectValueTaken,
  ),

  'augno.uniqueness.attribute-value-across-properties': property(
    async (session: AugnoSession) => {
      await sharedProperty(session);
      return fc.constantFrom<'createAttribute' | 'updateAttribute'>('createAttribute', 'updateAttribute');
    },
    async (session, operation) => {
      const { value } = await newAttribute(session, (await sharedProperty(session)).id);
      const { id: property_id } = await newProperty(session);
      const { id } = await newAttribute(session, property_id);
      const path = { property_id, id };
      const body = { value };
      const answer = await session.api.send(operation, { path, body });
      expectValueTaken(answer);
    },
    { most: 2 },
  ),

  'augno.uniqueness.attribute-value-on-patch': bind(
    'unique-in-its-scope',
    ['updateAttribute'],
    property(
      () => fc.boolean(),
      async (session: AugnoSession, isFirst) => {
        const { id: property_id } = await newProperty(session);
        const pair = [await newAttribute(session, property_id), await newAttribute(session, property_id)];
        const [one, other] = isFirst ? pair : pair.reverse();
        if (!one || !other) throw new Blocked('there are no two attributes');
        const path = { property_id, id: one.id };
        const change = (value: string) => session.api.call('updateAttribute', { path, body: { value } });
        expectValueTaken(await change(other.value));
        (await change(session.fresh())).need(200, 'an update with a free value');
      },
      { most: 2 },
    ),
  ),

  'augno.uniqueness.property-names-under-concurrency': allOf(
    parallelCreationsKeepItUnique(propertyCreation, (_, { body }) => ({ body })),
    parallelCreationsKeepItUnique(attributeCreation, (_, request) => request),
    bind(
      'unique-under-concurrency',
      ['updateProperty'],
      changesToOne(async (session, name) => {
        const { id } = await newProperty(session);
        return () => session.api.call('updateProperty', { path: { id }, body: { name } });
      }),
    ),
    bind(
      'unique-under-concurrency',
      ['updateAttribute'],
      changesToOne(async (session, value) => {
        const { id: property_id } = await sharedProperty(session);
        const { id } = await newAttribute(session, property_id);
        return () => session.api.call('updateAttribute', { path: { property_id, id }, body: { value } });
      }),
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** The code is the database's, and no page names it. */
function expectConflict(answer: Answer): void {
  answer.expectOneOf([409], 'another property has this name');
}

function expectValueTaken(answer: Answer): void {
  const refusal = { status: 409, code: 'resource_conflict', param: 'value' };
  expectRefused(answer, refusal, 'another attribute has this value');
}

/** Updates that give several rows one value at once: one of them succeeds. */
function changesToOne(prepare: (session: AugnoSession, value: string) => Promise<() => Promise<Answer>>) {
  return property(
    () => fc.constant(undefined),
    async (session: AugnoSession) => {
      const value = session.fresh();
      const changes: (() => Promise<Answer>)[] = [];
      while (changes.length < rivalsIn(session)) changes.push(await prepare(session, value));
      await session.makeRoom();
      const answers = await Promise.all(changes.map((change) => change()));
      const winners = answers.filter(({ status }) => status === 200);
      if (winners.length === 0)
        throw new Blocked(`none of ${answers.length} updates succeeded, first status ${answers[0]?.status}`);
      expectEqual(winners.length, 1, 'the number of updates to one value at once that succeed');
    },
    { most: 3 },
  );
}
