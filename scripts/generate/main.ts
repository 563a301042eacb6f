import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generatedFiles } from './files.js';

// `npm run generate`: writes what differs, so that a run without changes touches nothing that others may be reading.

const target = new URL('../../generated/', import.meta.url);

for (const [path, content] of await generatedFiles(new URL('../../spec/', import.meta.url))) {
  const file = new URL(path, target);
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present !== content) {
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, content);
  }
  console.log(`${present === content ? 'unchanged' : 'written  '} generated/${path}`);
}
