import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { apiNames } from '../generated/apis.js';
import { root, shell } from './docs/processes.js';

const requests = {
  tracepass: {
    path: '/api/v1/products',
    headers: { Authorization: 'Bearer tp_x' },
    body: { name: 'Li-Ion 48V Battery Pack', model: 'BP-48V-100', category: 'batteries' },
  },
  augno: {
    path: '/v1/catalog/products',
    headers: { Authorization: 'Bearer aug_sk_test_x', 'Augno-Version': '1.0.forge-preview.3' },
    body: { sku: 'ALM-2024-1001', type: 'sale', category_id: 'itcg_d06g9c6yc9ck' },
  },
};

test.each(apiNames)('Prism serves the %s contract and answers its main request with 201', async (api) => {
  const port = await freePort();
  const preview = spawn('npm', ['run', 'preview', '--', api, String(port)], { cwd: root, detached: true });
  const closed = new Promise<void>((resolve) => preview.once('close', () => resolve()));
  try {
    await new Promise<void>((resolve, reject) => {
      let output = '';
      const listen = (chunk: Buffer) => {
        output += chunk.toString('utf8');
        if (output.includes('Prism is listening')) resolve();
      };
      preview.stdout.on('data', listen);
      preview.stderr.on('data', listen);
      void closed.then(() => reject(new Error(output)));
    });
    const { path, headers, body } = requests[api];
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(201);
  } finally {
    if (preview.pid !== undefined) process.kill(-preview.pid, 'SIGTERM');
    await closed;
  }
});

test('a preview of no known API is refused with one line', async () => {
  expect(await shell('npm run --silent preview -- nothing')).toMatchObject({
    code: 2,
    output: expect.stringContaining('preview: give one of augno, tracepass'),
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
