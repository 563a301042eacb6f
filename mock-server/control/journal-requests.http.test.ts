import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Mock } from '../index.js';
import { product, reasons, startJournaled } from './journal-fixture.js';

// Every request that reaches a sandbox is in its journal, as it was sent and as it was answered.

const products = '/api/v1/products';
const token = 'tp_mock_primary';

test('a path that an API does not have, with the body that was sent there', async () => {
  const { call, journal } = await startJournaled();
  const answer = await call('/api/v1/prodcts?x=1', { method: 'POST', token, body: product('M-1') });
  const [entry] = await journal();
  expect(entry).toMatchObject({
    api: 'tracepass',
    request: { url: '/api/v1/prodcts?x=1', body: JSON.stringify(product('M-1')) },
    response: { status: 404, body: answer },
    decisions: [{ policy: 'routing', decision: '404: the contract has no POST /api/v1/prodcts' }],
  });
  expect(entry?.operation).toBeUndefined();
});

test('a method that a path does not have', async () => {
  const { call, journal } = await startJournaled();
  await call(products, { method: 'DELETE', token });
  const [entry] = await journal();
  expect(entry?.response?.status).toBe(405);
  expect(entry && reasons(entry)).toEqual([`routing: 405: ${products} takes GET, POST`]);
});

test('a path outside every API, and that of an API which the sandbox does not serve', async () => {
  const { mock, call, journal } = await startJournaled();
  const answer = await call('/nothing', { method: 'POST', token, body: '{"a":1}' });
  const [entry] = await journal();
  expect(entry).toMatchObject({
    request: {
      method: 'POST',
      url: '/nothing',
      body: '{"a":1}',
      headers: { authorization: 'Bearer tp_…ary' },
    },
    response: { status: 404, headers: { 'Content-Type': 'application/problem+json' }, body: answer },
    decisions: [
      { policy: 'routing', decision: expect.stringContaining('/nothing is not part of a served API') },
    ],
  });
  expect(entry?.api).toBeUndefined();
  mock.sandboxes.create({ name: 'small', apis: ['augno'] });
  await call(products, { sandbox: 'small' });
  expect(await journal('', 'small')).toMatchObject([
    { request: { url: products }, response: { status: 404 } },
  ]);
});

test('a path that is no valid percent-encoding', async () => {
  const { call, journal } = await startJournaled();
  await call('/api/v1/products/%E0%A4', { token });
  expect(await journal()).toMatchObject([
    { api: 'tracepass', request: { url: '/api/v1/products/%E0%A4' }, response: { status: 404 } },
  ]);
});

test('a preflight, and the headers that let a page read an answer', async () => {
  const { call, journal } = await startJournaled();
  const headers = { Origin: 'https://shop.example' };
  await call('/v1/catalog/products', { method: 'OPTIONS', headers });
  await call('/v1/catalog/products', { headers });
  const [preflight, refused] = await journal();
  expect(preflight).toMatchObject({
    request: { method: 'OPTIONS' },
    response: { status: 200, headers: { 'access-control-allow-origin': 'https://shop.example' } },
    decisions: [{ policy: 'cors' }],
  });
  expect(refused).toMatchObject({
    response: { status: 401, headers: { 'access-control-allow-origin': 'https://shop.example' } },
  });
});

test('a body that is no JSON, as it was sent', async () => {
  const { call, journal } = await startJournaled();
  await call(products, { method: 'POST', token, body: '{"name": "unfinished' });
  expect(await journal()).toMatchObject([
    { request: { body: '{"name": "unfinished' }, response: { status: 400 } },
  ]);
});

test('a body sent with GET', async () => {
  const { mock, journal } = await startJournaled();
  const body = '{"page":2}';
  await raw(
    mock,
    'GET',
    products,
    { Authorization: `Bearer ${token}`, 'Content-Length': String(body.length) },
    body,
  );
  expect(await journal()).toMatchObject([{ request: { method: 'GET', body }, response: { status: 200 } }]);
});

test('a body that is too large to be read, by a note instead of it', async () => {
  const { call, journal } = await startJournaled();
  await call(products, { method: 'POST', token, body: { name: 'x'.repeat(3 * 1024 * 1024) } });
  const [entry] = await journal();
  expect(entry?.request.body).toBe('… (larger than is read)');
  expect(entry && reasons(entry)).toContain('validation: 400: body too large');
});

test('a long body, cut; what it holds is bounded', async () => {
  const { mock, call, journal } = await startJournaled();
  const text = JSON.stringify({ name: 'x'.repeat(1_000_000) });
  for (let calls = 0; calls < 12; calls += 1) await call(products, { method: 'POST', token, body: text });
  const entries = await journal();
  expect(entries.map(({ id }) => id)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
  const left = text.length - 65_536;
  expect(entries[0]?.request.body).toBe(`${text.slice(0, 65_536)}… (${left} more bytes)`);
  const kept = mock.sandboxes.default.journal
    .list()
    .reduce((sum, { request }) => sum + request.body.length, 0);
  expect(kept).toBeLessThanOrEqual(8 * 1024 * 1024);
});

test('a refusal for hundreds of reasons: the first ones, without what they are about', async () => {
  const { mock, call } = await startJournaled();
  const query = Array.from({ length: 300 }, (_, index) => `unknown${index}=text`).join('&');
  await call(`/v1/catalog/products?${query}`, {
    token: 'aug_sk_test_primary_notASecret000001',
    headers: { 'Augno-Version': '1.0.forge-preview.3' },
  });
  const refusal = mock.sandboxes.default.journal.list()[0]?.refusal;
  if (refusal?.kind !== 'invalid') throw new Error(`refused as ${refusal?.kind}`);
  expect(refusal.violations).toHaveLength(20);
  expect(refusal.violations.filter((violation) => 'value' in violation)).toEqual([]);
});

test('what was asked before a reset is not told after it', async () => {
  const { mock, call, journal } = await startJournaled();
  const sandbox = mock.sandboxes.default;
  sandbox.faults.add({ latencyMs: 300, times: 1 });
  const answered = call(products, { token });
  while (sandbox.faults.list().length > 0) await turn();
  sandbox.reset();
  expect(await answered).toContain('"items"');
  expect(await journal()).toEqual([]);
});

test('a client that hung up before it got its answer', async () => {
  const { mock, journal } = await startJournaled();
  const sandbox = mock.sandboxes.default;
  sandbox.faults.add({ latencyMs: 300 });
  const told = new Promise<void>((resolve) => void sandbox.journal.listen(() => resolve()));
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
  socket.write(`GET ${products} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  await once(socket, 'connect');
  socket.end();
  socket.destroy();
  await told;
  const [entry] = await journal();
  expect(entry).toMatchObject({ delivery: 'reset', response: { status: 200 } });
  expect(entry && reasons(entry).at(-1)).toBe('delivery: the client hung up before the answer');
});

test('but no request to the control protocol', async () => {
  const { mock, call, control } = await startJournaled({ controlToken: 'control-s3cret-token' });
  const Authorization = 'Bearer control-s3cret-token';
  await control('getService', '/service');
  await control('getService', '/service', { headers: { Authorization } });
  await call('/__control/nothing', { headers: { Authorization } });
  expect(mock.sandboxes.default.journal.list()).toEqual([]);
});

/** Sends what fetch refuses to send. */
function raw(mock: Mock, method: string, path: string, headers: Record<string, string>, body: string) {
  return new Promise<void>((resolve, reject) => {
    request(mock.url + path, { method, headers }, (response) => response.resume().on('end', resolve))
      .on('error', reject)
      .end(body);
  });
}
