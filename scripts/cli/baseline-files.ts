import { access } from 'node:fs/promises';
import {
  baselineDraft,
  loadBaseline,
  Unusable,
  type Baseline,
  type Report,
} from '../../conformance/index.js';
import { writeNew } from './whole-file.js';

export interface BaselineFlags {
  baseline?: string;
  writeBaseline?: string;
  path?: string;
}

/**
 * Reads and checks what the flags name before any request, so that a mistake does not cost a run.
 *
 * @throws Unusable for a baseline that cannot be used, and for a file to write that exists: reasons in it would be lost
 */
export async function baselineOf({
  baseline,
  writeBaseline,
  path,
}: BaselineFlags): Promise<Baseline | undefined> {
  if (path !== undefined && (baseline ?? writeBaseline) !== undefined)
    throw new Unusable('--path tries one case, and a baseline is about whole rules');
  if (writeBaseline !== undefined && (await exists(writeBaseline)))
    throw new Unusable(`--write-baseline ${writeBaseline}: the file exists already`);
  return baseline === undefined ? undefined : loadBaseline(baseline);
}

/** Writes a draft for what failed. @throws Unusable where it cannot be written */
export async function writeDraft(file: string, reports: readonly Report[]): Promise<void> {
  await writeNew(file, baselineDraft(reports)).catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(`${file}: cannot be written (${error.code ?? error.message})`);
  });
}

/** A line about entries for APIs that no report is about; undefined where there are none. */
export function strangersNote({ file, entries }: Baseline, reports: readonly Report[]): string | undefined {
  const others = entries.filter(({ rule }) => !reports.some(({ api }) => rule.startsWith(`${api}.`)));
  const apis = [...new Set(others.map(({ rule }) => rule.split('.')[0]))].join(', ');
  return others.length === 0
    ? undefined
    : `${file}: ${others.length} for ${apis}, which this run did not judge`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
