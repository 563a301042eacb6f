import { business, validationFailed } from '../../apis/augno/answers.js';
import { both } from '../alterations.js';
import { body, isBlank } from './handler-inputs.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { tolerating } from './refusals.js';
import { stored } from './rows.js';
import { followedBy, overlooking, secondTryWithout } from './writes.js';

/** New attributes that are not what was asked for, and positions that have gaps. */
export const attributeCreation: readonly AugnoMutant[] = [
  {
    name: 'new-attributes-are-stored-in-gray',
    bug: 'The answer to a create has the colour as sent, and what is stored is gray.',
    breaks: ['augno.attributes.create-stores-the-attribute'],
    alter: stored(
      'createAttribute',
      ({ attributes }) => attributes,
      (row) => ({ ...row, color: 'gray' as const }),
    ),
  },
  {
    name: 'neutral-color-is-drawn',
    bug: 'An attribute without a colour gets the neutral one.',
    breaks: ['augno.attributes.drawn-color-is-not-default'],
    alter: body('createAttribute', (sent) => ({ color: 'default', ...sent })),
  },
  {
    name: 'new-attributes-stand-first',
    bug: 'An attribute without a position is put before all others.',
    breaks: ['augno.attributes.new-one-stands-last'],
    affects: ['augno.attributes.deleted-is-gone', 'augno.attributes.patch-changes-what-it-names'],
    alter: body('createAttribute', (sent) => ({ sort_order: 1, ...sent })),
  },
  {
    name: 'values-keep-their-white-space',
    bug: 'White space around the value of a new attribute is stored.',
    breaks: ['augno.attributes.value-is-trimmed'],
    alter: followedBy(
      'createAttribute',
      () => undefined,
      ({ attributes }, _, { tenant, body: sent }) => {
        const value = String(sent['value']);
        const row = attributes.list(tenant).find((one) => one.value === value.trim());
        if (row) attributes.update({ ...row, value });
      },
    ),
  },
  {
    name: 'blank-values-are-accepted',
    bug: 'An attribute may have white space for a value, and is then given one of its own.',
    breaks: ['augno.attributes.blank-value-is-refused'],
    alter: body('createAttribute', (sent, { random }) =>
      isBlank(sent['value']) ? { ...sent, value: `Attribute ${random.base36(8)}` } : sent,
    ),
  },
  {
    name: 'unknown-property-is-a-bad-request',
    bug: 'Creating an attribute of a property that does not exist is answered 400.',
    breaks: ['augno.attributes.of-unknown-property-is-404'],
    affects: ['augno.tenancy.foreign-properties-are-out-of-reach'],
    alter: refusal('createAttribute', ({ kind }) =>
      kind === 'notFound'
        ? business(validationFailed('There is no such property.', 'property_id'))
        : undefined,
    ),
  },
  {
    name: 'deleted-attributes-leave-a-gap',
    bug: 'The attributes behind a deleted one keep their positions.',
    breaks: ['augno.attributes.positions-have-no-gaps'],
    alter: overlooking('deleteAttribute', ({ attributes }) => attributes, 'update'),
  },
  {
    name: 'moved-attributes-push-nobody',
    bug: 'An attribute that is moved shares its position with the one that was there.',
    breaks: ['augno.attributes.positions-have-no-gaps'],
    alter: overlooking(
      'updateAttribute',
      ({ attributes }) => attributes,
      'update',
      ({ id }, { params }) => id !== params['id'],
    ),
  },
  {
    name: 'positions-beyond-the-end-are-ignored',
    bug: 'A position beyond the last one is taken for none.',
    breaks: ['augno.attributes.position-beyond-the-end-is-refused'],
    alter: both(
      secondTryWithout('createAttribute', 'sort_order'),
      secondTryWithout('updateAttribute', 'sort_order'),
    ),
  },
  {
    name: 'position-zero-is-the-first',
    bug: 'A position below one is taken for one.',
    breaks: ['augno.attributes.position-below-one-is-refused'],
    alter: both(
      tolerating('all', ({ keyword, pointer }) => keyword === 'minimum' && pointer === '/sort_order'),
      ...['createAttribute', 'updateAttribute'].map((operation) =>
        body(operation, (sent) =>
          typeof sent['sort_order'] === 'number'
            ? { ...sent, sort_order: Math.max(1, sent['sort_order']) }
            : sent,
        ),
      ),
    ),
  },
];
