import type { Row } from '../../store/constraint.js';
import type { Rows, Texts } from '../../store/rows.js';
import { foldCase, textMatcher } from '../../store/text.js';
import type { ItemRow, UnitRow } from './rows.js';

/** Where a search of items, and of products by their items, looks (facts/augno.md §10.3). */
export const itemTexts: Texts<ItemRow> = { of: ({ sku, description }) => [sku, description] };

/** Where a search of things with a name looks. */
export const names: Texts<Row & { readonly name: string }> = { of: ({ name }) => [name] };

/** Where a search of units looks. */
export const unitTexts: Texts<UnitRow> = { of: ({ name, abbreviation }) => [name, abbreviation] };

/** The rows that have a term in one of their texts, whatever the case; all rows without a term. */
export function searched<R extends Row>(
  rows: Rows<R>,
  texts: NoInfer<Texts<R>>,
  q: string | undefined,
): Rows<R> {
  return q === undefined ? rows : rows.containing(texts, q);
}

/**
 * How well an item matches a term, 0 being best: its SKU is the term, has it as a whole word, begins with it, or SKU
 * or description has it anywhere. Undefined for an item that does not match (facts/augno.md §10.3).
 */
export function searchTier(term: string, sku: string, description: string | null): number | undefined {
  const [wanted, text] = [foldCase(term), foldCase(sku)];
  if (text === wanted) return 0;
  if (hasWord(text, wanted)) return 1;
  if (text.startsWith(wanted)) return 2;
  return textMatcher(term)([sku, description]) ? 3 : undefined;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + word.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
