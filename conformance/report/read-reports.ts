import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { LineCounter } from 'yaml';
import { formatSchemas, type Report } from '../../generated/formats.js';
import { explain, Unusable } from '../target/documents.js';

/** The form of the JSON report that this version writes, and the last one that it reads. */
export const reportFormat = 1;

const ajv = new Ajv2020({ strict: false });
// The package's default export is typed for CommonJS consumers.
addFormats.default(ajv);
ajv.addSchema({ $id: 'formats', $defs: formatSchemas });
const isReport = ajv.compile<Report>({ $ref: 'formats#/$defs/Report' });

/**
 * The reports in a file that `--report json=FILE` wrote: one, or those of several targets.
 *
 * @throws Unusable naming file, place and reason: unreadable, cut off, no JSON, no report, of a newer format
 */
export async function readReports(file: string): Promise<Report[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  return asReports(parsed(text.replace(/^\uFEFF/, ''), file), file);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable(`${file}:${problemOf(text)}`);
  }
}

/** Where a text stops being JSON, and why. Slower than JSON.parse, which does not tell the line. */
function problemOf(text: string): string {
  if (text.trim() === '') return ' is empty';
  const errors: ParseError[] = [];
  parse(text, errors);
  const [first] = errors;
  if (!first) return ' is no JSON';
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const { line, col } = lines.linePos(first.offset);
  const end = text.trimEnd().length;
  const inString = printParseErrorCode(first.error) === 'UnexpectedEndOfString';
  const isCut = first.offset >= end || (inString && first.offset + first.length >= end);
  const reason = isCut ? 'the file ends here, in the middle of the report' : spaced(first);
  return `${line}:${col}: ${reason}`;
}

function spaced({ error }: ParseError): string {
  return `is no JSON (${printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()})`;
}

function asReports(document: unknown, file: string): Report[] {
  if (!isRecord(document)) throw new Unusable(`${file}: is not a report of twinspec verify`);
  const { runs } = document;
  if (!Array.isArray(runs)) return [asReport(document, file, '')];
  if (runs.length === 0) throw new Unusable(`${file}: /runs is empty; nothing was judged`);
  return runs.map((run: unknown, index) => asReport(run, file, `/runs/${index}`));
}

function asReport(value: unknown, file: string, place: string): Report {
  if (!isRecord(value) || !isRecord(value['tool']) || value['tool']['name'] !== 'twinspec') {
    throw new Unusable(`${file}: ${place === '' ? '' : `${place} `}is not a report of twinspec verify`);
  }
  const { format, tool } = value;
  if (typeof format === 'number' && format > reportFormat) {
    throw new Unusable(
      `${file}: ${place}/format is ${format}, written by twinspec ${String(tool.version)}; this version reads up to ${reportFormat}`,
    );
  }
  if (isReport(value)) return value;
  throw new Unusable(
    `${file}: ${(isReport.errors ?? []).map((error) => explain(error, place || 'the report'))[0] ?? ''}`,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
