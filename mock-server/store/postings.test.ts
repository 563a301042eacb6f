import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Postings } from './postings.js';

const ascending = fc
  .uniqueArray(fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 2 ** 31 - 1 })), { maxLength: 80 })
  .map((numbers) => numbers.sort((a, b) => a - b));

function postingsOf(numbers: readonly number[]): Postings {
  const postings = new Postings();
  for (const number of numbers) postings.add(number);
  return postings;
}

test('what was added is read again, and what others have in common with it', () => {
  fc.assert(
    fc.property(ascending, ascending, (numbers, others) => {
      const postings = postingsOf(numbers);
      expect(postings.numbers()).toEqual(numbers);
      expect(postings.count).toBe(numbers.length);
      expect(postings.numbers(others)).toEqual(numbers.filter((number) => others.includes(number)));
    }),
  );
});

test('a number that is added once more is kept once', () => {
  expect(postingsOf([0, 0, 5, 5]).numbers()).toEqual([0, 5]);
});
