import { request } from 'node:http';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  category,
  entriesOf,
  expectError,
  startTestMock,
  tokenOf,
  version,
  type TestMock,
} from './fixtures.js';

const path = '/v1/catalog/products';
let mock: TestMock;
let id: string;
let before: string;
beforeAll(async () => {
  mock = await startTestMock();
  id = await mock.product({ sku: 'KEPT' });
  return mock.finish;
});
beforeEach(async () => {
  before = await state();
});

describe('bad input is refused in the envelope and changes nothing', () => {
  const creates = [path, '/v1/catalog/units', '/v1/catalog/unit-groups', '/v1/catalog/item-categories'];

  test.each(creates)('when no body comes to %s', async (at) => {
    const answer = await mock.send('POST', at);
    expect(answer.status, answer.text).toBe(400);
    expect(answer.body.error?.code).toMatch(/^(parameter_invalid|missing_field|validation_failed)$/);
    expect(await state()).toBe(before);
  });

  test.each([
    ['{"sku":', 'validation_failed'],
    ['{"sku":"A"} {}', 'validation_failed'],
    ["{'sku':'A'}", 'validation_failed'],
    ['[]', 'validation_failed'],
    ['[{"sku":"A"}]', 'validation_failed'],
    ['null', 'validation_failed'],
    ['"text"', 'validation_failed'],
    ['7', 'validation_failed'],
    ['\u0000', 'validation_failed'],
    ['['.repeat(50_000), 'validation_failed'],
    [`${'{"unit_price":'.repeat(5000)}1${'}'.repeat(5000)}`, 'validation_failed'],
  ])('when the body is %.30j', async (body, code) => {
    for (const at of creates) expectError(await mock.send('POST', at, { body }), 400, code);
    expectError(await mock.send('PATCH', `${path}/${id}`, { body }), 400, code);
    expect(await state()).toBe(before);
  });

  test('when something follows the JSON value, which is told as such', async () => {
    const answer = await mock.send('POST', path, { body: '{} {}' });
    expect(answer.body.error?.message).toBe(
      'Invalid JSON in request body: unexpected extra JSON after request body',
    );
  });

  test.each([true, false])('when the body has 2 MiB (keyed: %s)', async (keyed) => {
    const body = JSON.stringify({
      sku: 'BIG',
      type: 'sale',
      category_id: category,
      notes: 'x'.repeat(2 ** 21),
    });
    const headers: Record<string, string> = keyed ? { 'idempotency-key': 'big' } : {};
    const answer = await mock.send('POST', path, { body, headers });
    expectError(answer, 400, 'validation_failed');
    expect(answer.body.error?.message).toContain('1048576 bytes');
    expect(await state()).toBe(before);
  });

  test('when members have the wrong types', async () => {
    const valid = { sku: 'TYPES', type: 'sale', category_id: category };
    for (const member of Object.keys(valid)) {
      for (const value of [null, 1, true, [], {}]) {
        const answer = await mock.send('POST', path, { body: { ...valid, [member]: value } });
        expectError(answer, 400, 'invalid_format', member);
      }
    }
    for (const member of ['unit_price', 'attribute_ids']) {
      expectError(
        await mock.send('POST', path, { body: { ...valid, [member]: 'x' } }),
        400,
        'invalid_format',
        member,
      );
    }
    expect(await state()).toBe(before);
  });

  test.each(['__proto__', 'constructor', 'toString', 'a/b', 'a~b', ''])(
    'when a member is called %j',
    async (name) => {
      const body = `{"sku":"P","type":"sale","category_id":"${category}",${JSON.stringify(name)}:1}`;
      expectError(await mock.send('POST', path, { body }), 400, 'parameter_unknown', name);
      expect(await state()).toBe(before);
    },
  );

  test.each([
    ['GET', '/v1/catalog/nope'],
    ['GET', '/v1'],
    ['GET', '/v1/'],
    ['GET', `${path}/`],
    ['GET', '/V1/catalog/products'],
    ['POST', `${path}/x/y`],
  ])('when %s %s is no path of the API', async (method, at) => {
    const answer = await mock.send(method, at, { as: null, headers: { 'augno-version': null } });
    expect(answer.status, answer.text).toBe(404);
    if (at.startsWith('/v1')) expectError(answer, 404, 'resource_not_found');
  });

  test.each([
    ['PUT', path],
    ['DELETE', path],
    ['POST', '/v1/catalog/units/each'],
    ['PUT', '/v1/catalog/product-lines/shipping'],
  ])('when %s is no method of %s', async (method, at) => {
    const answer = await mock.send(method, at, { as: null, headers: { 'augno-version': null } });
    expectError(answer, 405, 'method_not_allowed');
    expect(answer.body.error?.message).toBe(`Method ${method} not allowed for path ${at}.`);
    expect(await state()).toBe(before);
  });

  test('but OPTIONS of a known path is a preflight, for which nobody needs credentials', async () => {
    const answer = await mock.send('OPTIONS', path, { as: null, headers: { 'augno-version': null } });
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(await state()).toBe(before);
  });

  test('when HEAD is asked for', async () => {
    expect((await fetch(mock.url + path, { method: 'HEAD' })).status).toBe(405);
  });

  test.each(['/%', '/%zz', '/%C3%28', '/%E0%A4%A'])('when a path ends in the escape %s', async (end) => {
    expectError({ ...(await raw('GET', path + end)) }, 404, 'resource_not_found');
  });

  test.each(['%', '%zz', 'limit=%', 'q=%C3%28', '&&==&', 'include[]=%00', '__proto__=1'])(
    'or ignored when the query is %s, but never a failure of the mock',
    async (query) => {
      const { status } = await raw('GET', `${path}?${query}`);
      expect(status).toBeLessThan(500);
    },
  );

  test.each(['pd_%2F..%2Fx', '..%2f..', '%00', encodeURIComponent("';--"), 'x'.repeat(4000), '__proto__'])(
    'when an id is %.20s',
    async (odd) => {
      for (const at of [
        'products',
        'units',
        'unit-groups',
        'item-categories',
        'product-lines',
        'properties',
      ]) {
        expectError(await raw('GET', `/v1/catalog/${at}/${odd}`), 404, 'resource_not_found');
      }
    },
  );

  test('when invalid UTF-8 stands in a text, or else it is stored as replacement characters', async () => {
    const bytes = Buffer.concat([Buffer.from('{"notes":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    const { status } = await raw('PATCH', `${path}/${id}`, bytes);
    expect([200, 400]).toContain(status);
  });

  test('but another Content-Type, a body on GET and repeated keys are not bad', async () => {
    const headers = { 'content-type': 'text/plain' };
    const body = `{"sku":"X","sku":"LAST-WINS","type":"sale","category_id":"${category}"}`;
    const created = await mock.send('POST', `${path}?include=item`, { headers, body });
    expect(created.body.item?.sku).toBe('LAST-WINS');
    expect((await raw('GET', path, Buffer.from('{'))).status).toBe(200);
    expect((await raw('DELETE', `${path}/${created.body.id}`, Buffer.from('{'))).status).toBe(200);
  });
});

async function state(): Promise<string> {
  const answer = await mock.send('GET', `${path}?include=item.unit_value&limit=1000`);
  expect(entriesOf(answer.body)).toHaveLength(1);
  const others = await Promise.all(
    ['units', 'unit-groups', 'item-categories'].map((at) => mock.send('GET', `/v1/catalog/${at}?limit=1000`)),
  );
  return [answer, ...others].map(({ text }) => text).join();
}

/** Sends exactly this path; `fetch` would tidy it up, and would not send a body with GET. */
async function raw(method: string, at: string, body?: Buffer) {
  mock.clock.advance('PT0.1S');
  const headers = {
    authorization: `Bearer ${tokenOf('primary')}`,
    'augno-version': version,
    ...(body && { 'content-length': body.length }),
  };
  const { hostname, port } = new URL(mock.url);
  const text = await new Promise<{ status: number; headers: Headers; text: string }>((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path: at, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const received = Object.entries(response.headers).map(([name, value]): [string, string] => [
          name,
          String(value),
        ]);
        const status = response.statusCode ?? 0;
        resolve({ status, headers: new Headers(received), text: Buffer.concat(chunks).toString() });
      });
    });
    outgoing.on('error', reject).end(body);
  });
  return { ...text, body: JSON.parse(text.text) };
}
