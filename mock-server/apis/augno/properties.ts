import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { isRefused } from './answers.js';
import { presentAttribute } from './attributes.js';
import { pathTo } from './contract-paths.js';
import { expansionOf, type Expansion } from './includes.js';
import { byPosition, newestFirst, pageOf, wholeList } from './paging.js';
import type { PropertyRow } from './rows.js';
import { matches } from './search.js';
import { timestampText } from './timestamps.js';
import type { AugnoWorld } from './world.js';

export const properties: Handlers<Pick<operations, 'listProperties' | 'getProperty'>, AugnoWorld> = {
  listProperties({ query, caller }, world) {
    const rows = world.properties
      .list(caller.tenant)
      .filter((property) => query.q === undefined || matches(query.q, [property.name]));
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

function attributesOf({ id, tenant }: PropertyRow, { attributes }: AugnoWorld) {
  return byPosition(attributes.list(tenant).filter(({ propertyId }) => propertyId === id)).rows;
}
