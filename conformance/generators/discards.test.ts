import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountedArbitrary, filtered } from './discards.js';

const mostly = () => filtered(fc.nat(), (value) => value % 5 !== 3);

test('values that a generator throws away are counted, however deep it stands, for whoever uses them', () => {
  const numbers = new CountedArbitrary(fc.record({ list: fc.array(mostly(), { minLength: 3 }) }));
  const others = new CountedArbitrary(mostly());
  fc.sample(numbers, { numRuns: 50, seed: 1 });
  const { discarded } = numbers;
  expect(discarded).toBeGreaterThan(0);
  expect(others.discarded).toBe(0);
  // What others generate is none of its business.
  fc.sample(mostly(), { numRuns: 50, seed: 1 });
  expect(numbers.discarded).toBe(discarded);
});

test('counting changes neither the values nor how they shrink', () => {
  const settings = { seed: 5, numRuns: 30 };
  const values = (arbitrary: fc.Arbitrary<number>) => fc.sample(arbitrary, settings);
  expect(values(new CountedArbitrary(mostly()))).toEqual(values(mostly()));
  const broken = (arbitrary: fc.Arbitrary<number>) => {
    const law = fc.property(arbitrary, (value) => value < 1000);
    const { counterexample, counterexamplePath, numShrinks } = fc.check(law, settings);
    return { counterexample, counterexamplePath, numShrinks };
  };
  expect(broken(new CountedArbitrary(mostly()))).toEqual(broken(mostly()));
  expect(broken(mostly()).numShrinks).toBeGreaterThan(0);
});
