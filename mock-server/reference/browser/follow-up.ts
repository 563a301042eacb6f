import type { LoadedDocument, TriedRequest } from './explorer.js';

/**
 * What was created or listed at a path is what the operations on one such resource start with: after `POST /products`,
 * the `id` of `GET /products/{id}`.
 */
export function offerId({ tags }: LoadedDocument, { explorerLocation, response }: TriedRequest): void {
  const operations = tags.flatMap(({ paths }) => paths);
  const tried = operations.find(({ elementId }) => elementId === explorerLocation);
  const id = idIn(response?.body);
  if (!tried || id === undefined) return;
  for (const operation of operations) {
    const [before, name] = operation.path.match(/^(.*)\/\{(\w+)\}$/)?.slice(1) ?? [];
    if (before !== tried.path) continue;
    operation.parameters = operation.parameters.map((parameter) =>
      parameter.in === 'path' && parameter.name === name
        ? { ...parameter, schema: { ...parameter.schema, default: id } }
        : parameter,
    );
  }
}

/** The id that is least deep in a body. */
function idIn(body: unknown): string | undefined {
  let level: unknown[] = [body];
  while (level.length > 0) {
    const objects = level.filter((value) => typeof value === 'object' && value !== null);
    const members = objects.flatMap((value) => Object.entries(value));
    const id = members.find(([name, value]) => /^_?id$/.test(name) && typeof value === 'string')?.[1];
    if (typeof id === 'string') return id;
    level = members.map(([, value]) => value);
  }
  return undefined;
}
