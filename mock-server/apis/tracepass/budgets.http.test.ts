import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { batteryPack, documentedGs1, passportFor, serveTracePass } from './served.js';

const api = serveTracePass();

const writesSpent = (writes: number) => ({
  error: `API rate limit: ${writes} writes/day via /api/v1. Currently ${writes} today; requested 1. Retry tomorrow (UTC) or upgrade your plan.`,
});

describe('the daily writes', () => {
  const missing = '000000000000000000000000';

  test.each([
    ['POST', '/products', batteryPack],
    ['PATCH', `/products/${missing}`, { name: 'A' }],
    ['POST', '/passports', {}],
    ['DELETE', `/passports/${missing}`, undefined],
  ])('once spent, %s %s gets the documented 429, whatever else is wrong', async (method, path, body) => {
    const answer = await api.call(method, path, { body, as: 'writesExhausted' });
    expect(answer.status).toBe(429);
    expect(answer.body).toEqual(writesSpent(200));
    // From 10:00 to midnight UTC.
    expect(answer.headers.get('retry-after')).toBe('50400');
  });

  test('once spent, everything can still be read and nothing was created', async () => {
    await api.call('POST', '/products', { body: batteryPack, as: 'writesExhausted' });
    for (const path of ['/products', '/passports', '/templates']) {
      expect((await api.call('GET', path, { as: 'writesExhausted' })).status).toBe(200);
    }
    expect(await api.total('/products', 'writesExhausted')).toBe(1);
  });

  test('ten left are ten products, whatever was read or refused in between', async () => {
    const as = 'nearWriteLimit';
    const statuses: number[] = [];
    for (let number = 0; number < 11; number += 1) {
      await api.call('GET', '/products', { as });
      await api.call('POST', '/products', { body: {}, as });
      statuses.push(
        (await api.call('POST', '/products', { body: { ...batteryPack, model: `M${number}` }, as })).status,
      );
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 429]);
  });

  test('changes, passports and deletions take one each, repeats none', async () => {
    const as = 'nearWriteLimit';
    const product = await api.product({}, as);
    await api.call('PATCH', `/products/${product._id}`, { body: { name: 'A' }, as });
    const options = { body: passportFor(product), key: 'k', as } as const;
    const passport = await api.call<Schemas['Passport']>('POST', '/passports', options);
    await api.call('POST', '/passports', options);
    await api.call('DELETE', `/passports/${passport.body._id}`, { as });
    for (let number = 0; number < 6; number += 1) await api.product({ model: `M${number}` }, as);
    expect(await api.call('POST', '/products', { body: { ...batteryPack, model: 'Z' }, as })).toMatchObject({
      status: 429,
      body: writesSpent(30),
    });
    expect((await api.call('POST', '/passports', options)).text).toBe(passport.text);
  });

  test('more at the same moment than are left: no more than are left succeed', async () => {
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_, number) =>
        api.call('POST', '/products', {
          body: { ...batteryPack, model: `M${number}` },
          as: 'nearWriteLimit',
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
  });

  test('are there again at midnight UTC, not a moment before', async () => {
    const create = () => api.call('POST', '/products', { body: batteryPack, as: 'writesExhausted' });
    api.clock().set(new Date('2026-05-09T23:59:59.999Z'));
    expect((await create()).headers.get('retry-after')).toBe('1');
    api.clock().set(new Date('2026-05-10T00:00:00.000Z'));
    expect((await create()).status).toBe(201);
  });
});

test('the daily reads are a budget of their own, shared by products and passports, but not by templates', async () => {
  const as = 'free';
  for (let number = 0; number < 50; number += 1) {
    await api.call('GET', '/products', { as });
    await api.call('GET', '/passports', { as });
    await api.call('GET', '/templates', { as });
    await api.call('GET', '/products/nonsense', { as });
  }
  const answer = await api.call('GET', '/products', { as });
  expect(answer.status).toBe(429);
  expect(answer.body).toEqual({
    error:
      'API rate limit: 100 reads/day via /api/v1. Currently 100 today; requested 1. Retry tomorrow (UTC) or upgrade your plan.',
  });
  expect((await api.call('GET', '/templates', { as })).status).toBe(200);
  expect((await api.call('POST', '/products', { body: batteryPack, as })).status).toBe(201);
});

