import { writeFile } from 'node:fs/promises';
import { toHtml, toJson, toJUnit, Unusable, type Report } from '../../conformance/index.js';

const writers: Readonly<Record<string, (reports: readonly Report[]) => string>> = {
  json: toJson,
  junit: toJUnit,
  html: toHtml,
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

/** Writes a report and says so. @throws Unusable naming the file and the reason */
export async function writeReport(file: string, content: string): Promise<void> {
  await writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(`${file}: cannot be written (${error.code ?? error.message})`);
  });
  console.log(`wrote ${file}`);
}
