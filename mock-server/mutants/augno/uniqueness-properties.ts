import { foldCaseAndAccents } from '../../store/constraint.js';
import type { AugnoMutant } from './mutant.js';
import { racing } from './races.js';
import { free } from './tenants.js';

/** Names of properties and values of attributes that are given away twice. */
export const uniquenessOfProperties: readonly AugnoMutant[] = [
  {
    name: 'property-names-may-repeat',
    bug: 'Properties may share a name.',
    breaks: ['augno.uniqueness.property-name'],
    affects: [
      'augno.uniqueness.property-names-under-concurrency',
      'augno.sessions.agree-with-secondary-sources',
    ],
    alter: free(
      ({ properties }) => properties,
      () => undefined,
    ),
  },
  {
    name: 'attribute-values-may-repeat',
    bug: 'Attributes may share a value.',
    breaks: [
      'augno.uniqueness.attribute-value',
      'augno.uniqueness.attribute-value-across-properties',
      'augno.uniqueness.attribute-value-on-patch',
    ],
    affects: [
      'augno.uniqueness.property-names-under-concurrency',
      'augno.sessions.agree-with-the-model',
      'augno.sessions.agree-with-secondary-sources',
    ],
    alter: free(
      ({ attributes }) => attributes,
      () => undefined,
    ),
  },
  {
    name: 'attribute-values-are-unique-per-property',
    bug: 'The value of an attribute may be that of one of another property.',
    breaks: ['augno.uniqueness.attribute-value-across-properties'],
    alter: free(
      ({ attributes }) => attributes,
      (row, conflict, { attributes }) => {
        const isIt = (value: string) => foldCaseAndAccents(value) === foldCaseAndAccents(row.value);
        const holder = attributes.list(row.tenant).find(({ id, value }) => id !== row.id && isIt(value));
        return holder && holder.propertyId !== row.propertyId ? undefined : conflict(row);
      },
    ),
  },
  {
    name: 'updates-may-take-any-attribute-value',
    bug: 'An update may give an attribute the value of another.',
    breaks: ['augno.uniqueness.attribute-value-on-patch'],
    affects: [
      'augno.uniqueness.attribute-value-across-properties',
      'augno.uniqueness.property-names-under-concurrency',
    ],
    alter: free(
      ({ attributes }) => attributes,
      (row, conflict, { attributes }) => (attributes.get(row.tenant, row.id) ? undefined : conflict(row)),
    ),
  },
  {
    name: 'property-name-is-looked-up-before-the-others-are-stored',
    bug: 'Of several creations of properties at once each looks whether the name is free before any is stored.',
    breaks: ['augno.uniqueness.property-names-under-concurrency'],
    alter: racing(['createProperty'], ({ properties }, isRacing) => {
      const conflict = properties.conflict.bind(properties);
      properties.conflict = (row) => (isRacing() ? undefined : conflict(row));
    }),
  },
];
