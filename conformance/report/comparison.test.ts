import { expect, test } from 'vitest';
import { compareImplementations, implementationsOf } from './comparison.js';
import { reportOf, resultOf } from './fixtures.js';

const [a, b, c] = ['tracepass.t.a', 'tracepass.t.b', 'augno.t.c'];

test('rules are rows and implementations columns, in the order in which rules are met first', () => {
  const rows = compareImplementations([
    { name: 'one', reports: [reportOf([resultOf(a, 'pass'), resultOf(b, 'pass')])] },
    {
      name: 'two',
      reports: [reportOf([resultOf(b, 'fail')]), reportOf([resultOf(c, 'pass')], { api: 'augno' })],
    },
  ]);
  expect(
    rows.map(({ rule, api, results, differs }) => [
      rule.id,
      api,
      results.map((one) => one?.verdict),
      differs,
    ]),
  ).toEqual([
    [a, 'tracepass', ['pass', undefined], false],
    [b, 'tracepass', ['pass', 'fail'], true],
    [c, 'augno', [undefined, 'pass'], false],
  ]);
});

test('observations that read differently differ, reasons of skipped rules do not', () => {
  const differs = (verdict: 'observed' | 'skipped') => {
    const [row] = compareImplementations(
      ['x', 'y'].map((reason) => ({ name: reason, reports: [reportOf([resultOf(a, verdict, { reason })])] })),
    );
    return row?.differs;
  };
  expect([differs('observed'), differs('skipped')]).toEqual([true, false]);
});

test('an API that was judged twice makes two implementations', () => {
  const [first, second, other] = [reportOf([]), reportOf([]), reportOf([], { api: 'augno' })];
  expect(implementationsOf('night', [first, second, other])).toEqual([
    { name: 'night', reports: [first, other] },
    { name: 'night (2)', reports: [second] },
  ]);
});
