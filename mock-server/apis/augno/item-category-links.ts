import type { operations } from '../../../generated/augno/openapi.js';
import type { Answer } from '../../../generated/formats.js';
import type { Handlers } from '../../handler.js';
import type { Refusal } from '../../refusal.js';
import { foldCaseAndAccents } from '../../store/constraint.js';
import { business, isRefused, validationFailed } from './answers.js';
import { refuseDefault } from './platform-rows.js';
import type { ItemCategoryRow, PropertyRow } from './rows.js';
import { onceReferenced, referenced, type AugnoWorld } from './world.js';

const propertyLinked: Answer = {
  status: 409,
  code: 'resource_conflict',
  param: 'property_id',
  message: 'A property with this name already exists in this category.',
};

const otherDimension = validationFailed(
  'The new unit group must have the same unit type as the current unit group ({type}).',
  'unit_group_id',
);

type Links = Pick<
  operations,
  'addItemCategoryProperty' | 'removeItemCategoryProperty' | 'changeItemCategoryUnitGroup'
>;

/** What an item category is linked to: its properties and its unit group. */
export const itemCategoryLinks: Handlers<Links, AugnoWorld> = {
  addItemCategoryProperty({ params, caller }, world) {
    const linked = categoryAndProperty(params, caller.tenant, world);
    if (isRefused(linked)) return linked;
    const { category, property } = linked;
    const names = category.propertyIds.map((id) => referenced(world.properties, category, id).name);
    if (names.map(foldCaseAndAccents).includes(foldCaseAndAccents(property.name)))
      return business(propertyLinked);
    return relink(category, { propertyIds: [...category.propertyIds, property.id] }, world);
  },

  removeItemCategoryProperty({ params, caller }, world) {
    const linked = categoryAndProperty(params, caller.tenant, world);
    if (isRefused(linked)) return linked;
    const { category, property } = linked;
    return relink(category, { propertyIds: category.propertyIds.filter((id) => id !== property.id) }, world);
  },

  changeItemCategoryUnitGroup({ params, caller }, world) {
    const category = categoryToLink(params.id, caller.tenant, world);
    if (isRefused(category)) return category;
    const { unitGroups, deletedUnitGroups } = world;
    const group = unitGroups.get(caller.tenant, params.unit_group_id);
    if (!group) return { kind: 'notFound', resource: 'unit group', id: params.unit_group_id };
    const { type } = onceReferenced(unitGroups, deletedUnitGroups, category, category.unitGroupId);
    if (group.type !== type) return business(otherDimension, { type });
    return relink(category, { unitGroupId: group.id }, world);
  },
};

function categoryToLink(id: string, tenant: string, world: AugnoWorld): ItemCategoryRow | Refusal {
  return (
    refuseDefault('categories', id, 'update') ??
    world.categories.get(tenant, id) ??
    business(missing('Item category not found.'))
  );
}

function categoryAndProperty(
  params: { readonly id: string; readonly property_id: string },
  tenant: string,
  world: AugnoWorld,
): { category: ItemCategoryRow; property: PropertyRow } | Refusal {
  const category = categoryToLink(params.id, tenant, world);
  if (isRefused(category)) return category;
  const property = world.properties.get(tenant, params.property_id);
  return property ? { category, property } : business(missing('Property not found.'));
}

/** Stores the category with other links. */
function relink(
  category: ItemCategoryRow,
  links: Partial<Pick<ItemCategoryRow, 'propertyIds' | 'unitGroupId'>>,
  world: AugnoWorld,
): { status: 200; body: Record<string, never> } {
  world.categories.update({ ...category, ...links, updatedAt: world.clock.timestamp() });
  return { status: 200, body: {} };
}

function missing(message: string): Answer {
  return { status: 404, code: 'resource_not_found', message };
}
