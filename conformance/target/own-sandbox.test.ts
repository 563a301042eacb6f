import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Target } from '../../generated/formats.js';
import { Unusable } from '../files/unusable.js';
import { groundFor } from './own-sandbox.js';

interface Asked {
  method: string | undefined;
  url: string | undefined;
  authorization: string | undefined;
  body: string;
}

/**
 * A control protocol that gives one answer to every request and remembers what it was asked.
 *
 * @param most sandboxes that it makes; further ones are refused
 */
async function controlAnswering(status: number, body: unknown = {}, most = Number.POSITIVE_INFINITY) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const { method, url, headers } = request;
      asked.push({ method, url, authorization: headers.authorization, body: text });
      const isRefused = asked.filter((one) => one.method === 'POST').length > most;
      const answered = isRefused ? 409 : status;
      response.writeHead(method === 'DELETE' ? 204 : answered, { 'Content-Type': 'application/json' });
      response.end(method === 'DELETE' ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { control: `http://127.0.0.1:${address.port}/control`, asked };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

const target: Target = {
  api: 'tracepass',
  baseUrl: 'http://service.example',
  credentials: { primary: { token: 'tp_given' } },
  limits: { requestsPerSecond: 5 },
};

const made = {
  name: 's7',
  targets: [
    { api: 'augno', baseUrl: 'http://service.example/other', credentials: { primary: { token: 'x' } } },
    {
      api: 'tracepass',
      baseUrl: 'http://service.example/s7',
      credentials: { primary: { token: 'tp_own' }, quotaExhausted: { token: 'tp_full' } },
      headers: { 'X-Sandbox': 's7' },
      limits: { allowCharges: true },
    },
  ],
};

test('a run gets a sandbox of its own, with every credential it has, and removes it in the end', async () => {
  const { control, asked } = await controlAnswering(201, made);
  const ground = await groundFor({ ...target, control, controlToken: 's3cret' });
  expect(ground.target).toEqual({
    api: 'tracepass',
    baseUrl: 'http://service.example/s7',
    credentials: { primary: { token: 'tp_own' }, quotaExhausted: { token: 'tp_full' } },
    headers: { 'X-Sandbox': 's7' },
    limits: { requestsPerSecond: 5, allowCharges: true },
    control,
    controlToken: 's3cret',
    sandbox: 's7',
  });
  await ground.leave();
  expect(asked).toMatchObject([
    { method: 'POST', url: '/control/sandboxes', authorization: 'Bearer s3cret' },
    { method: 'DELETE', url: '/control/sandboxes/s7', authorization: 'Bearer s3cret' },
  ]);
  expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ apis: ['tracepass'] });
});

describe('several rules', () => {
  const removed = (asked: readonly Asked[]) => asked.filter(({ method }) => method === 'DELETE').length;

  test('get several sandboxes, all of which are removed', async () => {
    const { control, asked } = await controlAnswering(201, made);
    const unlimited = { ...target, limits: {} };
    const ground = await groundFor({ ...unlimited, control }, 50);
    expect(ground.beside).toHaveLength(3);
    expect(ground.beside[0]).toMatchObject({ sandbox: 's7', credentials: { primary: { token: 'tp_own' } } });
    expect(removed(asked)).toBe(0);
    await ground.leave();
    expect(removed(asked)).toBe(4);
    expect((await groundFor({ ...unlimited, control }, 2)).beside).toHaveLength(1);
  });

  test.each([{ requestsPerSecond: 5 }, { maxWrites: 100 }])(
    'get one sandbox where what they may do is limited as a whole: %o',
    async (limits) => {
      const { control } = await controlAnswering(201, made);
      expect((await groundFor({ ...target, limits, control }, 50)).beside).toEqual([]);
    },
  );

  test('make do with those that there is room for', async () => {
    const { control, asked } = await controlAnswering(201, made, 2);
    const ground = await groundFor({ ...target, limits: {}, control }, 50);
    expect(ground.beside).toHaveLength(1);
    await ground.leave();
    expect(removed(asked)).toBe(2);
  });
});

test('a description that names a sandbox is left as it is', async () => {
  const { control, asked } = await controlAnswering(201, made);
  const named = { ...target, control, sandbox: 'default' };
  expect((await groundFor(named)).target).toBe(named);
  expect(asked).toEqual([]);
});

test.each([404, 405, 501])(
  'a control protocol without sandboxes (%d) is used for its clock alone',
  async (status) => {
    const { control } = await controlAnswering(status);
    const described = { ...target, control };
    const ground = await groundFor(described);
    expect(ground).toMatchObject({ target: described, goesWithTheRun: false });
    await ground.leave();
  },
);

test('a refusal is told with its reason', async () => {
  const { control } = await controlAnswering(409, { detail: 'there are 5 sandboxes already' });
  await expect(groundFor({ ...target, control })).rejects.toThrow(
    new Unusable(`target: control ${control} makes no sandbox: 409 there are 5 sandboxes already`),
  );
});

test('a sandbox without the API cannot be used', async () => {
  const { control } = await controlAnswering(201, { ...made, targets: [] });
  await expect(groundFor({ ...target, control })).rejects.toThrow(/made a sandbox without tracepass/);
});

test('a control protocol that cannot be reached is told before the first request', async () => {
  const control = 'http://127.0.0.1:1/control';
  await expect(groundFor({ ...target, control })).rejects.toThrow(/cannot be reached/);
});

test('the credentials of a description go to where it or the control protocol is, and nowhere else', async () => {
  const [, own] = made.targets;
  const elsewhere = { ...made, targets: [{ ...own, baseUrl: 'http://elsewhere.example/s7' }] };
  const { control } = await controlAnswering(201, elsewhere);
  const headers = { 'X-Given': 'secret' };
  const { credentials, headers: sent } = (await groundFor({ ...target, headers, control })).target;
  expect(JSON.stringify(credentials)).not.toContain('tp_given');
  expect(sent).toEqual({ 'X-Sandbox': 's7' });
});
