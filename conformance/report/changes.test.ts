import { expect, test } from 'vitest';
import type { Verdict } from '../../generated/formats.js';
import { changesSince } from './changes.js';
import { reportOf, resultOf } from './fixtures.js';

function run(verdicts: Readonly<Record<string, Verdict>>) {
  return [reportOf(Object.entries(verdicts).map(([id, verdict]) => resultOf(`tracepass.t.${id}`, verdict)))];
}

test('rules are told apart by what became of them', () => {
  const earlier = run({
    broke: 'pass',
    seen: 'skipped',
    mended: 'fail',
    gone: 'pass',
    lost: 'pass',
    same: 'fail',
    back: 'blocked',
    crashed: 'error',
  });
  const now = run({
    broke: 'fail',
    seen: 'fail',
    mended: 'pass',
    lost: 'blocked',
    same: 'fail',
    fresh: 'pass',
    back: 'pass',
    crashed: 'pass',
  });
  const changes = changesSince(earlier, now);
  const ids = (list: readonly { rule: { id: string } }[]) => list.map(({ rule }) => rule.id.split('.')[2]);
  expect(ids(changes.newlyFailing)).toEqual(['broke', 'seen']);
  expect(ids(changes.mended)).toEqual(['mended', 'crashed']);
  expect(ids(changes.newlySkipped)).toEqual(['lost']);
  expect(ids(changes.otherwise)).toEqual(['back']);
  expect(changes.added.map(({ id }) => id)).toEqual(['tracepass.t.fresh']);
  expect(changes.removed.map(({ id }) => id)).toEqual(['tracepass.t.gone']);
  expect(changes.unchanged).toBe(1);
  expect(changes.newlyFailing[0]?.before).toBe('pass');
});
