import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broken } from './lint-fixture.js';
import { lintProblems } from './lint.js';

let folder: string;
let found: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-lint-'));
  for (const part of ['spec', 'redocly.yaml', 'package.json', 'scripts/check/redocly'])
    await cp(part, join(folder, part), { recursive: true });
  for (const [, api, from, to] of broken) await edit(`spec/${api}/openapi.yaml`, from, to);
  found = await lint();
});
afterAll(() => rm(folder, { recursive: true }));

const lint = () => lintProblems(pathToFileURL(`${folder}/`));

async function edit(file: string, from: string | RegExp, to: string) {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed, `${from} in ${file}`).not.toBe(text);
  await writeFile(path, changed);
}

describe('the linter', () => {
  test('finds nothing wrong with the contracts as they are', async () => {
    expect(await lintProblems(pathToFileURL(`${process.cwd()}/`))).toEqual([]);
  });

  test.each(broken)('finds %s', (_, api, __, ___, message) => {
    const place = `^spec/${api}/openapi\\.yaml:\\d+:\\d+: #/.*`;
    const line = new RegExp(place + message.replace(/[{}]/g, '\\$&'));
    expect(
      found.filter((problem) => line.test(problem)),
      found.join('\n'),
    ).not.toEqual([]);
  });

  test('finds YAML that cannot be read, and a contract that the configuration lacks', async () => {
    await edit('spec/augno/openapi.yaml', 'info:', 'info: [');
    await cp(join(folder, 'spec/control'), join(folder, 'spec/other'), { recursive: true });
    const problems = (await lint()).join('\n');
    expect(problems).toMatch(/^spec\/augno\/openapi\.yaml:\d+:\d+: /m);
    expect(problems).toMatch(/^redocly\.yaml: apis lacks other, .* spec\/other\/openapi\.yaml/m);
  });
});
