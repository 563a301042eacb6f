import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { serveTracePass, start } from './served.js';

const api = serveTracePass();

type Passport = Schemas['Passport'];

const draft = async () => api.passport(await api.product());
const read = async (id: string) => (await api.call<Passport>('GET', `/passports/${id}`)).body;

describe('suspending a passport', () => {
  test('the answer names state, time and reason, and the read shows the state', async () => {
    const { _id: id } = await draft();
    const reason = 'Quality investigation pending';
    const { status, body } = await api.call('POST', `/passports/${id}/suspend`, { body: { reason } });
    expect(status).toBe(200);
    expect(body).toEqual({ _id: id, status: 'suspended', suspendedAt: start, suspensionReason: reason });
    expect(await read(id)).toMatchObject({ status: 'suspended', updatedAt: start });
  });

  test.each([undefined, {}])('a body of %j will do', async (body) => {
    const { _id: id } = await draft();
    const answer = await api.call<object>('POST', `/passports/${id}/suspend`, { body });
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('suspensionReason');
  });

  test('a long reason is cut to 500 characters', async () => {
    const { _id: id } = await draft();
    const { status, body } = await api.call('POST', `/passports/${id}/suspend`, {
      body: { reason: '🔋'.repeat(501) },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ suspensionReason: '🔋'.repeat(500) });
  });

  test('a reason that is no text is refused', async () => {
    const { _id: id } = await draft();
    const { status, body } = await api.call('POST', `/passports/${id}/suspend`, { body: { reason: 1 } });
    expect(status).toBe(400);
    expect(body).toMatchObject({ details: { fieldErrors: { reason: [expect.any(String)] } } });
  });

  test('a second suspension changes neither time nor reason', async () => {
    const { _id: id } = await draft();
    const first = await api.call('POST', `/passports/${id}/suspend`, { body: { reason: 'first' } });
    api.clock().advance('PT1H');
    const second = await api.call('POST', `/passports/${id}/suspend`, { body: { reason: 'second' } });
    expect(second.body).toEqual(first.body);
    expect(await read(id)).toMatchObject({ updatedAt: start });
  });

  test('a suspended passport takes changes, but is not deleted', async () => {
    const { _id: id } = await draft();
    await api.call('POST', `/passports/${id}/suspend`);
    const field = await api.call('PATCH', `/passports/${id}/fields/nominalVoltage`, { body: { value: 12 } });
    expect(field.status).toBe(200);
    const deletion = await api.call('DELETE', `/passports/${id}`);
    expect(deletion.status).toBe(409);
    expect(deletion.body).toMatchObject({ reason: expect.any(String) });
  });

  test('a passport that was suspended before the world began has been so since its creation', async () => {
    const { body: list } = await api.call<Schemas['PassportList']>('GET', '/passports?status=suspended');
    const id = list.data.items[0]?._id ?? '';
    const { body } = await api.call('POST', `/passports/${id}/suspend`, { body: { reason: 'again' } });
    expect(body).toEqual({ _id: id, status: 'suspended', suspendedAt: (await read(id)).createdAt });
  });
});

describe('archiving a passport', () => {
  test('the answer names state and time; the passport can still be read and listed', async () => {
    const { _id: id } = await draft();
    const { status, body } = await api.call('POST', `/passports/${id}/archive`, { body: {} });
    expect(status).toBe(200);
    expect(body).toEqual({ _id: id, status: 'archived', archivedAt: start });
    expect((await read(id)).status).toBe('archived');
    const { body: list } = await api.call<Schemas['PassportList']>('GET', '/passports?status=archived');
    expect(list.data.items.map(({ _id }) => _id)).toContain(id);
  });

  test('archiving again changes nothing', async () => {
    const { _id: id } = await draft();
    const first = await api.call('POST', `/passports/${id}/archive`);
    api.clock().advance('PT1H');
    const second = await api.call('POST', `/passports/${id}/archive`);
    expect(second.body).toEqual(first.body);
  });

  test.each([
    ['POST', 'suspend', {}],
    ['PATCH', 'fields/nominalVoltage', { value: 12 }],
    ['PATCH', 'parties/recycler', { legalName: 'R', legacyOperatorId: 'X' }],
    ['DELETE', 'parties/recycler', undefined],
  ])('%s %s is refused afterwards', async (method, path, sent) => {
    const { _id: id } = await draft();
    await api.call('POST', `/passports/${id}/archive`);
    const { status, body } = await api.call(method, `/passports/${id}/${path}`, { body: sent });
    expect(status).toBe(409);
    expect(body).toEqual({ error: 'Passport is archived' });
    expect((await read(id)).status).toBe('archived');
  });

  test('an archived passport keeps its slot and its serial number', async () => {
    const product = await api.seededProduct('nearQuota');
    const { _id: id } = await api.passport(product, {}, 'nearQuota');
    const before = await api.total('/passports', 'nearQuota');
    await api.call('POST', `/passports/${id}/archive`, { as: 'nearQuota' });
    expect(await api.total('/passports', 'nearQuota')).toBe(before);
    const { gs1 } = (await api.call<Passport>('GET', `/passports/${id}`, { as: 'nearQuota' })).body;
    const again = { productId: product._id, gs1 };
    expect((await api.call('POST', '/passports', { body: again, as: 'nearQuota' })).status).toBe(409);
  });

  test('a snapshot keeps what was done to a passport', async () => {
    const { _id: id } = await draft();
    await api.call('POST', `/passports/${id}/suspend`, { body: { reason: 'first' } });
    const control = `${api.mock().control}/sandboxes/default/snapshot`;
    const saved = await (await fetch(control)).text();
    await api.call('POST', `/passports/${id}/archive`);
    const headers = { 'Content-Type': 'application/json' };
    expect((await fetch(control, { method: 'PUT', body: saved, headers })).ok).toBe(true);
    const { body } = await api.call('POST', `/passports/${id}/suspend`);
    expect(body).toMatchObject({ suspendedAt: start, suspensionReason: 'first' });
  });
});

test.each(['suspend', 'archive'])('a passport that nobody has can be put to %s by nobody', async (action) => {
  const { status, body } = await api.call('POST', `/passports/${'0'.repeat(24)}/${action}`);
  expect(status).toBe(404);
  expect(body).toEqual({ error: 'Passport not found' });
});

test('a repeat under the key answers as the first did, and the archived passport stays as it is', async () => {
  const { _id: id } = await draft();
  const first = await api.call('POST', `/passports/${id}/suspend`, { body: {}, key: 'k' });
  await api.call('POST', `/passports/${id}/archive`);
  expect((await api.call('POST', `/passports/${id}/suspend`, { body: {}, key: 'k' })).body).toEqual(
    first.body,
  );
  expect((await read(id)).status).toBe('archived');
});
