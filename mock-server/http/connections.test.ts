import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turnTime } from './connections.js';

test('everything within one turn of the event loop happens at one time', async () => {
  const first = turnTime();
  while (performance.now() < first + 2);
  expect(turnTime()).toBe(first);
  await Promise.resolve();
  expect(turnTime()).toBe(first);
  await nextTurn();
  expect(turnTime()).toBeGreaterThan(first + 1);
});
