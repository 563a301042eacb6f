import { expect, test } from 'vitest';
import { Stagger } from './stagger.js';

/** Starts of all clients but the first in races that are spread, of calls that take 100 ms. */
function starts(clients: number, races: number): number[] {
  const stagger = new Stagger();
  return Array.from({ length: 2 * races }, () => stagger.next(clients, [100])).flatMap((all, index) =>
    index % 2 === 0 ? [] : all.slice(1),
  );
}

test('in every other race all clients start at once', () => {
  const stagger = new Stagger();
  const all = Array.from({ length: 6 }, () => stagger.next(3, [100]));
  expect(all.map((times) => new Set(times).size === 1)).toEqual([true, false, true, false, true, false]);
});

test.each([2, 3, 4])('%i clients meet every fifth of a call within five spread races', (clients) => {
  const fifths = new Set(starts(clients, 5).map((start) => Math.floor(start / 20)));
  expect([...fifths].sort()).toEqual([0, 1, 2, 3, 4]);
});

test('one call that took long does not push the starts beyond the end of a usual one', () => {
  const stagger = new Stagger();
  const all = [9, 10, 500, 11, 10, 10].flatMap((duration) => stagger.next(2, [duration]));
  expect(Math.max(...all)).toBeLessThan(12);
});

test('without any call before it a race begins at once', () => {
  const stagger = new Stagger();
  stagger.next(2, []);
  expect(stagger.next(2, [])).toEqual([0, 0]);
});

test('a spread race that is taken back comes again, closer each time; one that begins at once does not', () => {
  const stagger = new Stagger();
  const next = () => stagger.next(2, [100])[1];
  expect([next(), stagger.repeatCloser()]).toEqual([0, false]);
  expect([next(), stagger.repeatCloser(), next(), stagger.repeatCloser(), next()]).toEqual([
    50,
    true,
    25,
    true,
    12.5,
  ]);
  expect([next(), Math.round(next() ?? 0)]).toEqual([0, 12]);
});
