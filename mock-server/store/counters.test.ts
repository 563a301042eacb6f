import { expect, test } from 'vitest';
import { DayCounter } from './counters.js';

test('a count that is set is that of its day and its tenant alone', () => {
  const counter = new DayCounter();
  counter.set('acme', '2026-05-09', 200);
  counter.add('acme', '2026-05-09', 1);
  expect(counter.used('acme', '2026-05-09')).toBe(201);
  expect(counter.used('acme', '2026-05-10')).toBe(0);
  expect(counter.used('other', '2026-05-09')).toBe(0);
});

test('a unit given back after the count was set anew does not leave less than nothing', () => {
  const counter = new DayCounter();
  counter.add('acme', '2026-05-09', 1);
  counter.set('acme', '2026-05-09', 0);
  counter.add('acme', '2026-05-09', -1);
  expect(counter.used('acme', '2026-05-09')).toBe(0);
});
