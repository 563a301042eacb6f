import { list, member, text } from '../../engine/read.js';

/**
 * The values at the end of a dotted path such as `item.category.properties`; lists on the way are entered. What cannot
 * be reached because something before it is null has no value.
 */
export function valuesAt(resource: unknown, path: string): readonly unknown[] {
  let values: readonly unknown[] = [resource];
  for (const name of path.split('.')) {
    values = values.flatMap(entries).flatMap((value) => (isPresent(value) ? [member(value, name)] : []));
  }
  return values;
}

/** Whether there is something at the end of a path, and no end of it is null. */
export function isFilled(resource: unknown, path: string): boolean {
  const values = valuesAt(resource, path);
  return values.length > 0 && values.every(isPresent);
}

/** The paths that lead to the one given, the shortest first, and the path itself. */
export function stepsOf(path: string): string[] {
  const names = path.split('.');
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

/** Neither null nor missing. */
export function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Every resource in a body that calls itself by one of these names. */
export function resourcesOf(body: unknown, names: readonly string[]): readonly unknown[] {
  if (typeof body !== 'object' || body === null) return [];
  const nested = Object.values(body).flatMap((value) => resourcesOf(value, names));
  return names.includes(text(member(body, 'object')) ?? '') ? [body, ...nested] : nested;
}

function entries(value: unknown): readonly unknown[] {
  return member(value, 'object') === 'list' ? list(member(value, 'data')) : [value];
}
