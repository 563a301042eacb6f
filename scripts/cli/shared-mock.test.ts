import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../../mock-server/index.js';

let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const cli = fileURLToPath(new URL('../../dist/scripts/cli/main.js', import.meta.url));

function verify(api: string, token: string, seed: number): Promise<{ code: number; output: string }> {
  const words = ['--api', api, '--target', mock.url, '--token', token, '--control', mock.control];
  const flags = ['--seed', String(seed), '--runs', '2'];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, 'verify', ...words, ...flags], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

test('runs in parallel against one mock pass, each in a sandbox of its own', async () => {
  const runs = await Promise.all([
    verify('tracepass', 'tp_mock_primary', 1),
    verify('tracepass', 'tp_mock_primary', 2),
    verify('augno', 'aug_sk_test_primary_notASecret000001', 1),
  ]);
  for (const { code, output } of runs) {
    expect(output).toMatch(/\d+ passed, 0 failed, \d+ observed/);
    expect(code).toBe(0);
  }
  expect([...mock.sandboxes].map(({ name }) => name)).toEqual(['default']);
  // Nobody touched the world that everybody sees.
  expect(mock.sandboxes.default.journal.list()).toEqual([]);
});
