import type { AugnoMutant } from './mutant.js';
import { forItsOwner, takenForAll } from './tenants.js';

/** What leaks from one account to another of properties and items. */
export const tenancyOfProperties: readonly AugnoMutant[] = [
  {
    name: 'properties-are-deleted-by-id-alone',
    bug: 'Any account can delete a property whose id it knows.',
    breaks: ['augno.tenancy.foreign-properties-are-out-of-reach'],
    alter: forItsOwner('deleteProperty', ({ properties }) => properties),
  },
  {
    name: 'items-are-moved-by-id-alone',
    bug: 'Any account can move an item whose id it knows to another category.',
    breaks: ['augno.tenancy.foreign-items-are-out-of-reach'],
    alter: forItsOwner('assignItemCategory', ({ items }) => items),
  },
  {
    name: 'attributes-are-removed-by-id-alone',
    bug: 'Any account can take an attribute from an item whose id it knows.',
    breaks: ['augno.tenancy.foreign-attributes-cannot-be-assigned'],
    alter: forItsOwner('removeItemAttribute', ({ items }) => items),
  },
  {
    name: 'products-are-put-in-lines-by-id-alone',
    bug: 'Any account can put a product whose id it knows in a line.',
    breaks: ['augno.tenancy.foreign-product-stays-in-its-line'],
    alter: forItsOwner('assignProductLine', ({ products }) => products),
  },
  {
    name: 'attribute-values-are-unique-among-all-accounts',
    bug: 'An attribute cannot have the value of one in another account.',
    breaks: ['augno.tenancy.attribute-values-are-free-elsewhere'],
    alter: takenForAll(['createAttribute', 'updateAttribute'], ({ attributes }) => attributes),
  },
];
