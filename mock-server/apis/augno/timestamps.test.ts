import { describe, expect, test } from 'vitest';
import { instantOf, timestampText } from './timestamps.js';

describe('a timestamp in a reply', () => {
  test.each([
    ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00Z'],
    ['2024-01-01T00:00:10.000Z', '2024-01-01T00:00:10Z'],
    ['2024-01-01T00:00:00.100Z', '2024-01-01T00:00:00.1Z'],
    ['2024-01-01T00:00:00.012Z', '2024-01-01T00:00:00.012Z'],
    ['2024-01-01T00:00:10Z', '2024-01-01T00:00:10Z'],
  ])('%s reads %s', (stored, text) => {
    expect(timestampText(stored)).toBe(text);
  });
});

describe('an instant in a query', () => {
  test.each([
    ['2024-01-01T00:00:00Z', 0],
    ['2024-01-01t00:00:00.5z', 500],
    ['2024-01-01 02:00:00+02:00', 0],
    ['2024-01-01T00:00:00.1239999Z', 123],
    ['2023-12-31T23:59:60Z', -1000],
  ])('%s is read', (text, after) => {
    expect(instantOf(text)).toBe(Date.UTC(2024, 0, 1) + after);
  });
});
