/** Values that differ from run to run (the mark in names, ids), and the variables that stand for them. */
export type Variables = ReadonlyMap<string, string>;

/** The text in pieces, the given values being pieces of their own. */
export function splitAt(text: string, values: readonly string[]): string[] {
  if (values.length === 0) return text === '' ? [] : [text];
  const escaped = values
    .toSorted((one, other) => other.length - one.length)
    .map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.split(new RegExp(`(${escaped.join('|')})`)).filter((part) => part !== '');
}
