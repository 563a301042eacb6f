import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { SlowClients } from './slow.js';

const requests = [
  { what: 'the head of createUnit', bytes: Buffer.from('POST /v1/catalog/units HTTP/1.1\r\n') },
];

test.each([
  ['cuts slow clients off', (socket: Socket) => socket.end(), []],
  ['waits for them for ever', (socket: Socket) => socket.resume(), ['the head of createUnit']],
])('a server that %s is told from others', async (_what, serve, survivors) => {
  const server = createServer((socket) => void serve(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const slow = new SlowClients({ host: '127.0.0.1', port }, requests);
  slow.trickle();
  expect(await slow.survivors(1, 200)).toEqual(survivors);
  server.close();
});
