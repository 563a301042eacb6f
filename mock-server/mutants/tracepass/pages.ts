import type { TracePassWorld } from '../../apis/tracepass/world.js';
import { both, handler, isObject } from '../alterations.js';
import type { Alteration } from '../mutant.js';

type Members = Record<string, unknown>;

export const listOperations = ['listProducts', 'listPassports'];

/** Another page of products and of passports than was asked for; `ask` gives the page of another query. */
export function lists(
  change: (data: Page, query: Members, ask: (query: Members) => Page) => Page,
): Alteration<TracePassWorld> {
  return both(
    ...listOperations.map((operation) =>
      handler<TracePassWorld>(operation, (handle) => (request, world) => {
        const outcome = handle(request, world);
        if ('kind' in outcome) return outcome;
        const ask = (query: Members) => {
          const other = handle({ ...request, query }, world);
          return 'kind' in other ? pageIn({}) : pageIn(other.body);
        };
        const query = isObject(request.query) ? request.query : {};
        return { ...outcome, body: { data: change(pageIn(outcome.body), query, ask) } };
      }),
    ),
  );
}

interface Page {
  readonly items: readonly unknown[];
  readonly total: number;
  readonly page: number;
  readonly limit: number;
  readonly totalPages: number;
}

function pageIn(body: unknown): Page {
  const data = isObject(body) && isObject(body['data']) ? body['data'] : {};
  const { items, total, page: number, limit, totalPages } = data;
  return {
    items: Array.isArray(items) ? items : [],
    total: Number(total),
    page: Number(number),
    limit: Number(limit),
    totalPages: Number(totalPages),
  };
}

/** The body of a list with other rows. */
export function rows(body: Members, change: (row: Members) => Members): Members {
  return page(body, ({ items, ...data }) => ({
    ...data,
    items: Array.isArray(items) ? items.map((row: unknown) => (isObject(row) ? change(row) : row)) : items,
  }));
}

/** The body of a list with something else about the page. */
function page(body: Members, change: (data: Members) => Members): Members {
  return isObject(body['data']) ? { ...body, data: change(body['data']) } : body;
}
