import { business, validationFailed } from '../../apis/augno/answers.js';
import { isObject } from '../alterations.js';
import { answered, refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';

/** Item categories that are not what was asked for, or should not be. */
export const itemCategories: readonly AugnoMutant[] = [
  {
    name: 'category-name-is-read-in-capitals',
    bug: 'An item category that is read has its name in capitals.',
    breaks: ['augno.item-categories.create-stores-the-category'],
    affects: ['augno.item-categories.patch-changes-what-it-names', 'augno.lists.entries-can-be-read'],
    alter: answered(['getItemCategory'], (category) => ({
      ...category,
      name: String(category['name']).toUpperCase(),
    })),
  },
  {
    name: 'category-is-read-with-the-oldest-group',
    bug: "An item category that is read shows the account's oldest unit group.",
    breaks: ['augno.item-categories.unit-group-as-requested'],
    affects: ['augno.item-categories.unit-group-can-be-changed'],
    alter: answered(['getItemCategory'], (category, { unitGroups }, tenant) => {
      const { unit_group: group } = category;
      const oldest = unitGroups.list(tenant).at(-1);
      return isObject(group) && oldest ? { ...category, unit_group: { ...group, id: oldest.id } } : category;
    }),
  },
  {
    name: 'unknown-unit-group-is-a-bad-request',
    bug: 'A unit group that does not exist is answered 400.',
    breaks: ['augno.item-categories.unknown-unit-group-is-404'],
    alter: refusal('createItemCategory', ({ kind }) =>
      kind === 'notFound'
        ? business(validationFailed('There is no such unit group.', 'unit_group_id'))
        : undefined,
    ),
  },
];
