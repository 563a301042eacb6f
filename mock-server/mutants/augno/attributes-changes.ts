import { refuseDuplicate } from '../../policies/uniqueness.js';
import { handler, isObject } from '../alterations.js';
import { body } from './handler-inputs.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { followedBy, params } from './writes.js';

/** Attributes that change otherwise than they should, and what becomes of deleted ones. */
export const attributeChanges: readonly AugnoMutant[] = [
  {
    name: 'renaming-an-attribute-takes-its-color',
    bug: 'An update of the value alone makes the colour the neutral one.',
    breaks: ['augno.attributes.patch-changes-what-it-names'],
    alter: body('updateAttribute', (sent) => ('value' in sent ? { color: 'default', ...sent } : sent)),
  },
  {
    name: 'own-value-counts-as-taken',
    bug: 'An update that names the value of the attribute is refused because the value is taken.',
    breaks: ['augno.attributes.own-value-is-free'],
    alter: handler('updateAttribute', (handle) => (request, world) => {
      const { id } = isObject(request.params) ? request.params : {};
      const { value } = isObject(request.body) ? request.body : {};
      const row = world.attributes.get(request.caller.tenant, String(id));
      if (row?.value !== value || !row) return handle(request, world);
      const taken = world.attributes.conflict({ ...row, id: 'another' });
      return taken ? refuseDuplicate(taken) : handle(request, world);
    }),
  },
  {
    name: 'change-of-a-deleted-attribute-is-410',
    bug: 'Updating a deleted attribute is answered 410 as a second deletion is.',
    breaks: ['augno.attributes.deleted-is-gone'],
    affects: ['augno.contract.status-is-documented'],
    alter: refusal('updateAttribute', (_, { attributes }, { tenant, id }) =>
      attributes.wasDeleted(tenant, id) ? { kind: 'gone', resource: 'attribute' } : undefined,
    ),
  },
  {
    name: 'second-deletion-of-an-attribute-finds-nothing',
    bug: 'Deleting an attribute a second time is answered 404 as if it had never been.',
    breaks: ['augno.attributes.second-delete-is-410'],
    alter: refusal('deleteAttribute', ({ kind }, _, { id }) =>
      kind === 'gone' ? { kind: 'notFound', resource: 'attribute', id } : undefined,
    ),
  },
  {
    name: 'attributes-change-under-any-property',
    bug: 'An attribute can be updated under a property that it does not belong to.',
    breaks: ['augno.attributes.wrong-property-is-404'],
    alter: params('updateAttribute', (asked, { attributes }, tenant) => {
      const row = attributes.get(tenant, String(asked['id']));
      return row ? { ...asked, property_id: row.propertyId } : asked;
    }),
  },
  {
    name: 'deleting-an-attribute-empties-its-items',
    bug: 'The items that carry an attribute lose all of theirs when it is deleted.',
    breaks: ['augno.attributes.deleted-leaves-the-items'],
    alter: followedBy(
      'deleteAttribute',
      ({ items }, { tenant, params: asked }) =>
        [...items.list(tenant)].filter(({ attributeIds }) => attributeIds.includes(String(asked['id']))),
      ({ items }, carriers) => {
        carriers.forEach((item) => void items.update({ ...item, attributeIds: [] }));
      },
    ),
  },
];
