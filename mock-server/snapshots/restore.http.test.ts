import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';
import { ask, control, start, startFrozen, type Json } from './snapshot-fixture.js';

let frozen: Awaited<ReturnType<typeof startFrozen>>;
let mock: Mock;
beforeAll(async () => {
  frozen = await startFrozen();
  mock = frozen.mock;
});
afterAll(() => frozen.finish());
beforeEach(async () => {
  for (const { name } of [...mock.sandboxes]) if (name !== 'default') mock.sandboxes.delete(name);
  mock.sandboxes.default.reset();
  await control(mock, 'POST', '/sandboxes', { name: 'from' });
});

const products = ['POST', '/api/v1/products'] as const;
const passports = ['POST', '/api/v1/passports'] as const;
const units = ['GET', '/v1/catalog/units'] as const;
const battery = { name: 'Pack', model: 'BP-1', category: 'batteries' };
const documentedGs1 = { gtin: '04012345000016', serialNumber: 'A' };

/** Exports `from` and restores it into a new sandbox of another name, whose own seed would give other ids and keys. */
async function restored(name = 'to', more: object = {}): Promise<string> {
  const { body: snapshot } = await control(mock, 'GET', '/sandboxes/from/snapshot');
  const made = await control(mock, 'POST', '/sandboxes', { name, seed: 9, snapshot, ...more });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return name;
}

