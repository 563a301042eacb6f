import fc from 'fast-check';
import type { Branch } from './branches.js';

/** Longer arrays say nothing new and cost the target time, so maxItems above this is not reached by valid values. */
const mostItems = 25;

/** Where no maxItems is given, this many items beyond the least are the most. */
const usualMore = 3;

/** How many items a generated array may have. `filled` asks for at least one, `empty` for none beyond minItems. */
export function itemBounds(
  branch: Branch,
  asked: { filled: boolean; empty: boolean },
): { min: number; max: number } {
  const min = Math.max(branch.minItems ?? 0, asked.filled ? 1 : 0);
  if (asked.empty) return { min, max: min };
  const most = branch.maxItems ?? min + usualMore;
  return { min, max: Math.max(min, Math.min(most, Math.max(mostItems, min))) };
}

/** Arrays of `item`, with the least, one and the most items favoured; shrinks to the least. */
export function arrays(
  item: fc.Arbitrary<unknown>,
  { min, max }: { min: number; max: number },
  unique: boolean,
): fc.Arbitrary<unknown[]> {
  const make = (minLength: number, maxLength: number) =>
    unique
      ? fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) })
      : fc.array(item, { minLength, maxLength });
  const short = make(min, Math.min(max, min + usualMore));
  if (max === min) return short;
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: short },
    { weight: 1, arbitrary: make(min, Math.max(min, Math.min(1, max))) },
    // A closed set of items may hold fewer than maxItems different ones, so uniqueness asks for no exact size.
    { weight: 1, arbitrary: make(unique ? min : max, max) },
  );
}
