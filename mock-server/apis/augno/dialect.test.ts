import { describe, expect, test } from 'vitest';
import { contract } from '../../../generated/augno/contract.js';
import type { Refusal } from '../../refusal.js';
import { Random } from '../../sandbox/random.js';
import { augnoDialect } from './dialect.js';
import { exampleOf } from './fixtures.js';

const { policies } = contract;
const dialect = augnoDialect(new Random(1));
const request = { method: 'POST', path: '/v1/catalog/products', headers: {} };

describe('a refusal is worded as documented', () => {
  // Those that a request over HTTP cannot bring about at will, or at all.
  const documented: [example: string, refusal: Refusal][] = [
    [
      'keyInProgress',
      { kind: 'idempotency', cause: 'inFlight', key: 'k1', answer: inFlight(), values: { key: 'k1' } },
    ],
    ['internalError', { kind: 'internal', reason: 'a bug' }],
    [
      'planLimitReached',
      {
        kind: 'quotaExceeded',
        quota: {
          id: 'sandboxes',
          scope: 'tenant',
          limit: 'sandboxes',
          consumedBy: [],
          freedBy: [],
          refusal: { status: 403 },
        },
        limit: 5,
        used: 5,
        answer: {
          status: 403,
          code: 'limit_exceeded',
          message: 'Maximum of {limit} sandbox accounts per account reached.',
        },
        values: { limit: '5' },
      },
    ],
  ];

  test.each(documented)('%s', (example, refusal) => {
    const { body, headers } = dialect.refuse(refusal, request);
    const { error } = exampleOf(example);
    const request_log_url = `https://augno.com/dashboard/request-logs/${headers['Request-ID']}`;
    expect(body).toEqual({ error: { ...error, request_log_url } });
  });
});

describe('every reply', () => {
  test('keeps the request id that its body names', () => {
    const refused = dialect.refuse({ kind: 'internal', reason: '' }, request);
    const id = refused.headers['Request-ID'];
    expect(dialect.finish(refused, request).headers['Request-ID']).toBe(id);
  });

  test('gets a request id when it comes without one, as a replay does', () => {
    const ids = [1, 2].map(() => dialect.finish({ status: 201, headers: {} }, request).headers['Request-ID']);
    expect(ids[0]).toMatch(/^rq_[0-9a-z]{19}$/);
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('leaves placeholders in a value of the request alone', () => {
    const values = { value: '{value} {limit}' };
    const [constraint] = policies.uniqueness;
    if (!constraint) throw new Error('the contract has no uniqueness');
    const refusal: Refusal = {
      kind: 'duplicate',
      constraint,
      value: '',
      answer: constraint.conflict,
      values,
    };
    expect(dialect.refuse(refusal, request).body).toMatchObject({
      error: { message: "An item with the SKU '{value} {limit}' already exists." },
    });
  });
});

function inFlight() {
  const { refusal } = policies.idempotency.inFlight;
  if (!refusal) throw new Error('the contract refuses nothing in flight');
  return refusal;
}
