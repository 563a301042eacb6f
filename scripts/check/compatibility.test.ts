import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from './command.js';
import { compatibilityCheck } from './compatibility.js';

const contract = 'spec/tracepass/openapi.yaml';

let folder: string;
let root: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-compatibility-'));
  root = pathToFileURL(`${folder}/`);
  for (const part of [
    contract,
    'spec/control/openapi.yaml',
    'redocly.yaml',
    'package.json',
    'scripts/check/redocly',
  ])
    await cp(part, join(folder, part), { recursive: true });
  await git('init', '--quiet');
  await commit('start');
});
beforeEach(() => git('checkout', '--quiet', '--', '.'));
afterAll(() => rm(folder, { recursive: true }));

async function git(...args: readonly string[]) {
  const { code, stderr } = await run('git', args, root);
  expect(code, stderr).toBe(0);
}

async function commit(message: string) {
  await git('add', '.');
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  await git(...author, 'commit', '--quiet', '--allow-empty', '-m', message);
}

async function edit(from: string, to: string) {
  const path = join(folder, contract);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

async function problemsSince(ref?: string): Promise<string[]> {
  return (await compatibilityCheck(root, ref)).problems();
}

describe('without a release tag', () => {
  test('the check says that there is nothing to compare with, and passes', async () => {
    await edit('enum: [active, archived]', 'enum: [active]');
    const { name, problems } = await compatibilityCheck(root, undefined);
    expect(name).toMatch(/nothing to compare with: no release tag, no --since/);
    expect(await problems()).toEqual([]);
  });

  test('it compares with the commit that is asked for', async () => {
    expect(await problemsSince('HEAD')).toEqual([]);
    await edit('enum: [active, archived]', 'enum: [active]');
    expect(await problemsSince('HEAD')).toEqual([
      expect.stringMatching(
        /^spec\/tracepass\/openapi\.yaml: #\/components\/schemas\/ProductStatus\/enum .*'archived'.* since HEAD$/,
      ),
    ]);
  });

  test('a contract that is gone is a problem, one that is new is none', async () => {
    await rm(join(folder, 'spec/control'), { recursive: true });
    await cp('spec/augno/openapi.yaml', join(folder, 'spec/augno/openapi.yaml'));
    expect(await problemsSince('HEAD')).toEqual([
      'spec/control/openapi.yaml: the contract was removed since HEAD',
    ]);
  });

  test.each(['v9.9.9', '--all', 'HEAD:spec'])('the unknown ref %s is one clear error', async (ref) => {
    await expect(problemsSince(ref)).rejects.toThrow(
      `--since: git knows no commit ${ref} to compare the contracts with`,
    );
  });
});

describe('with a release tag', () => {
  test('it compares with the last one', async () => {
    await git('tag', 'v0.1.0');
    await edit('      operationId: deletePassport', '      operationId: removePassport');
    await commit('rename');
    await git('tag', 'not-a-release');
    const { name, problems } = await compatibilityCheck(root, undefined);
    expect(name).toContain('v0.1.0');
    expect(await problems()).toEqual([expect.stringMatching(/passports~1\{id\}\/delete.* since v0\.1\.0$/)]);
    await git('tag', 'v0.2.0');
    expect(await problemsSince()).toEqual([]);
  });
});
