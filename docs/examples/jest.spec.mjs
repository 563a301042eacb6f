import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTracepassClient } from 'twinspec/client';
import { useSandbox } from 'twinspec/testing';

// Run it with: node --experimental-vm-modules node_modules/.bin/jest
const sandbox = useSandbox({ beforeAll, afterAll }, { scenarios: ['quota-exhausted'] });

test('a passport beyond the quota is offered at a price', async () => {
  const client = createTracepassClient({ baseUrl: sandbox().url, headers: sandbox().headers('tracepass') });
  const { data } = await client.GET('/api/v1/products');
  const { error, response } = await client.POST('/api/v1/passports', {
    body: { productId: data.data.items[0]._id, gs1: { gtin: '04012345000016', serialNumber: 'SN-1' } },
  });
  expect(response.status).toBe(402);
  expect(error).toMatchObject({ planLimit: 100, currentUsage: 100, extraPriceCents: 75 });
});
