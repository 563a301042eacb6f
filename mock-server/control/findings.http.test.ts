import createClient from 'openapi-fetch';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { components, paths } from '../../generated/control/openapi.js';
import { startMock, type Mock } from '../index.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ clock: new Date('2026-05-09T10:00:00Z'), frozen: true });
});
afterAll(() => mock.close());
beforeEach(() => mock.sandboxes.default.reset());

const params = { path: { sandbox: 'default' } };
const control = () => createClient<paths>({ baseUrl: mock.control });
const version = { 'Augno-Version': '1.0.forge-preview.3' };

function inject(body: components['schemas']['FaultRequest']) {
  return control().POST('/sandboxes/{sandbox}/faults', { params, body });
}

async function findings(final?: boolean): Promise<components['schemas']['Finding'][]> {
  const query = final === undefined ? {} : { final };
  const { data } = await control().GET('/sandboxes/{sandbox}/findings', { params: { ...params, query } });
  return data ?? [];
}

interface Init {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** Sends with the primary credential and reads the whole answer; undefined where there was none. */
async function send(path: string, { method = 'GET', body, headers, signal }: Init = {}) {
  const isAugno = !path.startsWith('/api/');
  const token = isAugno ? 'aug_sk_test_primary_notASecret000001' : 'tp_mock_primary';
  const response = await fetch(mock.url + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(isAugno && version), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch(() => undefined);
  return response && { status: response.status, text: await response.text() };
}

function createProduct(key: string, model = 'A', signal?: AbortSignal) {
  const body = { name: 'A product', model, category: 'batteries' };
  return send('/api/v1/products', {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key },
    ...(signal && { signal }),
  });
}

function createUnit(key: string) {
  const ratios = {
    ratio_numerator: '1',
    ratio_denominator: '1',
    offset_numerator: '0',
    offset_denominator: '1',
  };
  const body = { name: 'Crate', abbreviation: 'cr', type: 'quantity', ...ratios };
  return send('/v1/catalog/units', { method: 'POST', body, headers: { 'Idempotency-Key': key } });
}

describe('the findings tell', () => {
  test('of a retry under a new key', async () => {
    await inject({ operations: ['createProduct'], connection: 'resetAfter', times: 1 });
    expect(await createProduct('first')).toBeUndefined();
    expect(await createProduct('second')).toMatchObject({ status: 409 });
    expect(await findings()).toMatchObject([
      {
        id: 'new-key-on-retry',
        client: 'primary',
        at: '2026-05-09T10:00:00.000Z',
        detail: 'key first got no answer, then key second',
        exchanges: [{ delivery: 'reset' }, { delivery: 'whole', response: { status: 409 } }],
      },
    ]);
  });

  test('of a retry under a new key after the client had lost patience', async () => {
    await inject({ operations: ['createProduct'], latencyMs: 400, times: 1 });
    const patience = new AbortController();
    const first = createProduct('first', 'A', patience.signal);
    await expect.poll(() => mock.sandboxes.default.faults.list()).toEqual([]);
    patience.abort();
    expect(await first).toBeUndefined();
    expect(await createProduct('second')).toMatchObject({ status: 201 });
    await expect
      .poll(() => findings())
      .toMatchObject([{ id: 'new-key-on-retry', detail: 'key first got no answer, then key second' }]);
  });

  test('of a retry before Retry-After, and of none after the clock was advanced', async () => {
    const path = '/v1/catalog/units';
    await inject({ operations: ['listUnits'], status: 429, times: 2 });
    expect(await send(path)).toMatchObject({ status: 429 });
    expect(await send(path)).toMatchObject({ status: 429 });
    mock.sandboxes.default.clock.advance('PT1S');
    expect(await send(path)).toMatchObject({ status: 200 });
    expect(await findings()).toMatchObject([
      {
        id: 'retried-before-retry-after',
        client: 'primary',
        exchanges: [{ operation: 'listUnits' }, { operation: 'listUnits' }],
      },
    ]);
  });

  test('of a key with two intentions', async () => {
    await createProduct('one', 'A');
    expect(await createProduct('one', 'B')).toMatchObject({ status: 422 });
    expect(await findings()).toMatchObject([
      { id: 'one-key-two-intentions', detail: 'key one belongs to another request' },
    ]);
  });

  test('of a charge that was accepted unasked', async () => {
    const body = { productId: '1', confirmOverage: true };
    await send('/api/v1/passports', { method: 'POST', body });
    expect(await findings()).toMatchObject([
      { id: 'overage-never-offered', exchanges: [{ operation: 'createPassport' }] },
    ]);
  });

  test('of a conflict that would have passed, at the end', async () => {
    await inject({ operations: ['createUnit'], latencyMs: 300, times: 1 });
    const first = createUnit('one');
    await expect.poll(() => mock.sandboxes.default.faults.list()).toEqual([]);
    expect(await createUnit('one')).toMatchObject({ status: 409 });
    expect(await findings(false)).toEqual([]);
    expect(await findings(true)).toMatchObject([{ id: 'gave-up-on-transient-conflict' }]);
    // Its answer is what the second request was after.
    expect(await first).toMatchObject({ status: 201 });
    expect(await findings(true)).toEqual([]);
  });

  test('of polling without a pause', async () => {
    for (let count = 0; count < 12; count += 1) await send('/api/v1/templates');
    expect(await findings()).toMatchObject([
      { id: 'polled-without-pause', detail: expect.stringMatching(/^12 times/) },
    ]);
  });

  test('of a page that was followed twice', async () => {
    const first = await send('/v1/catalog/units?limit=1');
    const next = JSON.parse(first?.text ?? '').page_info.next_page_url;
    for (let count = 0; count < 2; count += 1) expect(await send(next)).toMatchObject({ status: 200 });
    expect(await findings()).toMatchObject([
      { id: 'page-followed-twice', exchanges: [{ id: 2 }, { id: 3 }] },
    ]);
  });

  test('of a header that came only after the refusal', async () => {
    expect(await send('/v1/catalog/units', { headers: { 'Augno-Version': '' } })).toMatchObject({
      status: 400,
    });
    expect(await findings()).toEqual([]);
    await send('/v1/catalog/units');
    expect(await findings()).toMatchObject([
      { id: 'mandatory-header-missing', detail: expect.stringMatching(/^Augno-Version/) },
    ]);
  });

  test('of nothing that many equal requests at once went through', async () => {
    const path = '/v1/catalog/units';
    const answers = await Promise.all(Array.from({ length: 30 }, () => send(path)));
    expect(answers.filter((answer) => answer?.status === 429)).toHaveLength(10);
    expect(await findings(true)).toEqual([]);
  });
});

test('findings show the exchanges without secrets', async () => {
  await createProduct('one', 'A');
  await createProduct('one', 'B');
  const text = JSON.stringify(await findings());
  expect(text).toContain('one-key-two-intentions');
  expect(text).not.toContain('tp_mock_primary');
});

test('findings are cleared by themselves and with a reset', async () => {
  const { clear, reset } = {
    clear: () => control().DELETE('/sandboxes/{sandbox}/findings', { params }),
    reset: () => control().POST('/sandboxes/{sandbox}/reset', { params }),
  };
  for (const forget of [clear, reset]) {
    await createProduct('one', 'A');
    await createProduct('one', 'B');
    expect(await findings()).not.toEqual([]);
    expect((await forget()).response.ok).toBe(true);
    expect(await findings(true)).toEqual([]);
  }
});

test('each sandbox has findings of its own', async () => {
  const other = mock.sandboxes.create();
  await createProduct('one', 'A');
  await createProduct('one', 'B');
  expect(other.findings()).toEqual([]);
  mock.sandboxes.delete(other.name);
  const { response } = await control().GET('/sandboxes/{sandbox}/findings', {
    params: { path: { sandbox: other.name } },
  });
  expect(response.status).toBe(404);
});

test('the library tells the same, and takes the run for finished unless it is told otherwise', async () => {
  const sandbox = mock.sandboxes.default;
  expect(sandbox.findings()).toEqual([]);
  await send('/v1/catalog/units', { headers: { 'Augno-Version': '' } });
  expect(sandbox.findings({ final: false })).toEqual([]);
  expect(sandbox.findings()).toEqual(await findings(true));
  expect(sandbox.findings()).toHaveLength(1);
});
