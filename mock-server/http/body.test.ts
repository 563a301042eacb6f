import { describe, expect, test } from 'vitest';
import { parseBody } from './body.js';

describe('a request body', () => {
  test('is its JSON value', () => {
    expect(parseBody(Buffer.from('{"a":[1,"ä"]}'))).toMatchObject({ kind: 'json', value: { a: [1, 'ä'] } });
  });

  test.each(['', '  \n'])('of nothing but white space (%j) counts as none', (text) => {
    expect(parseBody(Buffer.from(text))).toEqual({ kind: 'none' });
  });

  test.each([
    ['{"a":', 5],
    ['{"a":1} x', 8],
    ['[1,]', 3],
  ])('%j is malformed at offset %i', (text, offset) => {
    expect(parseBody(Buffer.from(text))).toMatchObject({ kind: 'malformed', offset });
  });

  test('of a hundred thousand brackets is malformed rather than an overflow', () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(parseBody(Buffer.from(nested))).toMatchObject({ kind: 'malformed' });
    expect(parseBody(Buffer.from(nested.slice(1, -9)))).toMatchObject({ kind: 'malformed' });
  });

  test('with a member named __proto__ is an ordinary value', () => {
    const body = parseBody(Buffer.from('{"__proto__":{"admin":true}}'));
    expect(body.kind === 'json' && Object.getPrototypeOf(body.value)).toBe(Object.prototype);
  });
});
