import { expect, test } from 'vitest';
import { baselineReport, failing, passing, reportOf, resultOf, skipped } from './fixtures.js';
import { formatSummary } from './terminal.js';
import { toJson } from './json.js';

const plain = { color: false, columns: 80 };

test('the terminal tells tolerated failures from passes and failures, and what about the baseline is wrong', () => {
  const text = formatSummary(baselineReport, plain);
  expect(text).toMatch(/^≈ idempotency\.replay-is-identical +must +tolerated/m);
  expect(text).toContain(
    'Tolerated failures (1)\n  ≈ tracepass.idempotency.replay-is-identical\n    until 2026-12-31: Ids change on replay',
  );
  expect(text).toContain('Failures (1)\n\n  ✗ tracepass.quota.full');
  expect(text).toMatch(/all +1✓ 1✗ 1≈ 1-/);
  expect(text).toContain('1 passed, 1 failed, 1 tolerated, 1 skipped');
  expect(text.replace(/\n/g, ' ')).toContain(`1 entry not judged by this run: ${skipped.id}`);
  expect(text).toMatch(/besides\s1\stolerated\sfailure/);
  // The one to act on comes last.
  expect(text.indexOf('yaml:8: tracepass.quota.full was')).toBeLessThan(
    text.indexOf('yaml:5: remove this entry'),
  );
});

test('details of a tolerated failure are there for who asks', () => {
  const command = failing.failure?.replay ?? '';
  const report = { ...baselineReport, rules: baselineReport.rules.slice(0, 2) };
  expect(formatSummary(report, plain)).not.toContain(command);
  expect(formatSummary(report, { ...plain, verbose: true })).toContain(command);
});

test('a quiet summary is what went wrong and the verdict', () => {
  expect(formatSummary(reportOf([passing, skipped]), { ...plain, quiet: true })).toBe(
    'tracepass: conforms. 1 of 2 must rules judged, none failed.\n',
  );
  const text = formatSummary(baselineReport, { ...plain, quiet: true });
  expect(text).toMatch(/^Failures \(1\)\n\n {2}✗ tracepass\.quota\.full/);
  expect(text).toContain('yaml:5: remove this entry');
  for (const part of ['run mark', 'Skipped', 'Tolerated', 'not judged', 'Verdicts'])
    expect(text).not.toContain(part);
});

test('nothing but ids, addresses and commands is wider than the terminal', () => {
  const body = JSON.stringify({ name: 'a'.repeat(300) });
  const wordy = resultOf('tracepass.quota.wordy', 'fail', {
    failure: {
      message: `POST /api/v1/products answered 201, expected 400; body ${body}`,
      replay: 'x',
      exchanges: [],
    },
  });
  const names = Array.from({ length: 12 }, (_, index) => `credential${index}`);
  const { target } = baselineReport;
  const report = { ...baselineReport, target: { ...target, credentials: names } };
  for (const columns of [60, 80]) {
    const rules = [...report.rules, wordy].map((rule) => ({
      ...rule,
      failure: rule.failure && { ...rule.failure, exchanges: [], replay: 'x' },
    }));
    const text = formatSummary({ ...report, rules }, { color: false, columns });
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns);
  }
});

test('the JSON report keeps what the baseline came to, after everything else', () => {
  const parsed = JSON.parse(toJson([baselineReport]));
  expect(parsed).toEqual(JSON.parse(JSON.stringify(baselineReport)));
  expect(Object.keys(parsed).slice(-2)).toEqual(['contract', 'baseline']);
  expect(parsed.rules[1]).toMatchObject({ verdict: 'fail', tolerated: { until: '2026-12-31' } });
  expect(parsed.summary).toMatchObject({ fail: 2, tolerated: 1 });
});
