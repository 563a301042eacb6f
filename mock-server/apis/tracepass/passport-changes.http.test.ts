import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { serveTracePass, start } from './served.js';

const api = serveTracePass();

type Passport = Schemas['Passport'];

const draft = async () => api.passport(await api.product());
const read = async (id: string) => (await api.call<Passport>('GET', `/passports/${id}`)).body;

const maker = { legalName: 'Example Cells GmbH', gln: '5412345000013', country: 'DE' };

describe('setting a field', () => {
  test.each([['NMC'], ['007'], [48], [false], [['a', 1]], [{ kWh: 10 }]])(
    '%j is stored as it is sent',
    async (value) => {
      const { _id: id } = await draft();
      const { status } = await api.call('PATCH', `/passports/${id}/fields/nominalVoltage`, {
        body: { value },
      });
      expect(status).toBe(200);
      expect((await read(id)).fields['nominalVoltage']).toEqual({
        value,
        status: 'approved',
        source: 'manual',
        accessLevel: 'public',
        lastUpdatedAt: start,
        approvedAt: start,
      });
    },
  );

  test.each([
    ['manual', 'approved'],
    ['ai_suggested', 'pending_review'],
    ['ai_approved', 'approved'],
    ['reference_db', 'approved'],
    ['supplier', 'pending_review'],
    ['system', 'approved'],
  ])('a value of the source %s is %s', async (source, state) => {
    const { _id: id, fieldCounts: before } = await draft();
    const body = { value: 'Li', source };
    const answer = await api.call<Passport>('PATCH', `/passports/${id}/fields/batteryChemistry`, { body });
    expect(answer.body.fields['batteryChemistry']).toMatchObject({ source, status: state });
    const waiting = state === 'pending_review' ? 1 : 0;
    expect(answer.body.fieldCounts).toEqual({
      ...before,
      approved: before.approved - waiting,
      pendingReview: waiting,
    });
  });

  test('the answer is the passport as it reads from then on', async () => {
    const { _id: id } = await draft();
    const path = `/passports/${id}/fields/safetyMeasures`;
    const { body } = await api.call<Passport>('PATCH', path, {
      body: { value: 'Trocken halten.', sourceLocale: 'de' },
    });
    expect(body).toEqual(await read(id));
    expect(body.fields['safetyMeasures']).toMatchObject({ sourceLocale: 'de', translations: {} });
    expect(body.updatedAt).toBe(start);
  });

  test.each(['noSuchField', '__proto__', 'toString'])('the unknown key %s is refused', async (key) => {
    const { _id: id } = await draft();
    const before = await read(id);
    const { status, body } = await api.call('PATCH', `/passports/${id}/fields/${key}`, {
      body: { value: 1 },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: 'Validation error',
      details: { fieldErrors: { key: ['Unknown name'] } },
    });
    expect(await read(id)).toEqual(before);
  });

  test.each([
    [{}, 'value'],
    [{ value: null }, 'value'],
    [{ value: 1, source: 'company' }, 'source'],
    [{ value: 1, sourceLocale: 'german' }, 'sourceLocale'],
  ])('%j is refused', async (body, member) => {
    const { _id: id } = await draft();
    const answer = await api.call('PATCH', `/passports/${id}/fields/nominalVoltage`, { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ details: { fieldErrors: { [member]: [expect.any(String)] } } });
  });
});

describe('setting and removing a party', () => {
  test('a party is stored, and another in the same role replaces it whole', async () => {
    const { _id: id } = await draft();
    const path = `/passports/${id}/parties/manufacturer`;
    const first = await api.call<Passport>('PATCH', path, { body: maker });
    expect(first.status).toBe(200);
    expect(first.body.parties).toEqual({ manufacturer: { ...maker, status: 'approved' } });
    const other = { legalName: 'Another', legacyOperatorId: 'DE123' };
    await api.call('PATCH', path, { body: other });
    expect((await read(id)).parties).toEqual({ manufacturer: { ...other, status: 'approved' } });
  });

  test('other roles stay as they are', async () => {
    const { _id: id } = await draft();
    await api.call('PATCH', `/passports/${id}/parties/manufacturer`, { body: maker });
    const { body } = await api.call<Passport>('PATCH', `/passports/${id}/parties/recycler`, { body: maker });
    expect(Object.keys(body.parties ?? {})).toEqual(['manufacturer', 'recycler']);
    await api.call('DELETE', `/passports/${id}/parties/recycler`);
    expect(Object.keys((await read(id)).parties ?? {})).toEqual(['manufacturer']);
  });

  test('removing a party that is not there succeeds', async () => {
    const { _id: id } = await draft();
    for (const _ of [1, 2]) {
      const { status, body } = await api.call<Passport>('DELETE', `/passports/${id}/parties/recycler`);
      expect(status).toBe(200);
      expect(body._id).toBe(id);
    }
  });

  test.each([
    ['PATCH', maker],
    ['DELETE', undefined],
  ])('%s of an unknown role is refused', async (method, sent) => {
    const { _id: id } = await draft();
    const { status, body } = await api.call(method, `/passports/${id}/parties/owner`, { body: sent });
    expect(status).toBe(400);
    expect(body).toMatchObject({ details: { fieldErrors: { role: [expect.any(String)] } } });
  });

  test.each([
    [{ gln: maker.gln }, 'legalName'],
    [{ legalName: 'X' }, 'gln'],
    [{ legalName: 'X', gln: '5412345000014' }, 'gln'],
    [{ legalName: 'X', gln: '541234500001' }, 'gln'],
    [{ ...maker, country: 'Germany' }, 'country'],
  ])('the party %j is refused', async (body, member) => {
    const { _id: id } = await draft();
    const answer = await api.call('PATCH', `/passports/${id}/parties/importer`, { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ details: { fieldErrors: { [member]: [expect.any(String)] } } });
  });
});

test.each([
  ['PATCH', 'fields/nominalVoltage', { value: 1 }],
  ['PATCH', 'parties/importer', maker],
  ['DELETE', 'parties/importer', undefined],
])('%s %s of a passport of another workspace is answered 404', async (method, path, body) => {
  const { _id: id } = await draft();
  const { status } = await api.call(method, `/passports/${id}/${path}`, { body, as: 'otherTenant' });
  expect(status).toBe(404);
});

test('each change takes one write of the day', async () => {
  const product = await api.seededProduct('nearWriteLimit');
  const { _id: id } = await api.passport(product, {}, 'nearWriteLimit');
  const sends: [string, string, unknown][] = [
    ['PATCH', 'fields/nominalVoltage', { value: 1 }],
    ['PATCH', 'parties/importer', maker],
    ['DELETE', 'parties/importer', undefined],
    ['POST', 'suspend', {}],
    ['POST', 'archive', {}],
  ];
  for (const [method, path, body] of sends)
    await api.call(method, `/passports/${id}/${path}`, { body, as: 'nearWriteLimit' });
  let left = 0;
  while ((await api.call('POST', `/passports/${id}/archive`, { as: 'nearWriteLimit' })).status === 200)
    left += 1;
  expect(left).toBe(10 - 1 - sends.length);
});
