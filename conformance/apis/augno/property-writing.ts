import type { Answer } from '../../http/answer.js';
import type { RawOptions } from '../../http/client.js';
import { create } from '../../laws/creation.js';
import type { AugnoSession } from './ground.js';
import { propertyCreation } from './property-creations.js';
import { newAttribute, newProperty, sharedProperty } from './property-ground.js';

/** Operations on properties and attributes that take a body. */
export const propertyWritings = [
  ...(['createProperty', 'updateProperty', 'createAttribute', 'updateAttribute'] as const),
];

export type PropertyWriting = (typeof propertyWritings)[number];

export function isPropertyWriting(writing: string): writing is PropertyWriting {
  return propertyWritings.some((one) => one === writing);
}

/** A body that is accepted, with every member. */
export function propertyBody(session: AugnoSession, writing: PropertyWriting): Record<string, unknown> {
  const isOfProperty = writing === 'createProperty' || writing === 'updateProperty';
  return isOfProperty ? { name: session.fresh() } : { value: session.fresh(), color: 'blue', sort_order: 1 };
}

/** Sends a body, valid or not; updates go to one row of the run. */
export async function writeProperty(
  session: AugnoSession,
  writing: PropertyWriting,
  request: RawOptions,
): Promise<Answer> {
  switch (writing) {
    case 'createProperty':
      return create(propertyCreation, session, request);
    case 'updateProperty': {
      const { id } = await session.once('property to be updated', (shared) => newProperty(shared));
      return session.api.send(writing, { ...request, path: { id } });
    }
    case 'createAttribute': {
      const { id: property_id } = await sharedProperty(session);
      return session.api.send(writing, { ...request, path: { property_id } });
    }
    case 'updateAttribute': {
      const path = await session.once('attribute to be updated', async (shared) => {
        const { id: property_id } = await sharedProperty(shared);
        return { property_id, id: (await newAttribute(shared, property_id)).id };
      });
      return session.api.send(writing, { ...request, path });
    }
  }
}
