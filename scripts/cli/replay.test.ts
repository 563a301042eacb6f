import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../conformance/index.js';
import { startMock } from '../../mock-server/index.js';
import { shell } from '../docs/processes.js';
import { startProxy } from './proxy-fixture.js';

/** A TracePass service that forgets what comes after the third character of a name, and says so nowhere. */
async function forgetfulService(): Promise<string> {
  const mock = await startMock({ apis: ['tracepass'] });
  onTestFinished(() => mock.close());
  const tamper = (operation: string, body: string) =>
    operation === 'createProduct' ? body.replace(/("name":"(?:[^"\\]|\\.){3})(?:[^"\\]|\\.)+"/, '$1"') : body;
  const proxy = await startProxy({ upstream: mock.url, latency: 0, tamper });
  onTestFinished(() => proxy.close());
  return proxy.url;
}

/** Runs a command line with a report, and resolves to its only rule. */
async function judged(line: string) {
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-replay-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  const twinspec = line.replace(/^npx twinspec/, 'node dist/scripts/cli/main.js');
  const { code, output } = await shell(`${twinspec} --report json=${file}`, { TOKEN: 'tp_mock_primary' });
  expect(code, output).toBe(1);
  const report: Report = JSON.parse(await readFile(file, 'utf8'));
  const [rule] = report.rules;
  if (!rule?.failure) throw new Error(`nothing failed: ${output}`);
  return { ...rule, failure: rule.failure };
}

test.each([
  ['a generated case', '', /^\d+(:\d+)*$/],
  ['the case that rules share when writes are limited', '--max-writes 2', /^shared\//],
])('the replay of a failure is the same counterexample in one case: %s', async (_, limits, path) => {
  const target = `--target ${await forgetfulService()} --token "$TOKEN" --api tracepass`;
  const only = 'tracepass.products.create-echoes-name-model-category';
  const found = await judged(`npx twinspec verify ${target} --only ${only} --seed 3 ${limits}`);
  expect(found.failure).toMatchObject({ seed: 3, path: expect.stringMatching(path) });
  expect(found.failure.replay).toContain(`--seed 3 --path ${found.failure.path}`);
  const again = await judged(found.failure.replay);
  expect(again.cases).toBe(1);
  expect(again.failure).toMatchObject({
    counterexample: found.failure.counterexample,
    path: found.failure.path,
    replay: found.failure.replay,
  });
});
