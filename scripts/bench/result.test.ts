import { describe, expect, test } from 'vitest';
import { isMet, median, ratio, resultText, type Goal } from './result.js';

test('the median is the middle figure, of an even number the lower of the two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([])).toBeNaN();
});

test('a ratio compares figures of the same round, so that a round on a busy machine counts as one', () => {
  // Twice as fast in each round, though the machine was ten times slower in the last.
  expect(ratio([200, 220, 20], [100, 110, 10])).toBe(2);
});

describe('a goal', () => {
  const goal = (measured: number, bounds: Partial<Goal>): Goal => ({
    name: 'g',
    measured,
    unit: '×',
    ...bounds,
  });

  test('is met from its least on, and below its bound', () => {
    expect([0.79, 0.8].map((measured) => isMet(goal(measured, { atLeast: 0.8 })))).toEqual([false, true]);
    expect([1.49, 1.5].map((measured) => isMet(goal(measured, { below: 1.5 })))).toEqual([true, false]);
  });

  test('without a figure is missed', () => {
    expect(isMet(goal(Number.NaN, { below: 1.5 }))).toBe(false);
  });
});

test('a result is a table and a line for each goal', () => {
  const text = resultText({
    title: 'Start',
    columns: ['', 'start'],
    rows: [
      ['mock', '0.47 s'],
      ['prism', '2.20 s'],
    ],
    goals: [{ name: 'memory', measured: 74.4, unit: 'MB', below: 90 }],
  });
  expect(text.split('\n')).toEqual([
    'Start',
    '          start',
    '  mock   0.47 s',
    '  prism  2.20 s',
    '  met     memory: 74 MB (goal: below 90 MB)',
  ]);
});
