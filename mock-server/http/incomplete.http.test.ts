import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';

let mock: Mock;

beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

const path = '/v1/catalog/units';
const headers = {
  Authorization: 'Bearer aug_sk_test_primary_notASecret000001',
  'Augno-Version': '1.0.forge-preview.3',
  'Idempotency-Key': 'one-key',
};
const body = JSON.stringify({
  ...{ name: 'Tonne', abbreviation: 't', type: 'mass' },
  ...{ ratio_numerator: '1000000', ratio_denominator: '1' },
  ...{ offset_numerator: '0', offset_denominator: '1' },
});

/** Sends the head of a request and the first half of its body, hangs up, and waits until the mock has noticed. */
async function hangUpWithin(where: string): Promise<void> {
  const { port, hostname } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const fields = Object.entries({ Host: hostname, ...headers, 'Content-Length': body.length });
  const head = [`POST ${where} HTTP/1.1`, ...fields.map((field) => field.join(': ')), '', ''].join('\r\n');
  await new Promise((resolve) => socket.write(head + body.slice(0, body.length / 2), resolve));
  socket.destroy();
  while (entries().length === 0) await new Promise(setImmediate);
}

const entries = () => mock.sandboxes.default.journal.list();
const send = () => fetch(mock.url + path, { method: 'POST', headers, body });

test('a request that ends within its body leaves its key unused', async () => {
  await hangUpWithin(path);
  const answer = await send();
  expect(answer.status).toBe(201);
  expect(answer.headers.get('idempotent-replayed')).toBeNull();
});

test('it uses up no fault, and the journal tells why nothing was done', async () => {
  mock.sandboxes.default.faults.add({ status: 500, times: 1 });
  await hangUpWithin(path);
  const [entry] = entries();
  expect(entry?.response).toBeUndefined();
  expect(entry).toMatchObject({ delivery: 'reset', faults: [] });
  expect(entry?.decisions.map(({ decision }) => decision)).toEqual([
    'the client hung up within the body; nothing was done',
  ]);
  expect((await send()).status).toBe(500);
});

test.each(['/v1/nowhere', '/nowhere'])(
  'it gets no answer on a path that does not exist, %s',
  async (where) => {
    await hangUpWithin(where);
    expect(entries()[0]?.response).toBeUndefined();
  },
);
