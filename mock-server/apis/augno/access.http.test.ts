import { beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../../generated/augno/contract.js';
import { category, expectError, startTestMock, tokenOf, version, type TestMock } from './fixtures.js';

const path = '/v1/catalog/products';
const body = { sku: 'A-1', type: 'sale', category_id: category };
let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  return mock.finish;
});

describe('credentials', () => {
  test.each([
    ['none', null, 401, 'invalid_credentials'],
    ['an unknown key', 'Bearer aug_sk_test_unknown_neverIssued000000', 401, 'invalid_credentials'],
    ['a bearer without a token', 'Bearer', 401, 'invalid_credentials'],
    ['another scheme', 'Digest abc', 401, 'invalid_credentials'],
    ['a key of another form', 'Bearer sk_live_1', 400, 'invalid_format'],
  ])('that are %s are refused', async (_, authorization, status, code) => {
    const answer = await mock.send('GET', path, { headers: { authorization } });
    expectError(answer, status, code, status === 400 ? 'api_key' : null);
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
  });

  test.each([
    ['revoked', 401, 'api_key_revoked'],
    ['expired', 401, 'api_key_expired'],
    ['pastDue', 402, 'payment_required'],
  ] as const)('that are %s are refused', async (as, status, code) => {
    expectError(await mock.send('GET', path, { as }), status, code);
  });

  test('work as Basic user name as well', async () => {
    const basic = Buffer.from(`${tokenOf('primary')}:`).toString('base64');
    expect((await mock.send('GET', path, { headers: { authorization: `Basic ${basic}` } })).status).toBe(200);
  });

  test('match the documented form of a key, checksum included', () => {
    const pattern = new RegExp(contract.policies.authentication.tokens[0]?.pattern ?? '^$');
    for (const role of ['primary', 'otherTenant', 'readOnly', 'revoked', 'expired', 'pastDue'] as const) {
      expect(tokenOf(role)).toMatch(pattern);
    }
  });

  test('are judged before the version', async () => {
    const answer = await mock.send('GET', path, { as: 'revoked', headers: { 'augno-version': null } });
    expectError(answer, 401, 'api_key_revoked');
  });

  test('that may only read get 403 for writes, whatever the body, and read the rest', async () => {
    const id = await mock.product();
    const as = 'readOnly' as const;
    for (const [method, at] of [
      ['POST', path],
      ['PATCH', `${path}/${id}`],
      ['DELETE', `${path}/${id}`],
      ['POST', '/v1/catalog/units'],
      ['POST', '/v1/catalog/unit-groups'],
      ['POST', '/v1/catalog/item-categories'],
    ] as const) {
      expectError(
        await mock.send(method, at, { as, ...(method !== 'DELETE' && { body: '{' }) }),
        403,
        'insufficient_permissions',
      );
    }
    for (const { method, path: template } of contract.operations) {
      if (method !== 'GET') continue;
      const at = template
        .replace('{property_id}', 'pp_7f1r3n5t9w2e')
        .replace('attributes/{id}', 'attributes/at_rf1w295jt5ia')
        .replace('{id}', 'x');
      expect([200, 404], at).toContain((await mock.send('GET', at, { as })).status);
    }
  });
});

describe('account headers', () => {
  test('may name the own account only', async () => {
    const of = (account: string) => mock.send('GET', path, { headers: { 'augno-account': account } });
    expect((await of('ac_primary00001')).status).toBe(200);
    expectError(await of('ac_other0000001'), 403, 'insufficient_permissions');
    expectError(await of('ac_nobody'), 403, 'insufficient_permissions');
  });

  test('may not name an acting account', async () => {
    const answer = await mock.send('GET', path, { headers: { 'augno-actor-account': 'ac_primary00001' } });
    expectError(answer, 400, 'validation_failed', 'Augno-Actor-Account');
  });

  test('count for nothing before the key', async () => {
    const headers = { 'augno-actor-account': 'ac_primary00001' };
    expectError(await mock.send('GET', path, { as: 'revoked', headers }), 401, 'api_key_revoked');
  });
});

describe('the version', () => {
  test('is required and has to be a supported one', async () => {
    const missing = await mock.send('GET', path, { headers: { 'augno-version': null } });
    expectError(missing, 400, 'api_version_required');
    expect(missing.headers.get('augno-version')).toBe(version);
    const unknown = await mock.send('GET', path, { headers: { 'augno-version': '2024-01-01' } });
    expectError(unknown, 400, 'api_version_invalid');
    expect(unknown.body.error?.message).toBe(
      "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
    );
    expect(unknown.headers.get('augno-version')).toBe(version);
  });

  test.each([1, 2, 3])('of preview %i is echoed', async (preview) => {
    const headers = { 'augno-version': `1.0.forge-preview.${preview}` };
    const answer = await mock.send('GET', path, { headers });
    expect([answer.status, answer.headers.get('augno-version')]).toEqual([200, headers['augno-version']]);
  });
});

describe('the rate limit', () => {
  test('admits twenty requests a second and refuses the next, whoever asks', async () => {
    mock.clock.advance('PT5S');
    const remaining: (string | null)[] = [];
    for (let count = 0; count < 20; count += 1) {
      const answer = await mock.burst('GET', path, { as: count % 2 ? 'primary' : 'revoked' });
      expect(answer.status).not.toBe(429);
      expect(answer.headers.get('ratelimit-limit')).toBe('20');
      expect(answer.headers.get('ratelimit-reset')).toMatch(/^\d+$/);
      remaining.push(answer.headers.get('ratelimit-remaining'));
    }
    expect([remaining[0], remaining[19]]).toEqual(['19', '0']);
    const refused = await mock.burst('POST', path, { body, headers: { 'idempotency-key': 'limited' } });
    expectError(refused, 429, 'rate_limit_exceeded');
    expect(refused.headers.get('retry-after')).toMatch(/^[01]$/);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    mock.clock.advance('PT2S');
    const again = await mock.burst('POST', path, { body, headers: { 'idempotency-key': 'limited' } });
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, null]);
  });
});

describe('every answer', () => {
  test('has a request id of its own', async () => {
    const answers = [
      await mock.send('GET', path),
      await mock.send('GET', path),
      await mock.send('GET', `${path}/x`),
      await mock.send('GET', '/v1/nowhere'),
      await mock.send('PUT', path),
      await mock.send('GET', path, { as: 'revoked' }),
    ];
    const ids = answers.map(({ headers }) => String(headers.get('request-id')));
    expect(ids.every((id) => /^rq_[0-9a-z]{19}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(answers.every(({ headers }) => headers.get('content-type')?.startsWith('application/json'))).toBe(
      true,
    );
  });

  test('is indented for curl only', async () => {
    const forCurl = await mock.send('GET', path, { headers: { 'user-agent': 'curl/8.5.0' } });
    expect(forCurl.text).toBe(JSON.stringify(forCurl.body, null, 2));
    const forOthers = await mock.send('GET', path, { headers: { 'user-agent': 'not curl/8.5.0' } });
    expect(forOthers.text).toBe(JSON.stringify(forOthers.body));
  });
});
