import type { Row } from '../../store/constraint.js';
import type { Rows, Texts } from '../../store/rows.js';
import { textMatcher } from '../../store/text.js';

const defaultLimit = 20;
const largestLimit = 100;

interface Page<Item> {
  items: Item[];
  total: number;
  page: number;
  limit: number;
  totalPages: number;
}

/** Rows that pages are cut from. */
interface Pages<R> {
  readonly length: number;
  slice(start: number, end: number): readonly R[];
}

/**
 * One page of rows in the list envelope (facts/tracepass.md §2.2). A limit above 100 counts as 100; a page beyond the
 * last is empty (§21.3 U45–U47).
 */
export function pageOf<R, Item>(
  rows: Pages<R>,
  { page = 1, limit: wanted = defaultLimit }: { page?: number; limit?: number },
  toItem: (row: R) => Item,
): { data: Page<Item> } {
  const limit = Math.min(wanted, largestLimit);
  const start = (page - 1) * limit;
  const total = rows.length;
  return {
    data: {
      items: rows.slice(start, start + limit).map(toItem),
      total,
      page,
      limit,
      totalPages: Math.ceil(total / limit),
    },
  };
}

/** Whether one of the texts contains what is looked for, in any case (facts/tracepass.md §21.3 U50). */
export function contains(texts: readonly string[], search: string | undefined): boolean {
  return search === undefined || textMatcher(search)(texts);
}

/** The rows with what is looked for in one of their texts, as above. */
export function searched<R extends Row>(
  rows: Rows<R>,
  texts: NoInfer<Texts<R>>,
  search: string | undefined,
): Rows<R> {
  return search === undefined ? rows : rows.containing(texts, search);
}
