import { expect, test } from 'vitest';
import { chop, count, cutMiddle, duration, printable, wrap } from './layout.js';

test('wrap breaks at spaces, keeps long words whole and leaves indented lines alone', () => {
  expect(wrap('one two three\n  set as it is meant\n\nhttps://example.com/long', 8)).toEqual([
    'one two',
    'three',
    '  set as it is meant',
    '',
    'https://example.com/long',
  ]);
});

test('chop cuts by code points and keeps line breaks', () => {
  expect(chop('abcde\n\n😀😀😀', 2)).toEqual(['ab', 'cd', 'e', '', '😀😀', '😀']);
});

test('cutMiddle keeps both ends and the exact width', () => {
  expect(cutMiddle('abcdefghij', 10)).toBe('abcdefghij');
  expect(cutMiddle('abcdefghij', 6)).toBe('abc…ij');
  expect(cutMiddle('abcdefghij', 1)).toBe('…');
  expect(cutMiddle('abcdefghij', 0)).toBe('');
});

test('durations change their unit where the rounded number would', () => {
  const shown = [0, 999.4, 999.5, 59_949, 59_950, 125_000].map(duration);
  expect(shown).toEqual(['0 ms', '999 ms', '1.0 s', '59.9 s', '1 m 00 s', '2 m 05 s']);
});

test('counts are singular for one only', () => {
  expect([0, 1, 2].map((amount) => count(amount, 'case'))).toEqual(['0 cases', '1 case', '2 cases']);
});

test('printable shows what would steer a terminal and keeps the value of a JSON string', () => {
  expect(printable('a\u001b[2Jb\u009b\r\u202e\n\tc')).toBe('a\\u001b[2Jb\\u009b\\u000d\\u202e\n\tc');
  const quoted = JSON.stringify('\u009b\u202e');
  expect(JSON.parse(printable(quoted))).toBe('\u009b\u202e');
});

test('prose keeps long words whole, but for quoted JSON, which fits at any width', () => {
  const address = `https://example.com/${'a'.repeat(80)}`;
  expect(wrap(`see ${address} now`, 40)).toEqual(['see', address, 'now']);
  const body = JSON.stringify({ name: 'a', description: 'b'.repeat(200) });
  const lines = wrap(`it answered ${body}`, 40);
  expect(lines.join('').replace(/ /g, '')).toBe(`itanswered${body}`);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
});
