import type { Call } from '../../exchange.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { isObject, success } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import type { Members } from './handler-inputs.js';

/** Changes every resource of a kind in a body, however deep it stands. */
export function each(kind: string, change: (resource: Members) => Members): (body: unknown) => unknown {
  return function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    const visited = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, visit(part)]));
    return visited['object'] === kind ? change(visited) : visited;
  };
}

/** Other entries on the pages of lists. */
export function entries(
  operations: readonly string[],
  change: (data: readonly unknown[], call: Call) => readonly unknown[],
): Alteration<AugnoWorld> {
  return success(operations, (page, call) =>
    Array.isArray(page['data']) ? { ...page, data: change(page['data'], call) } : page,
  );
}

/** Other things said of the pages of lists. */
export function pageInfo(
  operations: readonly string[],
  change: (info: Members, call: Call) => Members,
): Alteration<AugnoWorld> {
  return success(operations, (page, call) =>
    isObject(page['page_info']) ? { ...page, page_info: change(page['page_info'], call) } : page,
  );
}

/** Another URL of the next page, where there is one. */
export function nextUrl(
  operations: readonly string[],
  change: (url: string, call: Call) => string,
): Alteration<AugnoWorld> {
  return pageInfo(operations, (info, call) => {
    const { next_page_url: url } = info;
    return typeof url === 'string' ? { ...info, next_page_url: change(url, call) } : info;
  });
}
