import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { packageRoot } from '../package-root.js';
import { baselineReport, failing, mixedReport, passingReport, reportOf } from './fixtures.js';
import { toSarif } from './sarif.js';

// The schema of the standard, as Microsoft's matchers for jest carry it. It is of draft 04 and uses nothing that later
// drafts read otherwise, once it does not name its draft and itself any more.
const {
  $schema: _draft,
  id: _id,
  ...schema
}: Record<string, unknown> = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

function logOf(...reports: Parameters<typeof toSarif>[0]): Log {
  const log: Log = JSON.parse(toSarif(reports));
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log;
}

test('the schema that judges here can refuse', () => {
  expect(isSarif({ version: '2.1.0' })).toBe(false);
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } }, results: [{}] }] })).toBe(
    false,
  );
});

test('there is a run per report, with every rule and a result for each that failed', () => {
  const { runs } = logOf(mixedReport, passingReport);
  expect(runs.map(({ results }) => results?.map(({ ruleId }) => ruleId))).toEqual([[failing.id], []]);
  expect(runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual(mixedReport.rules.map(({ id }) => id));
  expect(runs[0]?.automationDetails?.id).toBe('twinspec/tracepass/');
});

test('a result says what was broken and how to see it again, at its operation in the contract', () => {
  const [result] = logOf(mixedReport).runs[0]?.results ?? [];
  expect(result).toMatchObject({ level: 'error', ruleIndex: 1 });
  expect(result?.message.text).toContain(`${failing.statement}\n\nExpected the replay`);
  expect(result?.message.text).toContain('Replay: twinspec verify --api tracepass --only');
  const place = result?.locations?.[0]?.physicalLocation;
  expect(place?.artifactLocation?.uri).toBe('spec/tracepass/openapi.yaml');
  const contract = readFileSync(new URL('spec/tracepass/openapi.yaml', packageRoot), 'utf8').split('\n');
  expect(contract[(place?.region?.startLine ?? 0) - 1]).toContain('operationId: createPassport');
});

test('a should rule is a warning, and a rule stays one alert wherever it stands', () => {
  const elsewhere = { ...failing, level: 'should' as const, operations: ['getProduct'] };
  const [before] = logOf(reportOf([failing])).runs[0]?.results ?? [];
  const [after] = logOf(reportOf([elsewhere])).runs[0]?.results ?? [];
  expect(after?.level).toBe('warning');
  expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
  expect(after?.locations).not.toEqual(before?.locations);
});

test('a tolerated failure is suppressed with its reason', () => {
  const results = logOf(baselineReport).runs[0]?.results ?? [];
  expect(results.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'external', justification: expect.stringContaining('Ids change on replay: <TP-17>') }],
    undefined,
  ]);
});

test('an operation or an API that is not known still has a place', () => {
  const strange = reportOf([
    { ...failing, operations: ['noSuchOperation'] },
    { ...failing, id: 'tracepass.a.b', operations: [] },
  ]);
  for (const report of [strange, { ...strange, api: 'unknown' }]) {
    for (const { locations } of logOf(report).runs[0]?.results ?? [])
      expect(locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
  }
});
