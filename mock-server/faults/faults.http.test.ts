import createClient from 'openapi-fetch';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { paths } from '../../generated/control/openapi.js';
import { startMock, type Mock } from '../index.js';
import type { FaultRequest } from './faults.js';

let mock: Mock;

beforeEach(async () => {
  mock = await startMock({ clock: new Date('2026-05-09T10:00:00Z'), frozen: true });
});
afterEach(() => mock.close());

const params = { path: { sandbox: 'default' } };

async function inject(body: FaultRequest) {
  const control = createClient<paths>({ baseUrl: mock.control });
  const { response, data, error } = await control.POST('/sandboxes/{sandbox}/faults', { params, body });
  return { status: response.status, data, error };
}

const createProduct = (model: string, headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/api/v1/products`, {
    method: 'POST',
    headers: { Authorization: 'Bearer tp_mock_primary', ...headers },
    body: JSON.stringify({ name: 'n', model, category: 'batteries' }),
  });

const createUnit = (headers: Record<string, string>) =>
  fetch(`${mock.url}/v1/catalog/units`, {
    method: 'POST',
    headers: {
      Authorization: 'Bearer aug_sk_test_primary_notASecret000001',
      'Augno-Version': '1.0.forge-preview.3',
      ...headers,
    },
    body: JSON.stringify({
      ...{
        name: 'Tonne',
        abbreviation: 't',
        type: 'mass',
        ratio_numerator: '1000000',
        ratio_denominator: '1',
      },
      ...{ offset_numerator: '0', offset_denominator: '1' },
    }),
  });

async function products(): Promise<number> {
  const headers = { Authorization: 'Bearer tp_mock_primary' };
  const response = await fetch(`${mock.url}/api/v1/products?showArchived=true`, { headers });
  const { data }: { data: { total: number } } = JSON.parse(await response.text());
  return data.total;
}

const entries = () => mock.sandboxes.default.journal.list();

describe('an injected fault', () => {
  test('resets the connection before anything happened, for the next call only', async () => {
    const before = await products();
    await inject({ operations: ['createProduct'], connection: 'resetBefore', times: 1 });
    await expect(createProduct('A')).rejects.toThrow();
    expect(await products()).toBe(before);
    expect((await createProduct('A')).status).toBe(201);
  });

  test('resets it after the effect, and a retry with the key replays what took place', async () => {
    const before = await products();
    await inject({ operations: ['createProduct'], connection: 'resetAfter', times: 1 });
    const key = { 'Idempotency-Key': 'k' };
    await expect(createProduct('A', key)).rejects.toThrow();
    expect(await products()).toBe(before + 1);
    expect((await createProduct('A', key)).status).toBe(201);
    expect(await products()).toBe(before + 1);
    expect((await createProduct('A')).status).toBe(409);
  });

  test('cuts the body off in its middle', async () => {
    await inject({ operations: ['createProduct'], connection: 'truncate', times: 1 });
    const response = await createProduct('A');
    expect(response.status).toBe(201);
    await expect(response.text()).rejects.toThrow();
  });

  test('answers a documented status in the shape of the service, without the effect or with it', async () => {
    const before = await products();
    await inject({ operations: ['createProduct'], status: 500, times: 1 });
    const refused = await createProduct('A');
    expect([refused.status, await refused.json()]).toEqual([500, { error: expect.any(String) }]);
    expect(await products()).toBe(before);
    await inject({ operations: ['createProduct'], status: 500, when: 'afterEffect', times: 1 });
    expect((await createProduct('A')).status).toBe(500);
    expect(await products()).toBe(before + 1);
  });

  test('that was answered in place of the call leaves nothing under the key', async () => {
    await inject({ status: 500, times: 1 });
    expect((await createProduct('A', { 'Idempotency-Key': 'k' })).status).toBe(500);
    expect((await createProduct('A', { 'Idempotency-Key': 'k' })).status).toBe(201);
  });

  test('that delays a write lets a parallel one with the same key see it in progress', async () => {
    await inject({ operations: ['createUnit'], latencyMs: 300, times: 1 });
    const [first, second] = await Promise.all([
      createUnit({ 'Idempotency-Key': 'k' }),
      createUnit({ 'Idempotency-Key': 'k' }),
    ]);
    const conflict = first.status === 409 ? first : second;
    expect([first.status, second.status].sort()).toEqual([201, 409]);
    expect(await conflict.json()).toMatchObject({
      error: { code: 'idempotency_in_progress', is_transient: true },
    });
  });

  test('delays refusals as well, as a slow service would', async () => {
    await inject({ latencyMs: { min: 60, max: 80 } });
    const start = performance.now();
    expect((await fetch(`${mock.url}/api/v1/products`)).status).toBe(401);
    // A timer may fire a millisecond early.
    expect(performance.now() - start).toBeGreaterThan(58);
  });

  test('stands in the journal with its id and what it did', async () => {
    const { data } = await inject({ operations: ['createProduct'], connection: 'resetAfter' });
    await createProduct('A').catch(() => undefined);
    expect(entries().at(-1)).toMatchObject({
      delivery: 'reset',
      faults: [data?.id],
      response: { status: 201 },
      decisions: expect.arrayContaining([
        { policy: 'fault', decision: expect.stringContaining('had its effect') },
      ]),
    });
  });

  test('is not used up by a call that asks for an example', async () => {
    await inject({ operations: ['createProduct'], status: 500, times: 1 });
    expect((await createProduct('A', { Prefer: 'code=201' })).status).toBe(201);
    expect(entries().at(-1)).toMatchObject({ example: true, faults: [] });
    expect((await createProduct('A')).status).toBe(500);
  });

  test('strikes the same calls again with the same seed', async () => {
    const struck = async () => {
      mock.sandboxes.default.reset();
      await inject({ status: 500, share: 0.3 });
      const statuses: number[] = [];
      for (let call = 0; call < 30; call += 1) statuses.push((await createProduct(`M${call}`)).status);
      return statuses;
    };
    const first = await struck();
    expect(new Set(first)).toEqual(new Set([201, 500]));
    expect(await struck()).toEqual(first);
  });
});

test.each<[FaultRequest, RegExp]>([
  [{}, /has a latencyMs, a status or a connection/],
  [{ status: 500, connection: 'truncate' }, /cannot both/],
  [{ operations: ['createPruduct'], latencyMs: 5 }, /createPruduct is not served/],
  [{ operations: ['createProduct'], status: 418 }, /documents no 418; documented: 201/],
  [{ status: 418 }, /no served operation documents 418/],
  [{ latencyMs: { min: 9, max: 2 } }, /min 9 is above max 2/],
  [{ latencyMs: 1, when: 'afterEffect' }, /when belongs to \/status/],
  [{ status: 500, share: 0 }, /\/share/],
])('the fault %j is refused with a reason', async (fault, reason) => {
  const { status, error } = await inject(fault);
  expect([status, error?.detail]).toEqual([400, expect.stringMatching(reason)]);
});

test('faults are listed with their hits, and removed one by one or all at once', async () => {
  const control = createClient<paths>({ baseUrl: mock.control });
  const { data: slow } = await inject({ latencyMs: 1 });
  await inject({ status: 500, share: 0.5 });
  await createProduct('A');
  const { data } = await control.GET('/sandboxes/{sandbox}/faults', { params });
  expect(data).toMatchObject([{ latencyMs: 1, hits: 1 }, { status: 500 }]);
  const path = { sandbox: 'default', fault: slow?.id ?? '' };
  expect(
    (await control.DELETE('/sandboxes/{sandbox}/faults/{fault}', { params: { path } })).response.status,
  ).toBe(204);
  expect(
    (await control.DELETE('/sandboxes/{sandbox}/faults/{fault}', { params: { path } })).response.status,
  ).toBe(404);
  await control.DELETE('/sandboxes/{sandbox}/faults', { params });
  expect((await control.GET('/sandboxes/{sandbox}/faults', { params })).data).toEqual([]);
});
