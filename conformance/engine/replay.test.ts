import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import type { Rule, Target } from '../../generated/formats.js';
import type { operations } from '../../generated/tracepass/openapi.js';
import { allOf, example, property, type Check } from './check.js';
import { expectThat } from './expect.js';
import { isCasePath, readCasePath, writeCasePath } from './replay.js';
import { Run } from './run.js';

// No check of these tests sends a request.
const target: Target = {
  api: 'tracepass',
  baseUrl: 'http://127.0.0.1:9',
  credentials: { primary: { token: 'tp_x' } },
};

const rule: Rule = {
  id: 'tracepass.test.rule',
  level: 'must',
  statement: 'A rule of this test.',
  source: 'test',
  operations: [],
  needs: [],
  cost: { writes: 0, charges: 0 },
};

function judge(check: Check<operations>, path?: string) {
  return new Run<operations>(contract, target, {
    seed: 7,
    runs: 20,
    runMark: 'ts1',
    replayWith: '',
    path,
  }).judge(rule, check);
}

test.each(['0', '3:1:0', '2/0:1:0', 'shared/0', 'shared/1/2/0:4'])(
  '%s is a path, and reads as it is written',
  (path) => {
    expect(isCasePath(path)).toBe(true);
    expect(writeCasePath(readCasePath(path))).toBe(path);
  },
);

test.each(['', 'first', '1:', '/0', '0 1', 'shared', '-1'])('"%s" is no path', (path) => {
  expect(isCasePath(path)).toBe(false);
});

test('a path leads to the one case, also through the laws of a rule', async () => {
  const breaks = property<operations, number>(
    () => fc.nat(),
    async (_, value) => expectThat(value < 3, `${value} is too much`),
  );
  const holds = property<operations, number>(
    () => fc.nat(),
    async () => undefined,
  );
  for (const check of [breaks, allOf(holds, breaks), allOf(holds, allOf(holds, holds, breaks))]) {
    const { failure } = await judge(check);
    const again = await judge(check, failure?.path);
    expect(again).toMatchObject({
      cases: 1,
      failure: { counterexample: '3', path: failure?.path, replay: failure?.replay },
    });
  }
  expect((await judge(allOf(holds, allOf(holds, holds, breaks)))).failure?.path).toMatch(
    /^1\/2\/\d+(:\d+)*$/,
  );
});

test.each(['9/0', '0/0', '4:9999'])('a path that leads nowhere (%s) is not a pass', async (path) => {
  const holds = property<operations, boolean>(
    () => fc.boolean(),
    async () => undefined,
  );
  const check = path.startsWith('9') ? allOf(holds, holds) : holds;
  expect(await judge(check, path)).toMatchObject({
    verdict: 'skipped',
    reason: expect.stringContaining(`the path ${path}`),
  });
});

test('what failed outside of a generated case is replayed with all cases', async () => {
  const result = await judge(example(async () => expectThat(false, 'it is wrong')));
  expect(result.failure?.path).toBeUndefined();
  expect(result.failure?.replay).toContain('--seed 7 --runs 20');
});

test.each(['2', '2:0'])('a case that does not fail any more (%s) is tried alone', async (path) => {
  const holds = property<operations, number>(
    () => fc.integer({ min: 1000 }),
    async () => undefined,
  );
  expect(await judge(holds, path)).toMatchObject({ verdict: 'pass', cases: 1 });
});
