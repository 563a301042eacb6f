import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Report, RuleResult } from '../../generated/formats.js';
import { conclude, conclusionOf } from '../conclusion.js';
import { baselineNotes, type BaselineNote } from './baseline-notes.js';
import { failureDetails } from './failure-details.js';
import { groupBy } from './grouping.js';
import { indent, printable, wrap } from './layout.js';
import { mapStrings } from './map-strings.js';
import { verdictMatrix } from './matrix.js';
import { ruleTable } from './rule-table.js';
import { totalsLines } from './totals.js';
import { inVerdictColor, shownVerdict, verdictStyles, type ShownVerdict } from './verdicts.js';

export interface TerminalOptions {
  color: boolean;
  /** Width of the terminal. Prose is wrapped to it and the table fits in it; commands to paste stay whole. */
  columns: number;
}

export interface SummaryOptions extends TerminalOptions {
  /** Nothing is cut: whole counterexamples, every exchange, response headers and bodies. */
  verbose?: boolean;
  /** Nothing but what went wrong and the verdict. */
  quiet?: boolean;
}

/**
 * The whole report for a terminal, the most urgent last, where the reader's eye is. Expects a report whose secrets
 * are masked. Ends with a line break.
 */
export function formatSummary(report: Report, options: SummaryOptions): string {
  const shown = mapStrings(report, printable);
  const paint = pc.createColors(options.color);
  const context: Context = { paint, columns: options.columns, complete: options.verbose ?? false };
  const urgent = [
    detailedSection('Errors', withVerdict(shown, 'error'), context),
    detailedSection('Failures', withVerdict(shown, 'fail'), context),
  ];
  if (options.quiet) {
    const notes = baselineNotes(shown).filter(({ kind }) => kind !== 'unjudged');
    return joined([...urgent, baselineLines(notes, context), conclusionLines(shown, context)]);
  }
  return joined([
    headerLines(shown, context),
    shown.rules.length === 0 ? ['No rule was run.'] : ruleTable(shown.rules, options.columns, paint),
    groupedSection('Passed, with a remark', remarked(shown), context),
    groupedSection('Skipped', withVerdict(shown, 'skipped'), context),
    groupedSection('Blocked', withVerdict(shown, 'blocked'), context),
    observedSection(withVerdict(shown, 'observed'), context),
    toleratedSection(withVerdict(shown, 'tolerated'), context),
    ...urgent,
    matrixSection(shown.rules, context),
    baselineLines(baselineNotes(shown), context),
    totalsLines(shown, context),
    conclusionLines(shown, context),
  ]);
}

function joined(blocks: readonly string[][]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

interface Context {
  paint: Colors;
  columns: number;
  complete: boolean;
}

function headerLines(report: Report, { paint, columns }: Context): string[] {
  const facts: [string, string][] = [
    ['target', report.target.baseUrl],
    ['credentials', report.target.credentials.join(', ')],
    ['seed', String(report.seed)],
    ['run mark', report.runMark],
  ];
  const label = Math.max(...facts.map(([name]) => name.length));
  return [
    `${paint.bold(`${report.tool.name} ${report.tool.version}`)}  ${report.api}`,
    ...facts.flatMap(([name, value]) => {
      const [first = '', ...more] = wrap(value, columns - label - 4);
      return [`  ${paint.dim(name.padEnd(label))}  ${first}`, ...indent(more, label + 4)];
    }),
  ];
}

function withVerdict(report: Report, verdict: ShownVerdict): RuleResult[] {
  return report.rules.filter((result) => shownVerdict(result) === verdict);
}

/** Passed rules about which there is more to say, e.g. that some of their cases could not be judged. */
function remarked(report: Report): RuleResult[] {
  return withVerdict(report, 'pass').filter(({ reason }) => reason !== undefined);
}

function heading(title: string, results: readonly RuleResult[], { paint }: Context): string {
  return paint.bold(`${title} (${results.length})`);
}

function groupedSection(title: string, results: readonly RuleResult[], context: Context): string[] {
  if (results.length === 0) return [];
  const groups = groupBy(results, (result) => result.reason ?? 'No reason was recorded.');
  const blocks = [...groups].flatMap(([reason, group], index) => [
    ...(index === 0 ? [] : ['']),
    ...indent(wrap(reason, context.columns - 2), 2),
    ...group.map(({ verdict, id }) => context.paint.dim(`    ${verdictStyles[verdict].mark} ${id}`)),
  ]);
  return [heading(title, results, context), ...blocks];
}

function observedSection(results: readonly RuleResult[], context: Context): string[] {
  if (results.length === 0) return [];
  const blocks = results.flatMap((result) => [
    `  ${inVerdictColor(context.paint, 'observed', result.id)}`,
    ...indent(wrap(result.reason ?? 'Nothing was noted.', context.columns - 4), 4),
  ]);
  return [heading('Observed', results, context), ...blocks];
}

/** Each with why it is tolerated; the details too where everything is asked for. */
function toleratedSection(results: readonly RuleResult[], context: Context): string[] {
  if (results.length === 0) return [];
  const { paint, columns, complete } = context;
  const blocks = results.flatMap((result) => {
    const { reason = '', until = '' } = result.tolerated ?? {};
    const details = complete
      ? ['', ...failureDetails(result, { paint, columns: columns - 4, complete })]
      : [];
    return [
      `  ${inVerdictColor(paint, 'tolerated', `${verdictStyles.tolerated.mark} ${result.id}`)}`,
      ...indent([...wrap(`until ${until}: ${reason}`, columns - 4), ...details], 4),
    ];
  });
  return [heading('Tolerated failures', results, context), ...blocks];
}

function baselineLines(notes: readonly BaselineNote[], { paint, columns }: Context): string[] {
  return notes.flatMap(({ kind, text }) => {
    const color = { outdated: paint.red, expired: paint.yellow, unjudged: paint.dim }[kind];
    return wrap(text, columns).map((line) => color(line));
  });
}

function detailedSection(title: string, results: readonly RuleResult[], context: Context): string[] {
  if (results.length === 0) return [];
  const { paint, columns, complete } = context;
  const blocks = results.flatMap((result) => {
    const mark = verdictStyles[result.verdict].mark;
    const name = paint.bold(inVerdictColor(paint, result.verdict, `${mark} ${result.id}`));
    const details = failureDetails(result, { paint, columns: columns - 4, complete });
    return ['', `  ${name}  ${paint.dim(result.level)}`, ...indent(details, 4)];
  });
  return [heading(title, results, context), ...blocks];
}

function matrixSection(rules: readonly RuleResult[], { paint, columns }: Context): string[] {
  // One rule says it all itself.
  if (rules.length < 2) return [];
  return [paint.bold('Verdicts by topic'), ...indent(verdictMatrix(rules, columns - 2, paint), 2)];
}

/** The one sentence that somebody reads who reads no other. */
function conclusionLines(report: Report, { paint, columns }: Context): string[] {
  const { exitCode } = conclude([report]);
  const color = exitCode === 0 ? paint.green : exitCode === 1 ? paint.red : paint.yellow;
  return wrap(conclusionOf(report), columns).map((line) => color(paint.bold(line)));
}
