import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { documentedGs1, serveTracePass } from './served.js';

const api = serveTracePass();

type Passport = Schemas['Passport'];

describe('reading a passport', () => {
  test('the read has what the create answer has, and says that it was never published', async () => {
    const passport = await api.passport(await api.product());
    const { status, body } = await api.call('GET', `/passports/${passport._id}`);
    expect(status).toBe(200);
    expect(body).toEqual({ ...passport, publishedAt: null });
  });

  test('format=full puts label and unit beside the same values', async () => {
    const passport = await api.passport(await api.product());
    const { body } = await api.call<Passport>('GET', `/passports/${passport._id}?format=full`);
    expect(body.fields['nominalVoltage']).toEqual({
      value: 48,
      status: 'approved',
      source: 'system',
      accessLevel: 'public',
      label: 'Nominal voltage',
      unit: 'V',
    });
    expect(Object.keys(body.fields)).toEqual(Object.keys(passport.fields));
  });

  test('format=summary leaves nothing out', async () => {
    const passport = await api.passport(await api.product());
    const { body } = await api.call('GET', `/passports/${passport._id}?format=summary`);
    expect(body).toEqual({ ...passport, publishedAt: null });
  });

  test.each([
    ['de', 'Trocken halten. Nicht öffnen.'],
    ['it', 'Tenere asciutto. Non aprire.'],
    ['fr', 'Keep dry. Do not open.'],
  ])('lang=%s shows one language and no translations', async (lang, value) => {
    const { body: list } = await api.call<Schemas['PassportList']>('GET', '/passports?status=published');
    const path = `/passports/${String(list.data.items[0]?._id)}`;
    expect((await api.call<Passport>('GET', path)).body.fields['safetyMeasures']).toMatchObject({
      translations: { de: expect.any(String) },
    });
    const { text, body } = await api.call<Passport>('GET', `${path}?lang=${lang}&format=full`);
    expect(body.fields['safetyMeasures']).toMatchObject({ value, label: 'Safety measures' });
    expect(text).not.toContain('translations');
  });

  test.each([
    ['lang=xx', 'lang'],
    ['format=short', 'format'],
  ])('%s is refused', async (query, member) => {
    const passport = await api.passport(await api.product());
    const { status, body } = await api.call('GET', `/passports/${passport._id}?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: 'Validation error',
      details: { fieldErrors: { [member]: expect.any(Array) } },
    });
  });

  test('unknown, malformed and foreign ids are answered alike', async () => {
    const passport = await api.passport(await api.product());
    const ids = ['000000000000000000000000', 'nonsense', passport._id];
    for (const method of ['GET', 'DELETE']) {
      for (const id of ids) {
        const answer = await api.call(method, `/passports/${id}`, { as: 'otherTenant' });
        expect(answer.status).toBe(404);
        expect(answer.text).toBe('{"error":"Passport not found"}');
      }
    }
    expect((await api.call('GET', `/passports/${passport._id}`)).status).toBe(200);
  });
});

describe('deleting a passport', () => {
  test('the answer has the documented shape, and the passport is gone', async () => {
    const passport = await api.passport(await api.product());
    const { status, body } = await api.call<Schemas['PassportDeletion']>(
      'DELETE',
      `/passports/${passport._id}`,
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      message: 'Passport permanently deleted',
      summary: {
        passportId: passport._id,
        serialNumber: documentedGs1.serialNumber,
        gtin: documentedGs1.gtin,
        deletedCounts: expect.objectContaining({ extractions: 0, documentR2ObjectsDeleted: 0 }),
        dppsActiveDelta: -1,
      },
    });
    expect(Object.keys(body.summary.deletedCounts)).toHaveLength(13);
    expect((await api.call('GET', `/passports/${passport._id}`)).status).toBe(404);
    expect((await api.call('DELETE', `/passports/${passport._id}`)).status).toBe(404);
    expect(await api.total('/passports')).toBe(7);
  });

  test('its serial number can be used again', async () => {
    const product = await api.product();
    const passport = await api.passport(product);
    await api.call('DELETE', `/passports/${passport._id}`);
    expect((await api.passport(product)).gs1.serialNumber).toBe(documentedGs1.serialNumber);
  });

  test.each([
    ['draft', 200],
    ['in_review', 200],
    ['approved', 409],
    ['published', 409],
    ['suspended', 409],
    ['expired', 409],
    ['archived', 409],
  ])('one in the state %s is answered %d', async (state, expected) => {
    const { body: list } = await api.call<Schemas['PassportList']>('GET', `/passports?status=${state}`);
    expect(list.data.total).toBe(1);
    const answer = await api.call('DELETE', `/passports/${String(list.data.items[0]?._id)}`);
    expect(answer.status).toBe(expected);
    if (expected === 409) {
      expect(answer.body).toEqual({
        error: 'Passport cannot be deleted',
        reason: 'Only draft or in_review passports that were never published can be deleted',
      });
    }
    expect(await api.total('/passports')).toBe(expected === 409 ? 7 : 6);
  });

  test('the Free plan cannot', async () => {
    const { body: list } = await api.call<Schemas['PassportList']>('GET', '/passports', { as: 'free' });
    const answer = await api.call('DELETE', `/passports/${String(list.data.items[0]?._id)}`, { as: 'free' });
    expect(answer.status).toBe(403);
    expect(answer.body).toEqual({
      error: 'Forbidden',
      reason: 'Hard delete is not available on the Free plan',
    });
    expect(await api.total('/passports', 'free')).toBe(2);
  });
});

describe('listing passports', () => {
  const list = async (query = '') =>
    (await api.call<Schemas['PassportList']>('GET', `/passports${query}`)).body.data;

  test('rows are short and newest first', async () => {
    const product = await api.product();
    const first = await api.passport(product);
    const second = await api.passport(product, { gs1: { ...documentedGs1, serialNumber: 'B' } });
    const { items, ...rest } = await list('?limit=2');
    expect(items).toEqual(
      [second, first].map(({ _id, productId, gs1, status, completionPercentage }) => ({
        _id,
        productId,
        gs1,
        status,
        completionPercentage,
        publishedAt: null,
      })),
    );
    expect(rest).toEqual({ total: 9, page: 1, limit: 2, totalPages: 5 });
  });

  test('filters by product, by state and by text in GTIN or serial number', async () => {
    const product = await api.product();
    const { _id } = await api.passport(product);
    const ids = async (query: string) => (await list(query)).items.map((row) => row._id);
    expect(await ids(`?productId=${product._id}`)).toEqual([_id]);
    expect(await ids(`?productId=${product._id}&status=draft`)).toEqual([_id]);
    expect(await ids(`?productId=${product._id}&status=published`)).toEqual([]);
    expect(await ids('?search=bp-48v-100-000001')).toEqual([_id]);
    expect(await ids('?search=4012345')).toEqual([_id]);
    expect(await ids('?productId=000000000000000000000000')).toEqual([]);
  });

  test.each(['productId=nonsense', 'status=lost', 'limit=0', 'page=-1'])('%s is refused', async (query) => {
    const { status, body } = await api.call('GET', `/passports?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'Validation error' });
  });

  test('a published row says when it was published', async () => {
    expect((await list('?status=published')).items[0]?.publishedAt).toBe('2026-04-20T09:00:00.000Z');
  });
});
