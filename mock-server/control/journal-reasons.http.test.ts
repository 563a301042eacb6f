import { describe, expect, test } from 'vitest';
import { product, reasons, startJournaled } from './journal-fixture.js';

const products = '/api/v1/products';
const primary = 'tp_mock_primary';

describe('an entry says in plain words why', () => {
  test('a request was replayed', async () => {
    const { call, journal } = await startJournaled();
    const create = { method: 'POST', token: primary, headers: { 'Idempotency-Key': 'k-1' } };
    await call(products, { ...create, body: product('M-1') });
    await call(products, { ...create, body: product('M-1') });
    await call(products, { ...create, body: product('M-2') });
    const [first, replayed, mismatched] = (await journal()).map(reasons);
    expect(first).toContain('idempotency: first use of key k-1');
    expect(replayed?.at(-1)).toBe('idempotency: replayed: key k-1 first seen 10:00:00');
    expect(mismatched?.at(-1)).toMatch(/^idempotency: \d+: key k-1 belongs to another request$/);
  });

  test('a quota refused a passport: 402', async () => {
    const { call, journal } = await startJournaled();
    const token = 'tp_mock_quota_exhausted';
    const list: { data: { items: { _id: string }[] } } = JSON.parse(await call(products, { token }));
    await call('/api/v1/passports', {
      method: 'POST',
      token,
      body: {
        productId: list.data.items[0]?._id,
        gs1: { gtin: '04012345000016', serialNumber: 'SN-1' },
      },
    });
    const [entry] = await journal('?status=402');
    expect(entry && reasons(entry)).toContain(
      'createPassport: 402: 100 of 100 dpps used, more at 75 cents each once confirmed',
    );
  });

  test('a budget refused a write: 429', async () => {
    const { call, journal } = await startJournaled();
    const token = 'tp_mock_writes_exhausted';
    await call(products, { method: 'POST', token, body: product('M-1') });
    const [entry] = await journal();
    expect(entry && reasons(entry).at(-1)).toBe('rateLimit: 429: 200 of 200 writes used, room in 50400 s');
  });

  test.each([
    [undefined, 'no credentials'],
    ['tp_mock_nobody', 'nobody was given this token'],
    ['tp_mock_revoked', 'the credential was revoked'],
  ])('a caller was not let in with %s: 401', async (token, why) => {
    const { call, journal } = await startJournaled();
    await call(products, { ...(token !== undefined && { token }) });
    const [entry] = await journal();
    expect(entry && reasons(entry)).toEqual([`authentication: 401: ${why}`]);
  });

  test('a body breaks the contract: where and how', async () => {
    const { call, journal } = await startJournaled();
    await call(products, { method: 'POST', token: primary, body: { name: '', category: 'batteries' } });
    await call(products, { method: 'POST', token: primary, body: '{"name"' });
    const [invalid, malformed] = (await journal()).map(reasons);
    expect(invalid?.find((reason) => reason.startsWith('validation'))).toBe(
      "validation: 400: body /model must have required property 'model'; body /name must NOT have fewer than 1 characters",
    );
    expect(malformed?.find((reason) => reason.startsWith('validation'))).toMatch(
      /^validation: 400: no JSON: \w+ at offset 7$/,
    );
  });

  test('a fault struck, and what it left', async () => {
    const { mock, call, journal } = await startJournaled();
    const { faults } = mock.sandboxes.default;
    faults.add({ status: 500, times: 1 });
    await call(products, { token: primary });
    faults.add({ connection: 'resetAfter', times: 1 });
    await call(products, { method: 'POST', token: primary, body: product('M-1') });
    faults.add({ connection: 'resetBefore', times: 1 });
    await call(products, { token: primary });
    const [failed, lost, refused] = await journal();
    expect(failed).toMatchObject({ faults: ['f1'], delivery: 'whole', response: { status: 500 } });
    expect(failed && reasons(failed)).toEqual(['fault: 500 in place of the call, which had no effect']);
    expect(lost).toMatchObject({ faults: ['f2'], delivery: 'reset', response: { status: 201 } });
    expect(lost && reasons(lost).at(-1)).toBe(
      'fault: connection reset in place of 201; the call had its effect',
    );
    expect(refused).toMatchObject({ faults: ['f3'], delivery: 'reset', response: null });
    expect(refused && reasons(refused)).toEqual(['fault: connection reset before anything happened']);
  });

  test('an example was answered, or there is none', async () => {
    const { mock, journal } = await startJournaled();
    const prefer = (Prefer: string) => fetch(mock.url + products, { headers: { Prefer } });
    await prefer('code=401');
    const answer = await prefer('code=418');
    const [example, problem] = await journal();
    expect(example).toMatchObject({ example: true, response: { status: 401 } });
    expect(example && reasons(example)).toEqual([
      'prefer: example of the contract (code=401); nothing was read or changed',
    ]);
    expect(problem && reasons(problem)[0]).toMatch(/^prefer: listProducts documents no 418/);
    expect(problem?.response).toMatchObject({
      status: 400,
      headers: { 'Content-Type': 'application/problem+json' },
      body: await answer.text(),
    });
    expect(answer.status).toBe(400);
  });
});
