import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textMatcher } from './text.js';
import { TrigramIndex } from './trigram-index.js';

const rowsOf = (count: number) => Array.from({ length: count }, (_, number) => `Pump ${1000 + number}`);

function indexOf(texts: readonly string[]): TrigramIndex {
  const index = new TrigramIndex();
  texts.forEach((text, number) => index.add(String(number), [null, text]));
  return index;
}

test('a term that few texts have leads to few of them, whatever the case', () => {
  expect(indexOf(rowsOf(900)).candidates('PUMP 1234')).toEqual(['234']);
});

test('a term whose characters no text has in a row leads to none', () => {
  expect(indexOf(rowsOf(900)).candidates('pumq')).toEqual([]);
});

test.each(['', 'mp', 'pump'])(
  'the term %j is not worth looking up: it is too short, or everywhere',
  (term) => {
    expect(indexOf(rowsOf(900)).candidates(term)).toBeUndefined();
  },
);

test('no text that contains a term is missed, in any script', () => {
  const unit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
  const text = fc.string({ unit, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.nat(9),
      (texts, which, start) => {
        const term = (texts[which % texts.length] ?? '').slice(start).toUpperCase();
        const isMatch = textMatcher(term);
        const wanted = texts.flatMap((one, number) => (isMatch([one]) ? [String(number)] : []));
        const candidates = indexOf(texts).candidates(term);
        expect(wanted.filter((id) => candidates && !candidates.includes(id))).toEqual([]);
      },
    ),
  );
});

test('a row that gets other texts is found by them', () => {
  const index = indexOf(rowsOf(100));
  index.add('7', ['Valve']);
  expect(index.candidates('valve')).toEqual(['7']);
  expect(index.length).toBe(101);
});
