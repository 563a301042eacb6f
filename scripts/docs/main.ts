import { fileURLToPath } from 'node:url';
import { writeWhole } from '../cli/whole-file.js';
import { docPages } from './pages.js';

// `npm run docs`: writes the pages that are made from code.

for (const [path, content] of await docPages()) {
  await writeWhole(fileURLToPath(new URL(`../../docs/${path}`, import.meta.url)), content);
  console.log(`written docs/${path}`);
}
