import { expect, test } from 'vitest';
import { contract } from '../../../generated/tracepass/contract.js';
import { batteryPack, serveTracePass } from './served.js';

const api = serveTracePass();

const operations = contract.operations.map(({ id, method, path }) => ({
  id,
  method,
  path: path.slice(contract.basePath.length).replaceAll(/\{\w+\}/g, '000000000000000000000000'),
}));
const writes = operations.filter(({ method }) => method !== 'GET');
const reads = operations.filter(({ method }) => method === 'GET');

test.each(operations)('$id wants a token that is known, whole and still valid', async ({ method, path }) => {
  const credentials: Record<string, string>[] = [
    {},
    { Authorization: '' },
    { Authorization: 'Bearer' },
    { Authorization: 'Bearer tp_unknown' },
    { Authorization: 'Bearer unknown' },
    { Authorization: 'Bearer tp_mock_primar' },
    { Authorization: 'Bearer tp_mock_primaryx' },
    { Authorization: 'Basic tp_mock_primary' },
    { Authorization: 'tp_mock_primary' },
  ];
  for (const headers of credentials) {
    const answer = await api.call(method, path, { as: null, headers });
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ error: 'Unauthorized' });
  }
  expect(await api.call(method, path, { as: 'revoked' })).toMatchObject({
    status: 401,
    body: { error: 'Unauthorized' },
  });
});

test('the scheme is read in any case', async () => {
  const headers = { Authorization: 'bearer tp_mock_primary' };
  expect((await api.call('GET', '/products?limit=1', { as: null, headers })).status).toBe(200);
});

test.each(writes)('$id is forbidden to a token that may only read', async ({ method, path }) => {
  const answer = await api.call(method, path, {
    as: 'readOnly',
    body: method === 'POST' ? batteryPack : undefined,
  });
  expect(answer.status).toBe(403);
  expect(answer.body).toEqual({ error: 'Forbidden', details: { requiredScope: 'passports:write' } });
});

test.each(reads)(
  '$id is open to a token that may only read, not to one without a scope for it',
  async (read) => {
    const answer = await api.call(read.method, read.path, { as: 'readOnly' });
    expect(answer.status).toBe(/000000|\{category\}$/.test(read.path) ? 404 : 200);
    expect(await api.call(read.method, read.path, { as: 'noScope' })).toMatchObject({
      status: 403,
      body: { error: 'Forbidden', details: { requiredScope: 'passports:read' } },
    });
  },
);

test('a read-only token sees the rows of its workspace', async () => {
  const product = await api.product();
  expect(await api.call('GET', `/products/${product._id}`, { as: 'readOnly' })).toMatchObject({
    status: 200,
    body: { _id: product._id },
  });
});

test('the target description has the credentials of the suite and no others', () => {
  const [target] = api.mock().targets;
  expect(Object.keys(target?.credentials ?? {}).sort()).toEqual([
    'nearQuota',
    'nearWriteLimit',
    'otherTenant',
    'primary',
    'quotaExhausted',
    'readOnly',
    'revoked',
    'writesExhausted',
  ]);
  expect(target?.credentials.nearQuota).toEqual({ token: 'tp_mock_near_quota', slotsLeft: 5 });
  expect(target?.credentials.nearWriteLimit).toEqual({ token: 'tp_mock_near_write_limit', writesLeft: 10 });
});

test('the templates are the same for everyone, each with the documented members', async () => {
  const { status, body, text } = await api.call<{ templates: object[] }>('GET', '/templates');
  expect(status).toBe(200);
  expect(body.templates).toHaveLength(12);
  expect(body.templates[0]).toEqual({
    category: 'battery',
    categoryLabel: 'Battery',
    fieldCount: 20,
    requiredFieldCount: 12,
    regulation: 'EU Battery Regulation 2023/1542',
    version: 3,
  });
  expect((await api.call('GET', '/templates', { as: 'otherTenant' })).text).toBe(text);
});
