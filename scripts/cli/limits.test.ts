import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../conformance/index.js';
import { apiNames, type ApiName } from '../../generated/apis.js';
import { startMock } from '../../mock-server/index.js';
import { shell } from '../docs/processes.js';
import { startProxy } from './proxy-fixture.js';

/** Runs `twinspec verify`, which has to end green, and resolves to its report. */
async function verified(flags: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-limits-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  const { code, output } = await shell(
    `node dist/scripts/cli/main.js verify ${flags} --seed 1 --report json=${file}`,
  );
  expect(code, output).toBe(0);
  return JSON.parse(await readFile(file, 'utf8'));
}

function judgedMusts({ rules }: Report): { judged: number; all: number } {
  const must = rules.filter(({ level }) => level === 'must');
  return { judged: must.filter(({ verdict }) => verdict === 'pass').length, all: must.length };
}

/** What a service offers that makes its main rows and reads the rest. */
const core = {
  tracepass:
    'createProduct listProducts getProduct updateProduct createPassport listPassports getPassport deletePassport listTemplates',
  augno:
    'createProduct listProducts getProduct updateProduct deleteProduct listUnits createUnit getUnit listUnitGroups createUnitGroup getUnitGroup listItemCategories createItemCategory getItemCategory listProductLines getProductLine listProperties getProperty listAttributes getAttribute',
} satisfies Record<ApiName, string>;

/** Judges a service of its own with these operations only. */
async function verifiedCore(api: ApiName, flags: string): Promise<Report> {
  const mock = await startMock({ apis: [api], clock: new Date('2026-05-09T10:00:00Z') });
  onTestFinished(() => mock.close());
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-core-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'target.json');
  const [target] = mock.targets;
  await writeFile(file, JSON.stringify({ ...target, operations: core[api].split(' ') }));
  return verified(`--target ${file} ${flags}`);
}

test.each(apiNames)(
  '150 writes judge at least four fifths of the must rules that the core of %s is judged by without a limit',
  async (api) => {
    const { judged: all } = judgedMusts(await verifiedCore(api, '--runs 1'));
    const report = await verifiedCore(api, '--max-writes 150');
    expect(report.requests.writes).toBeLessThanOrEqual(150);
    expect(judgedMusts(report).judged / all).toBeGreaterThanOrEqual(0.8);
    expect(report.summary).toMatchObject({ fail: 0, blocked: 0, error: 0 });
  },
);

test.each(apiNames)('150 writes judge at least half of the must rules of the whole of %s', async (api) => {
  const report = await verified(`--api ${api} --max-writes 150`);
  expect(report.requests.writes).toBeLessThanOrEqual(150);
  const { judged, all } = judgedMusts(report);
  expect(judged / all).toBeGreaterThanOrEqual(0.5);
  expect(report.summary).toMatchObject({ fail: 0, blocked: 0, error: 0 });
});

test('whatever the limit on writes, clean-up fits into it and leaves nothing that could be removed', async () => {
  for (const limit of [1, 7, 40]) {
    const mock = await startMock({ apis: ['tracepass'] });
    const proxy = await startProxy({ upstream: mock.url, latency: 0 });
    const target = `--api tracepass --target ${proxy.url} --token tp_mock_primary`;
    const report = await verified(`${target} --max-writes ${limit}`);
    await Promise.all([proxy.close(), mock.close()]);
    expect(proxy.seen.filter(({ method }) => method !== 'GET').length).toBeLessThanOrEqual(limit);
    expect(report.leftovers.filter((what) => what.startsWith('passport'))).toEqual([]);
  }
});

test('a run that only reads sends nothing but GET, and judges what can be read', async () => {
  const mock = await startMock({ apis: ['tracepass'] });
  onTestFinished(() => mock.close());
  const proxy = await startProxy({ upstream: mock.url, latency: 0 });
  onTestFinished(() => proxy.close());
  const target = `--api tracepass --target ${proxy.url} --token tp_mock_primary`;
  const report = await verified(`${target} --read-only --runs 3`);
  expect(new Set(proxy.seen.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(report.requests.writes).toBe(0);
  expect(report.summary).toMatchObject({ fail: 0, blocked: 0, error: 0 });
  expect(judgedMusts(report).judged).toBeGreaterThan(20);
  const topics = new Set(
    report.rules.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id.split('.')[1]),
  );
  for (const topic of ['authentication', 'lists', 'templates', 'contract']) expect(topics).toContain(topic);
});
