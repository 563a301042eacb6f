import { describe, expect, test } from 'vitest';
import type { RateLimitPolicy } from '../../generated/formats.js';
import { stoppedClock } from '../world-fixture.js';
import type { World } from '../world.js';
import { callOf, handlerAnswering, json, operation, worldWith } from './fixtures.js';
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
  const policy = dailyBudget(daily);

  test('admits exactly as many successes as the plan grants', async () => {
    const world = worldWith({ writesPerDay: 3 });
    const outcomes = [];
    for (let call = 0; call < 4; call += 1)
      outcomes.push(await policy(callOf({ world }), handlerAnswering()));
    expect(outcomes.slice(0, 3)).toEqual(Array(3).fill(expect.objectContaining({ status: 201 })));
    expect(outcomes[3]).toMatchObject({ kind: 'rateLimited', limit: 3, used: 3, requested: 1 });
  });

  test('gives the unit back when the call does not succeed', async () => {
    const world = worldWith({ writesPerDay: 1 });
    await policy(callOf({ world }), handlerAnswering(409));
    expect(await policy(callOf({ world }), handlerAnswering())).toMatchObject({ status: 201 });
  });

  describe('that counts the items of a list', () => {
    const perItem = dailyBudget({
      ...daily,
      counts: { ...daily.counts, perItem: { createThing: '/things' } },
    });
    const call = (world: World, value: unknown) => callOf({ world, body: json(value) });

    test('takes all of them or none', async () => {
      const world = worldWith({ writesPerDay: 5 });
      const three = { things: [1, 2, 3] };
      expect(await perItem(call(world, three), handlerAnswering())).toMatchObject({ status: 201 });
      expect(await perItem(call(world, three), handlerAnswering())).toMatchObject({ used: 3, requested: 3 });
      expect(await perItem(call(world, { things: [1, 2] }), handlerAnswering())).toMatchObject({
        status: 201,
      });
    });

    test('gives all of them back when the call does not succeed', async () => {
      const world = worldWith({ writesPerDay: 5 });
      await perItem(call(world, { things: [1, 2, 3] }), handlerAnswering(402));
      expect(world.budgets.of('writes').used('acme', '2026-05-09')).toBe(0);
    });

    test.each([{}, { things: [] }, { things: 'many' }, null, []])('counts %j once', async (body) => {
      const world = worldWith({ writesPerDay: 0 });
      expect(await perItem(call(world, body), handlerAnswering())).toMatchObject({ requested: 1 });
    });
  });

  test('cannot be overdrawn by parallel calls', async () => {
    const world = worldWith({ writesPerDay: 2 });
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => policy(callOf({ world }), handlerAnswering())),
    );
    expect(outcomes.filter((outcome) => 'status' in outcome)).toHaveLength(2);
  });

  test('starts anew at midnight UTC and says how long that is', async () => {
    const clock = stoppedClock('2026-05-09T23:59:30Z');
    const world = worldWith({ writesPerDay: 1 }, clock);
    await policy(callOf({ world }), handlerAnswering());
    expect(await policy(callOf({ world }), handlerAnswering())).toMatchObject({
      kind: 'rateLimited',
      retryAfter: 30,
    });
    clock.advance('PT30S');
    expect(await policy(callOf({ world }), handlerAnswering())).toMatchObject({ status: 201 });
  });

  test('a call that began before midnight gives nothing back to the new day', async () => {
    const clock = stoppedClock('2026-05-09T23:59:59Z');
    const world = worldWith({ writesPerDay: 1 }, clock);
    await policy(callOf({ world }), () => {
      clock.advance('PT2S');
      return Promise.resolve({ status: 500, headers: {} });
    });
    expect(world.budgets.of('writes').used('acme', '2026-05-10')).toBe(0);
  });

  test('a call that began before midnight does not give back what was taken after it', async () => {
    const clock = stoppedClock('2026-05-09T23:59:59Z');
    const world = worldWith({ writesPerDay: 1 }, clock);
    await policy(callOf({ world }), async () => {
      clock.advance('PT2S');
      await policy(callOf({ world }), handlerAnswering());
      return { status: 500, headers: {} };
    });
    expect(world.budgets.of('writes').used('acme', '2026-05-10')).toBe(1);
  });

  test('does not concern methods it does not list, nor plans without a limit', async () => {
    const get = { operation: { ...operation, method: 'GET' } };
    const limited = callOf({ world: worldWith({ writesPerDay: 0 }), ...get });
    expect(await policy(limited, handlerAnswering(200))).toMatchObject({ status: 200 });
    expect(limited.decisions).toEqual([]);
    const unlimited = callOf({ world: worldWith() });
    expect(await policy(unlimited, handlerAnswering())).toMatchObject({ status: 201 });
    expect(unlimited.decisions).toEqual([{ policy: 'rateLimit', decision: 'writes: 1 of any number today' }]);
  });

  test('tells which unit of the day was taken, and that it was given back', async () => {
    const world = worldWith({ writesPerDay: 200 });
    world.budgets.of('writes').set('acme', '2026-05-09', 11);
    const [failing, succeeding] = [callOf({ world }), callOf({ world })];
    await policy(failing, handlerAnswering(409));
    await policy(succeeding, handlerAnswering());
    expect(failing.decisions).toEqual([
      { policy: 'rateLimit', decision: 'writes: 12 of 200 today' },
      { policy: 'rateLimit', decision: 'writes: given back, since 409 is no success' },
    ]);
    expect(succeeding.decisions).toEqual([{ policy: 'rateLimit', decision: 'writes: 12 of 200 today' }]);
  });

  test('of one world is not spent by calls in another', async () => {
    await policy(callOf({ world: worldWith({ writesPerDay: 1 }) }), handlerAnswering());
    const elsewhere = callOf({ world: worldWith({ writesPerDay: 1 }) });
    expect(await policy(elsewhere, handlerAnswering())).toMatchObject({ status: 201 });
  });
});

