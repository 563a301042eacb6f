import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { documentedGs1, gtin, passportFor, serveTracePass, start } from './served.js';

const api = serveTracePass();

type Passport = Schemas['Passport'];

const serialTaken = { error: 'Serial number already exists for this GTIN' };
const gtinTaken = {
  error: 'This GTIN is already registered by another company. Contact support if this is an error.',
};

describe('creating a passport', () => {
  test('the documented request gets the documented answer, but for ids, fields and their numbers', async () => {
    const product = await api.product();
    const { status, body } = await api.call<Passport>('POST', '/passports', { body: passportFor(product) });
    expect(status).toBe(201);
    expect(body).toEqual({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      companyId: '6650a0b1c2d3e4f5a6b7c8d9',
      productId: product._id,
      templateId: '6650a1b2c3d4e5f6a7b8c9d1',
      gs1: {
        gtin: '04012345000016',
        serialNumber: 'BP-48V-100-000001',
        digitalLinkUri: 'https://id.tracepass.eu/p/01/04012345000016/21/BP-48V-100-000001',
      },
      status: 'draft',
      completionPercentage: 35,
      fieldCounts: { total: 20, empty: 13, approved: 7, pendingReview: 0, flagged: 0 },
      fields: expect.any(Object),
      createdAt: start,
    });
  });

  test('fields come from the product, then the template, then the company', async () => {
    const product = await api.product({ defaultFieldValues: { nominalVoltage: 48, stateOfHealth: 97 } });
    const { fields } = await api.passport(product);
    const system = { status: 'approved', source: 'system' };
    expect(fields['nominalVoltage']).toEqual({ value: 48, ...system, accessLevel: 'public' });
    expect(fields['stateOfHealth']).toEqual({ value: 97, ...system, accessLevel: 'restricted' });
    expect(fields['batteryStatus']).toEqual({ value: 'original', ...system, accessLevel: 'public' });
    expect(fields['manufacturerName']).toMatchObject({ value: 'Example Cells GmbH', source: 'company' });
    expect(fields['batteryChemistry']).toEqual({ value: null, status: 'empty', accessLevel: 'public' });
  });

  test('values are stored as sent, of whatever type', async () => {
    const defaultFieldValues = { nominalVoltage: '48', batteryChemistry: { a: [1, null] }, ceMarking: false };
    const { fields } = await api.passport(await api.product({ defaultFieldValues }));
    for (const [key, value] of Object.entries(defaultFieldValues))
      expect(fields[key]).toMatchObject({ value });
  });

  test('it counts on its product, and new defaults do not reach it', async () => {
    const product = await api.product();
    const passport = await api.passport(product);
    await api.call('PATCH', `/products/${product._id}`, { body: { defaultFieldValues: {} } });
    expect((await api.call('GET', `/products/${product._id}`)).body).toMatchObject({ passportCount: 1 });
    expect((await api.call('GET', `/passports/${passport._id}`)).body).toMatchObject({
      fields: passport.fields,
    });
  });

  test('parties come back approved, without members that the contract does not know', async () => {
    const manufacturer = { legalName: 'Example Cells GmbH', gln: '5412345000013', country: 'DE' };
    const parties = { manufacturer: { ...manufacturer, mood: 'good' } };
    const passport = await api.passport(await api.product(), { parties });
    expect(passport.parties).toEqual({ manufacturer: { ...manufacturer, status: 'approved' } });
  });

  test.each([
    [{ gs1: { ...documentedGs1, gtin: '0401234500001' } }, { 'gs1.gtin': ['GTIN must be 14 digits'] }],
    [{ gs1: { ...documentedGs1, gtin: '04012345000015' } }, { 'gs1.gtin': ['GTIN check digit is invalid'] }],
    [
      { gs1: { ...documentedGs1, gtin: 4012345000016 } },
      { 'gs1.gtin': ['Expected string, received number'] },
    ],
    [{ gs1: { gtin: documentedGs1.gtin } }, { 'gs1.serialNumber': ['Required'] }],
    [
      { gs1: { ...documentedGs1, serialNumber: '' } },
      { 'gs1.serialNumber': ['Must be at least 1 character'] },
    ],
    [
      { gs1: { ...documentedGs1, serialNumber: 'x'.repeat(101) } },
      { 'gs1.serialNumber': ['Must be at most 100 characters'] },
    ],
    [
      { gs1: { ...documentedGs1, serialNumber: 'lot \ud83d' } },
      { 'gs1.serialNumber': ['Serial number is not valid Unicode text'] },
    ],
    [{ productId: 'nonsense' }, { productId: ['Must be 24 hexadecimal digits'] }],
    [{ confirmOverage: 'yes' }, { confirmOverage: ['Expected boolean, received string'] }],
    [{ parties: { owner: { legalName: 'A', gln: '5412345000013' } } }, { 'parties.owner': ['Unknown name'] }],
    [{ parties: { importer: { gln: '5412345000013' } } }, { 'parties.importer.legalName': ['Required'] }],
    [
      { parties: { importer: { legalName: 'A', gln: '541234500001' } } },
      { 'parties.importer.gln': ['GLN must be 13 digits'] },
    ],
    [
      { parties: { importer: { legalName: 'A', gln: '5412345000014' } } },
      { 'parties.importer.gln': ['GLN check digit is invalid'] },
    ],
    [
      { parties: { importer: { legalName: 'A' } } },
      { 'parties.importer': ['Either gln or legacyOperatorId is required'] },
    ],
  ])('%j is refused', async (more, fieldErrors) => {
    const product = await api.product();
    const body = { ...passportFor(product), ...more };
    const answer = await api.call('POST', '/passports', { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ error: 'Validation error', details: { fieldErrors } });
    expect(await api.total('/passports')).toBe(7);
    expect(await api.passport(product)).toMatchObject({ status: 'draft' });
  });

  test('a product that does not exist, or is not ours, is answered 404', async () => {
    const foreign = await api.product({}, 'otherTenant');
    for (const _id of ['000000000000000000000000', foreign._id]) {
      const answer = await api.call('POST', '/passports', { body: passportFor({ _id }) });
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({ error: 'Product not found' });
    }
  });

  test('an archived product takes none until it is active again', async () => {
    const product = await api.product();
    await api.call('PATCH', `/products/${product._id}`, { body: { status: 'archived' } });
    const answer = await api.call('POST', '/passports', { body: passportFor(product) });
    expect(answer.status).toBe(409);
    expect(answer.body).toEqual({ error: 'Product is archived' });
    await api.call('PATCH', `/products/${product._id}`, { body: { status: 'active' } });
    expect(await api.passport(product)).toMatchObject({ status: 'draft' });
  });

  test('a serial number is taken under its GTIN, for every product, and free under another', async () => {
    const product = await api.product();
    await api.passport(product);
    for (const { _id } of [product, await api.product({ model: 'B' })]) {
      const answer = await api.call('POST', '/passports', { body: passportFor({ _id }) });
      expect(answer.status).toBe(409);
      expect(answer.body).toEqual(serialTaken);
    }
    await api.passport(product, { gs1: { ...documentedGs1, gtin: gtin(1) } });
    await api.passport(product, { gs1: { ...documentedGs1, serialNumber: 'bp-48v-100-000001' } });
  });

  test('a GTIN of another company is refused, before the serial number is looked at, even after deletion', async () => {
    const foreign = await api.passport(await api.product({}, 'otherTenant'), {}, 'otherTenant');
    const product = await api.product();
    const attempt = () => api.call('POST', '/passports', { body: passportFor(product) });
    expect(await attempt()).toMatchObject({ status: 409, body: gtinTaken });
    await api.call('DELETE', `/passports/${foreign._id}`, { as: 'otherTenant' });
    expect(await attempt()).toMatchObject({ status: 409, body: gtinTaken });
  });

  test('a call that was refused does not take the GTIN', async () => {
    const full = await api.seededProduct('quotaExhausted');
    const refused = await api.call('POST', '/passports', { body: passportFor(full), as: 'quotaExhausted' });
    expect(refused.status).toBe(402);
    expect(await api.passport(await api.product())).toMatchObject({ status: 'draft' });
  });

  test('of several at the same moment with one serial number exactly one is created', async () => {
    const body = passportFor(await api.product());
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.call('POST', '/passports', { body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect(await api.total('/passports')).toBe(8);
  });
});
