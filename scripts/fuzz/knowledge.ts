import { spotsIn } from './places.js';

/** Values of one member name that are kept of one workspace. */
const mostValues = 40;

/**
 * What the fuzzer has learnt of the rows of a world: ids by collection and values by name of their member, of each
 * workspace. Requests that name rows get further than those which make ids up.
 */
export class Knowledge {
  readonly #ids = new Map<string, Map<string, Set<string>>>();
  readonly #values = new Map<string, Map<string, Set<string>>>();

  /** @param collection last literal segment of the path of the list, e.g. `unit-groups` */
  learnList(workspace: string, collection: string, body: unknown): void {
    for (const { name, value } of spotsIn(body)) {
      if (typeof value !== 'object' || value === null || !/^(data|items)$/.test(name)) continue;
      const id: unknown = 'id' in value ? value.id : '_id' in value ? value._id : undefined;
      if (typeof id === 'string') keep(this.#ids, stemOf(collection), workspace, id);
    }
    this.learnValues(workspace, body);
  }

  learnValues(workspace: string, body: unknown): void {
    for (const { name, value } of spotsIn(body)) {
      // What only marks a row must not be sent by anybody.
      if (typeof value === 'string' && !value.includes(canaryMark))
        keep(this.#values, name, workspace, value);
    }
  }

  /** Ids of the rows that a parameter or member means, by the end of its name: `product_line_ids` means product lines. */
  ids(name: string, workspace: string): string[] {
    const stem = stemOf(name.replace(/_?ids?(\[\])?$/i, ''));
    for (const [collection, ids] of this.#ids) {
      if (stem !== '' && collection.endsWith(stem)) return [...(ids.get(workspace) ?? [])];
    }
    return [];
  }

  values(name: string, workspace: string): string[] {
    const same = [name, name.toLowerCase(), `${name}Number`];
    for (const candidate of same) {
      const found = this.#values.get(candidate)?.get(workspace);
      if (found) return [...found];
    }
    return [];
  }
}

/** Part of every canary: a text that marks a row as one workspace's. */
export const canaryMark = 'cnry';

function keep(
  map: Map<string, Map<string, Set<string>>>,
  name: string,
  workspace: string,
  value: string,
): void {
  const byWorkspace = map.get(name) ?? new Map<string, Set<string>>();
  map.set(name, byWorkspace);
  const values = byWorkspace.get(workspace) ?? new Set();
  byWorkspace.set(workspace, values);
  if (values.size < mostValues) values.add(value);
}

/** `product-lines`, `productLine` and `product_line` have one stem. */
function stemOf(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}
