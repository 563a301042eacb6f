import { expect, test } from 'vitest';
import { Clock } from './clock.js';
import { milliseconds, untilUtcMidnight, utcDay } from './time.js';
import { Random } from './random.js';

test('a clock that was set runs on from there', () => {
  let real = 1_000;
  const clock = new Clock(new Date('2026-05-09T10:00:00Z'), () => real);
  real += 5_000;
  expect(clock.timestamp()).toBe('2026-05-09T10:00:05.000Z');
});

test('a frozen clock stands still until it is advanced or resumed', () => {
  let real = 0;
  const clock = new Clock(new Date('2026-05-09T10:00:00Z'), () => real);
  clock.freeze();
  real += 60_000;
  clock.advance('P1DT1H');
  expect(clock.timestamp()).toBe('2026-05-10T11:00:00.000Z');
  clock.resume();
  real += 1_000;
  expect(clock.timestamp()).toBe('2026-05-10T11:00:01.000Z');
});

test('a clock can be frozen at a given time and runs on from it when it is resumed', () => {
  let real = 0;
  const clock = new Clock(new Date('2026-05-09T10:00:00Z'), () => real);
  const time = new Date('2026-12-31T23:59:59.999Z');
  clock.freeze(time);
  real += 60_000;
  expect([clock.timestamp(), clock.frozen]).toEqual(['2026-12-31T23:59:59.999Z', true]);
  clock.freeze(new Date('2026-01-01T00:00:00Z'));
  expect(clock.timestamp()).toBe('2026-01-01T00:00:00.000Z');
  clock.freeze();
  expect(clock.timestamp()).toBe('2026-01-01T00:00:00.000Z');
  clock.resume();
  real += 1;
  expect([clock.timestamp(), clock.frozen]).toEqual(['2026-01-01T00:00:00.001Z', false]);
});

test('a frozen clock that is set stays frozen', () => {
  let real = 0;
  const clock = new Clock(undefined, () => real);
  clock.freeze();
  clock.set(new Date('2026-05-09T10:00:00Z'));
  real += 60_000;
  expect([clock.timestamp(), clock.frozen]).toEqual(['2026-05-09T10:00:00.000Z', true]);
});

test.each(['1969-12-31T23:59:59.999Z', '+010000-01-01T00:00:00Z', 'never'])(
  'a clock refuses %s and stays as it is',
  (text) => {
    const clock = new Clock(new Date('2026-05-09T10:00:00Z'), () => 0);
    const time = new Date(text);
    for (const act of [() => clock.set(time), () => clock.freeze(time), () => new Clock(time)]) {
      expect(act).toThrow(/1970-01-01T00:00:00Z to 9999-12-31/);
    }
    expect([clock.timestamp(), clock.frozen]).toEqual(['2026-05-09T10:00:00.000Z', false]);
    expect(() => clock.restore({ now: 1e15, frozen: false })).toThrow(/^\/now: a clock shows times/);
  },
);

test('a clock that runs stops at the last time that RFC 3339 can write', () => {
  let real = 0;
  const clock = new Clock(new Date('9999-12-31T23:59:59.999Z'), () => real);
  real += 1;
  expect(clock.timestamp()).toBe('9999-12-31T23:59:59.999Z');
});

test('resuming a clock that runs does not disturb it', () => {
  let real = 0;
  const clock = new Clock(new Date('2026-05-09T10:00:00Z'), () => real);
  real += 1000;
  clock.resume();
  expect(clock.timestamp()).toBe('2026-05-09T10:00:01.000Z');
});

test.each([
  ['PT1S', 1000],
  ['PT0.5S', 500],
  ['P30D', 2_592_000_000],
  ['P1W', 604_800_000],
  ['PT24H', 86_400_000],
])('%s is %i milliseconds', (duration, expected) => {
  expect(milliseconds(duration)).toBe(expected);
});

test.each(['', 'P', '1 day', 'P1M', 'P1Y', 'PT'])('%j is no fixed duration', (duration) => {
  expect(() => milliseconds(duration)).toThrow(`"${duration}" is not an ISO 8601 duration`);
});

test('a UTC day ends at midnight and the wait for it is never zero', () => {
  const midnight = Date.parse('2026-05-10T00:00:00Z');
  expect(utcDay(midnight - 1)).toBe('2026-05-09');
  expect(utcDay(midnight)).toBe('2026-05-10');
  expect(untilUtcMidnight(midnight - 1)).toBe(1);
  expect(untilUtcMidnight(midnight)).toBe(86_400_000);
});

test('the same seed draws the same ids', () => {
  const draw = (seed: number) => {
    const random = new Random(seed);
    return [random.hex(24), random.base36(12), random.integer(1, 6)];
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});
