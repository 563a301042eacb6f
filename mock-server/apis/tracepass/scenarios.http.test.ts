import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  startControlled,
  type Controlled,
  type Request,
  type Sandbox,
} from '../../control/control-fixture.js';
import { scenarios } from './scenarios.js';

let mock: Controlled;
beforeAll(async () => {
  mock = await startControlled();
});
afterAll(() => mock.finish());

const createProduct: Request = {
  method: 'POST',
  path: '/api/v1/products',
  body: { name: 'Li-Ion 48V Battery Pack', model: 'BP-48V-100', category: 'batteries' },
};
const body = {
  productId: '6650a1b2c3d4e5f6a7b8c9d0',
  gs1: { gtin: '04012345000016', serialNumber: 'BP-48V-100-000001' },
};
const createPassport: Request = { method: 'POST', path: '/api/v1/passports', body };
const confirmed: Request = { ...createPassport, body: { ...body, confirmOverage: true } };
const listProducts: Request = { method: 'GET', path: '/api/v1/products?showArchived=true' };
const deletePassport: Request = { method: 'DELETE', path: '/api/v1/passports/000000000000000000000000' };

const overage = (slots: number) => ({
  error: 'overage_required',
  planLimit: slots,
  currentUsage: slots,
  extraPriceCents: 75,
  message: 'DPP quota reached. Retry with { confirmOverage: true } to accept the per-passport charge.',
});
const budgetSpent = (calls: string) => ({
  error: `API rate limit: ${calls}/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan.`,
});
const noRows = { data: { items: [], total: 0, page: 1, limit: 20, totalPages: 0 } };

type Step = readonly [request: Request, status: number, body?: unknown];

/** What each scenario leads to, call by call. */
const promised: Readonly<Record<string, readonly Step[]>> = {
  'quota-exhausted': [
    [createPassport, 402, overage(100)],
    [confirmed, 201],
  ],
  'one-slot-left': [
    [createPassport, 201],
    [{ ...createPassport, body: { ...body, gs1: { ...body.gs1, serialNumber: '2' } } }, 402, overage(100)],
  ],
  'no-overage': [[confirmed, 402, { error: 'dpp_quota_exhausted' }]],
  'writes-exhausted': [
    [createProduct, 429, budgetSpent('200 writes')],
    [listProducts, 200],
  ],
  'one-write-left': [
    [createProduct, 201],
    [createPassport, 429, budgetSpent('200 writes')],
  ],
  'reads-exhausted': [
    [listProducts, 429, budgetSpent('200 reads')],
    [createProduct, 201],
  ],
  'gtin-owned-elsewhere': [
    [
      createPassport,
      409,
      { error: 'This GTIN is already registered by another company. Contact support if this is an error.' },
    ],
  ],
  'free-plan': [
    [confirmed, 402, { error: 'dpp_quota_exhausted' }],
    [deletePassport, 403, { error: 'Forbidden', reason: 'Hard delete is not available on the Free plan' }],
  ],
  'past-due': [
    [createProduct, 402, { error: 'subscription_required' }],
    [{ ...createProduct, as: 'otherTenant' }, 201],
  ],
  'read-only': [
    [createProduct, 403, { error: 'Forbidden', details: { requiredScope: 'passports:write' } }],
    [listProducts, 200],
  ],
  'revoked-key': [
    [listProducts, 401, { error: 'Unauthorized' }],
    [{ ...listProducts, as: 'readOnly' }, 200],
  ],
  empty: [
    [listProducts, 200, noRows],
    [{ method: 'GET', path: '/api/v1/passports' }, 200, noRows],
    [createProduct, 201],
  ],
};

async function expectPromised(sandbox: Sandbox, steps: readonly Step[]) {
  for (const [request, status, wanted] of steps) {
    const answer = await mock.send(sandbox, 'tracepass', request);
    expect(answer).toEqual({ status, body: wanted ?? answer.body });
  }
}

test('every scenario has a promise', () => {
  expect(Object.keys(promised)).toEqual(scenarios.map(({ name }) => name));
});

describe.each(Object.entries(promised))('%s', (name, steps) => {
  test('holds in a sandbox made with it, and again after a reset', async () => {
    const sandbox = await mock.sandbox([name]);
    await expectPromised(sandbox, steps);
    await mock.control.POST('/sandboxes/{sandbox}/reset', { params: { path: { sandbox: sandbox.name } } });
    await expectPromised(sandbox, steps);
  });

  test('holds once it is applied, even twice, and not before', async () => {
    const sandbox = await mock.sandbox();
    expect((await mock.send(sandbox, 'tracepass', listProducts)).body).toMatchObject({ data: { total: 2 } });
    for (const time of ['once', 'twice']) {
      const { data, response } = await mock.apply(sandbox, name);
      expect([time, response.status]).toEqual([time, 200]);
      expect(data?.scenarios).toEqual([]);
    }
    await expectPromised(sandbox, steps);
  });
});

describe('scenarios add up', () => {
  test.each<[string[], Step[]]>([
    [['quota-exhausted', 'writes-exhausted'], [[createPassport, 429, budgetSpent('200 writes')]]],
    [['quota-exhausted', 'gtin-owned-elsewhere'], promised['gtin-owned-elsewhere']?.slice() ?? []],
    [
      ['empty', 'one-write-left'],
      [[listProducts, 200, noRows], ...(promised['one-write-left']?.slice(0, 1) ?? [])],
    ],
    [['reads-exhausted', 'past-due'], [[listProducts, 402, { error: 'subscription_required' }]]],
    [
      ['free-plan', 'writes-exhausted'],
      [
        [
          createProduct,
          429,
          {
            error:
              'API rate limit: 100 writes/day via /api/v1. Currently 100 today; requested 1. Retry tomorrow (UTC) or upgrade your plan.',
          },
        ],
      ],
    ],
  ])('%j', async (names, steps) => {
    await expectPromised(await mock.sandbox(names), steps);
  });

  test('an empty workspace can be full', async () => {
    const sandbox = await mock.sandbox(['empty', 'quota-exhausted']);
    const { body: products } = await mock.send<{ data: { items: { _id: string; passportCount: number }[] } }>(
      sandbox,
      'tracepass',
      listProducts,
    );
    const [product] = products.data.items;
    expect(product?.passportCount).toBe(100);
    const request = { ...createPassport, body: { ...body, productId: product?._id } };
    expect(await mock.send(sandbox, 'tracepass', request)).toEqual({ status: 402, body: overage(100) });
  });
});

test('a full quota is full with more passports than the sample has, too', async () => {
  const sandbox = await mock.sandbox();
  await mock.control.PATCH('/sandboxes/{sandbox}/workspaces/{api}/{workspace}', {
    params: { path: { sandbox: sandbox.name, api: 'tracepass', workspace: 'primary' } },
    body: { usage: { dpps: 120 } },
  });
  await mock.apply(sandbox, 'quota-exhausted');
  expect(await mock.send(sandbox, 'tracepass', createPassport)).toEqual({ status: 402, body: overage(120) });
});

test('a GTIN that the primary workspace has registered cannot be registered elsewhere', async () => {
  const sandbox = await mock.sandbox();
  expect((await mock.send(sandbox, 'tracepass', createPassport)).status).toBe(201);
  const { response, error } = await mock.apply(sandbox, 'gtin-owned-elsewhere');
  expect(response.status).toBe(409);
  expect(error?.detail).toContain('another workspace has registered 04012345000016; reset the sandbox');
});
