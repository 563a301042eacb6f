import { racing } from './races.js';
import { within } from '../alterations.js';
import type { AugnoMutant } from './mutant.js';
import { coded, tolerating, worded } from './refusals.js';
import { forItsOwner, listedForAll, free, takenForAll } from './tenants.js';

/** Bodies, names and accounts that writes to what products refer to do not look at as they should. */
export const rowsElsewhere: readonly AugnoMutant[] = [
  {
    name: 'empty-update-of-an-entry-is-accepted',
    bug: 'An update of a unit of a group without members is answered 200.',
    breaks: ['augno.validation.empty-patch-of-rows'],
    alter: tolerating(['updateUnitGroupUnit'], ({ keyword }) => keyword === 'minProperties'),
  },
  {
    name: 'null-keeps-the-name-of-a-unit',
    bug: 'An update of the name of a unit to null is answered 200.',
    breaks: ['augno.validation.null-name-of-rows'],
    alter: tolerating(['updateUnit'], ({ pointer, value }) => pointer === '/name' && value === null),
  },
  {
    name: 'dimension-in-an-update-is-ignored',
    bug: 'An update of a unit that names its type is answered 200.',
    breaks: ['augno.validation.unknown-and-fixed-fields-of-rows'],
    alter: tolerating(
      ['updateUnit'],
      ({ pointer, keyword }) => pointer === '/type' && keyword === 'additionalProperties',
    ),
  },
  {
    name: 'lines-are-renamed-at-any-length',
    bug: 'An update gives a product line a name of more than 255 characters.',
    breaks: ['augno.validation.name-length-of-rows'],
    alter: tolerating(['updateProductLine'], ({ keyword }) => keyword === 'maxLength'),
  },
  {
    name: 'missing-policies-are-missing-fields',
    bug: 'A product line without a policy is refused with missing_field.',
    breaks: ['augno.validation.missing-fields-of-rows'],
    alter: within(
      ['createProductLine 400'],
      worded((error, _, { operation }) =>
        operation?.id === 'createProductLine' && error['code'] === 'parameter_invalid'
          ? coded(error, 'missing_field')
          : error,
      ),
    ),
  },
  {
    name: 'units-are-updated-by-id-alone',
    bug: 'Any account can update a unit whose id it knows.',
    breaks: ['augno.tenancy.foreign-rows-cannot-be-changed'],
    alter: forItsOwner('updateUnit', ({ units }) => units),
  },
  {
    name: 'categories-are-deleted-by-id-alone',
    bug: 'Any account can delete an item category whose id it knows.',
    breaks: ['augno.tenancy.foreign-rows-cannot-be-changed'],
    alter: forItsOwner('deleteItemCategory', ({ categories }) => categories),
  },
  {
    name: 'lines-of-all-accounts-are-listed',
    bug: 'The list of product lines shows those of every account.',
    breaks: ['augno.tenancy.foreign-lines-and-group-units-are-hidden'],
    affects: ['augno.lists.entries-can-be-read'],
    alter: listedForAll('listProductLines', ({ productLines }) => productLines),
  },
  {
    name: 'updated-group-names-are-unique-among-all-accounts',
    bug: 'A unit group cannot be given the name of one in another account.',
    breaks: ['augno.tenancy.names-are-free-elsewhere-on-patch'],
    alter: takenForAll(
      ['updateUnitGroup'],
      ({ unitGroups }) => unitGroups,
      (_, isStored) => isStored,
    ),
  },
  {
    name: 'taken-line-name-goes-unnamed',
    bug: 'The refusal of a product line for its name has no param.',
    breaks: ['augno.uniqueness.product-line-name'],
    affects: ['augno.sessions.agree-with-the-model', 'augno.sessions.agree-with-secondary-sources'],
    alter: within(
      ['createProductLine 409'],
      worded((error, _, { operation }) =>
        operation?.id === 'createProductLine' && error['code'] === 'resource_conflict'
          ? { ...error, param: null }
          : error,
      ),
    ),
  },
  {
    name: 'units-are-renamed-without-a-look',
    bug: 'An update gives a unit a name or an abbreviation that another one has.',
    breaks: ['augno.uniqueness.names-on-patch'],
    affects: ['augno.uniqueness.names-on-patch-under-concurrency'],
    alter: free(
      ({ units }) => units,
      (row, conflict, { units }) => (units.get(row.tenant, row.id) ? undefined : conflict(row)),
    ),
  },
  {
    name: 'category-names-are-looked-up-before-the-others-are-stored',
    bug: 'Of several updates of categories at once each looks whether its name is free before any of them is stored.',
    breaks: ['augno.uniqueness.names-on-patch-under-concurrency'],
    alter: racing(['updateItemCategory'], ({ categories }, isRacing) => {
      const conflict = categories.conflict.bind(categories);
      categories.conflict = (row) => (isRacing() ? undefined : conflict(row));
    }),
  },
];
