import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from '../generate/files.js';
import { SourceProblem } from '../generate/source-problem.js';

/** Files of `generated/` that differ from what `npm run generate` would write, are missing, or have no source. */
export async function driftProblems(spec: URL, generated: URL): Promise<string[]> {
  const problems: string[] = [];
  const wanted = await generatedFiles(spec).catch((error: unknown) => {
    if (!(error instanceof SourceProblem)) throw error;
    problems.push(error.message);
  });
  if (!wanted) return problems;
  for (const [path, content] of wanted) {
    const present = await readFile(new URL(path, generated), 'utf8').catch(() => undefined);
    if (present === undefined) problems.push(`generated/${path} is missing; run \`npm run generate\``);
    else if (present !== content)
      problems.push(`generated/${path} differs from its source; run \`npm run generate\``);
  }
  const entries = await readdir(generated, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = relative(fileURLToPath(generated), join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!wanted.has(path)) problems.push(`generated/${path} is made from nothing; remove it`);
  }
  return problems;
}
