import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectThat, mustRun, run, type Place } from './steps.js';

/** Uses an installed package as its documentation says. @throws Error at the first thing that is not as it says */
export async function tryPackage(place: Place, version: string): Promise<void> {
  const twinspec = join(place.folder, 'node_modules/.bin/twinspec');
  const command = (words: string, wanted = 0) => mustRun(twinspec, words.split(' '), place, wanted);

  const printed = (await command('--version')).stdout.trim();
  expectThat(printed === version, `--version prints ${printed}, and the package has ${version}`);

  const rules: unknown = JSON.parse((await command('rules --json')).stdout);
  expectThat(Array.isArray(rules) && rules.length > 100, 'rules --json lists few rules');

  await tryMock(twinspec, place);

  const verify = 'verify --api tracepass --only tracepass.authentication.* --runs 2 --seed 1';
  await command(
    `${verify} --report json=a.json,junit=a.xml,html=a.html,markdown=a.md,sarif=a.sarif,badge=a.svg`,
  );
  await command('report a.json --html b.html');
  await command('report one=a.json two=a.json --html c.html');
  for (const file of ['a.xml', 'a.html', 'a.md', 'a.sarif', 'a.svg', 'b.html', 'c.html'])
    await access(join(place.folder, file));

  const refused = await command('verify --target absent.yaml', 2);
  const [line, ...more] = refused.stderr.trim().split('\n');
  expectThat(more.length === 0 && line?.includes('absent.yaml') === true, `not one line:\n${refused.stderr}`);

  await writeFile(join(place.folder, 'library.mjs'), library);
  await mustRun('node', ['library.mjs'], place);
}

async function tryMock(twinspec: string, place: Place): Promise<void> {
  let asked: Promise<string[]> | undefined;
  const { code, stderr } = await run(
    twinspec,
    ['mock', '--port', '0', '--scenario', 'quota-exhausted'],
    place,
    (stdout, stop) => {
      const url = /listening on (http:\/\/[\w.:[\]]+)/.exec(stdout)?.[1];
      if (url === undefined || !stdout.includes('Ctrl-C') || asked) return;
      asked = requests(url).finally(stop);
    },
  );
  const problems = asked ? await asked : [`it did not start: ${stderr}`];
  expectThat(problems.length === 0, `the mock: ${problems.join('; ')}`);
  expectThat(code === 0, `the mock ended with ${code}:\n${stderr}`);
}

/** What a mock answers to anything that it reads from the package. */
async function requests(url: string): Promise<string[]> {
  const headers = { Authorization: 'Bearer tp_mock_primary', 'Content-Type': 'application/json' };
  const body = JSON.stringify({ name: 'Battery', model: 'B-1', category: 'batteries' });
  const wanted: [string, number, RequestInit?][] = [
    ['/api/v1/products', 201, { method: 'POST', headers, body }],
    ['/api/v1/products', 401],
    ['/docs', 200],
    ['/docs/tracepass', 200],
    ['/docs/tracepass/openapi.yaml?lang=de', 200],
    ['/docs/augno/openapi.yaml', 200],
    ['/docs/control/openapi.yaml', 200],
    ['/__control/ui', 200],
    ['/__control/service', 200],
    ['/__control/sandboxes/default/journal', 200],
  ];
  const problems: string[] = [];
  for (const [path, status, init] of wanted) {
    const response = await fetch(url + path, init);
    const text = await response.text();
    if (response.status !== status) problems.push(`${path} answers ${response.status}, not ${status}`);
    if (!path.endsWith('/ui') && !/^\/docs(\/\w+)?$/.test(path)) continue;
    for (const [, source = ''] of text.matchAll(/(?:src|href)="([^"#:]+)"/g)) {
      const part = await fetch(new URL(source, response.url));
      await part.arrayBuffer();
      if (!part.ok) problems.push(`${path} loads ${source}, which answers ${part.status}`);
    }
  }
  return problems;
}

const library = `
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMock } from 'twinspec/mock';
import { createAugnoClient, createTracepassClient } from 'twinspec/client';
import { verify } from 'twinspec/verify';
import { useSandbox } from 'twinspec/testing';

const mock = await startMock({ apis: ['tracepass', 'augno'] });
const client = createTracepassClient({ baseUrl: mock.url, headers: { Authorization: 'Bearer tp_mock_primary' } });
const { response } = await client.GET('/api/v1/products');
assert.equal(response.status, 200);
const augno = createAugnoClient({ baseUrl: mock.url });
assert.equal((await augno.GET('/v1/catalog/units')).response.status, 401);
const report = await verify(mock.targets[0], { only: 'tracepass.authentication.*', seed: 1, runs: 2 });
assert.ok(report.summary.pass > 0);
assert.equal(report.summary.fail + report.summary.error, 0);
assert.equal(typeof useSandbox, 'function');
await mock.close();
`;

/** The first line of a file that went along. */
export async function firstLineOf(place: Place, path: string): Promise<string> {
  const text = await readFile(join(place.folder, 'node_modules/twinspec', path), 'utf8');
  return text.split('\n')[0] ?? '';
}
