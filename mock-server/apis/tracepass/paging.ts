const defaultLimit = 20;
const largestLimit = 100;

interface Page<Item> {
  items: Item[];
  total: number;
  page: number;
  limit: number;
  totalPages: number;
}

/**
 * One page of rows in the list envelope (facts/tracepass.md §2.2). A limit above 100 counts as 100; a page beyond the
 * last is empty (§21.3 U45–U47).
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  { page = 1, limit: wanted = defaultLimit }: { page?: number; limit?: number },
  toItem: (row: Row) => Item,
): { data: Page<Item> } {
  const limit = Math.min(wanted, largestLimit);
  const start = (page - 1) * limit;
  return {
    data: {
      items: rows.slice(start, start + limit).map(toItem),
      total: rows.length,
      page,
      limit,
      totalPages: Math.ceil(rows.length / limit),
    },
  };
}

/** Whether one of the texts contains what is looked for, in any case (facts/tracepass.md §21.3 U50). */
export function contains(texts: readonly string[], search: string | undefined): boolean {
  if (search === undefined) return true;
  const wanted = search.toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
