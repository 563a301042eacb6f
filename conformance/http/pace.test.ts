import { expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import { Pace } from './pace.js';

const { policies } = contract;

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

test('without a limit nobody waits', async () => {
  const pace = new Pace(policies);
  const started = performance.now();
  await Promise.all(Array.from({ length: 50 }, () => pace.turn(false)));
  expect(performance.now() - started).toBeLessThan(50);
});

test('a wait that is longer than a run can sit out is refused', async () => {
  expect(await new Pace(policies).waitOut({ 'retry-after': '3600' }, 1)).toBe(false);
});

test('a wait ends when the run is interrupted', async () => {
  const controller = new AbortController();
  const pace = new Pace(policies, { signal: controller.signal });
  const waited = pace.waitOut({ 'retry-after': '50' }, 1);
  controller.abort();
  expect(await waited).toBe(false);
});
