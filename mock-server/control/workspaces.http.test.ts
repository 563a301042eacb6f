import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { components } from '../../generated/control/openapi.js';
import type { components as tracepass } from '../../generated/tracepass/openapi.js';
import { examples } from '../../generated/tracepass/examples.js';
import { startControlled, type Controlled, type Sandbox } from './control-fixture.js';

type Schemas = tracepass['schemas'];
type Change = components['schemas']['WorkspaceChange'];

let mock: Controlled;
let sandbox: Sandbox;
beforeAll(async () => {
  mock = await startControlled();
});
afterAll(() => mock.finish());
beforeEach(async () => {
  sandbox = await mock.sandbox();
});

const product = { name: 'Li-Ion 48V Battery Pack', model: 'BP-48V-100', category: 'batteries' };
const gs1 = { gtin: '04012345000016', serialNumber: 'BP-48V-100-000001' };
const passport = { productId: '6650a1b2c3d4e5f6a7b8c9d0', gs1 };

const at = (workspace: string, api: string) => ({
  params: { path: { sandbox: sandbox.name, api, workspace } },
});
const path = '/sandboxes/{sandbox}/workspaces/{api}/{workspace}' as const;
const read = async (workspace = 'primary', api = 'tracepass') =>
  (await mock.control.GET(path, at(workspace, api))).data;
const change = (body: Change, workspace = 'primary', api = 'tracepass') =>
  mock.control.PATCH(path, { ...at(workspace, api), body });
type Passports = Schemas['PassportList']['data'];
const listPassports = async (): Promise<Passports> => {
  const request = { method: 'GET', path: '/api/v1/passports?limit=100' } as const;
  return (await mock.send<Schemas['PassportList']>(sandbox, 'tracepass', request)).body.data;
};
const createPassport = (more: object = {}) =>
  mock.send<Schemas['Passport']>(sandbox, 'tracepass', {
    method: 'POST',
    path: '/api/v1/passports',
    body: { ...passport, ...more },
  });
const createProduct = () =>
  mock.send(sandbox, 'tracepass', { method: 'POST', path: '/api/v1/products', body: product });
const documented = (operation: string, status: string) => examples[operation]?.[status]?.bodies[0]?.value;

describe('the published refusals are one call away', () => {
  test('402 of a new passport, to the letter', async () => {
    const { data } = await change({
      entitlements: { maxDpps: 100, extraPriceCents: 75 },
      usage: { dpps: 100 },
    });
    expect(data).toMatchObject({ entitlements: { maxDpps: 100, extraPriceCents: 75 }, usage: { dpps: 100 } });
    expect(await createPassport()).toEqual({ status: 402, body: documented('createPassport', '402') });
    expect((await createPassport({ confirmOverage: true })).status).toBe(201);
    expect(await read()).toMatchObject({ usage: { dpps: 101 } });
  });

  test('429 of a write, to the letter, until midnight UTC', async () => {
    await change({ entitlements: { maxV1WritesPerDay: 200 }, usage: { writes: 200 } });
    expect(await createProduct()).toEqual({ status: 429, body: documented('createProduct', '429') });
    await mock.control.PATCH('/sandboxes/{sandbox}/clock', {
      params: { path: { sandbox: sandbox.name } },
      body: { advance: 'PT14H' },
    });
    expect(await read()).toMatchObject({ usage: { writes: 0 } });
    expect((await createProduct()).status).toBe(201);
    expect(await read()).toMatchObject({ usage: { writes: 1 } });
  });

  test.each(['past_due', 'canceled'])(
    '402 of everything but the templates while the subscription is %s',
    async (state) => {
      await change({ subscription: state });
      expect(await createProduct()).toEqual({ status: 402, body: documented('createProduct', '402') });
      const templates = { method: 'GET', path: '/api/v1/templates' } as const;
      expect((await mock.send(sandbox, 'tracepass', templates)).status).toBe(200);
      await change({ subscription: 'active' });
      expect((await createProduct()).status).toBe(201);
    },
  );
});

