import { expect, test } from 'vitest';
import { nestsDeeperThan } from './nesting.js';

const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

test('only what is nested deeper than allowed is too deep, however long the text is', () => {
  expect(nestsDeeperThan(nested(500), 500)).toBe(false);
  expect(nestsDeeperThan(nested(501), 500)).toBe(true);
  expect(nestsDeeperThan(`{"a":${nested(500)}}`, 500)).toBe(true);
  expect(nestsDeeperThan(`[${Array(2000).fill('[1]').join()}]`, 2)).toBe(false);
});

test('brackets within texts nest nothing', () => {
  expect(nestsDeeperThan(JSON.stringify(['['.repeat(2000), '\\', '"[[['.repeat(500)]), 3)).toBe(false);
});
