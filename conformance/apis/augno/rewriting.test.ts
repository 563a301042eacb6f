import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewritten, writings } from './rewriting.js';

const bodies = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue(), { minKeys: 2 });

test('a rewritten text stands for the same value', () => {
  fc.assert(
    fc.property(bodies, writings, (body, writing) => {
      expect(JSON.parse(rewritten(body, writing))).toEqual(JSON.parse(JSON.stringify(body)));
    }),
  );
});

test('a rewritten text differs from the plain one', () => {
  fc.assert(
    fc.property(bodies, writings, (body, writing) => {
      expect(rewritten(body, writing)).not.toBe(JSON.stringify(body));
    }),
  );
});

test('items of arrays keep their order', () => {
  expect(rewritten({ list: [1, { b: 2, a: 1 }] }, { reversed: true, indent: '' })).toBe(
    '{"list":[1,{"a":1,"b":2}]}',
  );
});
