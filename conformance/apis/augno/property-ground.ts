import type { components, operations } from '../../../generated/augno/openapi.js';
import { list, member } from '../../engine/read.js';
import type { Role } from '../../engine/session.js';
import type { ApiClient } from '../../http/client.js';
import type { AugnoSession } from './ground.js';
import { clientOf } from './reading.js';

export type Property = components['schemas']['Property'];
export type Attribute = components['schemas']['Attribute'];
type CreateAttribute = components['schemas']['CreateAttributeRequest'];

/** Where an attribute stands: the parameters of its path. */
export interface AttributePlace {
  readonly property_id: string;
  readonly id: string;
}

/** Creates a property under a fresh name. @throws Blocked when that fails */
export async function newProperty(session: AugnoSession, role?: Role): Promise<Property> {
  const client = clientOf(session, role);
  const answer = await client.call('createProperty', { body: { name: session.fresh() } });
  const property = answer.need(201, 'a property');
  enterProperty(session, property.id, client);
  return property;
}

/** A property that rules may give attributes to: one per account and run. @throws Blocked */
export function sharedProperty(session: AugnoSession, role: Role = 'primary'): Promise<Property> {
  return session.once(`a property of ${role}`, (shared) => newProperty(shared, role));
}

/** Creates an attribute under a fresh value; `overrides` replace members of the body. @throws Blocked */
export async function newAttribute(
  session: AugnoSession,
  property_id: string,
  overrides: Partial<CreateAttribute> = {},
): Promise<Attribute> {
  const body = { value: session.fresh(), ...overrides };
  const answer = await session.api.call('createAttribute', { path: { property_id }, body });
  return answer.need(201, 'an attribute');
}

/** The first page of a property's attributes, in the order of the list. @throws Blocked when there is none */
export async function attributesUnder(
  session: AugnoSession,
  property_id: string,
  client: ApiClient<operations> = session.api,
): Promise<readonly unknown[]> {
  const query = { limit: 1000 };
  const answer = await client.call('listAttributes', { path: { property_id }, query });
  answer.need(200, 'the attributes of a property');
  return list(member(answer.json, 'data'));
}

/** Enters a property in the ledger; its attributes go with it. */
export function enterProperty(
  session: AugnoSession,
  id: string,
  client: ApiClient<operations> = session.api,
): void {
  session.created({
    what: `property ${id}`,
    remove: async () =>
      [200, 404, 410].includes((await client.call('deleteProperty', { path: { id } })).status),
  });
}

/** Enters an attribute of a property that the run did not make. */
export function enterAttribute(session: AugnoSession, path: AttributePlace): void {
  session.created({
    what: `attribute ${path.id}`,
    remove: async () =>
      [200, 404, 410].includes((await session.api.call('deleteAttribute', { path })).status),
  });
}
