import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from 'twinspec/mock';

// The examples for other test runners, run by those runners: once with a mock of their own, once sharing this one.
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

const runners: [string, string[]][] = [
  [
    'jest',
    [
      '--experimental-vm-modules',
      jest,
      '--rootDir=docs/examples',
      '--testMatch=**/jest.spec.mjs',
      '--transform={}',
    ],
  ],
  ['node:test', ['--test', 'docs/examples/node-test.spec.mjs']],
];

test.each(runners)('the example for %s passes with a mock of its own', async (_, words) => {
  expect(await run(words, {})).toMatch(passed);
});

test.each(runners)('the example for %s passes in a sandbox of a mock that runs already', async (_, words) => {
  expect(await run(words, { TWINSPEC_CONTROL: mock.control })).toMatch(passed);
  expect([...mock.sandboxes].map(({ name }) => name)).toEqual(['default']);
});

const passed = /Tests: +1 passed, 1 total|^# pass 1$/m;

async function run(words: string[], environment: Record<string, string>): Promise<string> {
  // A surrounding vitest or node:test would be taken for the parent of the run.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_TEST_CONTEXT|JEST)/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), ...environment };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd: root, env });
  return stdout + stderr;
}
