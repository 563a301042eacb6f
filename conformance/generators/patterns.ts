import fc from 'fast-check';
import { CannotGenerate } from './cannot-generate.js';
import { compiled, shapesOf, type Run, type Shape } from './pattern-shapes.js';
import { generallySatisfying } from './sampling.js';
import { codePoints, favouringBounds, plainText, repeated, type Lengths } from './text.js';

/**
 * Strings that match the pattern and have an allowed length, or undefined when there are none. Simple patterns are
 * built to length, then checked where look-ahead narrows them; others are left to fast-check and kept only when most
 * of what it makes fits.
 */
export function matching(pattern: string, lengths: Lengths): fc.Arbitrary<string> | undefined {
  const shapes = shapesOf(pattern);
  if (shapes === undefined) return matchedByFastCheck(pattern, lengths);
  const arbitraries = shapes.flatMap((shape) => ofShape(shape, lengths) ?? []);
  if (arbitraries.length === 0) return undefined;
  const built = fc.oneof({ withCrossShrink: true }, ...arbitraries);
  return pattern.includes('(?')
    ? generallySatisfying(built, (text) => compiled(pattern)?.test(text) === true)
    : built;
}

function ofShape(shape: Shape, { min, max }: Lengths): fc.Arbitrary<string> | undefined {
  const least = total(shape.map((run) => run.min));
  const most = total(shape.map((run) => run.max));
  const within = { min: Math.max(min, least), max: Math.min(max, most) };
  return within.min > within.max ? undefined : favouringBounds(within, (part) => runsOf(shape, part));
}

/** The runs of a shape, one after the other, with a total length in range. */
function runsOf(shape: Shape, { min, max }: Lengths): fc.Arbitrary<string> {
  const lowest = shared(shape, min - total(shape.map((run) => run.min)));
  const highest = shared(lowest, max - total(lowest.map((run) => run.min)));
  const parts = lowest.map(({ characters, min: low }, index) => {
    const high = highest[index]?.min ?? low;
    return repeated(fc.constantFrom(...characters), { min: low, max: high });
  });
  return fc.tuple(...parts).map((texts) => texts.join(''));
}

/** Lifts the minimum of runs, in order, until `missing` characters are placed. */
function shared(runs: readonly Run[], missing: number): Run[] {
  let left = Math.max(0, missing);
  return runs.map((run) => {
    const more = Math.min(left, run.max - run.min);
    left -= more;
    return { ...run, min: run.min + more };
  });
}

function matchedByFastCheck(pattern: string, { min, max }: Lengths): fc.Arbitrary<string> | undefined {
  const matcher = compiled(pattern);
  if (matcher === undefined) throw new CannotGenerate(`pattern '${pattern}', which is no regular expression`);
  const fits = (text: string) =>
    matcher.test(text) && codePoints(text) >= min && codePoints(text) <= max && !/[\0\p{Cs}]/u.test(text);
  // Text that happens to match comes first: it reads better, and it serves look-aheads such as "not blank".
  const text = generallySatisfying(plainText({ min, max }), fits);
  if (text !== undefined) return text;
  try {
    return generallySatisfying(fc.stringMatching(matcher), fits);
  } catch {
    throw new CannotGenerate(`pattern '${pattern}'`);
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
