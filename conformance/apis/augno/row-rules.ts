import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { property, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import type { Template } from './creations.js';
import { including, type AugnoSession } from './ground.js';
import { idsOf } from './listing.js';
import { expectRefused, type Refusal } from './refusals.js';
import type { Path, RowKind } from './row-kinds.js';
import { changeOf } from './row-writes.js';
import { unknownIds } from './unknown-ids.js';

// What holds for every kind of row that can be changed and deleted; what an update does is in row-updates.ts.

const notFound = { status: 404, code: 'resource_not_found' };

/** What was deleted is neither read nor listed any more. */
export function deletedIsGone(kind: RowKind): Property<operations> {
  const law = property<operations, null>(
    () => fc.constant(null),
    async (session) => {
      const path = await kind.make(session);
      await read(session, kind, path);
      if (!(await isListed(session, kind, path))) throw new Blocked(`the new ${kind.noun} is not listed`);
      (await remove(session, kind, path)).accept(200, `the ${kind.noun} exists`);
      const answer = await session.api.send(kind.get, { path });
      expectRefused(answer, notFound, `the ${kind.noun} was deleted`);
      expectEqual(await isListed(session, kind, path), false, `whether a deleted ${kind.noun} is listed`);
    },
    { most: 2 },
  );
  return bind('delete-then-gone', [kind.remove], law);
}

/** A second delete is refused; `refusal` says how, and `or` how else. */
export function secondDeleteIsRefused(
  kind: RowKind,
  refusals: readonly Refusal[] = [{ status: 410, code: 'resource_gone' }],
): Property<operations> {
  return property<operations, null>(
    () => fc.constant(null),
    async (session) => {
      const path = await kind.make(session);
      (await remove(session, kind, path)).need(200, `deleting a ${kind.noun}`);
      const again = await remove(session, kind, path);
      const statuses = refusals.map(({ status }) => status);
      again.expectOneOf(statuses, 'the second delete');
      for (const refusal of refusals.filter(({ status }) => status === again.status))
        expectRefused(again, refusal, 'the second delete');
    },
    { most: 2 },
  );
}

/** An id that nothing has can be neither changed nor deleted. */
export function unknownIsNotFound(kind: RowKind): Property<operations> {
  return property<operations, string>(
    async (session) => {
      await acceptsChanges(session, kind);
      return unknownIds(kind.prefix);
    },
    async (session, id) => {
      // Beside a row that is there, so that nothing else can be what is not found.
      const near = await session.once(`a ${kind.noun} to stand beside`, (shared) => kind.make(shared));
      const path = { ...near, id };
      const what = `no ${kind.noun} is ${id}`;
      const change = await aChange(session, kind);
      expectRefused(await session.api.send(kind.update, { path, body: change }), notFound, what);
      expectRefused(await remove(session, kind, path), notFound, what);
    },
    { most: 4 },
  );
}

/**
 * A row of the platform is refused to be changed, and deleted. Deleting is tried only where the target is the run's
 * own: a service that gets it wrong would lose a row that everybody uses.
 */
export function platformRowsStay(
  kind: RowKind,
  refusal: Refusal,
  rowsOf: (session: AugnoSession) => Promise<readonly string[]> = (session) => platformRows(session, kind),
): Property<operations> {
  return property<operations, string>(
    async (session) => {
      await acceptsChanges(session, kind);
      const ids = await rowsOf(session);
      return ids.length > 0
        ? fc.constantFrom(...ids)
        : skip(`the account shows no ${kind.noun} of the platform; enable with an account that sees them`);
    },
    async (session, id) => {
      const why = `${id} is a ${kind.noun} of the platform`;
      const body = await aChange(session, kind);
      expectRefused(await session.api.send(kind.update, { path: { id }, body }), refusal, why);
      if (session.hasClock) expectRefused(await remove(session, kind, { id }), refusal, why);
    },
    { most: 4 },
  );
}

/** The control of refused changes, where a success is not known from elsewhere. @throws Blocked */
export async function acceptsChanges(session: AugnoSession, kind: RowKind): Promise<void> {
  if (!session.needsControl(kind.update)) return;
  await session.once(`control of ${kind.update}`, async (shared) => {
    const path = await kind.make(shared);
    const answer = await shared.api.send(kind.update, { path, body: await aChange(shared, kind) });
    answer.need(200, `changing a ${kind.noun}`);
  });
}

/** A valid change of one member. */
export async function aChange(session: AugnoSession, kind: RowKind): Promise<Template> {
  return changeOf(session, kind, { [kind.telling]: '' });
}

function remove(session: AugnoSession, { remove: operation }: RowKind, path: Path) {
  return session.api.send(operation, { path });
}

/** @throws Blocked unless the row can be read */
export async function read(
  session: AugnoSession,
  { get, include, noun }: RowKind,
  path: Path,
): Promise<unknown> {
  const answer = await session.api.send(get, { path, ...including(include) });
  answer.need(200, `reading the ${noun}`);
  return answer.json;
}

/** Whether the list shows the row; new rows stand on its first page. */
async function isListed(session: AugnoSession, kind: RowKind, { id = '', ...path }: Path): Promise<boolean> {
  return idsOf(await firstPage(session, kind, path)).includes(id);
}

async function firstPage(
  session: AugnoSession,
  { list: operation, noun }: RowKind,
  path: object = {},
  query: object = {},
): Promise<readonly unknown[]> {
  const { parameters = [] } = session.contract.operations.find(({ id }) => id === operation) ?? {};
  const limit = parameters.some(({ name }) => name === 'limit') ? { limit: 1000 } : {};
  const answer = await session.api.send(operation, { path, query: { ...limit, ...query } });
  answer.need(200, `the list of every ${noun}`);
  return list(member(answer.json, 'data'));
}

async function platformRows(session: AugnoSession, kind: RowKind): Promise<readonly string[]> {
  const rows = await firstPage(session, kind, {}, { 'include[]': ['owner'] });
  return idsOf(rows.filter((row) => member(row, 'owner', 'type') === 'system'));
}
