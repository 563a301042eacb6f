import { describe, expect, test } from 'vitest';
import type { RateLimitPolicy } from '../../generated/formats.js';
import { DayCounter } from '../store/counters.js';
import { callOf, handlerAnswering, operation, stoppedClock, worldWith } from './fixtures.js';
import { dailyBudget, slidingLimit } from './rate-limit.js';

const daily: RateLimitPolicy = {
  id: 'writes',
  window: { kind: 'utcDay' },
  scope: 'tenant',
  limit: { plan: 'writesPerDay' },
  counts: { methods: ['POST'], outcome: 'success' },
  refusal: { status: 429, message: '{used} of {limit}, requested {requested}' },
};

const sliding: RateLimitPolicy = {
  id: 'requests',
  window: { kind: 'sliding', duration: 'PT1S' },
  scope: 'clientAddress',
  limit: { fixed: 2 },
  counts: { outcome: 'every' },
  headers: { limit: 'RateLimit-Limit', remaining: 'RateLimit-Remaining', reset: 'RateLimit-Reset' },
  retryAfter: { kind: 'growing', first: 'PT1S', factor: 1.5, longest: 'PT15M', jitter: 0 },
  refusal: { status: 429 },
};

describe('a daily budget', () => {
  test('admits exactly as many successes as the plan grants', async () => {
    const world = worldWith({ writesPerDay: 3 });
    const policy = dailyBudget(daily, new DayCounter(), world);
    const outcomes = [];
    for (let call = 0; call < 4; call += 1) outcomes.push(await policy(callOf(), handlerAnswering()));
    expect(outcomes.slice(0, 3)).toEqual(Array(3).fill(expect.objectContaining({ status: 201 })));
    expect(outcomes[3]).toMatchObject({ kind: 'rateLimited', limit: 3, used: 3, requested: 1 });
  });

  test('gives the unit back when the call does not succeed', async () => {
    const world = worldWith({ writesPerDay: 1 });
    const policy = dailyBudget(daily, new DayCounter(), world);
    await policy(callOf(), handlerAnswering(409));
    expect(await policy(callOf(), handlerAnswering())).toMatchObject({ status: 201 });
  });

  test('cannot be overdrawn by parallel calls', async () => {
    const world = worldWith({ writesPerDay: 2 });
    const policy = dailyBudget(daily, new DayCounter(), world);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => policy(callOf(), handlerAnswering())));
    expect(outcomes.filter((outcome) => 'status' in outcome)).toHaveLength(2);
  });

  test('starts anew at midnight UTC and says how long that is', async () => {
    const clock = stoppedClock('2026-05-09T23:59:30Z');
    const policy = dailyBudget(daily, new DayCounter(), worldWith({ writesPerDay: 1 }, clock));
    await policy(callOf(), handlerAnswering());
    expect(await policy(callOf(), handlerAnswering())).toMatchObject({ kind: 'rateLimited', retryAfter: 30 });
    clock.advance('PT30S');
    expect(await policy(callOf(), handlerAnswering())).toMatchObject({ status: 201 });
  });

  test('a call that began before midnight gives nothing back to the new day', async () => {
    const clock = stoppedClock('2026-05-09T23:59:59Z');
    const counter = new DayCounter();
    const policy = dailyBudget(daily, counter, worldWith({ writesPerDay: 1 }, clock));
    await policy(callOf(), () => {
      clock.advance('PT2S');
      return Promise.resolve({ status: 500, headers: {} });
    });
    expect(counter.used('acme', '2026-05-10')).toBe(0);
  });

  test('does not concern methods it does not list, nor plans without a limit', async () => {
    const get = callOf({ operation: { ...operation, method: 'GET' } });
    const limited = dailyBudget(daily, new DayCounter(), worldWith({ writesPerDay: 0 }));
    expect(await limited(get, handlerAnswering(200))).toMatchObject({ status: 200 });
    const unlimited = dailyBudget(daily, new DayCounter(), worldWith());
    expect(await unlimited(callOf(), handlerAnswering())).toMatchObject({ status: 201 });
  });
});

describe('a sliding window', () => {
  test('counts down in the headers and refuses the call after the last', async () => {
    const policy = slidingLimit(sliding, worldWith());
    const remaining = [];
    for (let call = 0; call < 2; call += 1) {
      const outcome = await policy(callOf(), handlerAnswering());
      remaining.push('headers' in outcome ? outcome.headers?.['RateLimit-Remaining'] : undefined);
    }
    expect(remaining).toEqual(['1', '0']);
    expect(await policy(callOf(), handlerAnswering())).toMatchObject({ kind: 'rateLimited', retryAfter: 1 });
  });

  test('admits a call as soon as the oldest is a window away', async () => {
    const clock = stoppedClock();
    const policy = slidingLimit(sliding, worldWith({}, clock));
    await policy(callOf(), handlerAnswering());
    clock.advance('PT0.6S');
    await policy(callOf(), handlerAnswering());
    clock.advance('PT0.3S');
    expect(await policy(callOf(), handlerAnswering())).toMatchObject({ kind: 'rateLimited' });
    clock.advance('PT0.1S');
    expect(await policy(callOf(), handlerAnswering())).toMatchObject({ status: 201 });
  });

  test('advises longer waits for refusals in a row, and the first wait again after an admitted call', async () => {
    const clock = stoppedClock();
    const policy = slidingLimit(
      { ...sliding, retryAfter: { ...sliding.retryAfter, kind: 'growing', factor: 2 } },
      worldWith({}, clock),
    );
    const waits = [];
    for (let call = 0; call < 5; call += 1) {
      const outcome = await policy(callOf(), handlerAnswering());
      if ('retryAfter' in outcome) waits.push(outcome.retryAfter);
    }
    expect(waits).toEqual([1, 2, 4]);
    clock.advance('PT1S');
    await policy(callOf(), handlerAnswering());
    await policy(callOf(), handlerAnswering());
    expect(await policy(callOf(), handlerAnswering())).toMatchObject({ retryAfter: 1 });
  });

  test('keeps client addresses apart', async () => {
    const policy = slidingLimit({ ...sliding, limit: { fixed: 1 } }, worldWith());
    await policy(callOf(), handlerAnswering());
    expect(await policy(callOf({ clientAddress: '127.0.0.2' }), handlerAnswering())).toMatchObject({
      status: 201,
    });
  });
});