describe('plans and entitlements', () => {
  test('a plan brings its entitlements and takes away what another one sold', async () => {
    await change({ plan: 'Basic', entitlements: { maxDpps: 8 } });
    expect(await read()).toMatchObject({
      plan: 'Basic',
      entitlements: { maxDpps: 8, extraPriceCents: 300, maxV1WritesPerDay: 200, maxV1PassportsPerDay: 200 },
    });
    const { data } = await change({ plan: 'Free' });
    expect(data).toMatchObject({ plan: 'Free' });
    expect(data?.entitlements).toEqual({ maxDpps: 3, maxV1WritesPerDay: 100, maxV1PassportsPerDay: 100 });
  });

  test('deletion for good follows the plan', async () => {
    const created = await createPassport();
    const remove = () =>
      mock.send(sandbox, 'tracepass', { method: 'DELETE', path: `/api/v1/passports/${created.body._id}` });
    await change({ plan: 'Free' });
    expect((await remove()).status).toBe(403);
    await change({ plan: 'Starter' });
    expect((await remove()).status).toBe(200);
  });

  test('an entitlement given as null is gone: no limit, or not for sale', async () => {
    await change({ entitlements: { maxDpps: 7, extraPriceCents: null } });
    expect(await createPassport()).toEqual({ status: 402, body: { error: 'dpp_quota_exhausted' } });
    const { data } = await change({ entitlements: { maxDpps: null } });
    expect(data).toMatchObject({ plan: 'Scale', entitlements: {} });
    expect((await createPassport()).status).toBe(201);
  });
});

describe('usage of a quota is passports', () => {
  test('raising it drafts passports under the GTIN of the workspace and passes over taken serial numbers', async () => {
    const [seeded] = (await listPassports()).items;
    const own = { gtin: String(seeded?.gs1.gtin), serialNumber: 'DRAFT-000010' };
    expect((await createPassport({ gs1: own })).status).toBe(201);
    await change({ usage: { dpps: 30 } });
    const { total, items } = await listPassports();
    expect(total).toBe(30);
    const drafts = items.filter(({ gs1: { serialNumber } }) => serialNumber.startsWith('DRAFT-'));
    expect(drafts).toHaveLength(23);
    expect(new Set(drafts.map(({ gs1: { serialNumber } }) => serialNumber)).size).toBe(23);
    expect(new Set(drafts.map(({ gs1: { gtin } }) => gtin))).toEqual(new Set([own.gtin]));
    expect(drafts.every(({ status }) => status === 'draft')).toBe(true);
  });

  test('a hundred thousand are possible', async () => {
    const { data } = await change({ usage: { dpps: 100_000 } });
    expect(data).toMatchObject({ usage: { dpps: 100_000 } });
  });

  test('lowering it is refused with what can be done instead', async () => {
    const { response, error } = await change({ subscription: 'past_due', usage: { dpps: 6 } });
    expect(response.status).toBe(409);
    expect(error?.detail).toBe(
      '/usage/dpps: 7 are in use, each by something that exists, so there cannot be 6; ' +
        'free some with deletePassport, raise the limit instead, or reset the sandbox',
    );
    expect(await read()).toMatchObject({ subscription: 'active', usage: { dpps: 7 } });
    expect((await change({ usage: { dpps: 7, writes: 5 } })).data).toMatchObject({
      usage: { dpps: 7, writes: 5 },
    });
  });
});

test('every workspace and account is listed, with the names of its credentials', async () => {
  const { data = [] } = await mock.control.GET('/sandboxes/{sandbox}/workspaces', {
    params: { path: { sandbox: sandbox.name } },
  });
  expect(data.filter(({ api }) => api === 'tracepass')).toHaveLength(7);
  expect(data.filter(({ api }) => api === 'augno')).toHaveLength(3);
  expect(data.find(({ id }) => id === '6650a0b1c2d3e4f5a6b7c8d9')).toEqual({
    api: 'tracepass',
    id: '6650a0b1c2d3e4f5a6b7c8d9',
    name: 'Example Cells GmbH',
    credentials: ['primary', 'readOnly', 'revoked', 'noScope'],
    plan: 'Scale',
    subscription: 'active',
    entitlements: { maxDpps: 1_000_000, extraPriceCents: 75 },
    usage: { dpps: 7, writes: 0, reads: 0 },
  });
  expect(data.find(({ credentials }) => credentials.includes('pastDue'))).toMatchObject({
    api: 'augno',
    plan: null,
    subscription: 'past_due',
    entitlements: {},
    usage: {},
  });
});

test('a workspace is found by its id and by any of its credentials, each in its own sandbox', async () => {
  await change({ plan: 'Growth' });
  const growth = await read();
  expect(growth?.plan).toBe('Growth');
  expect(await read('readOnly')).toEqual(growth);
  expect(await read(growth?.id)).toEqual(growth);
  sandbox = await mock.sandbox();
  expect(await read()).toMatchObject({ plan: 'Scale' });
});

test('an account that has not paid is blocked in its own words', async () => {
  await change({ subscription: 'unpaid' }, 'otherTenant', 'augno');
  const list = { method: 'GET', path: '/v1/catalog/units', as: 'otherTenant' } as const;
  expect(await mock.send(sandbox, 'augno', list)).toMatchObject({
    status: 402,
    body: { error: { code: 'payment_required' } },
  });
});