describe('the slots', () => {
  const overage = (currentUsage: number) => ({
    error: 'overage_required',
    planLimit: 100,
    currentUsage,
    extraPriceCents: 75,
    message: 'DPP quota reached. Retry with { confirmOverage: true } to accept the per-passport charge.',
  });

  const numbered = (product: { _id: string }, number: number, more: object = {}) => ({
    ...passportFor(product, { serialNumber: `SN-${number}` }),
    ...more,
  });

  test.each([[{}], [{ confirmOverage: false }]])(
    'once all are used, a passport with %j gets exactly the documented 402',
    async (more) => {
      const product = await api.seededProduct('quotaExhausted');
      const body = numbered(product, 1, more);
      const answer = await api.call('POST', '/passports', { body, as: 'quotaExhausted' });
      expect(answer.status).toBe(402);
      expect(answer.text).toBe(JSON.stringify(overage(100)));
      expect(await api.total('/passports', 'quotaExhausted')).toBe(100);
    },
  );

  test('each confirmed charge buys one, and the usage goes on counting', async () => {
    const as = 'quotaExhausted';
    const product = await api.seededProduct(as);
    const create = (number: number, more?: object) =>
      api.call('POST', '/passports', { body: numbered(product, number, more), as });
    expect((await create(1, { confirmOverage: true })).status).toBe(201);
    expect(await create(2)).toMatchObject({ status: 402, body: overage(101) });
    expect((await create(2, { confirmOverage: true })).status).toBe(201);
    expect(await api.total('/passports', as)).toBe(102);
  });

  test('five left are five passports, confirmed or not, and deleting one makes room for another', async () => {
    const as = 'nearQuota';
    const product = await api.seededProduct(as);
    const create = (number: number, more?: object) =>
      api.call<Schemas['Passport']>('POST', '/passports', { body: numbered(product, number, more), as });
    const first = await create(1, { confirmOverage: true });
    for (let number = 2; number <= 5; number += 1) expect((await create(number)).status).toBe(201);
    expect((await create(6)).body).toEqual({ ...overage(20), planLimit: 20 });
    await api.call('DELETE', `/passports/${first.body._id}`, { as });
    expect((await create(6)).status).toBe(201);
    expect((await create(7)).status).toBe(402);
  });

  test('more at the same moment than are left: no more than are left succeed', async () => {
    const as = 'nearQuota';
    const product = await api.seededProduct(as);
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, number) =>
        api.call('POST', '/passports', { body: numbered(product, number), as }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 402, 402, 402, 402]);
  });

  test('what is wrong with the call itself comes first: 400, 404, 409, then 402', async () => {
    const as = 'quotaExhausted';
    const product = await api.seededProduct(as);
    const status = async (body: object) => (await api.call('POST', '/passports', { body, as })).status;
    const { body: list } = await api.call<Schemas['PassportList']>('GET', '/passports?limit=1', { as });
    const { gtin = '', serialNumber = '' } = list.data.items[0]?.gs1 ?? {};
    expect(await status({ productId: product._id, gs1: { ...documentedGs1, gtin: '04012345000015' } })).toBe(
      400,
    );
    expect(await status(numbered({ _id: '000000000000000000000000' }, 1))).toBe(404);
    expect(await status({ productId: product._id, gs1: { gtin, serialNumber } })).toBe(409);
    expect(await status(numbered(product, 1))).toBe(402);
  });

  test('products cost none', async () => {
    expect((await api.product({}, 'quotaExhausted')).status).toBe('active');
  });

  test('a plan that sells none refuses for good, confirmed or not', async () => {
    const product = await api.seededProduct('free');
    await api.call('POST', '/passports', { body: numbered(product, 1), as: 'free' });
    for (const more of [{}, { confirmOverage: true }]) {
      const answer = await api.call('POST', '/passports', { body: numbered(product, 2, more), as: 'free' });
      expect(answer.status).toBe(402);
      expect(answer.body).toEqual({ error: 'dpp_quota_exhausted' });
    }
  });
});
