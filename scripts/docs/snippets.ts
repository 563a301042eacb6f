/** One fenced block of a Markdown page. */
export interface Snippet {
  readonly language: string;
  /** Words behind the language, e.g. `curl 201`. */
  readonly info: string;
  readonly code: string;
  /** Line of the page on which the block opens. */
  readonly line: number;
}

/** The fenced code blocks of a Markdown page, in their order. */
export function snippetsIn(page: string): Snippet[] {
  const snippets: Snippet[] = [];
  let open: { language: string; info: string; line: number; code: string[] } | undefined;
  page.split('\n').forEach((text, index) => {
    const fence = text.match(/^```(\S*) ?(.*)$/);
    if (open && fence) {
      snippets.push({ ...open, code: open.code.join('\n') });
      open = undefined;
    } else if (open) open.code.push(text);
    else if (fence) open = { language: fence[1] ?? '', info: fence[2] ?? '', line: index + 1, code: [] };
  });
  return snippets;
}
