import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { isRefused } from './answers.js';
import { removeAttributes } from './attribute-links.js';
import { attributesOf } from './attribute-positions.js';
import { presentAttribute } from './attributes.js';
import { pathTo } from './contract-paths.js';
import { expansionOf, type Expansion } from './includes.js';
import { newestFirst, pageOf, wholeList } from './paging.js';
import type { PropertyRow } from './rows.js';
import { names, searched } from './search.js';
import { timestampText } from './timestamps.js';
import { newRow, type AugnoWorld } from './world.js';

type PropertyOperations = Pick<
  operations,
  'createProperty' | 'listProperties' | 'getProperty' | 'updateProperty' | 'deleteProperty'
>;

export const properties: Handlers<PropertyOperations, AugnoWorld> = {
  createProperty({ body, query, caller }, world) {
    const property: PropertyRow = { ...newRow(world, caller.tenant, 'pp'), name: body.name };
    const taken = world.properties.insert(property);
    if (taken) return refuseDuplicate(taken);
    return { status: 201, body: presentProperty(property, expansionOf(query['include[]']), world) };
  },

  listProperties({ query, caller }, world) {
    const rows = searched(world.properties.list(caller.tenant), names, query.q);
    const expand = expansionOf(query['include[]']);
    const request = { path: pathTo(world, 'listProperties'), query };
    const page = pageOf(newestFirst(rows), request, world.cursors, (row) =>
      presentProperty(row, expand, world),
    );
    return isRefused(page) ? page : { status: 200, body: page };
  },

  getProperty({ params, query, caller }, world) {
    const property = world.properties.get(caller.tenant, params.id);
    if (!property) return { kind: 'notFound', resource: 'property', id: params.id };
    return { status: 200, body: presentProperty(property, expansionOf(query['include[]']), world) };
  },

  updateProperty({ params, body, query, caller }, world) {
    const property = world.properties.get(caller.tenant, params.id);
    if (!property) return { kind: 'notFound', resource: 'property', id: params.id };
    const changed: PropertyRow = {
      ...property,
      ...(body.name !== undefined && { name: body.name }),
      updatedAt: world.clock.timestamp(),
    };
    const taken = world.properties.update(changed);
    if (taken) return refuseDuplicate(taken);
    return { status: 200, body: presentProperty(changed, expansionOf(query['include[]']), world) };
  },

  deleteProperty({ params, caller }, world) {
    const property = world.properties.get(caller.tenant, params.id);
    if (!property) {
      if (world.properties.wasDeleted(caller.tenant, params.id))
        return { kind: 'gone', resource: 'property' };
      return { kind: 'notFound', resource: 'property', id: params.id };
    }
    removeAttributes(attributesOf(property, world), world);
    for (const category of world.categories.list(caller.tenant)) {
      if (!category.propertyIds.includes(property.id)) continue;
      const propertyIds = category.propertyIds.filter((id) => id !== property.id);
      world.categories.update({ ...category, propertyIds });
    }
    world.properties.delete(property);
    return { status: 200, body: {} };
  },
};

export function presentProperty(
  property: PropertyRow,
  expand: Expansion,
  world: AugnoWorld,
): components['schemas']['Property'] {
  return {
    id: property.id,
    object: 'property',
    name: property.name,
    attributes: expand['attributes'] ? wholeList(attributesOf(property, world).map(presentAttribute)) : null,
    created_at: timestampText(property.createdAt),
    updated_at: timestampText(property.updatedAt),
  };
}
