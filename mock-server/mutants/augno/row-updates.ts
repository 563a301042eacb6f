import { business, isRefused, validationFailed } from '../../apis/augno/answers.js';
import type { UnitRow } from '../../apis/augno/rows.js';
import { presentUnitGroup } from '../../apis/augno/unit-groups.js';
import { handler, isObject } from '../alterations.js';
import { body, without } from './handler-inputs.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { seeing } from './rows.js';

/** Updates of what products refer to that change too little, too much, or what nobody may change. */
export const rowUpdates: readonly AugnoMutant[] = [
  {
    name: 'commission-update-waives-the-freight',
    bug: 'An update of the commission policy of a product line makes its freight free.',
    breaks: ['augno.product-lines.patch-changes-what-it-names'],
    alter: body('updateProductLine', (sent) =>
      'commission_policy' in sent ? { freight_policy: 'free_freight', ...sent } : sent,
    ),
  },
  {
    name: 'category-notes-are-not-updated',
    bug: 'An update of the notes of an item category is answered and not stored.',
    breaks: ['augno.item-categories.patch-changes-what-it-names'],
    alter: body('updateItemCategory', (sent) => without(sent, 'notes')),
  },
  {
    name: 'offset-of-a-unit-cannot-be-updated',
    bug: 'An update leaves the offset of a unit as it was.',
    breaks: ['augno.units.patch-changes-what-it-names'],
    alter: body('updateUnit', (sent) => without(sent, 'offset_numerator')),
  },
  {
    name: 'group-update-clears-unnamed-notes',
    bug: 'An update of a unit group that does not name its notes clears them.',
    breaks: ['augno.unit-groups.patch-changes-what-it-names'],
    alter: body('updateUnitGroup', (sent) => ({ notes: null, ...sent })),
  },
  {
    name: 'update-hides-units-of-groups',
    bug: 'An update of a unit of a group hides it unless it says otherwise.',
    breaks: ['augno.group-units.patch-changes-what-it-names'],
    alter: body('updateUnitGroupUnit', (sent) => ({ customer_portal_visibility: 'hidden', ...sent })),
  },
  {
    name: 'freight-of-new-lines-is-billed',
    bug: 'A new product line has billed freight, whatever was sent.',
    breaks: ['augno.product-lines.create-stores-the-line'],
    alter: body('createProductLine', (sent) => ({ ...sent, freight_policy: 'billed_freight' })),
  },
  {
    name: 'unknown-group-of-a-line-is-a-bad-request',
    bug: 'A product line with a unit group that does not exist is answered 400.',
    breaks: ['augno.product-lines.unknown-unit-group-is-404'],
    alter: refusal('createProductLine', ({ kind }) =>
      kind === 'notFound' ? business(validationFailed('No such group.', 'unit_group_id')) : undefined,
    ),
  },
  {
    name: 'default-lines-are-a-bad-request',
    bug: 'An update of a default product line is answered 400.',
    breaks: ['augno.product-lines.default-lines-stay'],
    alter: refusal('updateProductLine', ({ kind }) =>
      kind === 'business' ? business(validationFailed('This is a default line.')) : undefined,
    ),
  },
  {
    name: 'default-categories-are-unknown',
    bug: 'An update of a default item category is answered 404.',
    breaks: ['augno.item-categories.default-categories-stay'],
    alter: refusal('updateItemCategory', ({ kind }, _, { id }) =>
      kind === 'business' ? { kind: 'notFound', resource: 'item category', id } : undefined,
    ),
  },
  {
    name: 'platform-groups-seem-to-change',
    bug: 'An update of a unit group of the platform is answered 200 and not stored.',
    breaks: ['augno.unit-groups.platform-groups-stay'],
    alter: handler('updateUnitGroup', (handle) => (asked, world) => {
      const outcome = handle(asked, world);
      const id = isObject(asked.params) ? String(asked.params['id']) : '';
      const group = world.unitGroups.get(asked.caller.tenant, id);
      const isPlatforms = group !== undefined && group.tenant !== asked.caller.tenant;
      return isRefused(outcome) && isPlatforms
        ? { status: 200, body: presentUnitGroup(group, {}, world) }
        : outcome;
    }),
  },
  {
    name: 'zero-denominators-become-one',
    bug: 'An update of a denominator to zero stores one.',
    breaks: ['augno.units.patch-over-zero-is-refused'],
    alter: body('updateUnit', (sent) =>
      Object.fromEntries(
        Object.entries(sent).map(([name, value]) => [
          name,
          name.endsWith('_denominator') && Number(value) === 0 ? '1' : value,
        ]),
      ),
    ),
  },
  {
    name: 'null-keeps-the-notes-of-groups',
    bug: 'An update of the notes of a unit group to null leaves them as they were.',
    breaks: ['augno.unit-groups.patch-null-clears-notes'],
    alter: body('updateUnitGroup', (sent) => (sent['notes'] === null ? without(sent, 'notes') : sent)),
  },
  {
    name: 'updated-group-has-only-the-named-units',
    bug: 'An update with associated_units removes the units that it does not name.',
    breaks: ['augno.unit-groups.patch-only-adds-units'],
    alter: handler('updateUnitGroup', (handle) => (asked, world) => {
      const id = isObject(asked.params) ? String(asked.params['id']) : '';
      const group = world.unitGroups.get(asked.caller.tenant, id);
      if (group && isObject(asked.body) && 'associated_units' in asked.body)
        world.unitGroups.update({ ...group, associatedUnits: [] });
      return handle(asked, world);
    }),
  },
  {
    name: 'base-unit-is-updated-to-any-dimension',
    bug: 'An update gives a group a base unit of another dimension.',
    breaks: ['augno.unit-groups.patch-base-unit-of-another-dimension'],
    alter: seeing<UnitRow>(
      'updateUnitGroup',
      ({ units }) => units,
      (row) => ({ ...row, type: 'mass' }),
    ),
  },
];
