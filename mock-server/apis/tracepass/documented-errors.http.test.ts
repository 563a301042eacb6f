import { expect, test } from 'vitest';
import { batteryPack, documentedGs1, gtin, passportFor, serveTracePass, type Answered } from './served.js';

// Every documented error text (facts/tracepass.md §4, §5 and §6.3), produced by a request that deserves it and compared
// with the documented body byte for byte.

const api = serveTracePass();

const productId = '6650a1b2c3d4e5f6a7b8c9d0';
const createPassport = (gs1: object = {}, more: object = {}) =>
  api.call('POST', '/passports', { ...more, body: passportFor({ _id: productId }, gs1) });

type Row = readonly [when: string, send: () => Promise<Answered<unknown>>, status: number, body: object];

const rows: readonly Row[] = [
  [
    'a category without a template',
    () => api.call('POST', '/products', { body: { ...batteryPack, category: 'foo-bar' } }),
    400,
    { error: 'No template found for category: foo-bar' },
  ],
  [
    'a product without its model',
    () => api.call('POST', '/products', { body: { ...batteryPack, model: undefined } }),
    400,
    { error: 'Validation error', details: { fieldErrors: { model: ['Required'] } } },
  ],
  [
    'a model that is taken',
    async () => {
      await api.product();
      return api.call('POST', '/products', { body: batteryPack });
    },
    409,
    { error: 'A product with this model already exists for your company' },
  ],
  [
    'a GTIN that is not 14 digits',
    () => createPassport({ gtin: '0401234' }),
    400,
    { error: 'Validation error', details: { fieldErrors: { 'gs1.gtin': ['GTIN must be 14 digits'] } } },
  ],
  [
    'a GTIN of another company',
    async () => {
      await createPassport();
      const theirs = await api.product({}, 'otherTenant');
      return api.call('POST', '/passports', { as: 'otherTenant', body: passportFor(theirs) });
    },
    409,
    { error: 'This GTIN is already registered by another company. Contact support if this is an error.' },
  ],
  [
    'a serial number that is taken',
    async () => {
      await createPassport();
      return createPassport();
    },
    409,
    { error: 'Serial number already exists for this GTIN' },
  ],
  [
    'a used-up quota, with its price',
    async () => {
      const as = 'quotaExhausted';
      const { _id } = await api.product({}, as);
      const gs1 = { ...documentedGs1, gtin: gtin(1) };
      return api.call('POST', '/passports', { as, body: passportFor({ _id }, gs1) });
    },
    402,
    {
      error: 'overage_required',
      planLimit: 100,
      currentUsage: 100,
      extraPriceCents: 75,
      message: 'DPP quota reached. Retry with { confirmOverage: true } to accept the per-passport charge.',
    },
  ],
  [
    'a key that was used with another body',
    async () => {
      await createPassport({}, { key: 'k' });
      return createPassport({ serialNumber: 'ANOTHER' }, { key: 'k' });
    },
    422,
    {
      error:
        'Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body.',
    },
  ],
  [
    'a day whose writes are used up',
    () => createPassport({}, { as: 'writesExhausted' }),
    429,
    {
      error:
        'API rate limit: 200 writes/day via /api/v1. Currently 200 today; requested 1. Retry tomorrow (UTC) or upgrade your plan.',
    },
  ],
];

test.each(rows)('%s gets the documented text', async (_, send, status, body) => {
  const answer = await send();
  expect([answer.status, answer.text]).toEqual([status, JSON.stringify(body)]);
});

test('a template that does not exist is told by its documented code', async () => {
  const answer = await api.call('GET', '/templates/foo-bar');
  expect(answer).toMatchObject({ status: 404, body: { error: 'TEMPLATE_NOT_FOUND' } });
});

test('a serial number under two GTINs is told by its documented code', async () => {
  await createPassport();
  await createPassport({ gtin: gtin(2) });
  const answer = await api.call('GET', `/passports/by-serial/${documentedGs1.serialNumber}`);
  expect(answer).toMatchObject({ status: 409, body: { error: 'ambiguous_serial' } });
});

test('a serial number that is taken gets the documented text in the results of a batch', async () => {
  await createPassport();
  const passports = [
    passportFor({ _id: productId }, { serialNumber: 'NEW' }),
    passportFor({ _id: productId }),
  ];
  const answer = await api.call('POST', '/passports/batch', { body: { passports } });
  expect(answer.text).toContain('"error":"Serial number already exists for this GTIN"');
});
