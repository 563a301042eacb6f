import { describe, expect, test } from 'vitest';
import { leavesOpen, mayRepeat, secondsAdvised } from './waiting.js';

describe('an answer 5xx is followed by another try', () => {
  const read = { method: 'GET', keyed: false };
  const keyedWrite = { method: 'POST', keyed: true };
  const write = { method: 'POST', keyed: false };
  const deletion = { method: 'DELETE', keyed: false };

  test.each([500, 502, 503, 504])('%i: for reads and for writes under a key', (status) => {
    expect(mayRepeat(status, read)).toBe(true);
    expect(mayRepeat(status, keyedWrite)).toBe(true);
  });

  test('never for a write that may have been carried out', () => {
    for (const status of [500, 502, 504]) {
      expect(mayRepeat(status, write)).toBe(false);
      expect(mayRepeat(status, deletion)).toBe(false);
    }
  });

  test('for any write that the service says it did not handle', () => {
    expect(mayRepeat(503, write)).toBe(true);
  });

  test('never where it would not change', () => {
    for (const status of [501, 505, 404, 200]) expect(mayRepeat(status, read)).toBe(false);
  });
});

test('a gateway and an outage leave open what became of a request, an error of the service does not', () => {
  expect([502, 503, 504].every(leavesOpen)).toBe(true);
  expect([500, 501, 400].some(leavesOpen)).toBe(false);
});

describe('Retry-After', () => {
  const now = Date.parse('2026-05-09T10:00:00Z');

  test.each([
    ['7', 7],
    ['0', 1],
    ['1.2', 2],
    ['Sat, 09 May 2026 10:00:30 GMT', 30],
    ['Sat, 09 May 2026 09:00:00 GMT', 1],
    ['soon', 1],
    [undefined, 1],
  ])('%s advises %i s', (header, seconds) => expect(secondsAdvised(header, now)).toBe(seconds));
});
