import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Library from '../../conformance/index.js';
import { startMock, type Mock } from '../../mock-server/index.js';
import { serve, shell } from '../docs/processes.js';

const twinspec = (words: string, environment = {}) =>
  shell(`node dist/scripts/cli/main.js ${words}`, environment);

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-cli-'));
  mock = await startMock({ apis: ['tracepass'], clock: new Date('2026-05-09T10:00:00Z') });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

describe('what cannot be used ends with one clear line and exit code 2', () => {
  test.each([
    ['verfy', "unknown command 'verfy'"],
    ['verify --fast', "unknown option '--fast'"],
    [
      'verify --api tracepas',
      'there is no API tracepas; known are augno, tracepass (did you mean tracepass?)',
    ],
    ['verify --runs 0', 'It has to be a whole number from 1'],
    ['verify --path 0:1', '--path goes with --only RULE and --seed'],
    [
      'verify --path first --only tracepass.quota.products-take-no-slot --seed 1',
      'path is first; it has to look like 3:1:0',
    ],
    ["verify --path 0 --only 'tracepass.quota.*' --seed 1", 'a path belongs to one rule; '],
    [
      'verify --path 0 --only tracepass.templates.battery-is-listed --seed 1',
      'tracepass.templates.battery-is-listed generates nothing, so it has no paths',
    ],
    ['verify --level observe', 'Allowed choices are must, should'],
    ['verify --api augno --only augno.prices.*', '--only augno.prices.* matches no rule'],
    ['verify --only tracepass.templates.*,augno.prices.*', '--only augno.prices.* matches no rule'],
    [
      'verify --level must --only tracepass.rate-limit.advised-wait',
      'no rule that --only tracepass.rate-limit.advised-wait names is of level must or above',
    ],
    ['verify --report yaml=x', '--report yaml=x: expected json=FILE or junit=FILE or html=FILE or '],
    ['verify --report badge=', '--report badge=: expected '],
    ['verify --fail-on observe', 'Allowed choices are must, should'],
    ['verify --fail-on should --level must', '--fail-on should needs the should rules'],
    ['verify --quiet --verbose', "option '--quiet' cannot be used with option '--verbose'"],
    ['verify --baseline absent.yaml', 'absent.yaml: cannot be read (ENOENT)'],
    ['verify --baseline package.json', 'package.json:1:1: a baseline is a list of { rule, reason, until }'],
    ['verify --write-baseline package.json', '--write-baseline package.json: the file exists already'],
    [
      'verify --path 0 --only tracepass.quota.products-take-no-slot --seed 1 --baseline b.yaml',
      '--path tries one case, and a baseline is about whole rules',
    ],
    ['mock --port 0 --mutant no-such-bug', '--mutant: there is no mutant no-such-bug of augno or tracepass'],
    ['proxy --api tracepass --target nowhere', '--target is nowhere, which is no http or https URL'],
    ['proxy --target http://127.0.0.1:9', "required option '--api <name>"],
    ['verify --token x', '--token goes with --target'],
    ['verify --target http://127.0.0.1:9', 'a target given as URL needs --api and --token'],
    ['verify --target absent.yaml', 'absent.yaml: cannot be read (ENOENT)'],
    [
      'verify --api tracepass --token x --target https://app.tracepass.eu',
      'is the production host of tracepass',
    ],
    ['mock --port 70000', 'It has to be a whole number from 0 to 65535'],
    ['mock --clock noon', 'It has to be an RFC 3339 time'],
    ['mock --clock 1969-12-31T23:59:59Z', 'It has to be an RFC 3339 time from 1970 on'],
    ['mock --api nothing', 'there is no API nothing'],
    [
      'mock --scenario empty,quota-exausted',
      '--scenario: there is no scenario quota-exausted (did you mean quota-exhausted?); there are slow, ',
    ],
    ['mock --api augno --scenario quota-exhausted', 'there is no scenario quota-exhausted; there are slow, '],
    ['mock --scenario empty,sku-taken', '--scenario: sku-taken: no product can be made'],
    ['mock --scenario empty,', 'It has to be names separated by commas'],
    ['rules --api nothing', 'there is no API nothing'],
  ])('twinspec %s', async (words, message) => {
    const { code, output } = await twinspec(words);
    expect(output).toContain(message);
    expect(output.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(code).toBe(2);
  });

  test('a taken port is named', async () => {
    const port = new URL(mock.url).port;
    expect(await twinspec(`mock --port ${port}`)).toMatchObject({
      code: 2,
      output: expect.stringContaining(`cannot listen on 127.0.0.1:${port} (EADDRINUSE)`),
    });
  });

  test('an unreachable target is not a failing one', async () => {
    const { code, output } = await twinspec(
      "verify --api tracepass --token x --target http://127.0.0.1:9 --only 'tracepass.templates.*'",
    );
    expect(output).toMatch(/no rule could be judged against http:\/\/127\.0\.0\.1:9/);
    expect(code).toBe(2);
  });

  test('a target that refuses every credential is not green', async () => {
    const { code, output } = await twinspec(
      `verify --api tracepass --token tp_wrong --target ${mock.url} --only 'tracepass.products.create-*' --runs 1`,
    );
    expect(output).toContain('no rule could be judged');
    expect(code).toBe(2);
  });
});

test('a mock starts in the scenarios it is given and says so', async () => {
  const started = await serve(
    'node dist/scripts/cli/main.js mock --port 0 --scenario past-due,empty --scenario revoked-key',
  );
  try {
    expect(started.banner).toContain('(seed 1, scenario past-due, scenario empty, scenario revoked-key)');
    const list = (token: string) =>
      fetch(`${started.url}/api/v1/products`, { headers: { Authorization: `Bearer ${token}` } });
    expect((await list('tp_mock_primary')).status).toBe(401);
    expect((await list('oauth_mock_read_only')).status).toBe(402);
  } finally {
    await started.stop();
  }
});

describe('a run against a target that breaks a rule', () => {
  // Answers everything as the templates list and lies about its media type.
  const liar = createServer((_, response) =>
    response.setHeader('content-type', 'text/plain').end('{"templates":[]}'),
  );
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`;
  });
  afterAll(() => liar.close());

  test('exits with 1 and names rule, sentence, exchange and replay, in the terminal and in both reports', async () => {
    const target = join(folder, 'liar.yaml');
    await writeFile(
      target,
      `api: tracepass\nbaseUrl: ${url}\ncredentials: { primary: { token: tp_top_secret } }\noperations: [listTemplates]\n`,
    );
    const [json, junit] = [join(folder, 'report.json'), join(folder, 'report.xml')];
    const rule = 'tracepass.contract.media-type-is-documented';
    const { code, output } = await twinspec(
      `verify --target ${target} --only ${rule} --seed 5 --report json=${json},junit=${junit}`,
    );
    expect(code, output).toBe(1);
    expect(output).toContain(`${url}/api/v1/templates`);
    expect(output).toContain(`twinspec verify --api tracepass --target ${target} --only ${rule} --seed 5`);
    expect(output).toContain('TracePass API: does not conform: 1 must rule failed. 1 of 1 must rule judged.');
    const report = JSON.parse(await readFile(json, 'utf8'));
    expect(report).toMatchObject({
      api: 'tracepass',
      seed: 5,
      summary: { fail: 1 },
      target: { credentials: ['primary'] },
    });
    const xml = new XMLParser({ ignoreAttributes: false }).parse(await readFile(junit, 'utf8'));
    expect(JSON.stringify(xml)).toContain('media-type-is-documented');
    for (const text of [output, JSON.stringify(report), JSON.stringify(xml)])
      expect(text).not.toContain('tp_top_secret');
  });
});

test('the same seed gives the same cases against the same target', async () => {
  const requests = async () => {
    const file = join(folder, 'seeded.json');
    await twinspec(
      `verify --api tracepass --seed 3 --only 'tracepass.validation.*' --runs 3 --report json=${file}`,
    );
    const report = JSON.parse(await readFile(file, 'utf8'));
    return report.rules.map(({ id, verdict, cases, requests: sent }: Record<string, unknown>) => ({
      id,
      verdict,
      cases,
      sent,
    }));
  };
  expect(await requests()).toEqual(await requests());
});

test('verify works as a library inside a test file, too', async () => {
  // The name stands in a variable because its types exist only once the package is built.
  const name = 'twinspec/verify';
  const { verify }: typeof Library = await import(name);
  const [target] = mock.targets;
  if (!target) throw new Error('the mock describes no target');
  const report = await verify(target, { only: 'tracepass.templates.*', seed: 1 });
  expect(report.summary).toMatchObject({ fail: 0, error: 0, blocked: 0 });
  expect(report.rules.length).toBe(report.summary.pass + report.summary.observed);
  await expect(verify({ ...target, baseUrl: 'nowhere' })).rejects.toThrow('/baseUrl must match');
});

test('two targets of one API are judged side by side and keep their own reports', async () => {
  const name = 'twinspec/verify';
  const { verifyAll }: typeof Library = await import(name);
  const seen: string[] = [];
  const targets = mock.targets.flatMap((target) => [target, { ...target, operations: ['listTemplates'] }]);
  const reports = await verifyAll(targets, {
    only: 'tracepass.templates.*',
    onEvent: (event) => seen.push(JSON.stringify(event)),
  });
  expect(reports.map(({ target }) => target.operations)).toEqual([undefined, ['listTemplates']]);
  expect(reports.every(({ summary }) => summary.pass > 0)).toBe(true);
  expect(seen.join('')).not.toContain('tp_mock_primary');
});
