import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTracepassClient } from 'twinspec/client';
import { useSandbox } from 'twinspec/testing';

// A test file with a sandbox of its own, put back before each test.
const sandbox = useSandbox({ beforeAll, afterAll, beforeEach });

const client = () =>
  createTracepassClient({ baseUrl: sandbox().url, headers: sandbox().headers('tracepass') });

const product = { name: 'Li-Ion 48V Battery Pack', model: 'BP-48V-100', category: 'batteries' } as const;

test('a product is created once', async () => {
  const created = await client().POST('/api/v1/products', { body: product });
  const again = await client().POST('/api/v1/products', { body: product });
  expect([created.response.status, again.response.status]).toEqual([201, 409]);
  expect(await sandbox().findings()).toEqual([]);
});

test('the write budget is full again after midnight', async () => {
  await sandbox().apply('writes-exhausted');
  expect((await client().POST('/api/v1/products', { body: product })).response.status).toBe(429);
  await sandbox().clock({ advance: 'P1D' });
  expect((await client().POST('/api/v1/products', { body: product })).response.status).toBe(201);
});
