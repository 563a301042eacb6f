import { appendFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import {
  githubAnnotations,
  toMarkdown,
  withoutWorkflowCommands,
  type Report,
} from '../../conformance/index.js';

/** Whether the process is a step of a GitHub Actions job, as its runner tells every step. */
export function runsOnGithub({ GITHUB_ACTIONS }: NodeJS.ProcessEnv): boolean {
  return GITHUB_ACTIONS === 'true';
}

/** A text for a log of GitHub Actions in which a quoted answer of the target cannot give the runner commands. */
export function harmless(text: string): string {
  return withoutWorkflowCommands(text, randomUUID()).trimEnd();
}

/**
 * Shows the verdicts on GitHub: annotations through the log, and a job summary where the runner offers a file for it. A
 * summary that cannot be written does not change what the run came to; it is told.
 *
 * @param print writes a line to standard output, where the runner reads commands
 */
export async function tellGithub(
  reports: readonly Report[],
  environment: NodeJS.ProcessEnv,
  print: (line: string) => void,
): Promise<void> {
  const annotations = githubAnnotations(reports).trimEnd();
  if (annotations !== '') print(annotations);
  const file = environment['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  await appendFile(file, toMarkdown(reports)).catch((error: NodeJS.ErrnoException) => {
    print(`::warning title=twinspec::the job summary cannot be written (${error.code ?? 'unknown reason'})`);
  });
}
