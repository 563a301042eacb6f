import type { components, operations } from '../../../generated/augno/openapi.js';
import type { Handlers } from '../../handler.js';
import { refuseDuplicate } from '../../policies/uniqueness.js';
import { isRefused } from './answers.js';
import { pathTo } from './contract-paths.js';
import { rowToDelete } from './deletions.js';
import { expansionOf, type Expansion } from './includes.js';
import { presentOwner } from './owners.js';
import { newestFirst, pageOf, wholeList } from './paging.js';
import { presentProperty } from './properties.js';
import { refuseDefault } from './platform-rows.js';
import type { ItemCategoryRow } from './rows.js';
import { names, searched } from './search.js';
import { timestampText } from './timestamps.js';
import { presentUnitGroup } from './unit-groups.js';
import { newRow, presentLiving, referenced, type AugnoWorld } from './world.js';

type CategoryOperations = Pick<
  operations,
  | 'listItemCategories'
  | 'createItemCategory'
  | 'getItemCategory'
  | 'updateItemCategory'
  | 'deleteItemCategory'
>;

export const itemCategories: Handlers<CategoryOperations, AugnoWorld> = {
  listItemCategories({ query, caller }, world) {
    const rows = searched(world.categories.list(caller.tenant), names, query.q).filter(
      (category) => query.type === undefined || category.type === query.type,
    );
    const expand = expansionOf(query['include[]']);
    const request = { path: pathTo(world, 'listItemCategories'), query };
    const page = pageOf(newestFirst(rows), request, world.cursors, (row) =>
      presentCategory(row, expand, world),
    );
    return isRefused(page) ? page : { status: 200, body: page };
  },

  createItemCategory({ body, query, caller }, world) {
    if (!world.unitGroups.get(caller.tenant, body.unit_group_id)) {
      return { kind: 'notFound', resource: 'unit group', id: body.unit_group_id };
    }
    const category: ItemCategoryRow = {
      ...newRow(world, caller.tenant, 'itcg'),
      name: body.name,
      notes: null,
      type: body.type,
      unitGroupId: body.unit_group_id,
      propertyIds: [],
    };
    const taken = world.categories.insert(category);
    if (taken) return refuseDuplicate(taken);
    return {
      status: 201,
      headers: { Location: pathTo(world, 'getItemCategory', { id: category.id }) },
      body: presentCategory(category, expansionOf(query['include[]']), world),
    };
  },

  getItemCategory({ params, query, caller }, world) {
    const category = world.categories.get(caller.tenant, params.id);
    if (!category) return { kind: 'notFound', resource: 'item category', id: params.id };
    return { status: 200, body: presentCategory(category, expansionOf(query['include[]']), world) };
  },

  updateItemCategory({ params, body, query, caller }, world) {
    const refused = refuseDefault('categories', params.id, 'update');
    if (refused) return refused;
    const category = world.categories.get(caller.tenant, params.id);
    if (!category) return { kind: 'notFound', resource: 'item category', id: params.id };
    const changed: ItemCategoryRow = {
      ...category,
      name: body.name ?? category.name,
      notes: body.notes ?? category.notes,
      updatedAt: world.clock.timestamp(),
    };
    const taken = world.categories.update(changed);
    if (taken) return refuseDuplicate(taken);
    return { status: 200, body: presentCategory(changed, expansionOf(query['include[]']), world) };
  },

  deleteItemCategory({ params, caller }, world) {
    const refused = refuseDefault('categories', params.id, 'delete');
    if (refused) return refused;
    const category = rowToDelete(world.categories, caller.tenant, params.id, 'item category');
    if (isRefused(category)) return category;
    world.categories.delete(category);
    return { status: 200, body: {} };
  },
};

export function presentCategory(
  category: ItemCategoryRow,
  expand: Expansion,
  world: AugnoWorld,
): components['schemas']['ItemCategory'] {
  const { owner, properties, unit_group: unitGroup } = expand;
  return {
    id: category.id,
    object: 'item_category',
    name: category.name,
    notes: category.notes,
    type: category.type,
    owner: owner ? presentOwner(category, owner) : null,
    properties: properties
      ? wholeList(
          category.propertyIds.map((id) =>
            presentProperty(referenced(world.properties, category, id), properties, world),
          ),
        )
      : null,
    unit_group: unitGroup
      ? presentLiving(world.unitGroups, category, category.unitGroupId, (row) =>
          presentUnitGroup(row, unitGroup, world),
        )
      : null,
    created_at: timestampText(category.createdAt),
    updated_at: timestampText(category.updatedAt),
  };
}
