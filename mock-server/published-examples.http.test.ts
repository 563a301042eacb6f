import { execFile } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAugnoClient, createTracepassClient } from '../generated/client.js';
import type { components } from '../generated/tracepass/openapi.js';
import { startMock, type Mock } from './index.js';

// The requests of the published pages, with nothing changed but host and key, give the documented results: sent by
// curl, by fetch and by the typed client.

const published = '7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c';

type CreateProduct = components['schemas']['CreateProductRequest'];
type CreatePassport = components['schemas']['CreatePassportRequest'];

const product: CreateProduct = {
  name: 'Li-Ion 48V Battery Pack',
  model: 'BP-48V-100',
  category: 'batteries',
  defaultFieldValues: { batteryChemistry: 'NMC', nominalVoltage: 48 },
};
const passport: CreatePassport = {
  productId: '6650a1b2c3d4e5f6a7b8c9d0',
  gs1: { gtin: '04012345000016', serialNumber: 'BP-48V-100-000001' },
};

let mock: Mock;
const bugs: string[] = [];
beforeEach(async () => {
  mock = await startMock({ clock: new Date('2026-05-09T10:00:00Z'), onBug: (bug) => bugs.push(bug) });
});
afterEach(async () => {
  await mock.close();
  expect(bugs).toEqual([]);
});

interface Sent {
  status: number;
  body: unknown;
}

type Send = (
  path: '/api/v1/products' | '/api/v1/passports',
  body: unknown,
  token?: string,
  key?: string,
) => Promise<Sent>;

const headersFor = (token: string, key: string) => ({
  Authorization: `Bearer ${token}`,
  'Idempotency-Key': key,
  'Content-Type': 'application/json',
});

