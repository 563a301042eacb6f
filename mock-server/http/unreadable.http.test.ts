import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';

let mock: Mock;
const bugs: string[] = [];
beforeEach(async () => {
  mock = await startMock({ apis: ['tracepass'], requestTimeout: 'PT0.2S', onBug: (bug) => bugs.push(bug) });
});
afterEach(async () => {
  await mock.close();
  expect(bugs.splice(0)).toEqual([]);
});

/** The statuses that are answered to bytes, until the mock closes. */
async function statusesOf(text: string): Promise<number[]> {
  const { port, hostname } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return [
    ...Buffer.concat(chunks)
      .toString()
      .matchAll(/HTTP\/1\.1 (\d{3})/g),
  ].map(([, status]) => Number(status));
}

const body = JSON.stringify({ name: 'Pack', model: 'P-1', category: 'batteries' });
const create = [
  'POST /api/v1/products HTTP/1.1',
  'Host: 127.0.0.1',
  'Authorization: Bearer tp_mock_primary',
  `Content-Length: ${body.length}`,
  '',
  body,
].join('\r\n');

test('a request is answered before the garbage behind it', async () => {
  expect(await statusesOf(`${create}\r\n\r\n\0garbage\r\n\r\n`)).toEqual([201, 400]);
});

test('so are two of them, in their order', async () => {
  expect(await statusesOf(`${create}${create}GARBAGE\r\n\r\n`)).toEqual([201, 409, 400]);
});

test('a request whose own body cannot be read is refused', async () => {
  const head = create.slice(0, create.indexOf('Content-Length'));
  expect(await statusesOf(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`)).toEqual([400]);
});

test('a head that is too large is refused as such', async () => {
  expect(await statusesOf(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toEqual([431]);
});

test.each([
  ['head', create.slice(0, 40)],
  ['body', create.slice(0, -5)],
  [
    'body of the control protocol',
    'PATCH /__control/sandboxes/default/clock HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{',
  ],
])('a %s that does not come in time is cut off with 408, while others are answered', async (_part, text) => {
  const slow = statusesOf(text);
  const other = await fetch(`${mock.url}/__control/service`);
  expect(other.status).toBe(200);
  expect(await slow).toEqual([408]);
});

test.each([
  ['gzip that is none', { 'Content-Encoding': 'gzip' }],
  ['an encoding that nobody knows', { 'Content-Encoding': '__proto__' }],
])('the control protocol refuses %s', async (_what, headers) => {
  const path = `${mock.control}/sandboxes/default/clock`;
  const answer = await fetch(path, { method: 'PATCH', headers, body: '{"frozen":true}' });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ detail: 'the body cannot be read' });
});
