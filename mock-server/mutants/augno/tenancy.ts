import type { AugnoMutant } from './mutant.js';
import { forItsOwner, listedForAll, takenForAll } from './tenants.js';

/** What leaks from one account to another. */
export const tenancy: readonly AugnoMutant[] = [
  {
    name: 'products-are-read-by-id-alone',
    bug: 'Any account can read a product whose id it knows.',
    breaks: ['augno.tenancy.foreign-product-is-hidden'],
    alter: forItsOwner('getProduct', ({ products }) => products),
  },
  {
    name: 'products-are-updated-by-id-alone',
    bug: 'Any account can update a product whose id it knows.',
    breaks: ['augno.tenancy.foreign-product-cannot-be-changed'],
    alter: forItsOwner('updateProduct', ({ products }) => products),
  },
  {
    name: 'products-are-deleted-by-id-alone',
    bug: 'Any account can delete a product whose id it knows.',
    breaks: ['augno.tenancy.foreign-product-cannot-be-changed'],
    alter: forItsOwner('deleteProduct', ({ products }) => products),
  },
  {
    name: 'products-of-all-accounts-are-listed',
    bug: 'The list of products shows those of every account.',
    breaks: ['augno.tenancy.foreign-products-are-not-listed'],
    alter: listedForAll('listProducts', ({ products }) => products),
  },
  {
    name: 'units-are-read-by-id-alone',
    bug: 'Any account can read a unit whose id it knows.',
    breaks: ['augno.tenancy.foreign-catalogue-is-hidden'],
    alter: forItsOwner('getUnit', ({ units }) => units),
  },
  {
    name: 'categories-of-all-accounts-are-listed',
    bug: 'The list of item categories shows those of every account.',
    breaks: ['augno.tenancy.foreign-catalogue-is-hidden'],
    alter: listedForAll('listItemCategories', ({ categories }) => categories),
  },
  {
    name: 'product-lines-are-read-by-id-alone',
    bug: 'Any account can read a product line whose id it knows.',
    breaks: ['augno.tenancy.foreign-properties-and-lines-are-hidden'],
    affects: ['augno.tenancy.foreign-lines-and-group-units-are-hidden'],
    alter: forItsOwner('getProductLine', ({ productLines }) => productLines),
  },
  {
    name: 'attributes-are-read-by-id-alone',
    bug: 'Any account can read an attribute whose id it knows.',
    breaks: ['augno.tenancy.foreign-properties-and-lines-are-hidden'],
    affects: ['augno.tenancy.foreign-properties-are-out-of-reach'],
    alter: forItsOwner('getAttribute', ({ attributes }) => attributes),
  },
  {
    name: 'new-skus-are-unique-among-all-accounts',
    bug: 'A product cannot be created with a SKU that another account uses.',
    breaks: ['augno.tenancy.sku-is-free-elsewhere'],
    alter: takenForAll(
      ['createProduct'],
      ({ items }) => items,
      (_, isStored) => !isStored,
    ),
  },
  {
    name: 'changed-skus-are-unique-among-all-accounts',
    bug: 'A product cannot be given a SKU that another account uses.',
    breaks: ['augno.tenancy.sku-is-free-elsewhere-on-patch'],
    alter: takenForAll(
      ['updateProduct'],
      ({ items }) => items,
      (_, isStored) => isStored,
    ),
  },
  {
    name: 'group-names-are-unique-among-all-accounts',
    bug: 'A unit group cannot have the name of one in another account.',
    breaks: ['augno.tenancy.names-are-free-elsewhere'],
    affects: ['augno.tenancy.names-are-free-elsewhere-on-patch'],
    alter: takenForAll(['createUnitGroup', 'updateUnitGroup'], ({ unitGroups }) => unitGroups),
  },
];
