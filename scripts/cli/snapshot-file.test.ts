import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unusable } from '../../conformance/index.js';
import { startMock } from '../../mock-server/index.js';
import { runMock } from './mock.js';
import { readSnapshotFile } from './snapshot-file.js';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-snapshot-'));
  file = join(folder, 'state.json');
});
afterAll(() => rm(folder, { recursive: true }));

test('a file that was exported is read and can be started from', async () => {
  const mock = await startMock({ clock: new Date('2026-05-09T10:00:00Z'), frozen: true });
  await writeFile(file, JSON.stringify(mock.sandboxes.default.snapshot(), null, 2));
  await mock.close();
  const copy = await startMock({ snapshot: (await readSnapshotFile(file)).value });
  expect(copy.sandboxes.default.clock.timestamp()).toBe('2026-05-09T10:00:00.000Z');
  await copy.close();
});

test.each([
  ['{\n  "format": 1,\n  "a" 2\n}', ':3:7: is no JSON (colon expected)'],
  ['{"format": 1,', ':1:14: the file ends here, in the middle of the snapshot'],
  ['{"format": 1}\n{}', ':2:1: is no JSON (end of file expected)'],
  ['', ': is empty'],
])('a file with %j is refused with its place', async (text, message) => {
  await writeFile(file, text);
  await expect(readSnapshotFile(file)).rejects.toThrow(new Unusable(`${file}${message}`));
});

test('a file that is not there is named', async () => {
  await expect(readSnapshotFile('absent.json')).rejects.toThrow('absent.json: cannot be read (ENOENT)');
});

test.each([
  [{ format: 9 }, /^.*state\.json:1:11: \/format: 9 is newer than this version reads/],
  [null, /^.*state\.json:1:1: the document: must be object$/],
])('a file with %j ends the command with file, place and reason', async (document, message) => {
  await writeFile(file, JSON.stringify(document));
  const flags = { port: 0, host: '127.0.0.1', seed: 1, snapshot: file };
  const ended: unknown = await runMock(flags).catch((error: unknown) => error);
  expect(ended).toBeInstanceOf(Unusable);
  expect(String(ended)).toMatch(new RegExp(message.source.replace('^', '^Unusable: ')));
});
