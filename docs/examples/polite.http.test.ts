import { createAugnoClient, createTracepassClient } from 'twinspec/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMock, type Mock } from '../../mock-server/index.js';
import { byCursor, byNumber } from './paging.js';
import { keyedMethods, retrying } from './retrying-fetch.js';

// The two examples together, against everything that a network and a busy service do. The mock watches its clients,
// and finds nothing to mend in this one.

const version = { 'Augno-Version': '1.0.forge-preview.3' } as const;

let mock: Mock;
beforeEach(async () => {
  mock = await startMock({ clock: new Date('2026-05-09T10:00:00Z'), frozen: true });
});
afterEach(() => mock.close());

/** Waiting advances the mock's clock, so that nobody has to wait. */
async function sleep(ms: number): Promise<void> {
  mock.sandboxes.default.clock.advance(`PT${(ms / 1000).toFixed(3)}S`);
}

function clients(attempts = 12) {
  const retry = { sleep, attempts, random: () => 1 };
  const [baseUrl, { targets }] = [mock.url, mock];
  const headers = (api: string) => {
    const token = targets.find((target) => target.api === api)?.credentials.primary.token;
    return { Authorization: `Bearer ${token}` };
  };
  return {
    tracepass: createTracepassClient({
      baseUrl,
      headers: headers('tracepass'),
      fetch: retrying({ ...retry, methods: keyedMethods.tracepass }),
    }),
    augno: createAugnoClient({
      baseUrl,
      headers: headers('augno'),
      fetch: retrying({ ...retry, methods: keyedMethods.augno }),
    }),
  };
}

/** A little of everything: writes, conflicts, walks, single reads. */
async function work(): Promise<void> {
  const { tracepass, augno } = clients();
  for (let count = 1; count <= 15; count += 1) {
    const { data } = await tracepass.POST('/api/v1/products', {
      body: { name: 'A product', model: `M-${count}`, category: 'batteries' },
    });
    await tracepass.GET('/api/v1/products/{id}', { params: { path: { id: data?._id ?? '' } } });
    await augno.POST('/v1/catalog/units', {
      params: { header: version },
      body: {
        name: `Crate ${count}`,
        abbreviation: `cr${count}`,
        type: 'quantity',
        ratio_numerator: '1',
        ratio_denominator: '1',
        offset_numerator: '0',
        offset_denominator: '1',
      },
    });
  }
  // The same again, as a new intention: a conflict, which stays one.
  const again = { name: 'A product', model: 'M-1', category: 'batteries' } as const;
  expect((await tracepass.POST('/api/v1/products', { body: again })).response.status).toBe(409);
  for (let walk = 0; walk < 2; walk += 1) {
    const products = byNumber((page) =>
      tracepass.GET('/api/v1/products', { params: { query: { page, limit: 5 } } }),
    );
    const units = byCursor((cursor) =>
      augno.GET('/v1/catalog/units', { params: { header: version, query: { limit: 5, cursor } } }),
    );
    for await (const { model } of products) expect(model).toBeDefined();
    for await (const { name } of units) expect(name).toBeDefined();
  }
}

test.each(['a calm day', 'lossy', 'flaky', 'truncated', 'rate limited', 'all of it'])(
  'a client that retries and pages as shown here does nothing wrong: %s',
  async (weather) => {
    const { default: sandbox } = mock.sandboxes;
    const storm = weather === 'all of it';
    if (storm || weather === 'lossy') sandbox.faults.add({ connection: 'resetAfter', share: 0.2 });
    if (storm || weather === 'lossy') sandbox.faults.add({ connection: 'resetBefore', share: 0.1 });
    if (storm || weather === 'flaky') sandbox.faults.add({ status: 500, share: 0.2, when: 'afterEffect' });
    if (storm || weather === 'flaky') sandbox.faults.add({ status: 503, share: 0.1 });
    if (storm || weather === 'truncated') sandbox.faults.add({ connection: 'truncate', share: 0.2 });
    if (storm || weather === 'rate limited') {
      // Only Augno's: TracePass has a budget for the day, which no retry sits out.
      const operations = ['listUnits', 'createUnit'];
      sandbox.faults.add({ operations, status: 429, share: 0.2 });
    }
    await work();
    expect(sandbox.findings()).toEqual([]);
    // Without any fault that struck, nothing would have been shown.
    const struck = sandbox.journal.list().filter(({ faults }) => faults.length > 0);
    if (weather !== 'a calm day') expect(struck.length).toBeGreaterThan(5);
  },
);

test('walks at the same time and equal writes at the same time are no fault either', async () => {
  const { default: sandbox } = mock.sandboxes;
  sandbox.faults.add({ connection: 'resetAfter', share: 0.2 });
  // They are in each other's way: what one has created is a conflict for the next.
  await Promise.allSettled([work(), work(), work()]);
  expect(sandbox.journal.list().length).toBeGreaterThan(150);
  expect(sandbox.findings()).toEqual([]);
});
