/**
 * What the requests of a chapter are:
 * - `mixed`: anything, on any route
 * - `refused`: what should change nothing, on routes that could; rows are compared more often
 * - `keys`: valid writes, each with an idempotency key of its own
 * - `control`: the control protocol
 */
export type ChapterKind = 'mixed' | 'refused' | 'keys' | 'control';

/** Requests that are sent one after the other to one world that begins anew, so that any of them can be sent again. */
export interface Chapter {
  readonly kind: ChapterKind;
  readonly first: number;
  readonly size: number;
}

/** So many that the world beginning anew costs little, and so few that one of them is soon sent again. */
const usualSize = 800;
/** Chapters before the one about keys. */
const before = 5;
/** Idempotency keys that one world has to bear, and some that come twice. */
const keys = 10_400;

const kinds: readonly ChapterKind[] = ['refused', 'mixed', 'control', 'mixed', 'refused', 'mixed', 'mixed'];

/** The chapters of a run. Those of a longer run begin with those of a shorter one. */
export function chaptersOf(requests: number): Chapter[] {
  const chapters: Chapter[] = [];
  for (let first = 0; first < requests;) {
    const number = chapters.length;
    const kind = number === before ? 'keys' : (kinds[number % kinds.length] ?? 'mixed');
    const size = Math.min(kind === 'keys' ? keys : usualSize, requests - first);
    chapters.push({ kind, first, size });
    first += size;
  }
  return chapters;
}

/** The chapter that leads to one request and ends with it; undefined where the run is shorter. */
export function chapterUpTo(index: number): Chapter | undefined {
  const chapter = chaptersOf(index + 1).at(-1);
  return chapter && { ...chapter, size: index + 1 - chapter.first };
}
