import { expect, test } from 'vitest';
import { batteryPack, serveTracePass } from './served.js';

const api = serveTracePass();

const notAnObject = {
  error: 'Validation error',
  message: 'Request body must be a JSON object',
  details: { fieldErrors: {} },
};

test.each(['{"name":', 'name=A&model=B', '{"a":1}}', "{'a':1}", '[1,', '\u0000'])(
  'a body that is not JSON (%j) is refused with a reason and creates nothing',
  async (raw) => {
    for (const path of ['/products', '/passports']) {
      const answer = await api.call('POST', path, { raw });
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual({ error: 'Request body is not valid JSON', message: expect.any(String) });
    }
    expect(await api.total('/products')).toBe(2);
  },
);

test.each(['[]', 'null', '"text"', '7', 'true', `[${JSON.stringify(batteryPack)}]`])(
  'a body that is JSON but no object (%s) is refused',
  async (raw) => {
    for (const path of ['/products', '/passports']) {
      const answer = await api.call('POST', path, { raw });
      expect(answer.status).toBe(400);
      expect(answer.body).toEqual(notAnObject);
    }
    const { _id } = await api.product();
    const change = await api.call('PATCH', `/products/${_id}`, { raw });
    expect(change).toMatchObject({ status: 400, body: notAnObject });
  },
);

test('no body at all lacks every required member', async () => {
  for (const options of [{}, { raw: '' }, { raw: ' \n' }]) {
    const answer = await api.call('POST', '/passports', options);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      error: 'Validation error',
      details: { fieldErrors: { productId: ['Required'], gs1: ['Required'] } },
    });
  }
});

test('a body of 2 MiB is refused, and the next call works', async () => {
  const raw = JSON.stringify({ ...batteryPack, description: 'x'.repeat(2 * 1024 * 1024) });
  const answer = await api.call('POST', '/products', { raw });
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({ error: 'Request body is too large' });
  expect((await api.product()).status).toBe('active');
});

test('a body of a hundred thousand brackets does not bring the mock down', async () => {
  const answer = await api.call('POST', '/products', { raw: '['.repeat(100_000) + ']'.repeat(100_000) });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error: 'Request body is not valid JSON' });
});

test('the media type of a request is not looked at', async () => {
  const options = { body: batteryPack, headers: { 'Content-Type': 'text/plain', Accept: 'image/png' } };
  expect((await api.call('POST', '/products', options)).status).toBe(201);
});

test.each([
  ['GET', '/nothing'],
  ['GET', '/products/'],
  ['GET', '/Products'],
  ['GET', '/passports/by-serial/SN-1/parties'],
  ['GET', '/products/%E0%A4%A'],
  ['GET', '/passports/%'],
])('%s %s is answered 404', async (method, path) => {
  const answer = await api.call(method, path);
  expect(answer.status).toBe(404);
  expect(answer.body).toEqual({ error: 'Not found', message: `There is no /api/v1${path}` });
});

test.each([
  ['PUT', '/products', 'GET, POST'],
  ['PUT', '/products/000000000000000000000000', 'GET, DELETE, PATCH'],
  ['POST', '/passports/000000000000000000000000', 'GET, DELETE'],
  ['POST', '/templates', 'GET'],
])('%s %s is answered 405 with what is allowed', async (method, path, allowed) => {
  const answer = await api.call(method, path, { body: {} });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe(allowed);
  expect(answer.body).toEqual({ error: 'Method not allowed', message: `/api/v1${path} takes ${allowed}` });
});

test.each(['page=%', 'page=%ff', 'limit=NaN', 'limit=1e2', 'limit=-1', 'limit[]=5&limit[]=', 'page=9e999'])(
  'the query %s is answered, one way or the other, in the shape of the service',
  async (query) => {
    const { status, body } = await api.call<object>('GET', `/products?${query}`);
    expect([200, 400]).toContain(status);
    expect(body).toHaveProperty(status === 200 ? 'data' : 'error');
  },
);

test('a page number beyond all numbers is refused or empty, never an error of the mock', async () => {
  const { status } = await api.call('GET', `/products?page=${'9'.repeat(400)}`);
  expect([200, 400]).toContain(status);
});
