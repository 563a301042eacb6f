import type { JournalEntry } from './protocol.js';

/** Entries that a page keeps; the mock keeps as many when nothing else is said. */
export const mostEntries = 1000;
/** Characters of their bodies that it keeps, so that an hour of large ones does not fill the browser. */
export const mostText = 8 * 1024 * 1024;

/**
 * The newest entries within the bounds, oldest first.
 *
 * @param kept oldest first
 * @param added entries that came since; one that is known already is left out, since a stream that is taken up again
 *   may tell it twice
 */
export function keepNewest(
  kept: readonly JournalEntry[],
  added: readonly JournalEntry[],
): readonly JournalEntry[] {
  const last = kept.at(-1)?.id ?? 0;
  const all = [...kept, ...added.filter(({ id }) => id > last)].slice(-mostEntries);
  let text = 0;
  for (let at = all.length - 1; at >= 0; at -= 1) {
    text += textOf(all[at]);
    if (text > mostText) return all.slice(at + 1);
  }
  return all;
}

function textOf(entry: JournalEntry | undefined): number {
  return (entry?.request.body.length ?? 0) + (entry?.response?.body.length ?? 0);
}
