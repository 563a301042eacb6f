import fc from 'fast-check';
import { member, text } from '../../engine/read.js';
import {
  bodies,
  countNamed,
  idOf,
  remember,
  rowsOf,
  underFreshName,
  type AugnoCreation,
} from './creations.js';
import { enterProperty, sharedProperty } from './property-ground.js';

/** Properties: they have nothing but a name. */
export const propertyCreation: AugnoCreation = {
  operation: 'createProperty',
  templates: (session) => bodies(session, 'createProperty', { omit: ['/name'] }),
  ...underFreshName,
  remember: (session, body, client) => remember(body, (id) => enterProperty(session, id, client)),
  async count(session, { body }, client = session.api) {
    return countNamed(await client.call('listProperties', { query: { limit: 1000 } }), body);
  },
};

/** Attributes of a property of the run. Templates name it, which is the one thing that is no member of the body. */
export const attributeCreation: AugnoCreation = {
  operation: 'createAttribute',
  async templates(session) {
    const { id: property_id } = await sharedProperty(session);
    const all = bodies(session, 'createAttribute', {
      omit: ['/value'],
      // Which positions there are depends on how many attributes there are; the first one is always possible.
      override: { '/sort_order': fc.constant(1) },
    });
    return all.map((body) => ({ ...body, property_id }));
  },
  request(session, { property_id, ...body }) {
    return { path: { property_id }, body: { ...body, value: session.fresh() } };
  },
  vary: (session, request) => ({ ...request, body: { ...request.body, value: session.fresh() } }),
  idOf,
  // It goes with its property.
  remember: () => undefined,
  async count(session, { path, body }, client = session.api) {
    const property_id = text(member(path, 'property_id')) ?? '';
    const listed = await client.call('listAttributes', { path: { property_id }, query: { limit: 1000 } });
    return rowsOf(listed).filter((row) => member(row, 'value') === member(body, 'value')).length;
  },
};
