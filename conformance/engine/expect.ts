import { isDeepStrictEqual } from 'node:util';
import type { RecordedExchange } from '../../generated/formats.js';
import { Violation } from './verdicts.js';

/** @throws Violation with `message` unless `condition` holds */
export function expectThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Violation(message);
}

/** @throws Violation that shows both values unless they are equal member by member */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (!isDeepStrictEqual(actual, expected)) {
    throw new Violation(`${what} is ${show(actual)}, expected ${show(expected)}`);
  }
}

/**
 * Judges what an earlier rule measured. The case itself has no exchanges then, so a violation shows those of the
 * measurement.
 *
 * @throws Violation with `exchanges` as proof when `judge` throws one
 */
export function provenBy(exchanges: readonly RecordedExchange[], judge: () => void): void {
  try {
    judge();
  } catch (error) {
    if (error instanceof Violation) throw new Violation(error.message, { exchanges });
    throw error;
  }
}

/** A value as failure messages show it. */
export function show(value: unknown): string {
  const text = value === undefined ? 'absent' : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text;
}
