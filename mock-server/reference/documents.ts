import { readdir, readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { packageRoot } from '../pages/package-root.js';

/** What is replaced of an OpenAPI document; the rest is passed on as it is. */
interface OpenApiDocument {
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
}

export const documentFormats = {
  json: { type: 'application/json', print: (value: unknown) => JSON.stringify(value) },
  yaml: { type: 'application/yaml', print: (value: unknown) => stringify(value, { lineWidth: 110 }) },
} as const;

export type DocumentFormat = keyof typeof documentFormats;

export function isDocumentFormat(text: string): text is DocumentFormat {
  return Object.hasOwn(documentFormats, text);
}

/** The language in which every contract is written. */
export const originalLanguage = 'en';

const parsed = new Map<string, Promise<OpenApiDocument>>();

/**
 * A published OpenAPI document with the mock as its only server.
 *
 * @param name folder of the contract: an API, or `control`
 * @param language one of `languagesOf(name)`
 * @param server base URL of the paths
 */
export async function documentOf(name: string, language: string, server: string): Promise<OpenApiDocument> {
  const path =
    language === originalLanguage
      ? `spec/${name}/openapi.yaml`
      : `generated/${name}/openapi.${language}.yaml`;
  // Parsing takes a tenth of a second, and the files do not change while a mock runs.
  const read = parsed.get(path) ?? readFile(new URL(path, packageRoot), 'utf8').then(parse);
  parsed.set(path, read);
  return { ...(await read), servers: [{ url: server, description: 'This mock' }] };
}

/** Languages in which a contract can be read, the one it is written in first. */
export async function languagesOf(name: string): Promise<readonly string[]> {
  // A published package has no folder where there is nothing but code to generate.
  const files = await readdir(new URL(`generated/${name}/`, packageRoot)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const translations = files.flatMap((file) => file.match(/^openapi\.([a-z-]+)\.yaml$/)?.[1] ?? []);
  return [originalLanguage, ...translations.sort()];
}
