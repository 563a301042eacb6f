import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../conformance/index.js';
import { startMock } from '../../mock-server/index.js';
import { shell } from '../docs/processes.js';

/** Of several topics, among them what moves the clock, uses budgets up and looks back on the run. */
const only = ['products', 'lists', 'rate-limit', 'quota', 'sessions', 'contract']
  .map((topic) => `tracepass.${topic}.*`)
  .join();

test('rules that are judged side by side in several sandboxes come to the same verdicts, in the same order', async () => {
  const mock = await startMock({ apis: ['tracepass'], clock: new Date('2026-05-09T10:00:00Z') });
  onTestFinished(() => mock.close());
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-lanes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [described] = mock.targets;
  const verified = async (name: string, sandbox: string | undefined) => {
    const [target, file] = [join(folder, `${name}.json`), join(folder, `${name}-report.json`)];
    await writeFile(target, JSON.stringify({ ...described, sandbox }));
    const { code, output } = await shell(
      `node dist/scripts/cli/main.js verify --target ${target} --only '${only}' --seed 1 --runs 3 --report json=${file}`,
    );
    expect(code, output).toBe(0);
    const report: Report = JSON.parse(await readFile(file, 'utf8'));
    return report.rules.map(({ id, verdict, cases }) => ({ id, verdict, cases }));
  };
  const sideBySide = await verified('side-by-side', undefined);
  expect([...mock.sandboxes]).toHaveLength(1);
  expect(mock.sandboxes.default.journal.list()).toEqual([]);
  expect(sideBySide.length).toBeGreaterThan(60);
  expect(await verified('one-by-one', 'default')).toEqual(sideBySide);
});
