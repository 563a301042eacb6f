import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import type { Rule, Target } from '../../generated/formats.js';
import type { operations } from '../../generated/tracepass/openapi.js';
import { example, property } from './check.js';
import { expectThat } from './expect.js';
import { Run } from './run.js';
import { Blocked } from './verdicts.js';

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

test('a rule that is blocked names the one it waits for, unless that one passed', async () => {
  const needs = example<operations>(async (session) => {
    throw new Blocked(`${session.seed} products were needed`, { operation: 'listProducts' });
  });
  const holds = example<operations>(async () => undefined);
  const first = { ...rule, id: 'tracepass.test.first' };
  const foundations = { listProducts: first.id };
  const options = { seed: 7, runs: 1, runMark: 'ts1', replayWith: '', foundations };

  const run = new Run<operations>(contract, target, options);
  expect(await run.judge(rule, needs)).toMatchObject({
    verdict: 'blocked',
    waitsFor: first.id,
    reason: expect.stringContaining(`waits for ${first.id}, which was not judged yet: 7 products`),
  });
  await run.judge(
    first,
    example<operations>(async () => expectThat(false, 'it is wrong')),
  );
  expect((await run.judge(rule, needs)).reason).toContain(`waits for ${first.id}, which failed`);

  const other = new Run<operations>(contract, target, options);
  await other.judge(first, holds);
  expect(await other.judge(rule, needs)).not.toHaveProperty('waitsFor');
});

test('after an interruption the case under way counts, and no rule is begun', async () => {
  const controller = new AbortController();
  let seen = 0;
  const check = property<operations, number>(
    () => fc.nat(),
    async () => {
      seen += 1;
      if (seen === 3) controller.abort();
    },
  );
  const run = new Run<operations>(contract, target, {
    ...{ seed: 7, runs: 20, runMark: 'ts1', replayWith: '' },
    signal: controller.signal,
  });
  expect(await run.judge(rule, check)).toMatchObject({ verdict: 'pass', cases: 3 });
  expect(await run.judge(rule, check)).toMatchObject({ verdict: 'skipped', cases: 0 });
  expect(seen).toBe(3);
});

test('where every request has to go alone, a rule about requests that meet is skipped', async () => {
  const together = example<operations>((session) => session.makeRoom(2));
  const options = { seed: 7, runs: 1, runMark: 'ts1', replayWith: '' };
  const verdictAt = async (requestsPerSecond: number) => {
    const paced = { ...target, limits: { requestsPerSecond } };
    return (await new Run<operations>(contract, paced, options).judge(rule, together)).verdict;
  };
  expect(await verdictAt(1)).toBe('skipped');
  expect(await verdictAt(2)).toBe('pass');
});
