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

/**
 * Follows `$ref`s inside one document until something that is not a reference is reached.
 *
 * @throws Error naming the reference when it points outside the document or at nothing.
 */
export function follow<T extends object>(document: unknown, node: T | { $ref: string }): T {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as T;
  return follow(document, lookUp(document, node.$ref) as T);
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
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined;
  }
  if (typeof found !== 'object' || found === null)
    throw new Error(`reference ${reference} points at nothing`);
  return found;
}
