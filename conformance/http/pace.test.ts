import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract as augno } from '../../generated/augno/contract.js';
import { contract } from '../../generated/tracepass/contract.js';
import { Pace, type Timeline } from './pace.js';

const { policies } = contract;
const post = { method: 'POST', attempt: 1 };

/** A time in which waiting takes no time, and a pace that goes by it; `sent` tells when its requests went. */
function imagined(requestsPerSecond: number) {
  let time = 0;
  const timeline: Timeline = {
    now: () => time,
    sleep: (milliseconds) => nextTurn().then(() => (time += milliseconds)),
  };
  const pace = new Pace(policies, { requestsPerSecond, timeline });
  const sent: number[] = [];
  return {
    pace,
    sent,
    pass: (milliseconds: number) => (time += milliseconds),
    send: (requests: number) =>
      Promise.all(Array.from({ length: requests }, () => pace.turn(false).then(() => sent.push(time)))),
  };
}

/** The most requests that any stretch of a second has. */
function peak(times: readonly number[]): number {
  return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + 1000).length));
}

test('requests never go faster than the target wants, however many are ready at once and whatever held them up', async () => {
  const pace = new Pace(policies, { requestsPerSecond: 100 });
  const times: number[] = [];
  const turns = Array.from({ length: 8 }, () => pace.turn(false).then(() => times.push(performance.now())));
  // A busy moment: all turns but the first are due when it is over.
  const busyUntil = performance.now() + 60;
  while (performance.now() < busyUntil);
  await Promise.all(turns);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9.5);
});

test('whatever goes at once and whatever goes alone, no second has more than the limit', async () => {
  const step = fc.record({
    /** Room that is made before; none when undefined. */
    room: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
    requests: fc.nat({ max: 30 }),
    pause: fc.nat({ max: 1500 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.array(step), async (limit, steps) => {
      const { pace, sent, send, pass } = imagined(limit);
      for (const { room, requests, pause } of steps) {
        if (room !== undefined) await pace.makeRoom(room);
        await send(requests);
        pass(pause);
      }
      expect(peak(sent)).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 300 },
  );
});

test('a group goes at once after a quiet time that pays for it, and is paid for again', async () => {
  const { pace, sent, send } = imagined(10);
  await send(1);
  await pace.makeRoom(4);
  await send(4);
  await send(2);
  expect(sent).toEqual([0, 500, 500, 500, 500, 900, 1000]);
});

test('a group whose size nobody knows may be as big as the limit, and pays for what it was', async () => {
  const { pace, sent, send, pass } = imagined(10);
  await send(1);
  await pace.makeRoom();
  await send(3);
  pass(5000);
  await pace.makeRoom();
  await send(12);
  expect(sent).toEqual([0, ...Array(3).fill(1100), ...Array(10).fill(6100), 7100, 7200]);
});

test('without a limit nobody waits', async () => {
  const pace = new Pace(policies);
  const started = performance.now();
  await Promise.all(Array.from({ length: 50 }, () => pace.turn(false)));
  expect(performance.now() - started).toBeLessThan(50);
});

test('a wait that is longer than a run can sit out is refused', async () => {
  expect(await new Pace(policies).waitOut({ 'retry-after': '3600' }, post)).toBe(false);
});

test('a budget that the contract counts by the day is waited for once at most, unless the target says how long', async () => {
  const { pace } = imagined(1000);
  expect(await pace.waitOut({}, post)).toBe(true);
  expect(await pace.waitOut({}, { ...post, attempt: 2 })).toBe(false);
  expect(await pace.waitOut({ 'retry-after': '2' }, { ...post, attempt: 2 })).toBe(true);
});

test('a limit by the second is waited for again and again', async () => {
  const timeline: Timeline = { now: () => 0, sleep: async () => undefined };
  const pace = new Pace(augno.policies, { timeline });
  expect(await pace.waitOut({}, { ...post, attempt: 4 })).toBe(true);
});

test('a wait ends when the run is interrupted', async () => {
  const controller = new AbortController();
  const pace = new Pace(policies, { signal: controller.signal });
  const waited = pace.waitOut({ 'retry-after': '50' }, post);
  controller.abort();
  expect(await waited).toBe(false);
});

test('a target that answers one method 429 only is not waited for again and again', async () => {
  const timeline: Timeline = { now: () => 0, sleep: async () => undefined };
  const pace = new Pace(augno.policies, { timeline });
  const minute = { 'retry-after': '60' };
  for (let attempt = 1; attempt <= 3; attempt += 1)
    expect(await pace.waitOut(minute, { ...post, attempt })).toBe(true);
  pace.learn({}, 'GET', 200);
  expect(await pace.waitOut(minute, { ...post, attempt: 4 })).toBe(false);
  pace.learn({}, 'POST', 201);
  expect(await pace.waitOut(minute, { ...post, attempt: 1 })).toBe(true);
});
