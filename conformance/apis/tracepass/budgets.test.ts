import { describe, expect, test } from 'vitest';
import { contract } from '../../../generated/tracepass/contract.js';
import { Blocked } from '../../engine/verdicts.js';
import { Answer } from '../../http/answer.js';
import { numbersIn, untilRefused } from './budgets.js';

const writes = contract.policies.rateLimits.find(({ id }) => id === 'writes');
if (!writes) throw new Error('the contract has no budget of writes');

function answer(status: number, body: unknown = {}): Answer {
  const exchange = { request: { method: 'POST', url: 'http://127.0.0.1/api/v1/products', headers: {} } };
  return new Answer(status, {}, JSON.stringify(body), exchange);
}

/** Answers of these statuses, one after the other. */
function replies(...statuses: number[]): () => Promise<Answer> {
  const left = statuses.values();
  return async () => answer(left.next().value ?? 500);
}

describe('the text of a 429', () => {
  const documented =
    'API rate limit: 200 writes/day via /api/v1. Currently 199 today; requested 2. Retry tomorrow (UTC) or upgrade your plan.';

  test('tells limit, use and request', () => {
    expect(numbersIn(answer(429, { error: documented }), writes)).toEqual({
      limit: 200,
      used: 199,
      requested: 2,
    });
  });

  test.each([
    documented.replace('200', 'some'),
    documented.replace('.', '!'),
    `${documented} Or not.`,
    documented.replace('/api/v1.', '/api/v1,'),
    '',
  ])('that is worded differently tells nothing: %s', (error) => {
    expect(numbersIn(answer(429, { error }), writes)).toBeUndefined();
  });

  test('that is missing tells nothing', () => {
    expect(numbersIn(answer(429, {}), writes)).toBeUndefined();
  });
});

describe('a series of calls', () => {
  test('ends with the first 429 and counts what came before it', async () => {
    const series = await untilRefused(10, 200, replies(200, 200, 429, 200));
    expect(series).toMatchObject({ done: 2, refusal: { status: 429 } });
  });

  test('ends after the most calls that are worth it', async () => {
    const series = await untilRefused(3, 200, replies(200, 200, 200, 429));
    expect(series.done).toBe(3);
    expect(series.refusal).toBeUndefined();
  });

  test('cannot be counted when a call fails for another reason', async () => {
    await expect(untilRefused(3, 200, replies(200, 409))).rejects.toThrow(Blocked);
  });
});
