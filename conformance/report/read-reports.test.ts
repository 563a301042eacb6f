import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mixedReport, passingReport } from './fixtures.js';
import { toJson } from './json.js';
import { readReports } from './read-reports.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, content);
  return path;
}

async function complaint(content: string): Promise<string> {
  const path = file(content);
  return readReports(path).then(
    () => 'none',
    (error: Error) => `${error.name}: ${error.message.replace(path, 'FILE')}`,
  );
}

test('what toJson writes is read again, also behind a byte order mark', async () => {
  expect(await readReports(file(toJson([mixedReport])))).toEqual([mixedReport]);
  expect(await readReports(file(`\uFEFF${toJson([mixedReport, passingReport])}`))).toEqual([
    mixedReport,
    passingReport,
  ]);
});

test('members of a later version that can be ignored are no hindrance', async () => {
  const later = { ...passingReport, format: 1, weather: 'fine' };
  expect(await readReports(file(JSON.stringify(later)))).toEqual([later]);
});

const text = toJson([mixedReport]);
const { seed: _, ...seedless } = passingReport;
const {
  rules: [rule],
  ...ruleless
} = passingReport;

test.each([
  ['is empty', ' \n', 'FILE: is empty'],
  ['is cut off', text.slice(0, 30), 'FILE:3:13: the file ends here, in the middle of the report'],
  ['is damaged', text.replace('"api": ', '"api" '), 'FILE:6:9: is no JSON (colon expected)'],
  ['is XML', '<testsuites/>', 'FILE:1:1: is no JSON (invalid symbol)'],
  ['is JSON of another tool', '{"name":"left-pad"}', 'FILE:1:1: is not a report of twinspec verify'],
  ['is a list', '[]', 'FILE:1:1: is not a report of twinspec verify'],
  ['holds no run', '{"runs":[]}', 'FILE:1:9: /runs is empty; nothing was judged'],
  [
    'holds a foreign run',
    JSON.stringify({ runs: [{}] }, null, 2),
    'FILE:3:5: /runs/0 is not a report of twinspec verify',
  ],
  ['lacks a member', JSON.stringify(seedless), 'FILE:1:1: the report lacks "seed"'],
  [
    'has an unknown verdict',
    JSON.stringify({ runs: [{ rules: [{ ...rule, verdict: 'maybe' }], ...ruleless }] }, null, 2),
    'FILE:13:22: /runs/0/rules/0/verdict must be equal to one of the allowed values',
  ],
  [
    'is of a newer format',
    JSON.stringify(
      { ...passingReport, format: 2, tool: { name: 'twinspec', version: '9.1.0' }, seed: 'x' },
      null,
      2,
    ),
    'FILE:59:13: /format is 2, written by twinspec 9.1.0; this version reads up to 1',
  ],
])('a file that %s is refused in one line', async (_what, content, message) => {
  expect(await complaint(content)).toBe(`Unusable: ${message}`);
});

test('a file that is not there is refused in one line', async () => {
  await expect(readReports(join(folder, 'nowhere.json'))).rejects.toThrow(
    /nowhere\.json: cannot be read \(ENOENT\)$/,
  );
});
