import { accountForbidden, business, isRefused, validationFailed } from '../../apis/augno/answers.js';
import { presentUnitGroup } from '../../apis/augno/unit-groups.js';
import { presentUnit } from '../../apis/augno/units.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { RowArray } from '../../store/rows.js';
import { handler, isObject, within, world } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';

const foreignRows = 'augno.tenancy.foreign-rows-cannot-be-changed';
const documented = 'augno.contract.status-is-documented';

/** Deletions of what products refer to that leave too much, take too much, or say the wrong thing. */
export const rowDeletions: readonly AugnoMutant[] = [
  {
    name: 'deleted-lines-are-still-listed',
    bug: 'The list of product lines shows deleted ones as well.',
    breaks: ['augno.product-lines.deleted-is-gone'],
    affects: ['augno.lists.entries-can-be-read', 'augno.product-lines.paths-expand'],
    alter: within(
      ['deleteProductLine'],
      world(({ productLines }) => {
        const [remove, list] = [productLines.delete.bind(productLines), productLines.list.bind(productLines)];
        const deleted = new Map<string, Parameters<typeof remove>[0]>();
        productLines.delete = (row) => {
          deleted.set(row.id, row);
          remove(row);
        };
        productLines.list = (tenant) =>
          new RowArray([...list(tenant), ...[...deleted.values()].filter((row) => row.tenant === tenant)]);
      }),
    ),
  },
  {
    name: 'read-of-a-deleted-category-is-410',
    bug: 'Reading a deleted item category is answered 410 as a second deletion is.',
    breaks: ['augno.item-categories.deleted-is-gone'],
    affects: [documented],
    alter: refusal('getItemCategory', (_, { categories }, { tenant, id }) =>
      categories.wasDeleted(tenant, id) ? { kind: 'gone', resource: 'item category' } : undefined,
    ),
  },
  {
    name: 'deleted-units-can-still-be-read',
    bug: 'A deleted unit can still be read by its id.',
    breaks: ['augno.units.deleted-is-gone'],
    alter: readAfterDeletion('getUnit', (made, tenant, id) => {
      const row = made.deletedUnits.get(tenant, id);
      return row && presentUnit(row, {});
    }),
  },
  {
    name: 'deleted-groups-can-still-be-read',
    bug: 'A deleted unit group can still be read by its id.',
    breaks: ['augno.unit-groups.deleted-is-gone'],
    alter: readAfterDeletion('getUnitGroup', (made, tenant, id) => {
      const row = made.deletedUnitGroups.get(tenant, id);
      return row && presentUnitGroup(row, {}, made);
    }),
  },
  {
    name: 'read-of-a-removed-entry-is-410',
    bug: 'Reading a unit that was removed from a group is answered 410 as a second removal is.',
    breaks: ['augno.group-units.removed-is-gone'],
    affects: [documented],
    alter: refusal('getUnitGroupUnit', (_, { unitGroups }, { tenant, id }) =>
      unitGroups.list(tenant).some(({ removedUnits }) => removedUnits.includes(id))
        ? { kind: 'gone', resource: 'unit group unit' }
        : undefined,
    ),
  },
  ...(
    [
      ['line', 'deleteProductLine', 'augno.product-lines.second-delete-is-410'],
      ['category', 'deleteItemCategory', 'augno.item-categories.second-delete-is-410'],
      ['unit', 'deleteUnit', 'augno.units.second-delete-is-410'],
      ['group', 'deleteUnitGroup', 'augno.unit-groups.second-delete-is-410'],
    ] as const
  ).map(([noun, operation, rule]): AugnoMutant => ({
    name: `second-deletion-of-a-${noun}-finds-nothing`,
    bug: `Deleting a ${noun} a second time is answered 404 as if it had never been.`,
    breaks: [rule],
    alter: refusal(operation, ({ kind }, _, { id }) =>
      kind === 'gone' ? { kind: 'notFound', resource: noun, id } : undefined,
    ),
  })),
  {
    name: 'entries-are-removed-as-often-as-one-likes',
    bug: 'Removing a unit from a group a second time is answered 200.',
    breaks: ['augno.group-units.second-removal-is-refused'],
    alter: handler('deleteUnitGroupUnit', (handle) => (asked, made) => {
      const outcome = handle(asked, made);
      return isRefused(outcome) && outcome.kind === 'gone' ? { status: 200, body: {} } : outcome;
    }),
  },
  ...(
    [
      ['line', 'deleteProductLine', 'augno.product-lines.unknown-is-404'],
      ['category', 'deleteItemCategory', 'augno.item-categories.unknown-is-404'],
      ['unit', 'deleteUnit', 'augno.units.unknown-is-404'],
    ] as const
  ).map(([noun, operation, rule]): AugnoMutant => ({
    name: `${noun}-that-never-was-counts-as-deleted`,
    bug: `Deleting a ${noun} that never was is answered 410 as if it had been deleted.`,
    breaks: [rule],
    affects: [foreignRows],
    alter: refusal(operation, ({ kind }) =>
      kind === 'notFound' ? { kind: 'gone', resource: noun } : undefined,
    ),
  })),
  ...(
    [
      ['group', 'updateUnitGroup', 'augno.unit-groups.unknown-is-404'],
      ['entry', 'updateUnitGroupUnit', 'augno.group-units.unknown-is-404'],
    ] as const
  ).map(([noun, operation, rule]): AugnoMutant => ({
    name: `update-of-an-unknown-${noun}-is-a-bad-request`,
    bug: `Updating a ${noun} that does not exist is answered 400.`,
    breaks: [rule],
    affects: [foreignRows],
    alter: refusal(operation, ({ kind }) =>
      kind === 'notFound' ? business(validationFailed(`There is no such ${noun}.`, 'id')) : undefined,
    ),
  })),
  {
    name: 'deletion-of-platform-units-is-forbidden',
    bug: 'Deleting a unit of the platform is answered 403.',
    breaks: ['augno.units.platform-units-stay'],
    alter: refusal('deleteUnit', ({ kind }) =>
      kind === 'business' ? business(accountForbidden) : undefined,
    ),
  },
  {
    name: 'groups-of-a-deleted-unit-are-emptied',
    bug: 'Deleting a unit removes all units from the groups that it was in.',
    breaks: ['augno.units.deleted-unit-leaves-its-groups'],
    alter: handler('deleteUnit', (handle) => (asked, made) => {
      const { tenant } = asked.caller;
      const id = isObject(asked.params) ? String(asked.params['id']) : '';
      const groups = [...made.unitGroups.list(tenant)].filter(({ associatedUnits }) =>
        associatedUnits.some(({ unitId }) => unitId === id),
      );
      const outcome = handle(asked, made);
      if (isRefused(outcome)) return outcome;
      for (const group of groups) made.unitGroups.update({ ...group, associatedUnits: [] });
      return outcome;
    }),
  },
  {
    name: 'base-units-go-with-their-last-group',
    bug: 'A unit cannot be read any more when the last group was deleted whose base unit it was.',
    breaks: ['augno.unit-groups.units-survive-their-group'],
    affects: ['augno.lists.entries-can-be-read'],
    alter: handler('getUnit', (handle) => (asked, { unitGroups, deletedUnitGroups, ...others }) => {
      const { tenant } = asked.caller;
      const id = isObject(asked.params) ? String(asked.params['id']) : '';
      const isBase = ({ baseUnitId }: { baseUnitId: string }) => baseUnitId === id;
      const isOrphan = deletedUnitGroups.list(tenant).some(isBase) && !unitGroups.list(tenant).some(isBase);
      if (isOrphan) return { kind: 'notFound', resource: 'unit', id };
      return handle(asked, { unitGroups, deletedUnitGroups, ...others });
    }),
  },
];

/** A read that finds what was deleted as well. */
function readAfterDeletion(
  operation: string,
  find: (made: AugnoWorld, tenant: string, id: string) => object | undefined,
): Alteration<AugnoWorld> {
  return handler(operation, (handle) => (asked, made) => {
    const outcome = handle(asked, made);
    const id = isObject(asked.params) ? String(asked.params['id']) : '';
    const found = isRefused(outcome) ? find(made, asked.caller.tenant, id) : undefined;
    return found ? { status: 200, body: found } : outcome;
  });
}
