import fc from 'fast-check';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rule, Target } from '../../../generated/formats.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { rules, type RuleId } from '../../../generated/tracepass/rules.js';
import type { Check } from '../../engine/check.js';
import { Run } from '../../engine/run.js';
import { parallelCallsHaveAnOrder } from '../../model/parallel.js';
import type { Race } from '../../model/race.js';
import type { Call, State } from './model-state.js';
import { pack } from './pack.js';
import { tracepassService } from './service-fixture.js';
import type { Command } from './session-commands.js';
import { roomySetup } from './session-setups.js';

// Sessions against a small service that is right about everything but one thing: archived products get passports.

let service: { target: Target; close: () => void };
let runs = 0;
beforeAll(async () => {
  service = await tracepassService();
});
afterAll(() => service.close());

function judge(
  id: RuleId,
  { check = pack.checks[id], ...changes }: Partial<Target> & { check?: Check<operations> | undefined } = {},
) {
  const rule: Rule | undefined = rules.find((one) => one.id === id);
  if (!rule || !check) throw new Error(`${id} has no check`);
  runs += 1;
  const options = { seed: 11, runs: 20, runMark: `tstest${runs}`, replayWith: '' };
  return new Run<operations>(pack.contract, { ...service.target, ...changes }, options).judge(rule, check);
}

describe('a session that meets the bug', () => {
  test('is cut down to the calls that it takes', async () => {
    const { verdict, failure } = await judge('tracepass.sessions.agree-with-secondary-sources');
    expect(verdict).toBe('fail');
    expect(failure?.message).toMatch(/^Call 3 of the session .* is answered 201, expected 4xx/);
    const calls =
      failure?.counterexample?.split('\n').map((line) => line.replace(/\b[ABCxyz\d]\b/g, '_')) ?? [];
    expect(calls.map((line) => line.trim().replace(/ +/g, ' '))).toEqual([
      '_ create product _, named _ 201',
      '_ change product _: status archived 200',
      '_ create passport _ of product _ 201',
      'expected 4xx (the product is archived)',
    ]);
  });

  test('comes with a shell script that meets it again, under new names', async () => {
    const { failure } = await judge('tracepass.sessions.agree-with-secondary-sources');
    const script = failure?.scripts?.find(({ language }) => language === 'bash')?.text ?? '';
    const { stdout } = await promisify(execFile)('bash', ['-c', script], {
      env: { PATH: process.env['PATH'], TOKEN: service.target.credentials.primary.token },
    });
    const answers = stdout.split('\n').filter((line) => /^\d{3} /.test(line));
    expect(answers.map((line) => line.slice(0, 3))).toEqual(['201', '200', '201']);
    const [created = '', , passport = ''] = answers;
    expect(created).toMatch(/"model":"again-\d+-/);
    expect(passport).toContain(`"productId":"${/"_id":"(\w+)"/.exec(created)?.[1]}"`);
  });

  test('comes with a module over the typed client', async () => {
    const { failure } = await judge('tracepass.sessions.agree-with-secondary-sources');
    const module = failure?.scripts?.find(({ language }) => language === 'typescript')?.text ?? '';
    expect(module).toMatch(/^import \{ createTracepassClient \} from 'twinspec\/client';\n/);
    expect(module).toContain("await client.POST('/api/v1/products', {\n  body: { name: `${mark}-");
    expect(module).toMatch(/const (product[ABC]) = answer1\.data\?\._id \?\? '';/);
    expect(module).toMatch(
      /client\.PATCH\('\/api\/v1\/products\/\{id\}', \{\n {2}params: \{ path: \{ id: product[ABC] \} \}/,
    );
    expect(module).not.toContain('tstest');
  });
});

test('a session leaves out what the target does not implement', async () => {
  const result = await judge('tracepass.sessions.agree-with-the-model', {
    operations: ['createProduct', 'getProduct'],
  });
  expect(result).toMatchObject({ verdict: 'pass', cases: 20 });
});

describe('a parallel rule', () => {
  const create: Command = { type: 'createProduct', model: 'A', name: 'x' };
  const small = { before: [], clients: [[create], [create]], after: [], setting: undefined };
  const large = { ...small, clients: Array.from({ length: 4 }, () => [create, create, create]) };

  function racing(races: (Race<Command> & { setting: undefined })[], mostStates?: number) {
    return parallelCallsHaveAnOrder<operations, undefined, State, Command, Call>(
      { races: () => fc.constantFrom(...races), setUp: async (session) => roomySetup(session, 'must') },
      { most: 10, ...(mostStates !== undefined && { mostStates }) },
    );
  }

  const id = 'tracepass.sessions.parallel-unique-values';

  test('passes without a word when every history was judged', async () => {
    const result = await judge(id, { check: racing([small, large]) });
    expect(result).toMatchObject({ verdict: 'pass', cases: 10 });
    expect(result.reason).toBeUndefined();
  });

  test('says how many histories were too much for the bounded search', async () => {
    const result = await judge(id, { check: racing([small, large], 6) });
    expect(result.verdict).toBe('pass');
    expect(result.reason).toMatch(
      /^[1-9] of 10 histories took more than the bounded search and were not judged$/,
    );
  });

  test('is skipped when the bounded search can judge none', async () => {
    const result = await judge(id, { check: racing([large], 6) });
    expect(result).toMatchObject({ verdict: 'skipped' });
    expect(result.reason).toMatch(/^10 of 10 histories/);
  });

  test('is skipped when no two calls were ever under way at once', async () => {
    const result = await judge(id, { check: racing([{ ...small, clients: [[create, create]] }]) });
    expect(result).toMatchObject({ verdict: 'skipped' });
    expect(result.reason).toContain('limits.requestsPerSecond');
  });
});
