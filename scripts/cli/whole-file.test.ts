import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Random } from '../../mock-server/sandbox/random.js';
import { root } from '../docs/processes.js';
import { writeNew, writeWhole } from './whole-file.js';
import { documentOf } from './writing-fixture.js';

const megabytes = 8;
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-writing-'));
  file = join(folder, 'state.json');
  onTestFinished(() => rm(folder, { recursive: true }));
});

/** Starts a writer, kills it after so many milliseconds of writing, and tells which document it left; undefined: a torn one. */
async function killed(way: 'whole' | 'naive', milliseconds: number): Promise<string | undefined> {
  const writer = fork(join(root, 'dist/scripts/cli/writing-fixture.js'), [file, way, String(megabytes)]);
  const exited = once(writer, 'exit');
  await once(writer, 'message');
  await wait(milliseconds);
  writer.kill('SIGKILL');
  expect((await exited)[1]).toBe('SIGKILL');
  const text = await readFile(file, 'utf8');
  return ['a', 'b'].find((letter) => text === documentOf(letter, megabytes));
}

describe('a writer that is killed at any moment', () => {
  const random = new Random(1);
  const kills = Array.from({ length: 30 }, () => random.integer(0, 60));

  test('leaves the whole old document or the whole new one, and nothing that the next writer does not remove', async () => {
    await writeWhole(file, documentOf('a', megabytes));
    for (const milliseconds of kills) expect(await killed('whole', milliseconds)).toBeDefined();
    const left = (await readdir(folder)).filter((name) => name !== 'state.json');
    // One at most: each writer removed what the one before it left.
    expect(left.length).toBeLessThanOrEqual(1);
    for (const name of left) expect(name).toMatch(/^state\.json\..+\.unfinished$/);
    await writeWhole(file, 'done');
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('would leave a torn one without this care, so the test above can fail', async () => {
    await writeFile(file, documentOf('a', megabytes));
    const left: (string | undefined)[] = [];
    for (const milliseconds of kills) {
      left.push(await killed('naive', milliseconds));
      if (left.includes(undefined)) break;
    }
    expect(left).toContain(undefined);
  });
});

test('what a writer that still runs is writing is left alone', async () => {
  await writeWhole(file, 'one');
  const [name] = await readdir(folder);
  expect(name).toBe('state.json');
  await Promise.all(Array.from({ length: 20 }, (_, index) => writeWhole(file, `text ${index}`)));
  expect(await readFile(file, 'utf8')).toMatch(/^text \d+$/);
  expect(await readdir(folder)).toEqual(['state.json']);
});

test('a link stays a link, and the permissions of a file stay as they are', async () => {
  await writeFile(file, 'old', { mode: 0o640 });
  await symlink(file, join(folder, 'link.json'));
  await writeWhole(join(folder, 'link.json'), 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test('a write that fails changes nothing and leaves nothing', async () => {
  await expect(writeWhole(folder, 'text')).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(writeWhole(join(folder, 'none/state.json'), 'text')).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(folder)).toEqual([]);
});

test('a new file never replaces one that is there', async () => {
  await writeNew(file, 'mine');
  await expect(writeNew(file, 'yours')).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(file, 'utf8')).toBe('mine');
  expect(await readdir(folder)).toEqual(['state.json']);
});
