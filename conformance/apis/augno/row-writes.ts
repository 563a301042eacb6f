import fc from 'fast-check';
import { list, member } from '../../engine/read.js';
import type { RawOptions } from '../../http/client.js';
import { keyedCreation } from '../../laws/keyed.js';
import { including, groundOf, type AugnoSession } from './ground.js';
import type { AugnoWrite } from './keyed-operations.js';
import type { Template } from './creations.js';
import { productLineCreation } from './product-line-creation.js';
import { knownProperty } from './properties-at-hand.js';
import { itemCategory, rowKinds, someGroups, terms, unitGroup, type RowKind } from './row-kinds.js';

// The rows that products refer to, as the laws about writes need to know them.

const groupUnitAddition: AugnoWrite = {
  operation: 'createUnitGroupUnit',
  success: 201,
  async templates(session) {
    const { unit } = await groundOf(session);
    return fc.record({ unit_id: fc.constant(unit.id), ...terms(session) }, { requiredKeys: ['unit_id'] });
  },
  ground: async (session) => ({ path: { unit_group_id: (await unitGroup.make(session))['id'] } }),
  body: (session, template) => ({ ...template, discount_fixed: newNumber(session) }),
  async effect(session, { path }) {
    const answer = await session.api.send('listUnitGroupUnits', { ...(path && { path }) });
    return list(member(answer.json, 'data')).length;
  },
  once: 1,
  // It goes with its group.
  remember: () => undefined,
};

/** Every write to such rows that honours keys. */
export const keyedRowWrites: readonly AugnoWrite[] = [
  keyedCreation(productLineCreation),
  groupUnitAddition,
  ...rowKinds.map(updateOf),
];

/** Links and deletes, which ignore keys. */
export const unkeyedRowWrites: readonly AugnoWrite[] = [...rowKinds.map(deletionOf), ...linkWrites()];

/** Every write that names a row in its path. */
export const writesToRows: readonly AugnoWrite[] = [
  groupUnitAddition,
  ...rowKinds.map(updateOf),
  ...unkeyedRowWrites,
];

function updateOf(kind: RowKind): AugnoWrite {
  return {
    operation: kind.update,
    success: 200,
    templates: async (session) => fc.record(await kind.changes(session), { requiredKeys: [] }),
    ground: async (session) => ({ path: await kind.make(session) }),
    body: (session, template) => changeOf(session, kind, { ...template, [kind.telling]: '' }),
    effect: (session, request) => asItIs(session, kind, request),
    remember: () => undefined,
  };
}

function deletionOf(kind: RowKind): AugnoWrite {
  return {
    operation: kind.remove,
    success: 200,
    templates: () => fc.constant({}),
    ground: async (session) => ({ path: await kind.make(session) }),
    effect: (session, request) => asItIs(session, kind, request),
    remember: () => undefined,
  };
}

/** The body of an update: what has to be new on the target begins with a fresh text, or is a number not used yet. */
export function changeOf(session: AugnoSession, { unique, telling }: RowKind, template: Template): Template {
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => {
      if (unique.includes(name)) return [name, `${session.fresh()} ${String(value)}`.trim()];
      return [name, name === telling && value === '' ? newNumber(session) : value];
    }),
  );
}

/** Links of item categories to properties and unit groups. */
function linkWrites(): readonly AugnoWrite[] {
  const shared = {
    success: 200,
    templates: () => fc.constant({}),
    effect: (session: AugnoSession, { path }: RawOptions) =>
      asItIs(
        session,
        { ...itemCategory, include: ['properties', 'unit_group'] },
        { path: { id: member(path, 'id') } },
      ),
    remember: () => undefined,
  };
  const withProperty = async (session: AugnoSession) => ({
    ...(await itemCategory.make(session)),
    property_id: await knownProperty(session),
  });
  return [
    {
      ...shared,
      operation: 'addItemCategoryProperty',
      ground: async (session) => ({ path: await withProperty(session) }),
    },
    {
      ...shared,
      operation: 'removeItemCategoryProperty',
      async ground(session) {
        const path = await withProperty(session);
        (await session.api.send('addItemCategoryProperty', { path })).need(200, 'linking a property');
        return { path };
      },
    },
    {
      ...shared,
      operation: 'changeItemCategoryUnitGroup',
      async ground(session) {
        const [, unit_group_id] = await someGroups(session);
        return { path: { ...(await itemCategory.make(session)), unit_group_id } };
      },
    },
  ];
}

/** The row of a request with everything that a change of it could show in. */
async function asItIs(
  session: AugnoSession,
  { get, include }: Pick<RowKind, 'get' | 'include'>,
  { path }: RawOptions,
): Promise<unknown> {
  const { status, json } = await session.api.send(get, { ...(path && { path }), ...including(include) });
  return { status, row: json };
}

/** A number that no other body of the run has. */
function newNumber(session: AugnoSession): number {
  // A fresh text ends in a count, which is all that has to be new here.
  return Number.parseInt(session.fresh().split('-').at(-1) ?? '', 36);
}
