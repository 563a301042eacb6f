import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import type { Rule, RuleResult, Target } from '../../generated/formats.js';
import type { operations } from '../../generated/tracepass/openapi.js';
import { example } from './check.js';
import { Run } from './run.js';
import type { Session } from './session.js';

interface Scripted {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const clock = JSON.stringify({ now: '2026-05-09T10:00:00Z', frozen: false });

/** A service that gives these answers in turn, the last one from then on, and whose clock can be advanced. */
async function service(...answers: Scripted[]) {
  const [asked, advanced]: string[][] = [[], []];
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url?.startsWith('/control/')) {
      request.on('data', (chunk: Buffer) => advanced?.push(chunk.toString()));
      response.end(clock);
      return;
    }
    asked?.push(`${request.method} ${request.url}`);
    const { status, headers = {} } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 200 };
    response.writeHead(status, headers).end('{"templates":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked: asked ?? [], advanced: advanced ?? [] };
}

const rule: Rule = {
  id: 'tracepass.test.rule',
  level: 'must',
  statement: 'A rule of this test.',
  source: 'test',
  operations: [],
  needs: [],
  cost: { writes: 1, charges: 0 },
};

async function judged(
  url: string,
  check: (session: Session<operations>) => Promise<void>,
  members: Partial<Target> = {},
): Promise<{ result: RuleResult; run: Run<operations> }> {
  const target: Target = {
    api: 'tracepass',
    baseUrl: url,
    credentials: { primary: { token: 'tp_x' } },
    control: `${url}/control`,
    sandbox: 'default',
    ...members,
  };
  const run = new Run<operations>(contract, target, { seed: 1, runs: 1, runMark: 'ts1', replayWith: '' });
  return { result: await run.judge(rule, example(check)), run };
}

const read = async (session: Session<operations>) => {
  (await session.api.call('listTemplates')).expect(200);
};
const create = (headers: Record<string, string> = {}) =>
  async function creation(session: Session<operations>) {
    (await session.api.send('createProduct', { body: {}, headers })).need(201, 'a product');
  };

test('a 429 that nobody asked for is waited out by the clock, and counted', async () => {
  const { url, asked, advanced } = await service(
    { status: 429, headers: { 'Retry-After': '7' } },
    { status: 200 },
  );
  const { result, run } = await judged(url, read);
  expect(result.verdict).toBe('pass');
  expect(asked).toHaveLength(2);
  expect(advanced.join()).toContain('PT7S');
  expect(run.requests.waitedOut).toEqual({ rateLimited: 1, unavailable: 0 });
});

test('a 429 that asks for more than a run can wait skips the rule', async () => {
  const { url } = await service({ status: 429, headers: { 'Retry-After': '3600' } });
  const { result } = await judged(url, read, { control: undefined });
  expect(result).toMatchObject({ verdict: 'skipped', reason: expect.stringContaining('enable with') });
});

test('a read that is answered 500 is repeated, and what was waited out is no breach of the contract', async () => {
  const { url, asked } = await service({ status: 500 }, { status: 503 }, { status: 200 });
  let breaches = -1;
  const { result, run } = await judged(url, async (session) => {
    await read(session);
    breaches = session.breaches.length;
  });
  expect(result.verdict).toBe('pass');
  expect(breaches).toBe(0);
  expect(asked).toHaveLength(3);
  expect(run.requests.waitedOut).toEqual({ rateLimited: 0, unavailable: 2 });
});

test('a read that is always answered 500 is a finding', async () => {
  const { url, asked } = await service({ status: 500 });
  const { result } = await judged(url, read);
  expect(result).toMatchObject({
    verdict: 'fail',
    failure: { message: expect.stringContaining('answered 500') },
  });
  expect(asked).toHaveLength(3);
});

test.each([500, 502, 504])(
  'a creation without a key that is answered %i is sent once, and blocks',
  async (status) => {
    const { url, asked } = await service({ status }, { status: 201 });
    const { result, run } = await judged(url, create());
    expect(result.verdict).toBe('blocked');
    expect(asked).toHaveLength(1);
    expect(run.requests.waitedOut.unavailable).toBe(0);
  },
);

test('a creation with a key is repeated', async () => {
  const { url, asked } = await service({ status: 502 }, { status: 201 });
  const { result } = await judged(url, create({ 'Idempotency-Key': 'k1' }));
  expect(result.verdict).toBe('pass');
  expect(asked).toHaveLength(2);
});

test('a key that the service need not accept protects nobody', async () => {
  const { url, asked } = await service({ status: 500 }, { status: 201 });
  await judged(url, create({ 'Idempotency-Key': 'k'.repeat(256) }));
  expect(asked).toHaveLength(1);
});

test('a creation that was not handled is repeated', async () => {
  const { url, asked } = await service({ status: 503, headers: { 'Retry-After': '2' } }, { status: 201 });
  const { result } = await judged(url, create());
  expect(result.verdict).toBe('pass');
  expect(asked).toHaveLength(2);
});

test('an outage that lasts blocks the rule', async () => {
  const { url } = await service({ status: 503 });
  const { result } = await judged(url, read);
  expect(result).toMatchObject({
    verdict: 'blocked',
    reason: expect.stringContaining('answered 503 3 times'),
  });
});

test('a run that only reads sends no write and leaves the clock alone', async () => {
  const { url, asked, advanced } = await service({ status: 200 });
  const { result } = await judged(
    url,
    async (session) => {
      await read(session);
      await create()(session);
    },
    { limits: { readOnly: true } },
  );
  expect(result).toMatchObject({ verdict: 'skipped', reason: expect.stringContaining('--read-only') });
  expect(asked).toEqual(['GET /api/v1/templates']);
  expect(advanced).toEqual([]);
});

test('a target that answers 401 to everything breaks no rule', async () => {
  const { url } = await service({ status: 401 });
  const { result } = await judged(url, read);
  expect(result).toMatchObject({ verdict: 'blocked', reason: expect.stringContaining('401 to everything') });
});
