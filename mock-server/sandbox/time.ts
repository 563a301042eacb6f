import { parse as parseDuration, type Duration } from 'tinyduration';

const units = {
  weeks: 604_800_000,
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
} as const;

/** Characters of a duration. Reading one takes time that grows with the square of its digits. */
const longestDuration = 100;

/**
 * Length of an ISO 8601 duration in milliseconds. Years and months have no fixed length and are refused.
 *
 * @throws Error naming the text when it is no such duration
 */
export function milliseconds(duration: string): number {
  if (duration.length > longestDuration) {
    throw new Error(
      `"${duration.slice(0, 20)}…" is longer than the ${longestDuration} characters of a duration`,
    );
  }
  const parsed = tryParse(duration);
  if (!parsed || parsed.years || parsed.months) {
    throw new Error(`"${duration}" is not an ISO 8601 duration of weeks, days, hours, minutes and seconds`);
  }
  const total = Object.entries(units).reduce((sum, [unit, length]) => {
    return sum + (parsed[unit as keyof typeof units] ?? 0) * length;
  }, 0);
  return parsed.negative ? -total : total;
}

function tryParse(duration: string): Duration | undefined {
  try {
    return parseDuration(duration);
  } catch {
    return undefined;
  }
}

// Budgets ask for the day at every write, and it is the same for long.
let latest = { day: Number.NaN, text: '' };

/** UTC calendar day of a time, e.g. `2026-05-09`. */
export function utcDay(time: number): string {
  const day = Math.floor(time / units.days);
  if (latest.day !== day) latest = { day, text: new Date(time).toISOString().slice(0, 10) };
  return latest.text;
}

/** Milliseconds from `time` to the next midnight UTC; never zero. */
export function untilUtcMidnight(time: number): number {
  return units.days - (time % units.days);
}
