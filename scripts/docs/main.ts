import { writeFile } from 'node:fs/promises';
import { docPages } from './pages.js';

// `npm run docs`: writes the pages that are made from code.

for (const [path, content] of await docPages()) {
  await writeFile(new URL(`../../docs/${path}`, import.meta.url), content);
  console.log(`written docs/${path}`);
}
