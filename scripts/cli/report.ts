import { basename } from 'node:path';
import {
  changesSince,
  comparisonToHtml,
  implementationsOf,
  readReports,
  toHtml,
  Unusable,
  type Report,
} from '../../conformance/index.js';
import { writeReport } from './report-files.js';

export interface ReportFlags {
  html: string;
  against?: string;
}

/**
 * `twinspec report`: an HTML page from reports that `verify --report json=FILE` wrote. One file makes the page that
 * `--report html=FILE` makes, with what changed since an earlier run where one is given; several are set side by side.
 *
 * @throws Unusable when a file is no report, or the page cannot be written
 */
export async function runReport(given: readonly string[], { html, against }: ReportFlags): Promise<void> {
  const [only, ...others] = given;
  if (against !== undefined && others.length > 0) {
    throw new Unusable('--against goes with one report; several are compared with each other');
  }
  if (only !== undefined && others.length === 0) {
    const reports = await readReports(split(only).file);
    const changes = against === undefined ? undefined : changesSince(await readReports(against), reports);
    return writeReport(html, toHtml(reports, { changes }));
  }
  const named: { name: string; reports: Report[] }[] = [];
  for (const argument of given) {
    const { name, file } = split(argument);
    const reports = await readReports(file);
    named.push({ name: name ?? nameOf(reports, file), reports });
  }
  const implementations = distinct(named).flatMap(({ name, reports }) => implementationsOf(name, reports));
  return writeReport(html, comparisonToHtml(implementations));
}

/** `NAME=FILE`, or a file alone. What stands before a `=` in a path with folders is no name. */
function split(argument: string): { name?: string; file: string } {
  const [, name, file] = /^([^=/\\]+)=(.+)$/s.exec(argument) ?? [];
  return name === undefined || file === undefined ? { file: argument } : { name, file };
}

/** Where the implementation is; addresses of this machine say nothing, so there it is the file. */
function nameOf([first]: readonly Report[], file: string): string {
  const host = first && URL.canParse(first.target.baseUrl) ? new URL(first.target.baseUrl).host : '';
  const isLocal = host === '' || /^(localhost|127\.|\[::1\])/.test(host);
  return isLocal ? basename(file).replace(/\.json$/, '') : host;
}

/** The same with numbers behind names that stand twice. */
function distinct<Named extends { name: string }>(given: readonly Named[]): Named[] {
  return given.map((one, index) => {
    const before = given.slice(0, index).filter(({ name }) => name === one.name).length;
    return before === 0 ? one : { ...one, name: `${one.name} #${before + 1}` };
  });
}
