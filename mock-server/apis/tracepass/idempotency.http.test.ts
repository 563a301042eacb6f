import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { batteryPack, documentedGs1, passportFor, serveTracePass } from './served.js';

const api = serveTracePass();

const key = '7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c';
const reused = {
  error:
    'Idempotency-Key has already been used with a different request body. Use a new key for the new request, or reuse the original body.',
};

describe('a repeat with the same key and body', () => {
  test('answers a creation with the first status and body, and creates one product', async () => {
    const first = await api.call('POST', '/products', { body: batteryPack, key });
    const repeat = await api.call('POST', '/products', { body: batteryPack, key });
    expect(first.status).toBe(201);
    expect([repeat.status, repeat.text]).toEqual([201, first.text]);
    expect(await api.total('/products')).toBe(3);
  });

  test('takes no slot', async () => {
    const body = passportFor(await api.seededProduct('nearQuota'));
    const options = { body, key, as: 'nearQuota' } as const;
    const first = await api.call('POST', '/passports', options);
    for (let count = 0; count < 6; count += 1) {
      expect((await api.call('POST', '/passports', options)).text).toBe(first.text);
    }
    expect(await api.total('/passports', 'nearQuota')).toBe(16);
  });

  test('does not undo a later change', async () => {
    const { _id } = await api.product();
    const first = await api.call('PATCH', `/products/${_id}`, { body: { name: 'A' }, key });
    await api.call('PATCH', `/products/${_id}`, { body: { name: 'B' } });
    expect((await api.call('PATCH', `/products/${_id}`, { body: { name: 'A' }, key })).text).toBe(first.text);
    expect((await api.call('GET', `/products/${_id}`)).body).toMatchObject({ name: 'B' });
  });

  test('answers a deletion again instead of 404', async () => {
    const { _id } = await api.passport(await api.product());
    const first = await api.call('DELETE', `/passports/${_id}`, { key });
    const repeat = await api.call('DELETE', `/passports/${_id}`, { key });
    expect([repeat.status, repeat.text]).toEqual([200, first.text]);
  });

  test('minds neither the order of members nor white space', async () => {
    const first = await api.call('POST', '/products', { body: batteryPack, key });
    const reordered = Object.fromEntries(Object.entries(batteryPack).reverse());
    const raw = JSON.stringify(reordered, null, 2);
    expect((await api.call('POST', '/products', { raw, key })).text).toBe(first.text);
  });

  test('works with any key of up to 255 characters, and the last of them counts', async () => {
    const long = 'k'.repeat(255);
    const first = await api.call('POST', '/products', { body: batteryPack, key: long });
    expect((await api.call('POST', '/products', { body: batteryPack, key: long })).text).toBe(first.text);
    const other = `${'k'.repeat(254)}l`;
    expect((await api.call('POST', '/products', { body: batteryPack, key: other })).status).toBe(409);
  });

  test('waits for the first one that is still under way', async () => {
    const body = passportFor(await api.product());
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => api.call('POST', '/passports', { body, key })),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
  });

  test('is a replay until 24 hours have passed since the first answer, then a new call', async () => {
    const first = await api.call<Schemas['Product']>('POST', '/products', { body: batteryPack, key });
    api.clock().advance('PT23H59M59S');
    expect((await api.call('POST', '/products', { body: batteryPack, key })).text).toBe(first.text);
    api.clock().advance('PT1S');
    const later = await api.call('POST', '/products', { body: { ...batteryPack, model: 'NEW' }, key });
    expect(later.status).toBe(201);
    expect(later.text).not.toBe(first.text);
  });
});

describe('a key', () => {
  test('with another body is refused and nothing is created', async () => {
    await api.call('POST', '/products', { body: batteryPack, key });
    const answer = await api.call('POST', '/products', { body: { ...batteryPack, model: 'B' }, key });
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual(reused);
    expect(await api.total('/products')).toBe(3);
  });

  test('on another path is refused too', async () => {
    const first = await api.product();
    const second = await api.product({ model: 'B' });
    await api.call('PATCH', `/products/${first._id}`, { body: { name: 'A' }, key });
    const answer = await api.call('PATCH', `/products/${second._id}`, { body: { name: 'A' }, key });
    expect(answer).toMatchObject({ status: 422, body: reused });
  });

  test('means nothing in another workspace', async () => {
    const first = await api.call<Schemas['Product']>('POST', '/products', { body: batteryPack, key });
    const other = await api.call<Schemas['Product']>('POST', '/products', {
      body: batteryPack,
      key,
      as: 'otherTenant',
    });
    expect(other.status).toBe(201);
    expect(other.body._id).not.toBe(first.body._id);
  });

  test('of a refused call is free for the corrected one', async () => {
    const product = await api.seededProduct('quotaExhausted');
    const body = passportFor(product);
    const as = 'quotaExhausted';
    const wrong = { ...body, gs1: { ...documentedGs1, gtin: '1' } };
    expect((await api.call('POST', '/passports', { body: wrong, key, as })).status).toBe(400);
    expect((await api.call('POST', '/passports', { body, key, as })).status).toBe(402);
    const confirmed = { ...body, confirmOverage: true };
    expect((await api.call('POST', '/passports', { body: confirmed, key, as })).status).toBe(201);
  });

  test.each(['', 'k'.repeat(256)])(
    'of unusable length is refused and creates nothing (%#)',
    async (unusable) => {
      const answer = await api.call('POST', '/products', { body: batteryPack, key: unusable });
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({
        error: 'Validation error',
        details: { fieldErrors: { 'Idempotency-Key': [expect.any(String)] } },
      });
      expect(await api.total('/products')).toBe(2);
    },
  );
});
