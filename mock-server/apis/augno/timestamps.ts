/** A stored time as replies show it: without trailing zeros in the fraction (facts/augno.md §12.2). */
export function timestampText(stored: string): string {
  return stored.replace(/(\.\d*?)0+Z$/, '$1Z').replace('.Z', 'Z');
}

/**
 * Milliseconds since the epoch of an RFC 3339 text, fraction beyond milliseconds cut off. Lower-case letters, a space
 * for the T and a leap second are legal there (RFC 3339 §5.6, §5.7), but not to the platform's own parser.
 */
export function instantOf(text: string): number {
  return Date.parse(
    text
      .toUpperCase()
      .replace(' ', 'T')
      .replace(/:60(?=[.Z+-])/, ':59'),
  );
}
