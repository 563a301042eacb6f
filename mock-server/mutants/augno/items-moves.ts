import { business, validationFailed } from '../../apis/augno/answers.js';
import { handler, isObject } from '../alterations.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { seeing } from './rows.js';
import { overlooking } from './writes.js';

/** Items that move to categories, and gain or lose attributes, otherwise than they should. */
export const itemMoves: readonly AugnoMutant[] = [
  {
    name: 'moved-items-keep-their-units',
    bug: 'The rates of an item keep the units of the category that it leaves.',
    breaks: ['augno.items.category-brings-its-units'],
    alter: overlooking('assignItemCategory', ({ rates }) => rates, 'update'),
  },
  {
    name: 'moving-an-item-changes-its-notes',
    bug: 'An item gets other texts when it moves to another category.',
    breaks: ['augno.items.category-brings-its-units'],
    alter: seeing(
      'assignItemCategory',
      ({ items }) => items,
      (item) => ({ ...item, description: 'moved', notes: 'moved' }),
    ),
  },
  {
    name: 'category-cannot-be-assigned-again',
    bug: 'Assigning the category that an item has is refused.',
    breaks: ['augno.items.category-may-be-assigned-again'],
    alter: handler('assignItemCategory', (handle) => (asked, world) => {
      const { id, category_id: wanted } = isObject(asked.params) ? asked.params : {};
      const item = world.items.get(asked.caller.tenant, String(id));
      if (item?.categoryId !== wanted) return handle(asked, world);
      return business(validationFailed('The item has this category.', 'category_id'));
    }),
  },
  {
    name: 'items-move-to-categories-for-materials',
    bug: 'An item of a product can be moved to a category for materials.',
    breaks: ['augno.items.category-of-wrong-type-is-refused'],
    alter: seeing(
      'assignItemCategory',
      ({ categories }) => categories,
      (category) => ({ ...category, type: 'product_category' as const }),
    ),
  },
  {
    name: 'moved-items-lose-their-attributes',
    bug: 'An item whose attributes the category has no room for is moved without them.',
    breaks: ['augno.items.category-needs-the-properties'],
    alter: seeing(
      'assignItemCategory',
      ({ items }) => items,
      (item) => ({ ...item, attributeIds: [] }),
    ),
  },
  {
    name: 'moving-to-no-category-is-a-bad-request',
    bug: 'Moving an item to a category that does not exist is answered 400.',
    breaks: ['augno.items.unknown-category-is-404'],
    alter: refusal('assignItemCategory', (given) =>
      given.kind === 'notFound' && given.resource === 'item category'
        ? business(validationFailed('There is no such category.', 'category_id'))
        : undefined,
    ),
  },
  {
    name: 'added-attribute-replaces-the-others',
    bug: 'An item that is given an attribute loses those that it has.',
    breaks: ['augno.items.attribute-can-be-added'],
    affects: ['augno.tenancy.foreign-attributes-cannot-be-assigned'],
    alter: seeing(
      'addItemAttribute',
      ({ items }) => items,
      (item) => ({ ...item, attributeIds: [] }),
    ),
  },
  {
    name: 'removed-attribute-takes-those-behind-it',
    bug: 'An item loses the attributes behind the one that is removed as well.',
    breaks: ['augno.items.attribute-can-be-removed'],
    alter: seeing(
      'removeItemAttribute',
      ({ items }) => items,
      (item) => ({ ...item, attributeIds: item.attributeIds.slice(0, 1) }),
    ),
  },
  {
    name: 'items-take-any-attribute',
    bug: 'An item can be given an attribute whose property its category lacks.',
    breaks: ['augno.items.attribute-has-to-suit-the-category'],
    alter: handler('addItemAttribute', (handle) => (asked, world) => {
      const { categories, properties } = world;
      const get = categories.get.bind(categories);
      categories.get = (tenant, id) => {
        const row = get(tenant, id);
        return row && { ...row, propertyIds: properties.list(tenant).map((one) => one.id) };
      };
      try {
        return handle(asked, world);
      } finally {
        categories.get = get;
      }
    }),
  },
  {
    name: 'adding-no-attribute-is-a-bad-request',
    bug: 'Adding an attribute that does not exist is answered 400.',
    breaks: ['augno.items.unknown-attribute-is-404'],
    alter: refusal('addItemAttribute', (given) =>
      given.kind === 'notFound' && given.resource === 'attribute'
        ? business(validationFailed('There is no such attribute.', 'attribute_id'))
        : undefined,
    ),
  },
];
