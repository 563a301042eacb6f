import { below, namesOf } from './options.js';
import { isObject } from './schema.js';
import type { Route } from './valid.js';

/**
 * A copy of `value` in which the part at `place` is altered, and the pointer of that part. Where the place says `*`,
 * `pick` chooses the item or entry. Throws when the value has no such part.
 */
export function graft(
  value: unknown,
  place: string,
  alter: (part: unknown) => unknown,
  { route, pick }: { route: Route; pick: number },
): { value: unknown; pointer: string } {
  return descend(value, namesOf(place), '');

  function descend(part: unknown, names: readonly string[], at: string): { value: unknown; pointer: string } {
    const [name, ...rest] = names;
    if (name === undefined) return { value: alter(part), pointer: '' };
    const next = below(at, name);
    if (Array.isArray(part) && part.length > 0) {
      const index = pick % part.length;
      const inner = descend(part[index], rest, next);
      return { value: part.with(index, inner.value), pointer: `${below('', String(index))}${inner.pointer}` };
    }
    if (!isObject(part)) throw new Error(`The generated value has nothing at '${next}'.`);
    const key = name === '*' ? entryOf(part, at) : name;
    const inner = descend(part[key], rest, next);
    return { value: { ...part, [key]: inner.value }, pointer: `${below('', key)}${inner.pointer}` };
  }

  function entryOf(map: Record<string, unknown>, at: string): string {
    const declared = route.get(at)?.members;
    const keys = Object.keys(map).filter((key) => !declared?.has(key));
    const key = keys[pick % keys.length];
    if (key === undefined) throw new Error(`The generated map at '${at}' is empty.`);
    return key;
  }
}
