import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import express, { type Response } from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { exchange } from '../journal/exchange-fixture.js';
import { Journal } from '../journal/journal.js';
import { streamJournal } from './journal-stream.js';

const mebibyte = 1024 * 1024;
const long = exchange({ request: { body: 'x'.repeat(60_000) } });

test('a client that does not read costs no memory, and goes on with what the journal still has', async () => {
  const journal = new Journal(100);
  const { client, response } = await connected(journal);
  let buffered = 0;
  // Many times what the two ends of a connection keep by themselves.
  for (let added = 0; added < 1000; added += 1) {
    journal.add(long);
    await turn();
    buffered = Math.max(buffered, response.writableLength);
  }
  expect(response.writableNeedDrain).toBe(true);
  expect(buffered).toBeLessThan(mebibyte);

  const ids: number[] = [];
  for await (const chunk of client.setEncoding('utf8')) {
    for (const [, id] of String(chunk).matchAll(/^id: (\d+)$/gm)) ids.push(Number(id));
    if (ids.at(-1) === 1000) break;
  }
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
  expect(ids.slice(-100)).toEqual(Array.from({ length: 100 }, (_, index) => 901 + index));
});

test('a client that does not read is not waited for when the journal closes', async () => {
  const journal = new Journal(100);
  const { client, response } = await connected(journal);
  while (!response.writableNeedDrain) journal.add(long);
  journal.close();
  client.resume();
  await once(client, 'close');
  expect(response.destroyed).toBe(true);
  expect(response.writableFinished).toBe(false);
});

/** A client that has asked for the stream and reads nothing of it. */
async function connected(journal: Journal): Promise<{ client: Socket; response: Response }> {
  const app = express();
  const streaming = new Promise<Response>((resolve) => {
    app.get('/', (request, response) => {
      streamJournal(journal, request, response);
      resolve(response);
    });
  });
  const server = createServer(app);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const client = connect(portOf(server.address()), '127.0.0.1');
  onTestFinished(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  client.pause();
  client.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  return { client, response: await streaming };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}
