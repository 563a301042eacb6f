import { business, validationFailed } from '../../apis/augno/answers.js';
import type { UnitRow } from '../../apis/augno/rows.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { isObject } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import { body, without } from './handler-inputs.js';
import { answered, refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';
import { seeing, stored } from './rows.js';

/** Unit groups that are not what was asked for, or should not be. */
export const unitGroups: readonly AugnoMutant[] = [
  {
    name: 'group-name-loses-its-first-letter',
    bug: 'A unit group that is read has its name without the first character.',
    breaks: ['augno.unit-groups.create-stores-the-group'],
    affects: ['augno.unit-groups.patch-changes-what-it-names', 'augno.lists.entries-can-be-read'],
    alter: answered(['getUnitGroup'], (group) => ({ ...group, name: String(group['name']).slice(1) })),
  },
  {
    name: 'group-notes-are-dropped',
    bug: 'The notes of a new unit group are not stored.',
    breaks: ['augno.unit-groups.create-stores-the-group'],
    alter: body('createUnitGroup', (sent) => without(sent, 'notes')),
  },
  {
    name: 'create-answers-another-base-unit',
    bug: "The answer to the creation of a unit group shows the account's oldest unit as its base unit.",
    breaks: ['augno.unit-groups.base-unit-as-requested'],
    alter: answered(['createUnitGroup'], (group, { units }, tenant) => {
      const { base_unit: unit } = group;
      const oldest = units.list(tenant).at(-1);
      return isObject(unit) && oldest ? { ...group, base_unit: { ...unit, id: oldest.id } } : group;
    }),
  },
  {
    name: 'discounts-change-places',
    bug: 'The fixed and the percentage discount of an associated unit are stored in place of each other.',
    breaks: ['augno.unit-groups.associated-units-as-requested'],
    alter: stored(
      'createUnitGroup',
      ({ unitGroups: table }) => table,
      (row) => ({
        ...row,
        associatedUnits: row.associatedUnits.map((unit) => ({
          ...unit,
          discountFixed: unit.discountPercentage,
          discountPercentage: unit.discountFixed,
        })),
      }),
    ),
  },
  {
    name: 'associated-units-are-hidden-by-default',
    bug: 'An associated unit of which nothing is said is hidden.',
    breaks: ['augno.unit-groups.associated-unit-defaults'],
    alter: body('createUnitGroup', (sent) => {
      const { associated_units: units } = sent;
      if (!Array.isArray(units)) return sent;
      const hidden = units.map((unit) =>
        isObject(unit) ? { customer_portal_visibility: 'hidden', ...unit } : unit,
      );
      return { ...sent, associated_units: hidden };
    }),
  },
  {
    name: 'base-unit-is-associated-by-default',
    bug: 'A unit group created without associated_units has its base unit as one.',
    breaks: ['augno.unit-groups.base-unit-is-not-associated'],
    affects: [
      'augno.group-units.create-stores-the-entry',
      'augno.group-units.patch-changes-what-it-names',
      'augno.group-units.removed-is-gone',
      'augno.group-units.second-removal-is-refused',
      'augno.group-units.unknown-is-404',
      'augno.group-units.unit-of-another-dimension',
      'augno.group-units.entry-keeps-its-unit',
      'augno.group-units.unit-expands',
      'augno.validation.empty-patch-of-rows',
      'augno.validation.null-name-of-rows',
      'augno.validation.unknown-and-fixed-fields-of-rows',
      'augno.validation.name-length-of-rows',
      'augno.tenancy.foreign-rows-cannot-be-changed',
      'augno.tenancy.foreign-lines-and-group-units-are-hidden',
      'augno.includes.empty-list-is-a-list',
      'augno.validation.refused-body-changes-nothing',
      'augno.authentication.refused-writes-change-nothing',
      'augno.authorization.read-only-key-cannot-write',
      'augno.idempotency.replay-does-nothing',
      'augno.idempotency.other-body-is-refused',
      'augno.idempotency.keys-are-per-operation',
      'augno.idempotency.one-effect-under-concurrency',
      'augno.idempotency.lost-answer-is-repeated',
      'augno.idempotency.keys-are-compared-whole',
      'augno.idempotency.early-refusals-are-not-kept',
    ],
    alter: body('createUnitGroup', (sent) => ({
      associated_units: [{ unit_id: sent['base_unit_id'] }],
      ...sent,
    })),
  },
  {
    name: 'base-unit-of-any-dimension',
    bug: 'The base unit of a unit group can be of another dimension.',
    breaks: ['augno.unit-groups.base-unit-of-another-dimension'],
    alter: uncheckedWhere((id, baseUnit) => id === baseUnit),
  },
  {
    name: 'associated-units-of-any-dimension',
    bug: 'The associated units of a unit group can be of another dimension.',
    breaks: ['augno.unit-groups.associated-unit-of-another-dimension'],
    alter: uncheckedWhere((id, baseUnit) => id !== baseUnit),
  },
  {
    name: 'unknown-base-unit-is-a-bad-request',
    bug: 'A base unit that does not exist is answered 400.',
    breaks: ['augno.unit-groups.unknown-base-unit-is-404'],
    alter: refusal('createUnitGroup', ({ kind }) =>
      kind === 'notFound' ? business(validationFailed('There is no such unit.', 'base_unit_id')) : undefined,
    ),
  },
];

/** A creation that takes some units for ones of the group's dimension. */
function uncheckedWhere(applies: (id: string, baseUnit: unknown) => boolean): Alteration<AugnoWorld> {
  return seeing<UnitRow>(
    'createUnitGroup',
    ({ units }) => units,
    (row, sent) => (applies(row.id, sent['base_unit_id']) ? ofType(row, sent['type']) : row),
  );
}

const dimensions = [
  'currency',
  'quantity',
  'time',
  'mass',
  'volume',
  'length',
  'temperature',
  'area',
] as const;

function ofType(row: UnitRow, type: unknown): UnitRow {
  return { ...row, type: dimensions.find((dimension) => dimension === type) ?? row.type };
}
