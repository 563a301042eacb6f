import { expect, test } from 'vitest';
import type { RuleResult } from '../../generated/formats.js';
import type { MutantInfo } from '../../mock-server/index.js';
import { compare, isCaught } from './verdict.js';

const mutant: MutantInfo = {
  api: 'tracepass',
  name: 'some-bug',
  bug: 'Something is wrong.',
  breaks: ['tracepass.quota.a'],
  affects: ['tracepass.quota.b'],
};

const result = (
  id: string,
  verdict: RuleResult['verdict'],
  level: RuleResult['level'] = 'must',
): RuleResult => ({
  ...{ id, level, verdict, statement: 'What has to hold.', source: 'a page', operations: [] },
  ...{ cases: 1, requests: 1, writes: 1, durationMs: 1 },
});

test('a mutant is caught when the rules that it names fail and the others pass', () => {
  const found = compare(mutant, [
    result('tracepass.quota.a', 'fail'),
    result('tracepass.quota.b', 'blocked'),
    result('tracepass.quota.c', 'pass'),
  ]);
  expect(isCaught(found)).toBe(true);
});

test('it is not caught when a rule that it names does not fail', () => {
  const found = compare(mutant, [
    result('tracepass.quota.a', 'blocked'),
    result('tracepass.quota.b', 'fail'),
  ]);
  expect(found.missed).toEqual(['tracepass.quota.a']);
  expect(isCaught(found)).toBe(false);
});

test.each(['fail', 'blocked', 'skipped', 'error'] as const)(
  'a rule that has nothing to do with it and comes to %s is a stray',
  (verdict) => {
    const found = compare(mutant, [
      result('tracepass.quota.a', 'fail'),
      result('tracepass.quota.c', verdict),
    ]);
    expect(found.strays).toMatchObject([{ rule: 'tracepass.quota.c', verdict }]);
    expect(isCaught(found)).toBe(false);
  },
);

test('what is only observed is nobody’s fault', () => {
  const found = compare(mutant, [
    result('tracepass.quota.a', 'fail'),
    result('tracepass.quota.c', 'observed', 'observe'),
    result('tracepass.quota.d', 'blocked', 'observe'),
  ]);
  expect(isCaught(found)).toBe(true);
});
