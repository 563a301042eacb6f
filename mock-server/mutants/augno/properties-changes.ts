import { isObject } from '../alterations.js';
import { answered, refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { updated } from './rows.js';
import { overlooking } from './writes.js';

/** Properties that are not what was asked for, or outlive their end. */
export const propertyChanges: readonly AugnoMutant[] = [
  {
    name: 'property-names-lose-their-full-stop',
    bug: 'A full stop at the end of a name is not shown when a property is read.',
    breaks: ['augno.properties.create-stores-the-property', 'augno.properties.patch-renames'],
    alter: answered(['getProperty'], (property) => ({
      ...property,
      name: String(property['name']).replace(/\.$/, ''),
    })),
  },
  {
    name: 'property-without-attributes-shows-null',
    bug: 'A property that is read shows null for a list of attributes that is empty.',
    breaks: ['augno.properties.new-one-is-empty'],
    affects: ['augno.properties.attributes-expand'],
    alter: answered(['getProperty'], (property) => {
      const { attributes } = property;
      const isEmpty =
        isObject(attributes) && Array.isArray(attributes['data']) && attributes['data'].length === 0;
      return isEmpty ? { ...property, attributes: null } : property;
    }),
  },
  {
    name: 'renaming-makes-a-property-new',
    bug: 'An update moves created_at of a property.',
    breaks: ['augno.properties.patch-renames'],
    alter: updated(
      ['updateProperty'],
      ({ properties }) => properties,
      (row) => ({ ...row, createdAt: row.updatedAt }),
    ),
  },
  {
    name: 'attributes-outlive-their-property',
    bug: 'The attributes of a deleted property can still be read.',
    breaks: ['augno.properties.delete-takes-its-attributes'],
    alter: overlooking('deleteProperty', ({ attributes }) => attributes, 'delete'),
  },
  {
    name: 'second-deletion-of-a-property-finds-nothing',
    bug: 'Deleting a property a second time is answered 404 as if it had never been.',
    breaks: ['augno.properties.second-delete-is-410'],
    alter: refusal('deleteProperty', ({ kind }, _, { id }) =>
      kind === 'gone' ? { kind: 'notFound', resource: 'property', id } : undefined,
    ),
  },
  {
    name: 'whatever-property-is-missing-was-deleted',
    bug: "Deleting a property that never was, or is another account's, is answered 410 as if it had been deleted.",
    breaks: ['augno.properties.unknown-is-404'],
    affects: ['augno.tenancy.foreign-properties-are-out-of-reach'],
    alter: refusal('deleteProperty', ({ kind }) =>
      kind === 'notFound' ? { kind: 'gone', resource: 'property' } : undefined,
    ),
  },
];
