import fc from 'fast-check';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filtered } from '../generators/discards.js';
import { contract } from '../../generated/tracepass/contract.js';
import type { Rule, Target } from '../../generated/formats.js';
import type { operations } from '../../generated/tracepass/openapi.js';
import { allOf, example, observation, property, type Check } from './check.js';
import { expectThat } from './expect.js';
import { Run } from './run.js';
import { skip } from './session.js';
import { Blocked, Ended } from './verdicts.js';

// A server that answers every GET with an empty template list, to judge against without any mock.

let server: Server;
let target: Target;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url?.startsWith('/api/v1/products')) response.statusCode = 418;
    response.end('{"templates":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  target = {
    api: 'tracepass',
    baseUrl: `http://127.0.0.1:${port}`,
    credentials: { primary: { token: 'tp_x' } },
  };
});
afterAll(() => server.close());

const rule: Rule = {
  id: 'tracepass.test.rule',
  level: 'must',
  statement: 'A rule of this test.',
  source: 'test',
  operations: ['listTemplates'],
  needs: [],
  cost: { writes: 0, charges: 0 },
};

function judge(check: Check<operations>, changes: Partial<Rule> = {}, limits: Target['limits'] = {}) {
  const run = new Run<operations>(
    contract,
    { ...target, limits },
    { seed: 7, runs: 20, runMark: 'ts1', replayWith: '' },
  );
  return run.judge({ ...rule, ...changes }, check);
}

