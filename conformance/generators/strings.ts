import type fc from 'fast-check';
import type { Branch } from './branches.js';
import { hasFormat, isChecked, ofFormat } from './formats.js';
import { compiled } from './pattern-shapes.js';
import { matching } from './patterns.js';
import { generallySatisfying } from './sampling.js';
import { plainText } from './text.js';

/** Where no maxLength is given, strings stay this short. */
const usualMost = 40;

/** Strings that satisfy length (in code points), pattern and format; undefined when none can be made. */
export function strings(branch: Branch): fc.Arbitrary<string> | undefined {
  const min = branch.minLength ?? 0;
  const lengths = { min, max: branch.maxLength ?? Math.max(usualMost, min + usualMost) };
  if (lengths.max < lengths.min) return undefined;
  const [pattern, ...otherPatterns] = branch.patterns;
  if (branch.format !== undefined && isChecked(branch.format)) {
    return satisfyingAll(ofFormat(branch.format, lengths), branch.patterns);
  }
  return pattern === undefined
    ? plainText(lengths)
    : satisfyingAll(matching(pattern, lengths), otherPatterns);
}

/** The patterns that a string does not match. */
export function unmatched(patterns: readonly string[], text: string): string[] {
  return patterns.filter((pattern) => compiled(pattern)?.test(text) === false);
}

/** Whether the string is of the format, where one is asked for. */
export function keepsFormat(branch: Branch, text: string): boolean {
  return branch.format === undefined || hasFormat(branch.format, text);
}

function satisfyingAll(
  arbitrary: fc.Arbitrary<string> | undefined,
  patterns: readonly string[],
): fc.Arbitrary<string> | undefined {
  if (arbitrary === undefined || patterns.length === 0) return arbitrary;
  return generallySatisfying(arbitrary, (text) => unmatched(patterns, text).length === 0);
}