describe('a snapshot restored into a sandbox of another name', () => {
  test('is reached with the tokens of that sandbox, and not with those of the old one', async () => {
    const { body: made } = await ask(mock, 'from', products, { body: battery });
    const to = await restored();
    const get = (token: string) =>
      fetch(`${mock.url}/__sandbox/${to}/api/v1/products/${String(made._id)}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
    expect((await get('tp_mock_primary.to')).status).toBe(200);
    expect((await get('tp_mock_primary.from')).status).toBe(401);
    expect((await get('tp_mock_primary')).status).toBe(401);
    expect((await ask(mock, to, units)).status).toBe(200);
    const text = JSON.stringify(mock.sandboxes.get(to)?.snapshot());
    expect(text).not.toContain('tp_mock_');
    expect(text).not.toContain('aug_sk_');
  });

  test('keeps permissions and revocations of the credentials', async () => {
    await control(mock, 'POST', '/sandboxes/from/scenarios', { name: 'read-only' });
    const to = await restored();
    expect((await ask(mock, to, products, { body: battery })).status).toBe(403);
    const get = ['GET', '/api/v1/products'] as const;
    expect((await ask(mock, to, get)).status).toBe(200);
    expect((await ask(mock, to, get, { as: 'revoked' })).status).toBe(401);
  });

  test('replays a key until its window closes by the restored clock, then runs anew', async () => {
    const first = await ask(mock, 'from', products, { body: battery, key: 'k' });
    const to = await restored();
    await control(mock, 'PATCH', `/sandboxes/${to}/clock`, { advance: 'PT23H59M59S' });
    expect((await ask(mock, to, products, { body: battery, key: 'k' })).body).toEqual(first.body);
    await control(mock, 'PATCH', `/sandboxes/${to}/clock`, { advance: 'PT1S' });
    expect((await ask(mock, to, products, { body: battery, key: 'k' })).status).toBe(409);
  });

  test('counts on in the daily budget until midnight', async () => {
    const write = (sandbox: string, model: string) =>
      ask(mock, sandbox, products, { as: 'nearWriteLimit', body: { ...battery, model } });
    for (const model of ['1', '2', '3', '4', '5', '6', '7', '8']) await write('from', model);
    const to = await restored();
    expect((await write(to, '9')).status).toBe(201);
    expect((await write(to, '10')).status).toBe(201);
    expect((await write(to, '11')).status).toBe(429);
    expect((await write('from', '9')).status).toBe(201);
    await control(mock, 'PATCH', `/sandboxes/${to}/clock`, { now: '2026-05-10T00:00:00Z' });
    expect((await write(to, '11')).status).toBe(201);
  });

  test('restored after midnight by its clock has the new budget', async () => {
    const to = await restored('to', { clock: { now: '2026-05-10T00:00:00Z' } });
    expect((await ask(mock, to, products, { as: 'writesExhausted', body: battery })).status).toBe(201);
    expect((await ask(mock, 'from', products, { as: 'writesExhausted', body: battery })).status).toBe(429);
  });

  test('still counts the calls of the last second, and the refusals in a row', async () => {
    for (let count = 0; count < 20; count += 1) await ask(mock, 'from', units);
    for (let count = 0; count < 3; count += 1) await ask(mock, 'from', units);
    const to = await restored();
    const refused = await ask(mock, to, units);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe(
      (await ask(mock, 'from', units)).headers.get('retry-after'),
    );
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(2);
    await control(mock, 'PATCH', `/sandboxes/${to}/clock`, { advance: 'PT1S' });
    expect((await ask(mock, to, units)).status).toBe(200);
  });

  test('keeps quotas as they were changed, and charges', async () => {
    const { body: product } = await ask(mock, 'from', products, { body: battery });
    const limit = { entitlements: { maxDpps: 7, extraPriceCents: 75 } };
    await control(mock, 'PATCH', '/sandboxes/from/workspaces/tracepass/primary', limit);
    const body = { productId: product._id, gs1: documentedGs1 };
    await ask(mock, 'from', passports, { body: { ...body, confirmOverage: true } });
    const to = await restored();
    const more = { ...body, gs1: { ...documentedGs1, serialNumber: 'B' } };
    expect((await ask(mock, to, passports, { body: more })).status).toBe(402);
    const { body: workspace } = await control(mock, 'GET', `/sandboxes/${to}/workspaces/tracepass/primary`);
    expect(workspace).toMatchObject({ entitlements: limit.entitlements, usage: { dpps: 8 } });
    expect(JSON.stringify(mock.sandboxes.get(to)?.snapshot())).toContain('"cents":75');
  });

  test('refuses a SKU that a deleted item blocks, and knows that the product is gone', async () => {
    const create = ['POST', '/v1/catalog/products'] as const;
    const body = { sku: 'S', type: 'sale', category_id: 'itcg_d06g9c6yc9ck' };
    const { body: made } = await ask(mock, 'from', create, { body });
    await ask(mock, 'from', ['DELETE', `/v1/catalog/products/${String(made.id)}`]);
    const to = await restored();
    expect((await ask(mock, to, create, { body })).status).toBe(409);
    expect((await ask(mock, to, ['DELETE', `/v1/catalog/products/${String(made.id)}`])).status).toBe(410);
  });

  test('leaves a GTIN with the workspace that claimed it, also without a passport', async () => {
    const { body: product } = await ask(mock, 'from', products, { body: battery });
    const { body: passport } = await ask(mock, 'from', passports, {
      body: { productId: product._id, gs1: documentedGs1 },
    });
    await ask(mock, 'from', ['DELETE', `/api/v1/passports/${String(passport._id)}`]);
    const to = await restored();
    const other = await ask(mock, to, products, { as: 'otherTenant', body: battery });
    const body = { productId: other.body._id, gs1: documentedGs1 };
    expect((await ask(mock, to, passports, { as: 'otherTenant', body })).status).toBe(409);
  });

  test('follows a page URL that was handed out before', async () => {
    const { body } = await ask(mock, 'from', ['GET', '/v1/catalog/units?limit=2']);
    const next = String(body.page_info?.next_page_url).replace('/__sandbox/from', '');
    const to = await restored();
    const page = (await ask(mock, to, ['GET', next])).body;
    expect(page.data).toEqual((await ask(mock, 'from', ['GET', next])).body.data);
    expect(String(page.page_info?.next_page_url)).toMatch(/^\/__sandbox\/to\//);
  });

  test('goes on with its faults: how often they struck, and which calls they will strike', async () => {
    const fault = { operations: ['listProducts'], status: 500 };
    await control(mock, 'POST', '/sandboxes/from/faults', { ...fault, times: 3 });
    await control(mock, 'POST', '/sandboxes/from/faults', { ...fault, share: 0.5 });
    const list = (sandbox: string) => ask(mock, sandbox, ['GET', '/api/v1/products']);
    await list('from');
    await list('from');
    const to = await restored();
    expect((await control(mock, 'GET', `/sandboxes/${to}/faults`)).body).toEqual(
      (await control(mock, 'GET', '/sandboxes/from/faults')).body,
    );
    const statuses = async (sandbox: string) => {
      const seen: number[] = [];
      for (let count = 0; count < 16; count += 1) seen.push((await list(sandbox)).status);
      return seen;
    };
    const expected = await statuses('from');
    expect(new Set(expected)).toEqual(new Set([200, 500]));
    expect(await statuses(to)).toEqual(expected);
    expect((await control(mock, 'POST', `/sandboxes/${to}/faults`, fault)).body).toMatchObject({ id: 'f3' });
  });
});

describe('restoring', () => {
  test('over an existing sandbox answers with it, and begins journal and findings anew', async () => {
    await ask(mock, 'from', products, { body: battery });
    const { body: snapshot } = await control(mock, 'GET', '/sandboxes/from/snapshot');
    await ask(mock, 'default', products, { body: { ...battery, model: 'GOES' } });
    const answer = await control(mock, 'PUT', '/sandboxes/default/snapshot', snapshot);
    expect(answer).toMatchObject({
      status: 200,
      body: { name: 'default', clock: { now: start, frozen: true } },
    });
    expect(mock.sandboxes.default.journal.list()).toEqual([]);
    expect(await models('default')).toEqual(await models('from'));
  });

  test('can be undone by a reset, which brings back how the sandbox was made', async () => {
    await ask(mock, 'from', products, { body: battery });
    const { body: snapshot } = await control(mock, 'GET', '/sandboxes/from/snapshot');
    await control(mock, 'PUT', '/sandboxes/default/snapshot', snapshot);
    await control(mock, 'POST', '/sandboxes/default/reset');
    expect(await models('default')).not.toContain('BP-1');

    const to = await restored();
    await ask(mock, to, products, { body: { ...battery, model: 'GOES' } });
    await control(mock, 'POST', `/sandboxes/${to}/reset`);
    expect(await models(to)).toEqual(await models('from'));
  });

  test('gives what another client does to the first sandbox no effect on the second, nor the reverse', async () => {
    const to = await restored();
    await ask(mock, 'from', products, { body: battery });
    await ask(mock, to, products, { body: { ...battery, model: 'TO' } });
    expect(await models('from')).not.toContain('TO');
    expect(await models(to)).not.toContain('BP-1');
  });

  test('puts scenarios and clock on top where they are named, and nothing where they are not', async () => {
    mock.sandboxes.delete('from');
    mock.sandboxes.create({ name: 'from', scenarios: ['slow'], clock: { frozen: false } });
    mock.sandboxes.get('from')?.clock.freeze(new Date('2026-06-01T00:00:00Z'));
    const as = await restored('as-it-was');
    expect(mock.sandboxes.get(as)?.faults.list()).toHaveLength(1);
    expect(mock.sandboxes.get(as)?.clock.save()).toEqual({ now: Date.UTC(2026, 5, 1), frozen: true });
    const on = await restored('on-top', { scenarios: ['flaky'], clock: { now: '2026-06-02T00:00:00Z' } });
    expect(mock.sandboxes.get(on)?.faults.list()).toHaveLength(2);
    expect(mock.sandboxes.get(on)?.clock.save()).toEqual({ now: Date.UTC(2026, 5, 2), frozen: true });
    await restored('running', { clock: { frozen: false } });
    expect(mock.sandboxes.get('running')?.clock.frozen).toBe(false);
  });

  test('builds an API that the snapshot lacks as in a new sandbox', async () => {
    mock.sandboxes.delete('from');
    mock.sandboxes.create({ name: 'from', apis: ['tracepass'] });
    await ask(mock, 'from', products, { body: battery });
    const to = await restored();
    expect(await models(to)).toContain('BP-1');
    expect((await ask(mock, to, units)).status).toBe(200);
  });

  test('takes back a value that is nested as deep as an API accepts', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 197; level += 1) deep = [deep];
    const body = { ...battery, defaultFieldValues: { safetyMeasures: deep } };
    expect((await ask(mock, 'from', products, { body })).status).toBe(201);
    await restored();
  });

  test('works for a mock that starts from a snapshot, again after a reset, but not for its other sandboxes', async () => {
    await ask(mock, 'from', products, { body: battery });
    const snapshot: unknown = JSON.parse(JSON.stringify(mock.sandboxes.get('from')?.snapshot()));
    const started = await startMock({ snapshot });
    try {
      const has = async (sandbox: string) =>
        JSON.stringify((await ask(started, sandbox, ['GET', '/api/v1/products'])).body).includes('BP-1');
      expect(await has('default')).toBe(true);
      expect(started.sandboxes.default.clock.timestamp()).toBe(start);
      started.sandboxes.default.reset();
      expect(await has('default')).toBe(true);
      started.sandboxes.create({ name: 'new' });
      expect(await has('new')).toBe(false);
    } finally {
      await started.close();
    }
  });
});

async function models(sandbox: string): Promise<(Json | undefined)[]> {
  const { body } = await ask(mock, sandbox, ['GET', '/api/v1/products?limit=100']);
  const items: unknown = body.data?.items ?? body.items;
  if (!Array.isArray(items)) throw new Error(JSON.stringify(body));
  return items.map((item: Json) => item.model);
}
