import fc from 'fast-check';
import { filtered } from './discards.js';

const fixedSeed = 20_12;

/** The same few values of an arbitrary on every call, for decisions that are taken while generators are built. */
export function samples<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { seed: fixedSeed, numRuns: count });
}

/**
 * The arbitrary restricted to values that satisfy the predicate, or undefined when fewer than half of its values do:
 * a filter that throws most values away would make runs slow or endless.
 */
export function generallySatisfying<T>(
  arbitrary: fc.Arbitrary<T>,
  predicate: (value: T) => boolean,
): fc.Arbitrary<T> | undefined {
  const tried = samples(arbitrary, 40);
  return tried.filter(predicate).length * 2 < tried.length ? undefined : filtered(arbitrary, predicate);
}