const byFetch: Send = async (path, body, token = 'tp_mock_primary', key = published) => {
  const response = await fetch(`${mock.url}${path}`, {
    method: 'POST',
    headers: headersFor(token, key),
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

const byCurl: Send = async (path, body, token = 'tp_mock_primary', key = published) => {
  const headers = Object.entries(headersFor(token, key)).flatMap(([name, value]) => [
    '-H',
    `${name}: ${value}`,
  ]);
  const arguments_ = [
    '-sS',
    `${mock.url}${path}`,
    ...headers,
    '-d',
    JSON.stringify(body, null, 2),
    '-w',
    '\n%{http_code}',
  ];
  const output = await new Promise<string>((resolve, reject) => {
    execFile('curl', arguments_, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
  const end = output.lastIndexOf('\n');
  return { status: Number(output.slice(end + 1)), body: JSON.parse(output.slice(0, end)) };
};

const byTypedClient: Send = async (path, body, token = 'tp_mock_primary', key = published) => {
  const client = createTracepassClient({ baseUrl: mock.url, headers: headersFor(token, key) });
  const { data, error, response } =
    path === '/api/v1/products'
      ? await client.POST(path, { body: body as CreateProduct })
      : await client.POST(path, { body: body as CreatePassport });
  return { status: response.status, body: data ?? error };
};

describe.each([
  ['curl', byCurl],
  ['fetch', byFetch],
  ['the typed client', byTypedClient],
])('by %s', (_, send) => {
  test('create a product: 201 with the nine members of the sample', async () => {
    const { status, body } = await send('/api/v1/products', product);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      ...product,
      templateId: '6650a1b2c3d4e5f6a7b8c9d1',
      passportCount: 0,
      status: 'active',
      createdAt: expect.stringMatching(/^2026-05-09T10:00:\d\d\.\d{3}Z$/),
    });
  });

  test('create a product: 400 for a category without a template', async () => {
    expect(await send('/api/v1/products', { ...product, category: 'foo-bar' })).toEqual({
      status: 400,
      body: { error: 'No template found for category: foo-bar' },
    });
  });

  test('create a product: 409 for a model that exists', async () => {
    await send('/api/v1/products', product);
    expect(await send('/api/v1/products', product, undefined, 'another-key')).toEqual({
      status: 409,
      body: { error: 'A product with this model already exists for your company' },
    });
  });

  test('create a passport: 201 with the members of the sample', async () => {
    const { status, body } = await send('/api/v1/passports', passport);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      companyId: '6650a0b1c2d3e4f5a6b7c8d9',
      productId: '6650a1b2c3d4e5f6a7b8c9d0',
      templateId: '6650a1b2c3d4e5f6a7b8c9d1',
      gs1: {
        gtin: '04012345000016',
        serialNumber: 'BP-48V-100-000001',
        digitalLinkUri: 'https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001',
      },
      status: 'draft',
      completionPercentage: expect.any(Number),
      fieldCounts: {
        total: expect.any(Number),
        empty: expect.any(Number),
        approved: expect.any(Number),
        pendingReview: 0,
        flagged: 0,
      },
      createdAt: expect.stringMatching(/^2026-05-09T10:00:\d\d\.\d{3}Z$/),
    });
  });

  test('create a passport: the first answer again within 24 hours, for the same key and body', async () => {
    const first = await send('/api/v1/passports', passport);
    expect(await send('/api/v1/passports', passport)).toEqual(first);
  });

  test('create a passport: 400 for a GTIN that is not 14 digits', async () => {
    expect(
      await send('/api/v1/passports', { ...passport, gs1: { ...passport.gs1, gtin: '0401234' } }),
    ).toEqual({
      status: 400,
      body: {
        error: 'Validation error',
        details: { fieldErrors: { 'gs1.gtin': ['GTIN must be 14 digits'] } },
      },
    });
  });

  test('create a passport: 402 with limit, usage and price', async () => {
    const token = 'tp_mock_quota_exhausted';
    const { body } = await send('/api/v1/products', product, token, 'product-key');
    const gs1 = { gtin: '04012345678901', serialNumber: 'BP-48V-100-000001' };
    expect(await send('/api/v1/passports', { productId: idOf(body), gs1 }, token)).toEqual({
      status: 402,
      body: {
        error: 'overage_required',
        planLimit: 100,
        currentUsage: 100,
        extraPriceCents: 75,
        message: 'DPP quota reached. Retry with { confirmOverage: true } to accept the per-passport charge.',
      },
    });
  });

  test('create a passport: 409 for a GTIN of another company and for a serial that exists', async () => {
    await send('/api/v1/passports', passport);
    const theirs = await send('/api/v1/products', product, 'tp_mock_other_tenant', 'their-product');
    const claim = { ...passport, productId: idOf(theirs.body) };
    expect(await send('/api/v1/passports', claim, 'tp_mock_other_tenant', 'their-passport')).toEqual({
      status: 409,
      body: {
        error: 'This GTIN is already registered by another company. Contact support if this is an error.',
      },
    });
    expect(await send('/api/v1/passports', passport, undefined, 'another-key')).toEqual({
      status: 409,
      body: { error: 'Serial number already exists for this GTIN' },
    });
  });

  test('create a passport: 429 when the writes of the day are used up', async () => {
    expect(await send('/api/v1/passports', passport, 'tp_mock_writes_exhausted')).toEqual({
      status: 429,
      body: {
        error:
          'API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan.',
      },
    });
  });
});

test('the Augno page: a product with every member of the page, and everything it can expand', async () => {
  const client = createAugnoClient({
    baseUrl: mock.url,
    headers: { Authorization: 'Bearer aug_sk_test_primary_notASecret000001' },
  });
  const header = { 'Augno-Version': '1.0.forge-preview.3' } as const;
  const unit = await client.POST('/v1/catalog/units', {
    params: { header },
    body: {
      name: 'Kilogram of the page',
      abbreviation: 'kgp',
      type: 'mass',
      ratio_numerator: '1000',
      ratio_denominator: '1',
      offset_numerator: '0',
      offset_denominator: '1',
    },
  });
  const unitId = unit.data?.id ?? '';
  const group = await client.POST('/v1/catalog/unit-groups', {
    params: { header },
    body: { name: 'Weight of the page', type: 'mass', base_unit_id: unitId },
  });
  const category = await client.POST('/v1/catalog/item-categories', {
    params: { header },
    body: { name: 'Grain of the page', type: 'product_category', unit_group_id: group.data?.id ?? '' },
  });
  const lines = await client.GET('/v1/catalog/product-lines', { params: { header } });
  const created = await client.POST('/v1/catalog/products', {
    params: {
      header: { ...header, 'Idempotency-Key': published },
      query: {
        'include[]': [
          'product_line.unit_group.base_unit',
          'item.unit_value',
          'item.unit_cost',
          'item.burn_rate',
        ],
      },
    },
    body: {
      sku: 'ALM-2024-1001',
      description: 'Grain',
      notes: 'Bulk',
      type: 'sale',
      product_line_id: lines.data?.data[0]?.id,
      category_id: category.data?.id ?? '',
      portal_visibility: 'visible',
      unit_price: { value: '25.5', numerator_unit_id: 'dollar', denominator_unit_id: unitId },
      attribute_ids: [],
    },
  });
  expect(created.response.status).toBe(201);
  expect(created.response.headers.get('location')).toBe(`/v1/catalog/products/${created.data?.id}`);
  expect(created.data).toMatchObject({
    object: 'product',
    type: 'sale',
    portal_visibility: 'visible',
    product_line: { object: 'product_line', owner: null, unit_group: { base_unit: { object: 'unit' } } },
    item: {
      sku: 'ALM-2024-1001',
      description: 'Grain',
      notes: 'Bulk',
      type: 'product',
      category: null,
      unit_value: {
        value: '25.50',
        display_value: '$25.50 / kgp',
        numerator_unit: null,
        denominator_unit: null,
      },
      unit_cost: { value: '0.00', display_value: '0 kgp / kgp' },
      burn_rate: { value: '0.00', display_value: '0 kgp / day' },
    },
  });
});

function idOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && '_id' in body ? body._id : undefined;
}
