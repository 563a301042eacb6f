export type JsonSchema = Record<string, unknown>;

const componentRef = /^#\/components\/schemas\//;

/**
 * A copy of `value` in which every `#/components/schemas/X` reads `<id>#/$defs/X`, so that a schema can be compiled
 * on its own, away from the document it stood in.
 */
export function pointRefsAt<T>(id: string, value: T): T;
export function pointRefsAt(id: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => pointRefsAt<unknown>(id, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      key,
      key === '$ref' && typeof member === 'string'
        ? member.replace(componentRef, `${id}#/$defs/`)
        : pointRefsAt<unknown>(id, member),
    ]),
  );
}

/** What follows names of components, in examples, is data and no reference. */
const dataMembers = ['example', 'examples', 'default', 'const', 'enum'];

/** Every reference of a document, with the names and indexes that lead to the object it stands in. */
export function referencesIn(
  value: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; reference: string }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => referencesIn(item, [...path, String(index)]));
  if (!isRecord(value)) return [];
  const reference = value['$ref'];
  const own = typeof reference === 'string' ? [{ path, reference }] : [];
  const members = Object.entries(value).filter(([name, member]) => !isData(name, member));
  return [...own, ...members.flatMap(([name, member]) => referencesIn(member, [...path, name]))];
}

/** Named examples are a map of objects that may be references; everything else of these names is data. */
function isData(name: string, member: unknown): boolean {
  return name === 'value' || (dataMembers.includes(name) && !(name === 'examples' && isRecord(member)));
}

/**
 * Follows `$ref`s inside one document until something that is not a reference is reached.
 *
 * @throws Error naming the reference when it points outside the document or at nothing, or leads back to itself.
 */
export function follow<T extends object>(document: unknown, node: T | { $ref: string }): T {
  return ('$ref' in node && typeof node.$ref === 'string' ? target(document, node.$ref) : node) as T;
}

/** What a reference leads to in the end. @throws Error as `follow` does */
export function target(document: unknown, reference: string): object {
  const passed = new Set<string>();
  let next = reference;
  for (;;) {
    if (passed.has(next)) throw new Error(`reference ${reference} leads in a circle`);
    passed.add(next);
    const found = lookUp(document, next);
    if (!('$ref' in found) || typeof found.$ref !== 'string') return found;
    next = found.$ref;
  }
}

/**
 * What a reference of the form `#/a/b` points at, itself perhaps a reference.
 *
 * @throws Error naming the reference when it points outside the document or at nothing.
 */
export function lookUp(document: unknown, reference: string): object {
  const path = reference.match(/^#\/(.+)$/)?.[1];
  if (path === undefined) throw new Error(`reference ${reference} leaves the document`);
  let found: unknown = document;
  for (const part of path.split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    found = isRecord(found) || Array.isArray(found) ? own(found, key) : undefined;
  }
  if (typeof found !== 'object' || found === null)
    throw new Error(`reference ${reference} points at nothing`);
  return found;
}

function own(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
