import { business, isRefused } from '../../apis/augno/answers.js';
import type { UnitGroupRow, UnitRow } from '../../apis/augno/rows.js';
import { handler, isObject } from '../alterations.js';
import { body, included, without } from './handler-inputs.js';
import { answered, refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { tolerating } from './refusals.js';
import { seeing } from './rows.js';

/** Links of item categories, and units of groups, that are not what was asked for. */
export const rowLinks: readonly AugnoMutant[] = [
  {
    name: 'properties-are-shown-twice',
    bug: 'An item category that is read shows each of its properties twice.',
    breaks: ['augno.item-categories.linked-property-is-shown'],
    alter: answered(['getItemCategory'], (category) => {
      const { properties } = category;
      if (!isObject(properties) || !Array.isArray(properties['data'])) return category;
      const data: readonly unknown[] = properties['data'];
      return { ...category, properties: { ...properties, data: [...data, ...data] } };
    }),
  },
  {
    name: 'links-are-repeatable',
    bug: 'Linking a property that is linked already is answered 200.',
    breaks: ['augno.item-categories.property-is-linked-once'],
    alter: handler('addItemCategoryProperty', (handle) => (asked, world) => {
      const outcome = handle(asked, world);
      const isTaken = isRefused(outcome) && outcome.kind === 'business' && outcome.answer.status === 409;
      return isTaken ? { status: 200, body: {} } : outcome;
    }),
  },
  {
    name: 'unlinking-what-is-not-linked-is-404',
    bug: 'Unlinking a property that the category does not have is answered 404.',
    breaks: ['augno.item-categories.unlinked-property-is-gone'],
    alter: handler('removeItemCategoryProperty', (handle) => (asked, world) => {
      const params = isObject(asked.params) ? asked.params : {};
      const [id, property] = [String(params['id']), String(params['property_id'])];
      const category = world.categories.get(asked.caller.tenant, id);
      return category?.propertyIds.includes(property) === false
        ? { kind: 'notFound', resource: 'property', id: property }
        : handle(asked, world);
    }),
  },
  {
    name: 'unknown-properties-can-be-unlinked',
    bug: 'Unlinking a property that does not exist is answered 200.',
    breaks: ['augno.item-categories.unknown-property-is-404'],
    alter: handler('removeItemCategoryProperty', (handle) => (asked, world) => {
      const outcome = handle(asked, world);
      const id = isObject(asked.params) ? String(asked.params['id']) : '';
      const isKnown = world.categories.get(asked.caller.tenant, id) !== undefined;
      return isRefused(outcome) && isKnown ? { status: 200, body: {} } : outcome;
    }),
  },
  {
    name: 'change-of-the-group-is-forgotten',
    bug: 'The change of the unit group of a category is answered and not stored.',
    breaks: ['augno.item-categories.unit-group-can-be-changed'],
    alter: handler('changeItemCategoryUnitGroup', (handle) => (asked, world) => {
      const id = isObject(asked.params) ? String(asked.params['id']) : '';
      const before = world.categories.get(asked.caller.tenant, id);
      const outcome = handle(asked, world);
      if (before && !isRefused(outcome)) world.categories.update(before);
      return outcome;
    }),
  },
  {
    name: 'categories-take-groups-of-any-dimension',
    bug: 'A category can be given a unit group of another dimension.',
    breaks: ['augno.item-categories.unit-group-of-another-dimension'],
    alter: seeing<UnitGroupRow>(
      'changeItemCategoryUnitGroup',
      ({ unitGroups }) => unitGroups,
      (row) => ({ ...row, type: 'mass' }),
    ),
  },
  {
    name: 'notes-of-a-category-can-be-null',
    bug: 'An update of the notes of an item category to null is accepted.',
    breaks: ['augno.item-categories.texts-cannot-be-cleared'],
    alter: tolerating(['updateItemCategory'], ({ pointer, value }) => pointer === '/notes' && value === null),
  },
  {
    name: 'added-units-have-no-fixed-discount',
    bug: 'The fixed discount of a unit that is added to a group is not stored.',
    breaks: ['augno.group-units.create-stores-the-entry'],
    alter: body('createUnitGroupUnit', (sent) => without(sent, 'discount_fixed')),
  },
  {
    name: 'units-of-any-dimension-are-added',
    bug: 'A unit of another dimension can be added to a group.',
    breaks: ['augno.group-units.unit-of-another-dimension'],
    alter: seeing<UnitRow>(
      'createUnitGroupUnit',
      ({ units }) => units,
      (row) => ({ ...row, type: 'mass' }),
    ),
  },
  {
    name: 'wrong-unit-goes-by-its-internal-name',
    bug: 'The refusal of a unit of another dimension names unit_conversions.',
    breaks: ['augno.group-units.unit-of-another-dimension'],
    alter: refusal('createUnitGroupUnit', (given) =>
      given.kind === 'business' && given.answer.param === 'unit_id' && given.answer.status === 400
        ? business({ ...given.answer, param: 'unit_conversions' })
        : undefined,
    ),
  },
  {
    name: 'entries-can-be-repointed',
    bug: 'An update with another unit_id makes the entry one of that unit.',
    breaks: ['augno.group-units.entry-keeps-its-unit'],
    alter: handler('updateUnitGroupUnit', (handle) => (asked, world) => {
      const outcome = handle(asked, world);
      const [params, sent] = [asked.params, asked.body].map((part) => (isObject(part) ? part : {}));
      const group = world.unitGroups.get(asked.caller.tenant, String(params?.['unit_group_id']));
      const unitId = sent?.['unit_id'];
      if (isRefused(outcome) || !group || typeof unitId !== 'string') return outcome;
      const associatedUnits = group.associatedUnits.map((member) =>
        member.id === params?.['id'] ? { ...member, unitId } : member,
      );
      world.unitGroups.update({ ...group, associatedUnits });
      return outcome;
    }),
  },
  {
    name: 'listed-entries-hide-their-unit',
    bug: 'The units of a group are listed without their unit although it is included.',
    breaks: ['augno.group-units.unit-expands'],
    affects: ['augno.units.deleted-unit-leaves-its-groups', 'augno.unit-groups.patch-only-adds-units'],
    alter: included(['listUnitGroupUnits'], () => []),
  },
];