describe('a sliding window', () => {
  const policy = slidingLimit(sliding);

  test('counts down in the headers and refuses the call after the last', async () => {
    const world = worldWith();
    const remaining = [];
    for (let call = 0; call < 2; call += 1) {
      const outcome = await policy(callOf({ world }), handlerAnswering());
      remaining.push('headers' in outcome ? outcome.headers?.['RateLimit-Remaining'] : undefined);
    }
    expect(remaining).toEqual(['1', '0']);
    expect(await policy(callOf({ world }), handlerAnswering())).toMatchObject({
      kind: 'rateLimited',
      retryAfter: 1,
    });
  });

  test('admits a call as soon as the oldest is a window away', async () => {
    const world = worldWith();
    await policy(callOf({ world }), handlerAnswering());
    world.clock.advance('PT0.6S');
    await policy(callOf({ world }), handlerAnswering());
    world.clock.advance('PT0.3S');
    expect(await policy(callOf({ world }), handlerAnswering())).toMatchObject({ kind: 'rateLimited' });
    world.clock.advance('PT0.1S');
    expect(await policy(callOf({ world }), handlerAnswering())).toMatchObject({ status: 201 });
  });

  test('advises longer waits for refusals in a row, and the first wait again after an admitted call', async () => {
    const world = worldWith();
    const doubling = slidingLimit({
      ...sliding,
      retryAfter: { ...sliding.retryAfter, kind: 'growing', factor: 2 },
    });
    const waits = [];
    for (let call = 0; call < 5; call += 1) {
      const outcome = await doubling(callOf({ world }), handlerAnswering());
      if ('retryAfter' in outcome) waits.push(outcome.retryAfter);
    }
    expect(waits).toEqual([1, 2, 4]);
    world.clock.advance('PT1S');
    await doubling(callOf({ world }), handlerAnswering());
    await doubling(callOf({ world }), handlerAnswering());
    expect(await doubling(callOf({ world }), handlerAnswering())).toMatchObject({ retryAfter: 1 });
  });

  test('keeps client addresses apart', async () => {
    const world = worldWith();
    const single = slidingLimit({ ...sliding, limit: { fixed: 1 } });
    await single(callOf({ world }), handlerAnswering());
    const elsewhere = callOf({ world, clientAddress: '127.0.0.2' });
    expect(await single(elsewhere, handlerAnswering())).toMatchObject({ status: 201 });
  });

  test('keeps worlds apart', async () => {
    const single = slidingLimit({ ...sliding, limit: { fixed: 1 } });
    await single(callOf({ world: worldWith() }), handlerAnswering());
    expect(await single(callOf({ world: worldWith() }), handlerAnswering())).toMatchObject({ status: 201 });
  });

  test('tells how much of it is used', async () => {
    const world = worldWith();
    const calls = [callOf({ world }), callOf({ world })];
    for (const call of calls) await policy(call, handlerAnswering());
    expect(calls.flatMap(({ decisions }) => decisions)).toEqual([
      { policy: 'rateLimit', decision: 'requests: 1 of 2 within 1 s' },
      { policy: 'rateLimit', decision: 'requests: 2 of 2 within 1 s' },
    ]);
  });
});
