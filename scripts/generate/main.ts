import { mkdir, writeFile } from 'node:fs/promises';
import { generatedFiles } from './files.js';

const target = new URL('../../generated/', import.meta.url);

for (const [path, content] of await generatedFiles(new URL('../../spec/', import.meta.url))) {
  const file = new URL(path, target);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, content);
  console.log(`generated/${path}`);
}
