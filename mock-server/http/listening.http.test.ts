import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startMock } from '../index.js';

test('a stopping mock answers the requests that are running', async () => {
  const mock = await startMock({ apis: ['tracepass'] });
  mock.sandboxes.default.faults.add({ latencyMs: 150 });
  const running = fetch(`${mock.url}/api/v1/products`, {
    headers: { Authorization: 'Bearer tp_mock_primary' },
  });
  while (mock.sandboxes.default.faults.list()[0]?.hits === 0) await new Promise(setImmediate);
  await mock.close();
  expect((await running).status).toBe(200);
  await expect(fetch(mock.url)).rejects.toThrow();
});

test('connections on which nothing was asked do not keep a mock from stopping', async () => {
  const mock = await startMock({ apis: ['tracepass'] });
  const { port, hostname } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('connect', resolve));
  await mock.close();
  await closed;
});
