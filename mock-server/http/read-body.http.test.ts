import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { RequestBody } from '../exchange.js';
import { readBody } from './body.js';

const json = '{"a":1}';

/** What the edge reads of a body that comes with the headers, with at most 100 bytes. */
async function read(
  body: Uint8Array | string,
  headers: Record<string, string> = {},
): Promise<RequestBody | undefined> {
  let result: RequestBody | undefined;
  const server = createServer((request, response) => {
    void readBody(request, 100).then((found) => {
      result = found;
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const call = send({ port, method: 'POST', headers, agent: false }).end(body);
  const [response] = await once(call, 'response');
  response.resume();
  server.close();
  await once(server, 'close');
  return result;
}

test.each([
  ['gzip', gzipSync(json)],
  ['x-gzip', gzipSync(json)],
  ['deflate', deflateSync(json)],
  ['br', brotliCompressSync(json)],
  ['identity', Buffer.from(json)],
  ['GZIP', gzipSync(json)],
])('a body in the encoding %s is its JSON', async (coding, bytes) => {
  expect(await read(bytes, { 'Content-Encoding': coding })).toEqual({
    kind: 'json',
    value: { a: 1 },
    text: json,
  });
});

test.each([
  ['in an unknown encoding', 'zstd', Buffer.from(json)],
  ['that is not in the encoding it declares', 'gzip', Buffer.from(json)],
  ['whose encoding breaks off', 'gzip', gzipSync(json).subarray(0, 12)],
])('a body %s cannot be read', async (_, coding, bytes) => {
  const body = await read(bytes, { 'Content-Encoding': coding });
  expect(body).toMatchObject({ kind: 'malformed', reason: 'the body cannot be read' });
});

test('a body is too large by what it is after decompression', async () => {
  expect(await read('x'.repeat(101))).toEqual({ kind: 'tooLarge' });
  expect(await read(gzipSync('x'.repeat(10_000_000)), { 'Content-Encoding': 'gzip' })).toEqual({
    kind: 'tooLarge',
  });
  expect(await read(`"${'x'.repeat(98)}"`)).toMatchObject({ kind: 'json' });
});

test('a body in chunks is put together, and one of no bytes is none', async () => {
  expect(await read(json, { 'Transfer-Encoding': 'chunked' })).toMatchObject({ kind: 'json' });
  expect(await read('', { 'Transfer-Encoding': 'chunked' })).toEqual({ kind: 'none' });
});