describe('verdicts', () => {
  test('a law that holds passes and says how many cases it saw', async () => {
    const result = await judge(
      property(
        () => fc.nat(),
        async () => undefined,
      ),
    );
    expect(result).toMatchObject({ verdict: 'pass', cases: 20 });
  });

  test('what is thrown away is counted beside the cases, for rules that generate something', async () => {
    const even = (value: number) => value % 2 === 0;
    const before = property<operations, number>(
      () => filtered(fc.nat(), even),
      async () => undefined,
    );
    const result = await judge(before);
    expect(result).toMatchObject({ verdict: 'pass', cases: 20 });
    expect(result.discarded).toBeGreaterThan(0);

    const meanwhile = property<operations, number>(
      () => fc.nat(),
      async (_, value) => fc.pre(even(value)),
    );
    const other = await judge(allOf(meanwhile, before));
    expect(other).toMatchObject({ verdict: 'pass', cases: 20 });
    expect(other.discarded).toBeGreaterThan(0);
    expect(await judge(example(async () => undefined))).not.toHaveProperty('discarded');
  });

  test('a broken law fails with the smallest counterexample and the exchanges of that case', async () => {
    const result = await judge(
      property(
        () => fc.nat({ max: 1000 }),
        async (session, value) => {
          await session.api.send('listTemplates', { headers: { 'X-Value': String(value) } });
          expectThat(value < 10, `${value} is too much`);
        },
      ),
    );
    expect(result).toMatchObject({
      verdict: 'fail',
      failure: { message: '10 is too much', counterexample: '10' },
    });
    expect(result.failure?.exchanges.map(({ request }) => request.headers['x-value'])).toEqual(['10']);
    expect(result.failure?.replay).toBe(
      `npx twinspec verify --api tracepass --only tracepass.test.rule --seed 7 --path ${result.failure?.path}`,
    );
  });

  test('a law bound several times shares its cases and fails with the binding that breaks it', async () => {
    const holds = property<operations, number>(
      () => fc.nat(),
      async () => undefined,
    );
    const breaks = property<operations, number>(
      () => fc.nat(),
      async (_, value) => expectThat(value < 3, `${value} is too much`),
    );
    expect(await judge(allOf(holds, holds))).toMatchObject({ verdict: 'pass', cases: 20 });
    const remarking: typeof holds = {
      ...holds,
      explore: async (...given) => ({ ...(await holds.explore(...given)), remark: 'some say nothing' }),
    };
    expect(await judge(allOf(holds, remarking))).toMatchObject({
      verdict: 'pass',
      reason: 'some say nothing',
    });
    const result = await judge(allOf(holds, breaks, holds));
    expect(result).toMatchObject({
      verdict: 'fail',
      failure: { message: '3 is too much', counterexample: '3' },
    });
  });

  test('a call beyond the contract is recorded without an operation', async () => {
    const result = await judge(
      example(async (session) => {
        const answer = await session.api.sendElsewhere('GET', '/api/v1/no-such-thing');
        expectThat(answer.status === 418, 'there is no such thing');
      }),
    );
    expect(result.failure?.exchanges.map(({ request, operation }) => [request.method, operation])).toEqual([
      ['GET', undefined],
    ]);
  });

  test('the same seed finds the same counterexample', async () => {
    const check = property<operations, number>(
      () => fc.integer(),
      async (_, value) => expectThat(value % 7 !== 3, `${value}`),
    );
    const [first, second] = [await judge(check), await judge(check)];
    expect(first.verdict).toBe('fail');
    expect(second.failure?.message).toBe(first.failure?.message);
  });

  test.each([
    ['blocked', () => Promise.reject(new Blocked('the control failed'))],
    ['skipped', async () => skip('there is none')],
    ['error', () => Promise.reject(new TypeError('x is undefined'))],
  ])('%s is told apart from a failure, and ends a property at once', async (verdict, decide) => {
    let calls = 0;
    const counted = async () => {
      calls += 1;
      await decide();
    };
    expect(await judge(property(() => fc.nat(), counted))).toMatchObject({ verdict });
    expect(calls).toBe(1);
  });

  test('a target that does not answer is an error of the run, not a failure', async () => {
    const unreachable = new Run<operations>(
      contract,
      { ...target, baseUrl: 'http://127.0.0.1:9' },
      { seed: 1, runs: 1, runMark: 'x', replayWith: '' },
    );
    const result = await unreachable.judge(
      rule,
      example(async (session) => void (await session.api.call('listTemplates'))),
    );
    expect(result).toMatchObject({ verdict: 'error', reason: expect.stringContaining('127.0.0.1:9') });
  });

  test('several laws of which none was judged before the end of the run are no pass', async () => {
    const law = property<operations, number>(
      () => fc.nat(),
      () => Promise.reject(new Ended('the run is over')),
    );
    expect(await judge(allOf(law, law, law))).toMatchObject({ verdict: 'skipped', cases: 3 });
    const judged = property<operations, number>(
      () => fc.nat(),
      async () => undefined,
    );
    expect(await judge(allOf(judged, law, law))).toMatchObject({ verdict: 'pass', cases: 7 });
  });

  test('a rule that stumbles over a body that is not as documented is blocked, and says over which', async () => {
    const stumbling = example<operations>(async ({ api }) => {
      await api.call('listPassports');
      throw new TypeError('x is undefined');
    });
    const { verdict, reason } = await judge(stumbling);
    expect(verdict).toBe('blocked');
    expect(reason).toMatch(
      /could not be read \(TypeError: x is undefined\).*listPassports 200: body must have/,
    );
  });

  test('an observation is reported and never failed', async () => {
    expect(
      await judge(
        observation(async () => 'it clamps'),
        { level: 'observe' },
      ),
    ).toMatchObject({
      verdict: 'observed',
      reason: 'it clamps',
    });
  });

  test('a rule whose needs are not met is skipped without a request', async () => {
    const result = await judge(
      example(async () => undefined),
      { needs: ['otherTenant'] },
    );
    expect(result).toMatchObject({ verdict: 'skipped', cases: 0, requests: 0 });
  });

  test('a property gets no more cases than the writes that are left pay for', async () => {
    const check = property<operations, number>(
      () => fc.nat(),
      async () => undefined,
    );
    expect(await judge(check, { cost: { writes: 2, charges: 0 } }, { maxWrites: 7 })).toMatchObject({
      cases: 3,
    });
    expect(await judge(check, { cost: { writes: 8, charges: 0 } }, { maxWrites: 7 })).toMatchObject({
      verdict: 'skipped',
    });
  });
});

test('every response is compared with the contract on the way', async () => {
  let messages: string[] = [];
  await judge(
    example(async (session) => {
      await session.api.call('listTemplates');
      await session.api.call('listProducts');
      messages = session.breaches.map(({ aspect }) => aspect);
    }),
  );
  expect(messages).toEqual(['status']);
});

test('what was created is removed in reverse order and what cannot be removed is listed', async () => {
  const removed: string[] = [];
  const run = new Run<operations>(contract, target, { seed: 1, runs: 1, runMark: 'x', replayWith: '' });
  await run.judge(
    rule,
    example(async (session) => {
      for (const what of ['first', 'second']) {
        session.created({ what, remove: async () => removed.push(what) > 0 });
      }
      session.created({ what: 'stubborn' });
    }),
  );
  expect(removed).toEqual(['second', 'first']);
  expect(await run.finish()).toEqual(['stubborn']);
});
