import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { allOf, property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { bind } from '../../laws/bind.js';
import { rivalsIn } from '../../laws/creation.js';
import { texts } from './creations.js';
import type { AugnoSession } from './ground.js';
import { itemCategory, productLine, unit, unitGroup, type Path, type RowKind } from './row-kinds.js';

/** Every member of a row that an update can give a value which another one has. */
const places: readonly (readonly [RowKind, string])[] = [
  [productLine, 'name'],
  [itemCategory, 'name'],
  [unit, 'name'],
  [unit, 'abbreviation'],
  [unitGroup, 'name'],
];

/** Names that updates ask for. */
export const rowUniqueness = {
  'augno.uniqueness.names-on-patch': allOf(...places.map((place) => takenOnUpdate(...place))),
  'augno.uniqueness.names-on-patch-under-concurrency': allOf(
    ...places.map((place) => raceOfUpdates(...place)),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

export const namesElsewhere = {
  'augno.tenancy.names-are-free-elsewhere-on-patch': allOf(...places.map((place) => freeElsewhere(...place))),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A name that another row has is refused, and the row keeps its own. */
function takenOnUpdate(kind: RowKind, name: string): Property<operations> {
  const law = property<operations, string>(
    texts,
    async (session, end) => {
      const value = `${session.fresh()} ${end}`.trim();
      const [holder, other] = [await kind.make(session), await kind.make(session)];
      (await give(session, kind, holder, { [name]: value })).need(200, `a ${kind.noun} with a ${name}`);
      const before = await read(session, kind, other, name);
      (await give(session, kind, other, { [name]: value })).expectOneOf([409], `another ${kind.noun} has it`);
      expectEqual(await read(session, kind, other, name), before, `${name} after the refusal`);
    },
    { most: 2 },
  );
  return bind('unique-in-its-scope', [kind.update], law);
}

/** Of several updates at once to one name at most one succeeds. */
function raceOfUpdates(kind: RowKind, name: string): Property<operations> {
  const law = property<operations, string>(
    texts,
    async (session, end) => {
      const value = `${session.fresh()} ${end}`.trim();
      const rows: Path[] = [];
      while (rows.length < rivalsIn(session)) rows.push(await kind.make(session));
      await session.makeRoom();
      const answers = await Promise.all(rows.map((path) => give(session, kind, path, { [name]: value })));
      const winners = answers.filter(({ status }) => status === 200);
      if (winners.length === 0)
        throw new Blocked(`none of ${answers.length} updates succeeded, first status ${answers[0]?.status}`);
      expectEqual(winners.length, 1, `the number of updates to one ${name} at once that succeed`);
    },
    { most: 2 },
  );
  return bind('unique-under-concurrency', [kind.update], law);
}

/** A name that only another account uses is free. */
function freeElsewhere(kind: RowKind, name: string): Property<operations> {
  const law = property<operations, string>(
    texts,
    async (session, end) => {
      const value = `${session.fresh()} ${end}`.trim();
      const [ours, theirs] = [await kind.make(session), await kind.make(session, 'otherTenant')];
      (await give(session, kind, ours, { [name]: value })).need(200, `a ${kind.noun} with a ${name}`);
      const client = session.as('otherTenant');
      const answer = await client.send(kind.update, { path: theirs, body: { [name]: value } });
      answer.expectOneOf([200], `the ${name} is taken in another account only`);
    },
    { most: 2 },
  );
  return bind('free-outside-its-scope', [kind.update], law);
}

function give(session: AugnoSession, kind: RowKind, path: Path, body: object) {
  return session.api.send(kind.update, { path, body });
}

async function read(session: AugnoSession, kind: RowKind, path: Path, name: string): Promise<unknown> {
  return member((await session.api.send(kind.get, { path })).json, name);
}
