import { describe, expect, test } from 'vitest';
import { documentedGs1, gtin, passportFor, serveTracePass } from './served.js';
import type { Schemas } from './schemas.js';

const api = serveTracePass();

/** Passports that the primary workspace has from the start. */
const seeded = 7;

type Sent = NonNullable<Parameters<typeof api.call>[2]>;

function batch(passports: readonly object[], { body, ...options }: Sent = {}) {
  const sent = { passports, ...Object(body) };
  return api.call<Schemas['PassportBatch'] & Schemas['Error']>('POST', '/passports/batch', {
    ...options,
    body: sent,
  });
}

/** Items of a product that differ in their serial numbers. */
function items(product: { _id: string }, count: number, prefix = 'SN') {
  return Array.from({ length: count }, (_, number) =>
    passportFor(product, { serialNumber: `${prefix}-${number}` }),
  );
}

const serialTaken = 'Serial number already exists for this GTIN';

test('each item becomes a draft, answered in the order of the items and shown as if created alone', async () => {
  const product = await api.product();
  const { status, body } = await batch(items(product, 3));
  expect(status).toBe(200);
  expect(body.results).toMatchObject(
    [0, 1, 2].map((index) => ({
      index,
      status: 'created',
      data: { gs1: { ...documentedGs1, serialNumber: `SN-${index}` }, status: 'draft' },
    })),
  );
  for (const { data } of body.results) {
    const read = await api.call('GET', `/passports/${data?._id}`);
    expect(read.body).toMatchObject({ ...data });
  }
  expect(await api.total('/passports')).toBe(seeded + 3);
  const read = await api.call('GET', `/products/${product._id}`);
  expect(read.body).toMatchObject({ passportCount: 3 });
});

test('an item that fails says why, in the words of a single creation, and leaves the others alone', async () => {
  const product = await api.product();
  const archived = await api.product({ model: 'OLD-1' });
  await api.call('POST', `/products/${archived._id}/archive`);
  await api.passport(product);
  const theirs = await api.product({}, 'otherTenant');
  await api.passport(theirs, { gs1: { gtin: gtin(1), serialNumber: 'THEIRS' } }, 'otherTenant');
  const { status, body } = await batch([
    passportFor(product),
    passportFor(product, { serialNumber: 'A' }),
    passportFor({ _id: '000000000000000000000000' }, { serialNumber: 'B' }),
    passportFor(theirs, { serialNumber: 'C' }),
    passportFor(archived, { serialNumber: 'D' }),
    passportFor(product, { gtin: gtin(1) }),
    passportFor(product, { serialNumber: 'A' }),
    passportFor(product, { gtin: gtin(2), serialNumber: 'A' }),
  ]);
  expect(status).toBe(200);
  expect(body.results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(body.results.map((one) => one.error ?? one.status)).toEqual([
    serialTaken,
    'created',
    'Product not found',
    'Product not found',
    'Product is archived',
    'This GTIN is already registered by another company. Contact support if this is an error.',
    serialTaken,
    'created',
  ]);
  expect(await api.total('/passports')).toBe(seeded + 3);
});

test('no item, more than 100 and a broken one make the whole batch invalid', async () => {
  const product = await api.product();
  const one = passportFor(product, { serialNumber: 'A' });
  expect(await batch([])).toMatchObject({ status: 400, body: { error: 'Validation error' } });
  expect((await batch(items(product, 101))).status).toBe(400);
  expect((await batch([one, {}])).status).toBe(400);
  const wrong = passportFor(product, { gtin: '04012345000015' });
  expect((await batch([one, wrong])).body).toEqual({
    error: 'Validation error',
    details: { fieldErrors: { 'passports.1.gs1.gtin': ['GTIN check digit is invalid'] } },
  });
  expect(await api.total('/passports')).toBe(seeded);
  expect((await batch(items(product, 100))).body.results).toHaveLength(100);
});

test('the key covers the batch: a repeat gets all results again, and nothing else happens', async () => {
  const product = await api.product();
  await api.passport(product, { gs1: { serialNumber: 'SN-1', gtin: documentedGs1.gtin } });
  const sent = items(product, 3);
  const first = await batch(sent, { key: 'k' });
  expect(first.body.results.map(({ status }) => status)).toEqual(['created', 'error', 'created']);
  expect((await batch(sent, { key: 'k' })).text).toBe(first.text);
  expect((await batch(sent.toReversed(), { key: 'k' })).status).toBe(422);
  expect(await api.total('/passports')).toBe(seeded + 3);
});

describe('what a batch takes', () => {
  test('a write for each item, those that fail included; one that does not fit changes nothing', async () => {
    const as = 'nearWriteLimit';
    const product = await api.product({}, as);
    const { limit, left } = await writesOf(as, product);
    const count = Math.min(left, 3);
    const refused = await batch(items(product, left + 1, 'R'), { as });
    expect(refused).toMatchObject({
      status: 429,
      body: {
        error: `API rate limit: ${limit} writes/day via /api/v1. Currently ${limit - left} today; requested ${left + 1}. Retry tomorrow (UTC) or upgrade your plan.`,
      },
    });
    const before = await api.total('/passports', as);
    expect((await batch([passportFor(product), passportFor(product)], { as })).status).toBe(200);
    expect(await api.total('/passports', as)).toBe(before + 1);
    expect((await writesOf(as, product)).left).toBe(left - 2);
    expect((await batch(items(product, count, 'S'), { as })).status).toBe(count > left - 2 ? 429 : 200);
  });

  test('a slot for each passport: more than are left are refused whole, unless the charge is accepted', async () => {
    const as = 'nearQuota';
    const product = await api.seededProduct(as);
    const before = await api.total('/passports', as);
    const refused = await batch(items(product, 6), { as });
    expect(refused).toMatchObject({
      status: 402,
      body: { error: 'overage_required', planLimit: 20, currentUsage: 15, extraPriceCents: 75 },
    });
    const within = { body: { confirmOverage: false }, as } as const;
    const perItem = items(product, 6).map((item) => ({ ...item, confirmOverage: true }));
    expect((await batch(perItem, within)).status).toBe(402);
    expect(await api.total('/passports', as)).toBe(before);
    expect((await batch(items(product, 4), within)).status).toBe(200);
    const confirmed = await batch(items(product, 3, 'MORE'), { body: { confirmOverage: true }, as });
    expect(confirmed.body.results.map(({ status }) => status)).toEqual(['created', 'created', 'created']);
    expect(await api.total('/passports', as)).toBe(before + 7);
    expect(await chargesSaved()).toMatchObject([
      { passport: confirmed.body.results[1]?.data?._id, cents: 75 },
      { passport: confirmed.body.results[2]?.data?._id, cents: 75 },
    ]);
  });
});

/** The writes of a day and how many are left, as a refusal of far too many tells. */
async function writesOf(as: 'nearWriteLimit', product: { _id: string }) {
  const { body } = await batch(items(product, 1001, 'X'), { as });
  const [limit = 0, used = 0] = [...body.error.matchAll(/\d+(?= writes\/day| today)/g)].map(Number);
  return { limit, left: limit - used };
}

/** The charges of the sandbox, as a snapshot shows them. */
async function chargesSaved(): Promise<unknown> {
  const response = await fetch(`${api.mock().control}/sandboxes/default/snapshot`);
  const saved: { content: { apis: { tracepass: { stores: { charges: unknown } } } } } = JSON.parse(
    await response.text(),
  );
  return saved.content.apis.tracepass.stores.charges;
}
