import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  toBadge,
  toHtml,
  toJson,
  toJUnit,
  toMarkdown,
  toSarif,
  Unusable,
  type Report,
} from '../../conformance/index.js';
import { writeWhole } from './whole-file.js';

const writers: Readonly<Record<string, (reports: readonly Report[]) => string>> = {
  json: toJson,
  junit: toJUnit,
  html: (reports) => toHtml(reports),
  markdown: (reports) => toMarkdown(reports),
  sarif: toSarif,
  badge: toBadge,
};

/** A file that a run is to write. */
export interface ReportFile {
  readonly file: string;
  write(reports: readonly Report[]): string;
}

/**
 * Reads `json=FILE,junit=FILE` before any request, so that a mistyped flag does not cost a run.
 *
 * @throws Unusable for a kind that is not known, or one without a file
 */
export function reportFiles(flag: string | undefined): ReportFile[] {
  return (flag === undefined ? [] : flag.split(',')).map((part) => {
    const [kind = '', file = ''] = part.split(/=(.*)/s);
    const write = Object.hasOwn(writers, kind) ? writers[kind] : undefined;
    if (!write || file === '') {
      throw new Unusable(
        `--report ${part}: expected ${Object.keys(writers)
          .map((name) => `${name}=FILE`)
          .join(' or ')}`,
      );
    }
    return { write: (reports) => write(reports), file };
  });
}

/** Writes a report, with the folders that it lies in, and says so. @throws Unusable naming the file and the reason */
export async function writeReport(file: string, content: string, { quiet = false } = {}): Promise<void> {
  const written = mkdir(dirname(file), { recursive: true }).then(() => writeWhole(file, content));
  await written.catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(`${file}: cannot be written (${error.code ?? error.message})`);
  });
  if (!quiet) console.log(`wrote ${file}`);
}
