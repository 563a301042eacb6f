import { InvalidArgumentError } from 'commander';
import { milliseconds } from '../../mock-server/sandbox/time.js';

// Values of options. Each parser throws commander's InvalidArgumentError, which names the option beside the reason.

/** A whole number within a range, both ends included. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It has to be a whole number ${range}.`);
  };
}

/** Names of an option that may stand several times and hold several each. */
export function names(text: string, before: readonly string[] = []): readonly string[] {
  const given = text.split(',').map((name) => name.trim());
  if (given.includes('')) throw new InvalidArgumentError('It has to be names separated by commas.');
  return [...before, ...given];
}

/** An ISO 8601 duration, as it was written. */
export function duration(text: string): string {
  try {
    milliseconds(text);
    return text;
  } catch {
    throw new InvalidArgumentError('It has to be an ISO 8601 duration such as PT8H or P1D.');
  }
}

/** An RFC 3339 time with its offset, which a clock can show. */
export function time(text: string): Date {
  const value = new Date(text);
  if (/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(text) && value.getTime() >= 0) return value;
  throw new InvalidArgumentError('It has to be an RFC 3339 time from 1970 on, such as 2026-05-09T10:00:00Z.');
}
