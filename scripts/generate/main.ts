import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../cli/whole-file.js';
import { generatedFiles } from './files.js';
import { SourceProblem } from './source-problem.js';

// `npm run generate`: writes what differs, so that a run without changes touches nothing that others may be reading.

const target = new URL('../../generated/', import.meta.url);

const files = await generatedFiles(new URL('../../spec/', import.meta.url)).catch((error: unknown) => {
  if (!(error instanceof SourceProblem)) throw error;
  console.error(error.message);
  process.exit(1);
});

for (const [path, content] of files) {
  const file = new URL(path, target);
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present !== content) {
    await mkdir(new URL('.', file), { recursive: true });
    await writeWhole(fileURLToPath(file), content);
  }
  console.log(`${present === content ? 'unchanged' : 'written  '} generated/${path}`);
}
