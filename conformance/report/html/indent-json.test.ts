import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indentJson } from './indent-json.js';

test('JSON is indented as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      expect(indentJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

test('numbers that do not fit and members that stand twice are kept', () => {
  expect(indentJson('{"n":12345678901234567890,"n":1.0}')).toBe(
    '{\n  "n": 12345678901234567890,\n  "n": 1.0\n}',
  );
});

test('what is no JSON, and what needs no lines, stays as it is', () => {
  for (const text of ['', 'client 1  [2──201]', '{"cut off":', '"a"', '12', '[}'])
    expect(indentJson(text)).toBe(text);
});
