import { beforeAll, describe, expect, test } from 'vitest';
import { category, entriesOf, expectError, startTestMock, type Options, type TestMock } from './fixtures.js';

const path = '/v1/catalog/products';
let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  return mock.finish;
});

let count = 0;
const fresh = () => ({ sku: `IDEMPOTENT-${(count += 1)}`, type: 'sale', category_id: category });

function keyed(key: string, body: unknown, more: Options = {}) {
  return mock.send('POST', path, { body, ...more, headers: { 'idempotency-key': key, ...more.headers } });
}

describe('an idempotency key', () => {
  test('gives a repeat the first answer, marked, with a request id of its own and no location', async () => {
    const body = fresh();
    const first = await keyed('k1', body);
    const second = await keyed(
      'k1',
      JSON.stringify(Object.fromEntries(Object.entries(body).reverse()), null, 3),
    );
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.headers.get('location')).toBeNull();
    expect(second.headers.get('request-id')).not.toBe(first.headers.get('request-id'));
    expect(entriesOf((await mock.send('GET', `${path}?q=${body.sku}`)).body)).toHaveLength(1);
  });

  test.each([
    ['400', { type: 'gift' }],
    ['404', { category_id: 'itcg_nope' }],
  ])('keeps a refusal with %s, its log address included', async (status, change) => {
    const body = { ...fresh(), ...change };
    const first = await keyed(`k-${status}`, body);
    const second = await keyed(`k-${status}`, body);
    expect(String(first.status)).toBe(status);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(first.text).toContain(String(first.headers.get('request-id')));
    expect(second.text).not.toContain(String(second.headers.get('request-id')));
  });

  test('keeps the 403 of a key that may not write, and the 409 of a taken SKU', async () => {
    const body = fresh();
    await keyed('k-first', body);
    for (const [as, status] of [['readOnly', 403] as const, ['primary', 409] as const]) {
      expect((await keyed('k-again', body, { as })).status).toBe(status);
      const replay = await keyed('k-again', body, { as });
      expect([replay.status, replay.headers.get('idempotent-replayed')]).toEqual([status, 'true']);
    }
  });

  test('is refused with another body or include', async () => {
    const body = fresh();
    await keyed('k2', body);
    for (const [other, query] of [
      [{ ...body, notes: 'x' }, ''],
      [body, '?include[]=item'],
      ['{', ''],
    ] as const) {
      const answer = await mock.send('POST', `${path}${query}`, {
        body: other,
        headers: { 'idempotency-key': 'k2' },
      });
      expectError(answer, 400, 'validation_failed');
      expect(answer.body.error?.type).toBe('idempotency_error');
      expect(answer.body.error?.message).toBe(
        "Idempotency key 'k2' was used with different request parameters; use a new key.",
      );
    }
  });

  test('means one thing per API key, account and operation', async () => {
    const body = fresh();
    await keyed('k3', body);
    expectError(await keyed('k3', body, { as: 'otherTenant' }), 404, 'resource_not_found');
    expectError(await keyed('k3', body, { as: 'readOnly' }), 403, 'insufficient_permissions');
    const group = { name: 'Same key', type: 'mass', base_unit_id: 'gram' };
    const headers = { 'idempotency-key': 'k3' };
    expect((await mock.send('POST', '/v1/catalog/unit-groups', { body: group, headers })).status).toBe(201);
  });

  test('outlives the product, for thirty days', async () => {
    const body = fresh();
    const first = await keyed('k4', body);
    await mock.send('DELETE', `${path}/${first.body.id}`);
    mock.clock.advance('P29D');
    expect((await keyed('k4', body)).text).toBe(first.text);
    mock.clock.advance('P1D');
    expectError(await keyed('k4', body), 409, 'resource_exists');
  });

  test('works for updates too, and does not look at which product is updated', async () => {
    const [one, two] = [await mock.product(), await mock.product()];
    const change = { body: { notes: 'changed' }, headers: { 'idempotency-key': 'k5' } };
    const first = await mock.send('PATCH', `${path}/${one}`, change);
    const second = await mock.send('PATCH', `${path}/${two}`, change);
    expect([second.text, second.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
    expect((await mock.send('GET', `${path}/${two}?include=item`)).body.item?.notes).toBeNull();
  });

  test('means nothing to reads and deletes', async () => {
    const id = await mock.product();
    const headers = { 'idempotency-key': 'k6' };
    expect((await mock.send('DELETE', `${path}/${id}`, { headers })).status).toBe(200);
    const second = await mock.send('DELETE', `${path}/${id}`, { headers });
    expectError(second, 410, 'resource_gone');
    expect(second.headers.get('idempotent-replayed')).toBeNull();
  });

  test('is not used up by a refusal that comes before it', async () => {
    const body = fresh();
    expectError(await keyed('k7', body, { headers: { 'augno-version': null } }), 400, 'api_version_required');
    expectError(
      await keyed('k7', body, { headers: { 'augno-account': 'ac_x' } }),
      403,
      'insufficient_permissions',
    );
    const answer = await keyed('k7', body);
    expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([201, null]);
  });

  test('counts as none when it is empty, and may be longer than documented', async () => {
    expect((await keyed('', fresh())).status).toBe(201);
    expect((await keyed('', fresh())).status).toBe(201);
    const long = 'x'.repeat(300);
    const body = fresh();
    expect((await keyed(long, body)).status).toBe(201);
    expect((await keyed(long, body)).headers.get('idempotent-replayed')).toBe('true');
  });

  test('lets one of many at once through and gives the others its answer or a conflict', async () => {
    const body = fresh();
    mock.clock.advance('PT2S');
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        mock.burst('POST', path, { body, headers: { 'idempotency-key': 'k8' } }),
      ),
    );
    const executed = answers.filter(
      ({ status, headers }) => status === 201 && !headers.has('idempotent-replayed'),
    );
    expect(executed).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 201) expect(answer.text).toBe(executed[0]?.text);
      else expectError(answer, 409, 'idempotency_in_progress');
    }
  });
});
