import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { transmit, transmitAndHangUp, type Outgoing } from './transport.js';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A server on a free port. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const address = server.address();
  const { port }: Pick<AddressInfo, 'port'> = typeof address === 'object' && address ? address : { port: 0 };
  return `http://127.0.0.1:${port}/things`;
}

const outgoing = (url: string, rest: Partial<Outgoing> = {}, init: RequestInit = {}): Outgoing => ({
  request: new Request(url, init),
  body: undefined,
  ...rest,
});

test('a redirect is an answer and is not followed', async () => {
  const url = await serve((_, response) => void response.writeHead(302, { location: '/elsewhere' }).end());
  const { status, headers } = await transmit(outgoing(url));
  expect({ status, location: headers['location'] }).toEqual({ status: 302, location: '/elsewhere' });
});

test('requests that follow each other share a connection', async () => {
  const ports = new Set<number | undefined>();
  const url = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    response.end('{}');
  });
  for (let round = 0; round < 5; round += 1) await transmit(outgoing(url));
  expect(ports.size).toBe(1);
});

test('a repeated header goes out as several lines, in any Latin-1 character', async () => {
  const lines: string[] = [];
  const url = await serve((request, response) => {
    lines.push(...request.rawHeaders.filter((_, index, all) => all[index - 1]?.toLowerCase() === 'x-key'));
    response.end();
  });
  const { exchange } = await transmit(outgoing(url, { repeated: { 'X-Key': ['one', 'zwölf'] } }));
  expect(lines).toEqual(['one', 'zwölf']);
  expect(exchange.request.headers['X-Key']).toBe('one, zwölf');
});

test('the body of a request arrives byte for byte, with its length', async () => {
  const seen: string[] = [];
  const url = await serve((request, response) => {
    request.setEncoding('utf8').on('data', (chunk: string) => seen.push(chunk));
    request.on('end', () => response.end(request.headers['content-length']));
  });
  const body = '{"name": "Ünïcode 🔋"}\n';
  const { text } = await transmit(outgoing(url, { body }, { method: 'POST' }));
  expect(seen.join('')).toBe(body);
  expect(Number(text)).toBe(Buffer.byteLength(body));
});

test.each(['afterTheRequest', 'onTheAnswer'] as const)(
  'who hangs up %s has sent the whole request and does not read the answer',
  async (when) => {
    const arrived: string[] = [];
    const hungUp: Promise<unknown>[] = [];
    const url = await serve((request, response) => {
      hungUp.push(once(response, 'close'));
      request.setEncoding('utf8').on('data', (chunk: string) => arrived.push(chunk));
      request.on('end', () => {
        response.writeHead(200, { 'content-length': '1000' }).flushHeaders();
      });
    });
    const exchange = await transmitAndHangUp(outgoing(url, { body: '{"a":1}' }, { method: 'POST' }), when);
    expect(exchange.response).toBeUndefined();
    await expect.poll(() => arrived.join('')).toBe('{"a":1}');
    await Promise.all(hungUp);
  },
);

test('a target that closes the connection is unreachable, and the message names it', async () => {
  const url = await serve((request) => void request.socket.destroy());
  await expect(transmit(outgoing(url))).rejects.toThrow(`GET ${url}: socket hang up`);
});

test('an answer that is no text is kept byte for byte, and recorded in base64', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  const url = await serve(
    (_, response) => void response.setHeader('Content-Type', 'Image/PNG; q=1').end(bytes),
  );
  const answer = await transmit(outgoing(url));
  expect(Buffer.from(answer.bytes).equals(bytes)).toBe(true);
  expect(answer.mediaType).toBe('image/png');
  const body = Buffer.from(bytes).toString('base64');
  expect(answer.exchange.response).toMatchObject({ body, encoding: 'base64' });
  expect(() => answer.expect(404)).toThrow('256 bytes of image/png');
});

test('of a long body the record holds the beginning and the size, and the answer holds all', async () => {
  const url = await serve((_, response) => void response.end('ö'.repeat(50_000)));
  const { text, exchange } = await transmit(outgoing(url));
  expect(text.length).toBe(50_000);
  expect(exchange.response?.size).toBe(100_000);
  expect(exchange.response?.body).toMatch(/^ö+ \[cut here; 100,000 bytes in all\]$/);
});

test('an answer that is too long or too late is none, and the message says how far it came', async () => {
  const url = await serve((request, response) => {
    response.write('x'.repeat(2000));
    if (request.method === 'POST') response.end();
  });
  await expect(transmit(outgoing(url), { seconds: 30, bytes: 1500 })).rejects.toThrow(
    `GET ${url}: the answer is longer than 1,500 bytes`,
  );
  await expect(transmit(outgoing(url), { seconds: 0.1, bytes: 5000 })).rejects.toThrow(
    'the answer has not ended within 0.1 s, still under way after 2,000 bytes of its body',
  );
  const posted = outgoing(url, { body: '' }, { method: 'POST' });
  expect((await transmit(posted, { seconds: 30, bytes: 2000 })).bytes.length).toBe(2000);
});
