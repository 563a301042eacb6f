import fc from 'fast-check';

/** Lengths in Unicode code points, which is what minLength and maxLength count. */
export type Lengths = { min: number; max: number };

/** How far above the shortest length a value goes when it is not made for an upper bound. */
const spread = 20;

/** Beyond this many code points a text repeats a short chunk: nobody reads it, and it must shrink fast. */
const readable = 40;

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ascii = fc.constantFrom(...letters, ...'0123456789', ...' -_.,:;\'"/&<>()+%#@!?');

/** One code point each: accents, combining marks, CJK, right-to-left, and letters and emoji beyond the BMP. */
const worldwide = fc.constantFrom(...'aéüñßŽøЖ漢字日한中שم', '\u0301', '\u0308', ...'😀🔋🌍𠮷');

/** The number of Unicode code points in a text. */
export function codePoints(text: string): number {
  return [...text].length;
}

/**
 * Readable text, mostly ASCII, with the lengths at both bounds favoured; shrinks to a row of `a`. Never a lone
 * surrogate or NUL; no space at either end, since services may trim without a word in their documents; no combining
 * mark first, where it would merge with whatever a report prints before it.
 */
export function plainText(lengths: Lengths): fc.Arbitrary<string> {
  const inAscii = favouringBounds(lengths, (part) => repeated(ascii, part));
  const mixed = favouringBounds(lengths, (part) => repeated(fc.oneof(ascii, worldwide), part));
  return fc
    .oneof({ withCrossShrink: true }, { weight: 3, arbitrary: inAscii }, { weight: 1, arbitrary: mixed })
    .map(withPlainEnds);
}

/** Text made of the given characters (one code point each), every length in range possible up to a spread. */
export function repeated(unit: fc.Arbitrary<string>, { min, max }: Lengths): fc.Arbitrary<string> {
  if (min <= readable) return joined(unit, { min, max: Math.min(max, min + spread) });
  const chunk = joined(unit, { min: 1, max: 8 });
  const extra = fc.integer({ min: 0, max: Math.min(max - min, spread) });
  return fc.tuple(chunk, extra).map(([text, more]) => {
    const points = [...text];
    return Array.from({ length: min + more }, (_, index) => points[index % points.length]).join('');
  });
}

/**
 * Mixes `make` over the whole range (short values first, which is where shrinking ends) with `make` for the exact
 * lengths min, min + 1, max - 1 and max.
 */
export function favouringBounds(
  { min, max }: Lengths,
  make: (lengths: Lengths) => fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const bounds = [min, min + 1, max - 1, max].filter((length) => length >= min && length <= max);
  const exact = [...new Set(bounds)].filter(Number.isFinite);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: make({ min, max: Math.min(max, min + spread) }) },
    ...exact.map((length) => ({ weight: 1, arbitrary: make({ min: length, max: length }) })),
  );
}

/** As fc.string, which would slip in words like `__proto__` that only frighten the reader of a report. */
function joined(unit: fc.Arbitrary<string>, { min, max }: Lengths): fc.Arbitrary<string> {
  return fc.array(unit, { minLength: min, maxLength: max }).map((points) => points.join(''));
}

function withPlainEnds(text: string): string {
  return text.replace(/^[ \p{M}]/u, 'a').replace(/ $/, 'a');
}
