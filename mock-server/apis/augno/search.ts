/** Whether any of the texts has the term in it, whatever the case; `%` and `_` are ordinary characters. */
export function matches(term: string, texts: readonly (string | null)[]): boolean {
  return texts.some((text) => text !== null && fold(text).includes(fold(term)));
}

/**
 * How well an item matches a term, 0 being best: its SKU is the term, has it as a whole word, begins with it, or SKU
 * or description has it anywhere. Undefined for an item that does not match (facts/augno.md §10.3).
 */
export function searchTier(term: string, sku: string, description: string | null): number | undefined {
  const [wanted, text] = [fold(term), fold(sku)];
  if (text === wanted) return 0;
  if (hasWord(text, wanted)) return 1;
  if (text.startsWith(wanted)) return 2;
  return matches(term, [sku, description]) ? 3 : undefined;
}

function fold(text: string): string {
  return text.toLowerCase();
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + word.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
