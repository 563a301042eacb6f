import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licencesOf } from './licences.js';
import { copyShared } from './shared.js';

const component = 'openapi-explorer';
const bundle = `${component}.min.js`;

/** The documentation page: a component that comes as one file, and our own files beside what was compiled. */
export async function buildReference(root: string, dist: string): Promise<void> {
  const source = join(root, 'mock-server/reference/browser');
  const target = join(dist, 'mock-server/reference/browser');
  const installed = join(root, 'node_modules', component);
  await mkdir(target, { recursive: true });
  await Promise.all([
    copyFile(join(source, 'reference.css'), join(target, 'reference.css')),
    copyShared(root, target),
    copyFile(join(installed, 'dist/browser', bundle), join(target, bundle)),
    writeFile(join(target, 'LICENSES.txt'), await licencesOf(bundle, [installed])),
  ]);
}
