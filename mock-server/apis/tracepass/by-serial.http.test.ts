import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { gtin, serveTracePass } from './served.js';

const api = serveTracePass();

type Passport = Schemas['Passport'];

const bySerial = (serial: string) => `/passports/by-serial/${encodeURIComponent(serial)}`;

const actions: [string, string, unknown][] = [
  ['GET', '', undefined],
  ['PATCH', '/fields/nominalVoltage', { value: 12 }],
  ['POST', '/suspend', { reason: 'why' }],
  ['POST', '/archive', {}],
];

describe('a passport by its serial number', () => {
  test.each(actions)('%s %s answers as by id', async (method, path, body) => {
    const product = await api.product();
    const [one, other] = [1, 2].map((number) => ({ gtin: gtin(number), serialNumber: `LOT ${number}/A` }));
    const first = await api.passport(product, { gs1: one });
    const second = await api.passport(product, { gs1: other });
    const byId = await api.call<Passport>(method, `/passports/${first._id}${path}`, { body });
    const serial = await api.call<Passport>(method, `${bySerial(second.gs1.serialNumber)}${path}`, { body });
    expect(serial.status).toBe(200);
    expect({ ...serial.body, _id: '', gs1: {} }).toEqual({ ...byId.body, _id: '', gs1: {} });
    expect(serial.body._id).toBe(second._id);
    const reads = [first, second].map(async ({ _id }) => {
      const { body: read } = await api.call<Passport>('GET', `/passports/${_id}`);
      return { ...read, _id: '', gs1: {} };
    });
    const [afterOne, afterOther] = await Promise.all(reads);
    expect(afterOther).toEqual(afterOne);
  });

  test.each(actions)(
    '%s %s of a serial number under two GTINs needs the GTIN',
    async (method, path, body) => {
      const product = await api.product();
      const twins = await Promise.all(
        [1, 2].map((number) => api.passport(product, { gs1: { gtin: gtin(number), serialNumber: 'TWIN' } })),
      );
      const without = await api.call(method, `${bySerial('TWIN')}${path}?gtin=`, { body });
      expect(without.status).toBe(409);
      expect(without.body).toMatchObject({ error: 'ambiguous_serial', message: expect.any(String) });
      for (const { _id, gs1 } of twins) {
        const answer = await api.call<Passport>(method, `${bySerial('TWIN')}${path}?gtin=${gs1.gtin}`, {
          body,
        });
        expect(answer.status).toBe(200);
        expect(answer.body._id).toBe(_id);
      }
    },
  );

  test.each(actions)(
    '%s %s of a serial number that is not there is answered 404',
    async (method, path, body) => {
      const { gs1 } = await api.passport(await api.product());
      const unknown = [
        bySerial('NOBODY') + path,
        `${bySerial(gs1.serialNumber)}${path}?gtin=${gtin(9)}`,
        `${bySerial('x'.repeat(101))}${path}`,
      ];
      for (const target of unknown) expect((await api.call(method, target, { body })).status).toBe(404);
      const foreign = bySerial(gs1.serialNumber) + path;
      expect((await api.call(method, foreign, { body, as: 'otherTenant' })).status).toBe(404);
    },
  );

  test('another workspace with the same serial number does not make it ambiguous', async () => {
    const { gs1 } = await api.passport(await api.product());
    const theirs = await api.product({}, 'otherTenant');
    const other = { gs1: { gtin: gtin(1), serialNumber: gs1.serialNumber } };
    await api.passport(theirs, other, 'otherTenant');
    expect((await api.call('GET', bySerial(gs1.serialNumber))).status).toBe(200);
  });

  test('format and lang are those of the read by id', async () => {
    const { _id: id, gs1 } = await api.passport(await api.product());
    const query = '?format=full&lang=de';
    const byId = await api.call('GET', `/passports/${id}${query}`);
    expect((await api.call('GET', bySerial(gs1.serialNumber) + query)).body).toEqual(byId.body);
  });

  test('a passport whose serial number is a name of a path can be reached', async () => {
    const { gs1 } = await api.passport(await api.product(), {
      gs1: { gtin: gtin(1), serialNumber: 'suspend' },
    });
    expect((await api.call('GET', bySerial(gs1.serialNumber))).status).toBe(200);
  });
});
