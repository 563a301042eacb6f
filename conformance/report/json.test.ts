import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSchemas, type Report } from '../../generated/formats.js';
import { failing, mixedReport, passingReport, reportOf } from './fixtures.js';
import { toJson } from './json.js';

test('one report is written as itself, several as runs', () => {
  expect(JSON.parse(toJson([mixedReport]))).toEqual(mixedReport);
  expect(JSON.parse(toJson([mixedReport, passingReport]))).toEqual({ runs: [mixedReport, passingReport] });
  expect(JSON.parse(toJson([]))).toEqual({ runs: [] });
});

test('the text is indented by two spaces and ends with one line break', () => {
  expect(toJson([passingReport])).toMatch(/^\{\n {2}"tool": \{\n {4}"name": "twinspec",\n[^]*[^\n]\n$/);
});

test('the order of members does not depend on how the report was put together', () => {
  const expected = toJson([mixedReport]);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      expect(toJson([shuffled(mixedReport, numbers)])).toBe(expected);
    }),
    { numRuns: 30 },
  );
});

test('members stand in the order of the format', () => {
  const timeline = [{ returnedMs: 2, calledMs: 1, answer: '201', label: 'create', client: 'client 1' }];
  const exchanges = failing.failure?.exchanges.map((one) => ({ sentMs: 5, ...one })) ?? [];
  const failure = { timeline, message: 'm', replay: 'r', scripts: [], exchanges };
  const given = [{ ...failing, reason: 'one more member', failure: { ...failure, counterexample: '1' } }];
  const report: Report = JSON.parse(toJson([reportOf(given, { format: 1 })]));
  const [result] = report.rules;
  const exchange = result?.failure?.exchanges[0];
  for (const [format, part] of Object.entries({
    Report: report,
    EffectiveTarget: report.target,
    Summary: report.summary,
    RuleResult: result,
    Failure: result?.failure,
    TimedCall: result?.failure?.timeline?.[0],
    RecordedExchange: exchange,
    RecordedRequest: exchange?.request,
    RecordedResponse: exchange?.response,
  })) {
    const named = Object.keys(part ?? {});
    const known = Object.keys(Object(formatSchemas[format]?.['properties']));
    expect(named.length).toBeGreaterThan(2);
    expect(named).toEqual(known.filter((name) => named.includes(name)));
  }
});

test('members that a later format adds are kept, after the known ones', () => {
  const later: Report & { note: string } = { note: 'new', ...passingReport };
  const parsed: Report = JSON.parse(toJson([later]));
  expect(Object.keys(parsed).at(-1)).toBe('note');
});

/** The same report with the members of every object in another order; headers keep theirs, which is the recorded one. */
function shuffled(report: Report, numbers: Iterator<number>): Report {
  const copy: Report = JSON.parse(JSON.stringify(report), (name, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || name === 'headers')
      return value;
    const keyed = Object.entries(value).map((entry) => ({ entry, rank: Number(numbers.next().value) }));
    return Object.fromEntries(keyed.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
  });
  return copy;
}
