import { presentProperty } from '../../apis/augno/properties.js';
import { isObject, success } from '../alterations.js';
import { answered } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { each, entries } from './resources.js';

/** Attributes in a wrong order, or not as they are. */
export const attributes: readonly AugnoMutant[] = [
  {
    name: 'single-attribute-stands-one-further',
    bug: 'An attribute that is read has a sort_order one more than in the list.',
    breaks: ['augno.attributes.get-returns-what-is-listed'],
    affects: ['augno.attributes.create-stores-the-attribute', 'augno.attributes.patch-changes-what-it-names'],
    alter: success(['getAttribute'], (attribute) => ({
      ...attribute,
      sort_order: Number(attribute['sort_order']) + 1,
    })),
  },
  {
    name: 'attributes-are-sorted-by-value',
    bug: 'Attributes are listed in the order of the alphabet.',
    breaks: ['augno.attributes.sorted-by-position'],
    affects: ['augno.attributes.positions-have-no-gaps'],
    alter: entries(['listAttributes'], (data) =>
      data.filter(isObject).sort((a, b) => String(a['value']).localeCompare(String(b['value']))),
    ),
  },
  {
    name: 'attributes-show-their-property',
    bug: 'Attributes show the property they belong to.',
    breaks: ['augno.attributes.property-stays-null'],
    alter: answered(['listAttributes', 'getAttribute'], (answer, world, tenant) => {
      return each('attribute', (attribute) => {
        const row = world.attributes.get(tenant, String(attribute['id']));
        const property = row && world.properties.get(tenant, row.propertyId);
        return property ? { ...attribute, property: presentProperty(property, {}, world) } : attribute;
      })(answer);
    }),
  },
];
