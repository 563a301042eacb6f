import type { operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { isRefused } from './answers.js';
import { linkFault } from './attribute-links.js';
import { pathTo } from './contract-paths.js';
import { expansionOf } from './includes.js';
import { moveToCategory } from './item-category-change.js';
import { listedItems } from './item-listing.js';
import { presentItem } from './items.js';
import { pageOf } from './paging.js';
import type { ItemRow } from './rows.js';
import type { AugnoWorld } from './world.js';

type ItemOperations = Pick<
  operations,
  'listItems' | 'getItem' | 'assignItemCategory' | 'addItemAttribute' | 'removeItemAttribute'
>;

export const itemHandlers: Handlers<ItemOperations, AugnoWorld> = {
  listItems({ query, caller }, world) {
    const expand = expansionOf(query['include[]']);
    const request = { path: pathTo(world, 'listItems'), query };
    const listing = listedItems(query, caller.tenant, world);
    const page = pageOf(listing, request, world.cursors, (item) => presentItem(item, expand, world));
    return isRefused(page) ? page : { status: 200, body: page };
  },

  getItem({ params, query, caller }, world) {
    const item = world.items.get(caller.tenant, params.id);
    if (!item) return { kind: 'notFound', resource: 'item', id: params.id };
    return { status: 200, body: presentItem(item, expansionOf(query['include[]']), world) };
  },

  assignItemCategory({ params, query, caller }, world) {
    const item = world.items.get(caller.tenant, params.id);
    if (!item) return { kind: 'notFound', resource: 'item', id: params.id };
    const category = world.categories.get(caller.tenant, params.category_id);
    if (!category) return { kind: 'notFound', resource: 'item category', id: params.category_id };
    const moved = moveToCategory(item, category, world);
    if (isRefused(moved)) return moved;
    return { status: 200, body: presentItem(moved, expansionOf(query['include[]']), world) };
  },

  addItemAttribute({ params, query, caller }, world) {
    const item = world.items.get(caller.tenant, params.id);
    if (!item) return { kind: 'notFound', resource: 'item', id: params.id };
    const attribute = world.attributes.get(caller.tenant, params.attribute_id);
    if (!attribute) return { kind: 'notFound', resource: 'attribute', id: params.attribute_id };
    const category = world.categories.get(caller.tenant, item.categoryId);
    const fault = linkFault(attribute, category, 'attribute_id');
    if (fault) return fault;
    const carried = item.attributeIds.includes(attribute.id)
      ? item
      : carrying([...item.attributeIds, attribute.id], item, world);
    return { status: 200, body: presentItem(carried, expansionOf(query['include[]']), world) };
  },

  removeItemAttribute({ params, query, caller }, world) {
    const item = world.items.get(caller.tenant, params.id);
    if (!item) return { kind: 'notFound', resource: 'item', id: params.id };
    const attributeIds = item.attributeIds.filter((id) => id !== params.attribute_id);
    if (attributeIds.length === item.attributeIds.length) {
      return { kind: 'notFound', resource: 'attribute', id: params.attribute_id };
    }
    const changed = carrying(attributeIds, item, world);
    return { status: 200, body: presentItem(changed, expansionOf(query['include[]']), world) };
  },
};

function carrying(attributeIds: readonly string[], item: ItemRow, { items, clock }: AugnoWorld): ItemRow {
  const changed = { ...item, attributeIds, updatedAt: clock.timestamp() };
  items.update(changed);
  return changed;
}
