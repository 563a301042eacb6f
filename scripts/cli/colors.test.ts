import { expect, test } from 'vitest';
import { wantsColor, widthOf } from './colors.js';

const [terminal, pipe] = [{ isTTY: true, columns: 132 }, {}];

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['a pipe in CI', pipe, { CI: 'true' }, false],
  ['a terminal without abilities', terminal, { TERM: 'dumb' }, false],
  ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['both at once', terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('colours are chosen for %s', (_, screen, environment, expected) => {
  expect(wantsColor(screen, environment)).toBe(expected);
});

test('the width is that of the terminal, else 80', () => {
  expect([terminal, pipe, { columns: 200 }, { isTTY: true, columns: 0 }].map(widthOf)).toEqual([
    132, 80, 80, 80,
  ]);
});
