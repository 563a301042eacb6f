import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../conformance/index.js';
import { startMock } from '../../mock-server/index.js';
import { shell } from '../docs/processes.js';
import { startProxy, type ProxyOptions } from './proxy-fixture.js';

const operations = ['createProduct', 'getProduct', 'listProducts', 'listTemplates'];

// Reads and writes, examples and properties, single requests and bursts.
const rules = [
  'tracepass.products.*',
  'tracepass.templates.*',
  'tracepass.lists.product-*',
  'tracepass.validation.product-name-length',
  'tracepass.authentication.*',
  'tracepass.uniqueness.*model*',
  'tracepass.idempotency.keys-are-compared-whole',
  'tracepass.passports.new-passport-is-a-draft',
  'tracepass.contract.*',
];

/** A service in front of a mock, its description in a file, and a run against it. */
async function verified(
  service: Omit<ProxyOptions, 'upstream'>,
  description: readonly string[],
  flags: string,
) {
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-partial-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const mock = await startMock({ apis: ['tracepass'] });
  onTestFinished(() => mock.close());
  const proxy = await startProxy({ ...service, upstream: mock.url });
  onTestFinished(() => proxy.close());
  const [target, file] = [join(folder, 'partial.yaml'), join(folder, 'report.json')];
  const credentials = 'credentials: { primary: { token: tp_mock_primary } }';
  await writeFile(
    target,
    ['api: tracepass', `baseUrl: ${proxy.url}`, credentials, ...description].join('\n'),
  );
  const { code, output } = await shell(
    `node dist/scripts/cli/main.js verify --target ${target} ${flags} --seed 1 --report json=${file}`,
  );
  expect(code, output).toBe(0);
  const report: Report = JSON.parse(await readFile(file, 'utf8'));
  return { report, output, proxy };
}

test('a partial, slow, limited target without control and with one credential is judged correctly and politely', async () => {
  const { report, output, proxy } = await verified(
    { latency: 50, perSecond: 15, operations },
    [`operations: [${operations.join(', ')}]`, 'limits: { requestsPerSecond: 14 }'],
    `--only '${rules.join()}' --runs 2`,
  );
  expect(report.summary).toMatchObject({ fail: 0, error: 0, blocked: 0 });
  expect(report.summary.pass).toBeGreaterThan(20);
  expect(output).toMatch(/TracePass API: conforms\. \d+ of \d+ must rules judged, none failed\./);
  // What it cannot offer is skipped, with what would enable it.
  const skipped = report.rules.filter(({ verdict }) => verdict === 'skipped');
  expect(skipped.length).toBeGreaterThan(0);
  for (const { id, reason } of skipped) expect(`${id}: ${reason}`).toContain('enable');
  // Polite: below the limit, so that nothing had to be waited out, and nothing that is not there was asked for.
  expect(proxy.peak).toBeLessThanOrEqual(15);
  expect(proxy.seen.filter(({ status }) => status === 429 || status === 501)).toEqual([]);
  const called = new Set(proxy.seen.flatMap(({ operation }) => operation ?? []));
  expect([...called].sort()).toEqual([...operations].sort());
  expect(report.requests).toMatchObject({
    total: proxy.seen.length,
    waitedOut: { rateLimited: 0, unavailable: 0 },
  });
});

test('requests that have to meet go at once, and still no second has more of them than the limit', async () => {
  const only = [
    'tracepass.sessions.parallel-creates-under-one-key',
    'tracepass.sessions.parallel-unique-values',
    'tracepass.idempotency.concurrent-key',
  ];
  const { report, proxy } = await verified(
    { latency: 50, perSecond: 15 },
    ['limits: { requestsPerSecond: 14 }'],
    `--only '${only.join()}' --runs 3`,
  );
  expect(report.rules.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
  expect(proxy.peak).toBeLessThanOrEqual(15);
  expect(proxy.seen.filter(({ status }) => status === 429)).toEqual([]);
  const times = proxy.seen.map(({ at }) => at);
  const withNext = times.filter((at) => times.some((other) => other > at && other < at + 30));
  expect(withNext.length).toBeGreaterThan(10);
});

test('a target that does not say how fast it may be asked is asked again when it says so', async () => {
  const { report, output, proxy } = await verified(
    { latency: 0, perSecond: 5 },
    [],
    "--only 'tracepass.products.create-*,tracepass.templates.*' --runs 4",
  );
  const refused = proxy.seen.filter(({ status }) => status === 429).length;
  expect(refused).toBeGreaterThan(0);
  expect(report.requests.waitedOut).toEqual({ rateLimited: refused, unavailable: 0 });
  expect(output).toContain(`${refused} rate limit`);
  expect(report.summary).toMatchObject({ fail: 0, error: 0, blocked: 0 });
});
