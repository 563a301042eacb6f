/** Text as a search compares it: without regard to case. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}

/** What tells whether one of some texts has the term in it, in any case. No character of it means anything special. */
export function textMatcher(term: string): (texts: readonly (string | null)[]) => boolean {
  const wanted = foldCase(term);
  return (texts) => {
    for (const text of texts) if (text !== null && foldCase(text).includes(wanted)) return true;
    return false;
  };
}
