import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { isRefused } from './answers.js';
import { pathTo } from './contract-paths.js';
import { byPosition, pageOf } from './paging.js';
import type { AttributeRow } from './rows.js';
import { matches } from './search.js';
import { timestampText } from './timestamps.js';
import type { AugnoWorld } from './world.js';

export const attributes: Handlers<Pick<operations, 'listAttributes' | 'getAttribute'>, AugnoWorld> = {
  listAttributes({ params, query, caller }, world) {
    const property = world.properties.get(caller.tenant, params.property_id);
    if (!property) return { kind: 'notFound', resource: 'property', id: params.property_id };
    const rows = world.attributes
      .list(caller.tenant)
      .filter(
        (attribute) =>
          attribute.propertyId === property.id &&
          (query.q === undefined || matches(query.q, [attribute.value])),
      );
    const request = { path: pathTo(world, 'listAttributes', { property_id: property.id }), query };
    const page = pageOf(byPosition(rows), request, world.cursors, presentAttribute);
    return isRefused(page) ? page : { status: 200, body: page };
  },

  getAttribute({ params, caller }, world) {
    const attribute = world.attributes.get(caller.tenant, params.id);
    // Under another property than its own an attribute does not exist.
    if (attribute?.propertyId !== params.property_id) {
      return { kind: 'notFound', resource: 'attribute', id: params.id };
    }
    return { status: 200, body: presentAttribute(attribute) };
  },
};

/** An attribute as every reply shows it: `property` is null wherever attributes appear (facts/augno.md §20 row 7). */
export function presentAttribute(attribute: AttributeRow): components['schemas']['Attribute'] {
  return {
    id: attribute.id,
    object: 'attribute',
    value: attribute.value,
    color: attribute.color,
    sort_order: attribute.sortOrder,
    property: null,
    created_at: timestampText(attribute.createdAt),
    updated_at: timestampText(attribute.updatedAt),
  };
}
