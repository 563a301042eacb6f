import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contractsAt, lastRelease, type PastContract } from './baseline.js';
import { breaks, type DiffReport } from './breaks.js';
import { redocly } from './redocly/run.js';

/**
 * The check that clients of an earlier state can go on: of `since`, or else of the last release tag. Without either
 * there is nothing to compare with, which its name says.
 */
export async function compatibilityCheck(root: URL, since: string | undefined) {
  const ref = since ?? (await lastRelease(root));
  return ref === undefined
    ? { name: 'compatibility: nothing to compare with: no release tag, no --since', problems: async () => [] }
    : {
        name: `compatibility: clients that keep to the contracts of ${ref} can go on`,
        problems: () => compatibilityProblems(root, ref),
      };
}

/**
 * What clients of the contracts at `ref` relied on and the contracts of now lack, each line with file and place.
 *
 * @throws Error naming the ref when there is no such commit
 */
export async function compatibilityProblems(root: URL, ref: string): Promise<string[]> {
  const problems: string[] = [];
  for (const past of await contractsAt(root, ref)) {
    const isThere = await stat(new URL(past.path, root)).then(
      () => true,
      () => false,
    );
    const found = isThere ? await breaksSince(root, past) : ['the contract was removed'];
    problems.push(...found.map((text) => `${past.path}: ${text} since ${ref}`));
  }
  return problems;
}

async function breaksSince(root: URL, { path, text }: PastContract): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-since-'));
  try {
    const before = join(folder, 'openapi.yaml');
    await writeFile(before, text);
    return breaks(await redocly<DiffReport>(root, ['diff', before, path]));
  } finally {
    await rm(folder, { recursive: true });
  }
}
