import { readFile } from 'node:fs/promises';
import { apiNames } from '../../generated/apis.js';
import { loadSuite } from '../../conformance/apis/load.js';
import { bindingProblems } from '../../conformance/laws/coverage.js';
import { docPages } from '../docs/pages.js';

/** Laws that are held against too few operations, and pages about them that are out of date. */
export async function lawProblems(docs: URL): Promise<string[]> {
  const problems: string[] = [];
  for (const api of apiNames) {
    const found = bindingProblems(await loadSuite(api));
    problems.push(...found.map((problem) => `conformance/apis/${api}: ${problem}`));
  }
  for (const [path, content] of await docPages()) {
    const present = await readFile(new URL(path, docs), 'utf8').catch(() => undefined);
    if (present !== content) problems.push(`docs/${path} differs from the code; run \`npm run docs\``);
  }
  return problems;
}
