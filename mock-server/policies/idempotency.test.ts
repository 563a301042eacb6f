import { describe, expect, test } from 'vitest';
import { isRefusal, type Outcome, type Reply } from '../exchange.js';
import { handlerAnswering, operation, worldWith } from './fixtures.js';
import { ledger } from './idempotency-fixture.js';

describe('replay', () => {
  test('the same key and body is answered from the ledger without running again', async () => {
    const { policy, keyed } = ledger();
    const next = handlerAnswering();
    const first = await policy(keyed({ a: 1 }), next);
    expect(await policy(keyed({ a: 1 }), next)).toEqual(first);
    expect(next.runs()).toBe(1);
  });

  test('the order of members in the body does not matter', async () => {
    const { policy, keyed } = ledger();
    const next = handlerAnswering();
    await policy(keyed({ a: 1, b: [1, 2] }), next);
    await policy(keyed({ b: [1, 2], a: 1 }), next);
    expect(next.runs()).toBe(1);
  });

  test('a replay carries the replay header and the first answer does not', async () => {
    const { policy, keyed } = ledger({ replayHeader: { name: 'Idempotent-Replayed', value: 'true' } });
    const next = handlerAnswering();
    expect(headersOf(await policy(keyed({}), next))).toEqual({});
    expect(headersOf(await policy(keyed({}), next))).toEqual({ 'Idempotent-Replayed': 'true' });
  });

  test('only the listed response headers are kept', async () => {
    const { policy, keyed } = ledger({ storesHeaders: ['Location'] });
    const next = async (): Promise<Reply> => ({
      status: 201,
      headers: { Location: '/1', 'Request-ID': 'r' },
    });
    await policy(keyed({}), next);
    expect(headersOf(await policy(keyed({}), next))).toEqual({ Location: '/1' });
  });
});

describe('what is not a replay', () => {
  test('another body under the same key is refused and does not run', async () => {
    const { policy, keyed } = ledger();
    const next = handlerAnswering();
    await policy(keyed({ a: 1 }), next);
    expect(await policy(keyed({ a: 2 }), next)).toMatchObject({
      kind: 'idempotency',
      cause: 'mismatch',
      answer: { status: 422 },
    });
    expect(next.runs()).toBe(1);
  });

  test('another path under the same key is a mismatch where the contract compares paths', async () => {
    const { policy, keyed } = ledger();
    await policy(keyed({}), handlerAnswering());
    expect(await policy(keyed({}, { path: '/other' }), handlerAnswering())).toMatchObject({
      kind: 'idempotency',
    });
  });

  test('an array in another order is another body', async () => {
    const { policy, keyed } = ledger();
    await policy(keyed([1, 2]), handlerAnswering());
    expect(await policy(keyed([2, 1]), handlerAnswering())).toMatchObject({ kind: 'idempotency' });
  });

  test.each([
    ['without a key', { headers: {} }],
    ['with an empty key', { headers: { 'idempotency-key': '' } }],
    ['with a method that is not listed', { operation: { ...operation, method: 'DELETE' } }],
  ])('a request %s runs every time', async (_, changes) => {
    const { policy, keyed } = ledger();
    const next = handlerAnswering();
    await policy(keyed({}, changes), next);
    await policy(keyed({}, changes), next);
    expect(next.runs()).toBe(2);
  });

  test('the same key of another tenant runs on its own', async () => {
    const { policy, keyed } = ledger();
    const next = handlerAnswering();
    const other = { tenant: 'other', credential: 'key-2', scheme: 'apiKey', grants: 'all' } as const;
    await policy(keyed({}), next);
    await policy(keyed({}, { caller: other }), next);
    expect(next.runs()).toBe(2);
  });

  test('the same key on another route runs on its own where routes are part of the scope', async () => {
    const { policy, keyed } = ledger({ scope: ['tenant', 'route'], fingerprint: ['body'] });
    const next = handlerAnswering();
    await policy(keyed({}), next);
    await policy(keyed({}, { operation: { ...operation, path: '/others' } }), next);
    expect(next.runs()).toBe(2);
  });

  test('a query with the same first values in another order is the same request', async () => {
    const { policy, keyed } = ledger({ fingerprint: ['body', 'query'] });
    const next = handlerAnswering();
    await policy(keyed({}, { search: new URLSearchParams('a=1&b=2') }), next);
    await policy(keyed({}, { search: new URLSearchParams('b=2&a=1&a=9') }), next);
    expect(next.runs()).toBe(1);
    expect(await policy(keyed({}, { search: new URLSearchParams('a=2&b=2') }), next)).toMatchObject({
      kind: 'idempotency',
    });
  });
});

describe('what is stored', () => {
  test('a refused request leaves the key free where only successes are stored', async () => {
    const { policy, keyed } = ledger();
    await policy(keyed({ a: 1 }), handlerAnswering(402));
    expect(await policy(keyed({ a: 2 }), handlerAnswering(201))).toMatchObject({ status: 201 });
  });

  test('a refused request is replayed where all but transient statuses are stored', async () => {
    const { policy, keyed } = ledger({ stores: { except: ['429', '5XX'] } });
    const failing = handlerAnswering(409);
    await policy(keyed({}), failing);
    await policy(keyed({}), failing);
    expect(failing.runs()).toBe(1);
  });

  test('a transient status is not stored', async () => {
    const { policy, keyed } = ledger({ stores: { except: ['429', '5XX'] } });
    await policy(keyed({}), handlerAnswering(503));
    expect(await policy(keyed({}), handlerAnswering(201))).toMatchObject({ status: 201 });
  });

  test('a handler that throws leaves the key free', async () => {
    const { policy, keyed } = ledger();
    await expect(policy(keyed({}), () => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
    expect(await policy(keyed({}), handlerAnswering())).toMatchObject({ status: 201 });
  });
});

describe('the window', () => {
  test.each([
    ['PT23H59M59S', 1],
    ['PT24H', 2],
  ])('after %s the handler has run %i times', async (wait, runs) => {
    const { policy, keyed, clock } = ledger();
    const next = handlerAnswering();
    await policy(keyed({}), next);
    clock.advance(wait);
    await policy(keyed({}), next);
    expect(next.runs()).toBe(runs);
  });
});

test('the same key in another world runs on its own', async () => {
  const { policy, keyed } = ledger();
  const next = handlerAnswering();
  await policy(keyed({}), next);
  await policy(keyed({}, { world: worldWith() }), next);
  expect(next.runs()).toBe(2);
});

function headersOf(outcome: Outcome) {
  return isRefusal(outcome) ? undefined : outcome.headers;
}
