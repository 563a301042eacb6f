import { expect, test } from 'vitest';
import { conclude, conclusionOf } from '../conclusion.js';
import { failing, inError, observed, passing, reportOf, resultOf, skipped } from '../report/fixtures.js';
import { applyBaseline } from './apply.js';

const entry = { reason: 'known', until: '2026-05-09', line: 1 };
const lastMoment = new Date('2026-05-09T23:59:59.999Z');
const nextDay = new Date('2026-05-10T00:00:00Z');

function applied(rules: Parameters<typeof reportOf>[0], names: readonly string[], now = lastMoment) {
  const entries = names.map((rule, index) => ({ ...entry, rule, line: index + 1 }));
  return applyBaseline(reportOf(rules, { title: 'TracePass API' }), { file: 'b.yaml', entries }, now);
}

test('a listed failure is tolerated through its last day in UTC, and stays a failure', () => {
  const report = applied([passing, failing], [failing.id]);
  expect(report.rules[1]).toMatchObject({
    verdict: 'fail',
    tolerated: { reason: 'known', until: '2026-05-09' },
  });
  expect(report.summary).toMatchObject({ pass: 1, fail: 1, tolerated: 1 });
  expect(report.baseline).toEqual({
    file: 'b.yaml',
    entries: [{ ...entry, rule: failing.id, state: 'tolerated' }],
  });
  expect(conclude([report])).toEqual({ exitCode: 0 });
  expect(conclusionOf(report)).toBe(
    'TracePass API: conforms but for 1 tolerated failure. 2 of 2 must rules judged, 1 failed.',
  );
});

test('from the next day on it counts again', () => {
  const report = applied([passing, failing], [failing.id], nextDay);
  expect(report.rules[1]).not.toHaveProperty('tolerated');
  expect(report.baseline?.entries).toMatchObject([{ state: 'expired' }]);
  expect(conclude([report])).toEqual({ exitCode: 1 });
});

test('a listed rule that passed makes the run fail and says which line to remove, also past its day', () => {
  for (const now of [lastMoment, nextDay]) {
    const report = applied([passing, failing], [failing.id, passing.id], now);
    expect(report.baseline?.entries[1]).toMatchObject({ rule: passing.id, state: 'fixed' });
  }
  const report = applied([passing, failing], [failing.id, passing.id]);
  expect(conclude([report])).toEqual({
    exitCode: 1,
    reason: `b.yaml:2: remove this entry; ${passing.id} does not fail any more`,
  });
  expect(conclusionOf(report)).toBe(
    'TracePass API: the baseline is out of date: 1 of its rules does not fail any more. 2 of 2 must rules judged, 1 failed.',
  );
});

test('a listed rule that was not judged is no failure', () => {
  const report = applied([passing, skipped, observed], [skipped.id, observed.id, 'tracepass.quota.full']);
  expect(report.baseline?.entries.map(({ state }) => state)).toEqual(['unjudged', 'unjudged', 'unjudged']);
  expect(conclude([report])).toEqual({ exitCode: 0 });
});

test('entries for other APIs say nothing about a report', () => {
  expect(applied([passing], ['augno.units.list']).baseline?.entries).toEqual([]);
});

test('what is not tolerated counts beside what is', () => {
  const other = resultOf('tracepass.quota.full', 'fail', { failure: failing.failure });
  const report = applied([failing, other], [failing.id]);
  expect(conclude([report])).toEqual({ exitCode: 1 });
  expect(conclusionOf(report)).toBe(
    'TracePass API: does not conform: 1 must rule failed besides 1 tolerated failure. 2 of 2 must rules judged.',
  );
});

test('a rule that waits for a tolerated one leaves nothing undecided, one that waits for another does', () => {
  const waiting = (rule: string) =>
    resultOf('tracepass.quota.waits', 'blocked', { waitsFor: rule, reason: 'waits' });
  expect(conclude([applied([passing, failing, waiting(failing.id)], [failing.id])])).toEqual({ exitCode: 0 });
  expect(conclude([applied([passing, failing, waiting(inError.id)], [failing.id])])).toMatchObject({
    exitCode: 2,
  });
});
