import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesOf } from './licences.js';

// Puts beside the compiled documentation page (mock-server/reference) what it loads and no compiler makes, so that the
// published package needs no further package at run time.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = join(root, 'mock-server/reference/browser');
const target = join(root, 'dist/mock-server/reference/browser');
const component = 'openapi-explorer';
const bundle = `${component}.min.js`;

await mkdir(target, { recursive: true });
await Promise.all([
  ...['reference.css', 'icon.svg'].map((name) => copyFile(join(source, name), join(target, name))),
  copyFile(join(root, 'node_modules', component, 'dist/browser', bundle), join(target, bundle)),
  writeFile(join(target, 'LICENSES.txt'), await licencesOf(join(root, 'node_modules', component))),
]);
