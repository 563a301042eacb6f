import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { member, text } from '../../engine/read.js';
import type { RawOptions } from '../../http/client.js';
import { keyedCreation, type KeyedOperation } from '../../laws/keyed.js';
import { choicesOf } from './contract-reading.js';
import type { Template } from './creations.js';
import type { AugnoSession } from './ground.js';
import { attributeCreation, propertyCreation } from './property-creations.js';
import { attributesUnder, newAttribute, newProperty, sharedProperty } from './property-ground.js';

type Write = KeyedOperation<operations, Template>;

const attributeWrite: Write = {
  ...keyedCreation(attributeCreation),
  ground: async (session) => ({ path: { property_id: (await sharedProperty(session)).id } }),
  effect: (session, { path, body }) => attributeCreation.count(session, { path, body: Object(body) }),
};

/** Updates of a property, to another name each. */
const propertyUpdate: Write = {
  operation: 'updateProperty',
  success: 200,
  templates: () => fc.constant({}),
  ground: async (session) => ({ path: { id: await propertyToChange(session) } }),
  body: (session) => ({ name: session.fresh() }),
  effect: propertyAsItIs,
  remember: () => undefined,
};

/** Updates of an attribute: another value in any case, so that every body is another one. */
const attributeUpdate: Write = {
  operation: 'updateAttribute',
  success: 200,
  templates: (session) =>
    fc.record(
      { color: fc.constantFrom(...choicesOf(session, 'AttributeColor')), sort_order: fc.constant(1) },
      { requiredKeys: [] },
    ),
  ground: async (session) => ({ path: await attributeToChange(session) }),
  body: (session, template) => ({ ...template, value: session.fresh() }),
  effect: attributesAsTheyAre,
  remember: () => undefined,
};

const propertyDeletion: Write = {
  operation: 'deleteProperty',
  success: 200,
  templates: () => fc.constant({}),
  ground: async (session) => ({ path: { id: (await newProperty(session)).id } }),
  effect: propertyAsItIs,
  remember: () => undefined,
};

const attributeDeletion: Write = {
  operation: 'deleteAttribute',
  success: 200,
  templates: () => fc.constant({}),
  ground: async (session) => {
    const { id: property_id } = await sharedProperty(session);
    return { path: { property_id, id: (await newAttribute(session, property_id)).id } };
  },
  effect: attributesAsTheyAre,
  remember: () => undefined,
};

/** Operations on properties and attributes that honour keys. */
export const propertyKeyedOperations = [
  ...[keyedCreation(propertyCreation), attributeWrite, propertyUpdate, attributeUpdate],
];

/** Deletions ignore keys; they are here for the laws about refused writes. */
export const propertyDeletions = [propertyDeletion, attributeDeletion];

function propertyToChange(session: AugnoSession): Promise<string> {
  const make = async (owner: AugnoSession) => (await newProperty(owner)).id;
  return session.sharing ? session.specimen('a property to change', make) : make(session);
}

function attributeToChange(session: AugnoSession): Promise<{ property_id: string; id: string }> {
  const make = async (owner: AugnoSession) => {
    const { id: property_id } = await sharedProperty(owner);
    return { property_id, id: (await newAttribute(owner, property_id)).id };
  };
  return session.sharing ? session.specimen('an attribute to change', make) : make(session);
}

async function propertyAsItIs(session: AugnoSession, { path }: RawOptions): Promise<unknown> {
  const { status, json } = await session.api.send('getProperty', { path: { id: member(path, 'id') } });
  return { status, property: json };
}

/** All attributes of the property, since a change of one can move the others. */
async function attributesAsTheyAre(session: AugnoSession, { path }: RawOptions): Promise<unknown> {
  return attributesUnder(session, text(member(path, 'property_id')) ?? '');
}
