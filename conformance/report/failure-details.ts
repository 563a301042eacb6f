import { STATUS_CODES } from 'node:http';
import type { Colors } from 'picocolors/types.js';
import type {
  Failure,
  RecordedExchange,
  RecordedRequest,
  RecordedResponse,
  RuleResult,
} from '../../generated/formats.js';
import { curlLines } from './curl.js';
import { chop, count, duration, indent, printable, wrap } from './layout.js';

export interface DetailOptions {
  paint: Colors;
  /** Width for prose and bodies; commands are never broken, so that they can be pasted. */
  columns: number;
  /** Everything that was recorded, where otherwise long parts are cut with a note. */
  complete: boolean;
  /** False where the reader gets the command that replays it elsewhere. */
  replay?: boolean;
}

const scriptNames = { bash: 'a shell script', typescript: 'TypeScript' };
const COUNTEREXAMPLE_LINES = 20;
const BODY_LINES = 6;
const EXCHANGES = 6;

/**
 * What a reader needs to understand one rule that failed or could not be judged, and to see it happen again: the
 * rule's sentence and source, the message, the smallest failing input, the traffic, and the command that replays it.
 */
export function failureDetails(result: RuleResult, options: DetailOptions): string[] {
  const { paint, columns, replay = true } = options;
  const { failure } = result;
  const message = failure?.message ?? result.reason ?? 'No message was recorded.';
  return [
    ...wrap(result.statement, columns),
    ...wrap(`Source: ${result.source}`, columns).map((line) => paint.dim(line)),
    '',
    ...wrap(message, columns),
    ...(failure?.counterexample === undefined ? [] : counterexampleLines(failure.counterexample, options)),
    ...(failure?.scripts ?? []).flatMap((script) => scriptLines(script, options)),
    ...exchangeLines(failure?.exchanges ?? [], options),
    ...(failure === undefined || !replay ? [] : ['', paint.bold('Replay'), ...indent([failure.replay], 2)]),
  ];
}

function counterexampleLines(counterexample: string, { paint, columns, complete }: DetailOptions): string[] {
  // Parsing undoes escapes, also those that keep a control character from the terminal.
  const lines = printable(pretty(counterexample)).split('\n');
  const shown = complete ? lines : lines.slice(0, COUNTEREXAMPLE_LINES);
  const fitted = complete ? shown : shown.map((line) => cutEnd(line, columns - 2));
  const left = lines.length - shown.length;
  const note = left > 0 ? [paint.dim(`… ${count(left, 'more line')}, in full in the JSON report`)] : [];
  return ['', paint.bold('Smallest counterexample'), ...indent([...fitted, ...note], 2)];
}

/** A program as it stands: a line that is cut could not be run. */
function scriptLines(
  { language, text }: NonNullable<Failure['scripts']>[number],
  { paint }: DetailOptions,
): string[] {
  const lines = printable(text).trimEnd().split('\n');
  return ['', paint.bold(`The same calls as ${scriptNames[language]}`), ...indent(lines, 2)];
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

function cutEnd(line: string, columns: number): string {
  const characters = [...line];
  if (characters.length <= columns) return line;
  const note = `… (${characters.length} characters)`;
  return characters.slice(0, Math.max(0, columns - note.length)).join('') + note;
}

function exchangeLines(exchanges: readonly RecordedExchange[], options: DetailOptions): string[] {
  const { paint, complete } = options;
  const shown = complete ? exchanges : exchanges.slice(-EXCHANGES);
  const left = exchanges.length - shown.length;
  const note =
    left > 0 ? ['', paint.dim(`… ${count(left, 'earlier exchange')}, in full in the JSON report`)] : [];
  const blocks = shown.flatMap((exchange, index) => {
    const operation = exchange.operation === undefined ? '' : `: ${exchange.operation}`;
    return [
      '',
      paint.bold(`Exchange ${left + index + 1} of ${exchanges.length}${operation}`) +
        paint.dim(tokenNote(exchange.request)),
      ...commandLines(exchange.request),
      ...indent(responseLines(exchange.response, options), 2),
    ];
  });
  return [...note, ...blocks];
}

/** Which credential stands behind $TOKEN, as far as its mask tells: rules about tenants and scopes use several. */
function tokenNote({ headers }: RecordedRequest): string {
  const [, value = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization') ?? [];
  const [masked] = /\S*\*{3}\S*/.exec(value) ?? [];
  return masked === undefined ? '' : `  (TOKEN: ${masked})`;
}

/** One entry per argument, so that indenting moves its start only: spaces inside a quoted body would change it. */
function commandLines(request: RecordedRequest): string[] {
  const lines = curlLines(request);
  return lines.map((line, index) => {
    const continued = index < lines.length - 1 ? ' \\' : '';
    return `${' '.repeat(index === 0 ? 2 : 4)}${line}${continued}`;
  });
}

function responseLines(response: RecordedResponse | undefined, options: DetailOptions): string[] {
  const { paint, columns, complete } = options;
  if (response === undefined) return [paint.yellow('→ no response')];
  const reason = STATUS_CODES[response.status];
  const status = `→ ${response.status}${reason === undefined ? '' : ` ${reason}`}`;
  const took = response.durationMs === undefined ? '' : paint.dim(`  in ${duration(response.durationMs)}`);
  const headers = complete
    ? Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`)
    : [];
  return [
    paint.cyan(status) + took,
    ...indent(headers, 2),
    ...indent(bodyLines(response.body ?? '', columns - 4, options), 2),
  ];
}

function bodyLines(body: string, columns: number, { paint, complete }: DetailOptions): string[] {
  if (body === '') return [paint.dim('(empty body)')];
  if (complete) return body.split('\n');
  const lines = chop(body, columns);
  const shown = lines.slice(0, BODY_LINES);
  const left = [...lines.slice(BODY_LINES).join('')].length;
  return left > 0 ? [...shown, paint.dim(`… ${count(left, 'more character')}`)] : shown;
}
