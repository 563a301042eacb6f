import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { licencesOf } from './licences.js';
import { copyShared } from './shared.js';

const bundle = 'inspector.js';

/** The inspector: one script of all that it is made of, with the licences of what others have written of it. */
export async function buildInspector(root: string, dist: string): Promise<void> {
  const source = join(root, 'mock-server/inspector/browser');
  const target = join(dist, 'mock-server/inspector/browser');
  await mkdir(target, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(source, 'main.tsx')],
    outfile: join(target, bundle),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Their texts stand in LICENSES.txt.
    legalComments: 'none',
    metafile: true,
  });
  const folders = packagesIn(metafile).map((name) => join(root, 'node_modules', name));
  await Promise.all([
    copyFile(join(source, 'inspector.css'), join(target, 'inspector.css')),
    copyShared(root, target),
    writeFile(join(target, 'LICENSES.txt'), await licencesOf(bundle, folders)),
  ]);
}

/** Names of the installed packages of which a bundle holds something. */
function packagesIn({ inputs }: Metafile): string[] {
  const names = Object.keys(inputs).flatMap(
    (path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
