import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import { property, type Property } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { bind } from '../../laws/bind.js';
import type { Template } from './creations.js';
import { sameNumber } from './decimals.js';
import type { AugnoSession } from './ground.js';
import type { Path, RowKind } from './row-kinds.js';
import { read } from './row-rules.js';
import { changeOf } from './row-writes.js';

/** An update stores what it names, and leaves the rest as it was. */
export function updateChangesWhatItNames(kind: RowKind): Property<operations> {
  const law = property<operations, { values: Template; first: readonly string[] }>(
    async (session) => {
      const changes = await kind.changes(session);
      const names = Object.keys(changes);
      const first = fc.subarray(names, { minLength: 1, maxLength: names.length - 1 });
      return fc.record({ values: fc.record(changes), first });
    },
    async (session, { values, first }) => {
      const path = await kind.make(session);
      // What one update leaves out the next one names, so that each case changes everything.
      for (const isNamed of [true, false]) {
        const named = Object.entries(values).filter(([name]) => first.includes(name) === isNamed);
        await judgeUpdate(session, kind, path, Object.fromEntries(named));
      }
    },
    { most: 6 },
  );
  return bind('update-changes-what-was-sent', [kind.update], law);
}

async function judgeUpdate(
  session: AugnoSession,
  kind: RowKind,
  path: Path,
  values: Template,
): Promise<void> {
  const before = await read(session, kind, path);
  const change = changeOf(session, kind, values);
  const answer = await session.api.send(kind.update, { path, body: change });
  answer.accept(200, `the ${kind.noun} exists and the values are valid`);
  const after = await read(session, kind, path);
  for (const [name, value] of Object.entries(change)) {
    const actual = member(after, ...placeOf(kind, name));
    expectThat(isSame(name, actual, value), `${name} is ${show(actual)} after an update to ${show(value)}`);
  }
  const named = ['updated_at', ...Object.keys(change).map((name) => placeOf(kind, name)[0])];
  for (const name of membersOf(before).filter((one) => !named.includes(one))) {
    const place = Object.values(kind.places).find(([first]) => first === name) ?? [name];
    const what = `${name} after an update of ${Object.keys(change).join(', ')}`;
    expectEqual(member(after, ...place), member(before, ...place), what);
  }
}

function placeOf({ places }: RowKind, name: string): readonly string[] {
  return places[name] ?? [name];
}

function isSame(name: string, actual: unknown, wanted: unknown): boolean {
  return /^(ratio|offset)_/.test(name) ? sameNumber(actual, wanted) : actual === wanted;
}

function membersOf(row: unknown): string[] {
  return Object.keys(typeof row === 'object' && row !== null ? row : {});
}
