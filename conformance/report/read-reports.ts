import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { formatSchemas, type Report } from '../../generated/formats.js';
import { parseJson } from '../files/json-source.js';
import { pathOf, shortened, type SourceDocument } from '../files/source-document.js';
import { readSource } from '../files/source-text.js';
import { Unusable } from '../files/unusable.js';
import { explain } from '../target/documents.js';

/** The form of the JSON report that this version writes, and the last one that it reads. */
export const reportFormat = 1;

/** A report of every rule of both APIs has one or two megabytes; failures that show long answers have more. */
const mostBytes = 256 * 2 ** 20;

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
  const source = await readSource(file, mostBytes);
  return asReports(parseJson(source, 'report'));
}

function asReports(document: SourceDocument): Report[] {
  const { value } = document;
  if (!isRecord(value)) throw new Unusable(`${document.at([])}: ${noReport}`);
  const { runs } = value;
  if (!Array.isArray(runs)) return [asReport(document, value, [])];
  if (runs.length === 0) throw new Unusable(`${document.at(['runs'])}: /runs is empty; nothing was judged`);
  return runs.map((run: unknown, index) => asReport(document, run, ['runs', String(index)]));
}

function asReport(document: SourceDocument, value: unknown, path: readonly string[]): Report {
  const pointer = path.map((part) => `/${part}`).join('');
  if (!isRecord(value) || !isRecord(value['tool']) || value['tool']['name'] !== 'twinspec') {
    throw new Unusable(`${document.at(path)}: ${pointer === '' ? '' : `${pointer} `}${noReport}`);
  }
  const { format, tool } = value;
  if (typeof format === 'number' && format > reportFormat) {
    throw new Unusable(
      `${document.at([...path, 'format'])}: ${pointer}/format is ${format}, written by twinspec ${shortened(String(tool.version))}; this version reads up to ${reportFormat}`,
    );
  }
  if (isReport(value)) return value;
  const [first] = isReport.errors ?? [];
  const place = document.at([...path, ...pathOf(first?.instancePath ?? '')]);
  throw new Unusable(`${place}: ${first ? explain(first, pointer || 'the report') : noReport}`);
}

const noReport = 'is not a report of twinspec verify';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
