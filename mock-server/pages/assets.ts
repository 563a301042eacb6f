import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageRoot } from './package-root.js';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzip: Buffer;
}

export interface Assets {
  /** Changes when any of the files does, so that a browser may keep what it has for good. */
  readonly version: string;
  readonly files: ReadonlyMap<string, Asset>;
}

/** Which page: the folder in mock-server that has its `browser/`. */
export type PageName = 'reference' | 'inspector';

const loading = new Map<PageName, Promise<Assets>>();

/**
 * The files that a page loads, all of them made by `npm run build`, read once.
 *
 * @throws Error when the package was not built
 */
export function loadAssets(page: PageName): Promise<Assets> {
  const read = loading.get(page) ?? readAll(new URL(`dist/mock-server/${page}/browser/`, packageRoot));
  loading.set(page, read);
  return read;
}

async function readAll(folder: URL): Promise<Assets> {
  const files = new Map<string, Asset>();
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).sort()) {
    const type = types[extname(name)];
    if (type === undefined) continue;
    const bytes = await readFile(new URL(name, folder));
    hash.update(name).update(bytes);
    files.set(name, { type: `${type}; charset=utf-8`, bytes, gzip: gzipSync(bytes) });
  }
  return { version: hash.digest('hex').slice(0, 12), files };
}
