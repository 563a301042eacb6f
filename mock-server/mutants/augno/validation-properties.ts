import { both, isObject, within } from '../alterations.js';
import { body, without } from './handler-inputs.js';
import type { AugnoMutant } from './mutant.js';
import { coded, tolerating, worded } from './refusals.js';

/** Bodies about properties and attributes that are taken although they are wrong, or refused for another reason. */
export const propertyValidation: readonly AugnoMutant[] = [
  {
    name: 'missing-values-are-bad-formats',
    bug: 'An attribute without a value is refused as one of a wrong format.',
    breaks: ['augno.validation.property-without-a-name'],
    alter: within(
      ['createAttribute 400'],
      worded((error, _, { operation }) =>
        operation?.id === 'createAttribute' && error['code'] === 'missing_field'
          ? coded(error, 'invalid_format')
          : error,
      ),
    ),
  },
  {
    name: 'properties-can-be-given-any-name',
    bug: 'An update may give a property a name of any length.',
    breaks: ['augno.validation.property-name-length-bounds'],
    alter: tolerating(['updateProperty'], ({ keyword }) => keyword === 'maxLength'),
  },
  {
    name: 'unknown-colors-are-neutral',
    bug: 'A colour that does not exist is taken for the neutral one.',
    breaks: ['augno.validation.unknown-attribute-color'],
    alter: both(
      tolerating(['createAttribute'], ({ keyword, pointer }) => keyword === 'enum' && pointer === '/color'),
      body('createAttribute', (sent) => (isKnown(sent['color']) ? sent : { ...sent, color: 'default' })),
    ),
  },
  {
    name: 'attributes-may-have-more-members',
    bug: 'A member that attributes do not have is ignored on create.',
    breaks: ['augno.validation.unknown-property-field'],
    affects: ['augno.validation.refused-body-changes-nothing'],
    alter: tolerating(['createAttribute'], ({ keyword }) => keyword === 'additionalProperties'),
  },
  {
    name: 'empty-updates-of-attributes-are-accepted',
    bug: 'An update of an attribute that names nothing succeeds.',
    breaks: ['augno.validation.empty-patch-of-properties'],
    alter: tolerating(['updateAttribute'], ({ keyword }) => keyword === 'minProperties'),
  },
  {
    name: 'null-leaves-a-property-its-name',
    bug: 'Null for the name of a property is taken for none.',
    breaks: ['augno.validation.null-in-patch-of-properties'],
    alter: both(
      tolerating(
        ['updateProperty'],
        ({ keyword, pointer, value }) => keyword === 'type' && pointer === '/name' && value === null,
      ),
      body('updateProperty', (sent) => (sent['name'] === null ? without(sent, 'name') : sent)),
    ),
  },
];

const colors = ['blue', 'brown', 'default', 'gray', 'green', 'orange', 'pink', 'purple', 'red', 'yellow'];

function isKnown(color: unknown): boolean {
  return color === undefined || (!isObject(color) && colors.includes(String(color)));
}
