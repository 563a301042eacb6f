import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { textMatcher } from '../../store/text.js';
import { isRefused } from './answers.js';
import { createAttribute, updateAttribute } from './attribute-changes.js';
import { removeAttributes } from './attribute-links.js';
import { attributesOf, renumber } from './attribute-positions.js';
import { pathTo } from './contract-paths.js';
import { byPosition, pageOf } from './paging.js';
import type { AttributeRow } from './rows.js';
import { timestampText } from './timestamps.js';
import type { AugnoWorld } from './world.js';

type AttributeOperations = Pick<
  operations,
  'createAttribute' | 'listAttributes' | 'getAttribute' | 'updateAttribute' | 'deleteAttribute'
>;

export const attributes: Handlers<AttributeOperations, AugnoWorld> = {
  createAttribute({ params, body, caller }, world) {
    const property = world.properties.get(caller.tenant, params.property_id);
    if (!property) return { kind: 'notFound', resource: 'property', id: params.property_id };
    const attribute = createAttribute(property, body, world);
    return isRefused(attribute) ? attribute : { status: 201, body: presentAttribute(attribute) };
  },

  listAttributes({ params, query, caller }, world) {
    const property = world.properties.get(caller.tenant, params.property_id);
    if (!property) return { kind: 'notFound', resource: 'property', id: params.property_id };
    const isMatch = query.q === undefined ? () => true : textMatcher(query.q);
    const rows = attributesOf(property, world).filter(({ value }) => isMatch([value]));
    const request = { path: pathTo(world, 'listAttributes', { property_id: property.id }), query };
    const page = pageOf(byPosition(rows), request, world.cursors, presentAttribute);
    return isRefused(page) ? page : { status: 200, body: page };
  },

  getAttribute({ params, caller }, world) {
    const attribute = attributeAt(params, caller.tenant, world);
    if (!attribute) return { kind: 'notFound', resource: 'attribute', id: params.id };
    return { status: 200, body: presentAttribute(attribute) };
  },

  updateAttribute({ params, body, caller }, world) {
    const attribute = attributeAt(params, caller.tenant, world);
    if (!attribute) return { kind: 'notFound', resource: 'attribute', id: params.id };
    const changed = updateAttribute(attribute, body, world);
    return isRefused(changed) ? changed : { status: 200, body: presentAttribute(changed) };
  },

  deleteAttribute({ params, caller }, world) {
    const property = world.properties.get(caller.tenant, params.property_id);
    if (!property) return { kind: 'notFound', resource: 'property', id: params.property_id };
    const attribute = attributeAt(params, caller.tenant, world);
    if (!attribute) {
      if (world.attributes.wasDeleted(caller.tenant, params.id))
        return { kind: 'gone', resource: 'attribute' };
      return { kind: 'notFound', resource: 'attribute', id: params.id };
    }
    removeAttributes([attribute], world);
    renumber(attributesOf(property, world), world);
    return { status: 200, body: {} };
  },
};

/** Under another property than its own an attribute does not exist. */
function attributeAt(
  { property_id: propertyId, id }: { property_id: string; id: string },
  tenant: string,
  { attributes: table }: AugnoWorld,
): AttributeRow | undefined {
  const attribute = table.get(tenant, id);
  return attribute?.propertyId === propertyId ? attribute : undefined;
}

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
