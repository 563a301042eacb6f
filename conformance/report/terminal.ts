import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Report, RuleResult, Verdict } from '../../generated/formats.js';
import { conclude, conclusionOf } from '../conclusion.js';
import { failureDetails } from './failure-details.js';
import { groupBy } from './grouping.js';
import { count, cutMiddle, duration, indent, padStart, printable, width, wrap } from './layout.js';
import { mapStrings } from './map-strings.js';
import { verdictMatrix } from './matrix.js';
import { ruleTable } from './rule-table.js';
import { inVerdictColor, verdictOrder, verdictStyles } from './verdicts.js';

export interface TerminalOptions {
  color: boolean;
  /** Width of the terminal. Prose is wrapped to it and the table fits in it; commands to paste stay whole. */
  columns: number;
}

export interface SummaryOptions extends TerminalOptions {
  /** Nothing is cut: whole counterexamples, every exchange, response headers and bodies. */
  verbose?: boolean;
}

export interface ProgressEvent {
  /** Position of the finished rule in the run, from 0. */
  index: number;
  total: number;
  result: RuleResult;
}

/**
 * The whole report for a terminal, the most urgent last, where the reader's eye is. Expects a report whose secrets
 * are masked. Ends with a line break.
 */
export function formatSummary(report: Report, options: SummaryOptions): string {
  const shown = mapStrings(report, printable);
  const paint = pc.createColors(options.color);
  const context: Context = { paint, columns: options.columns, complete: options.verbose ?? false };
  const blocks = [
    headerLines(shown, context),
    shown.rules.length === 0 ? ['No rule was run.'] : ruleTable(shown.rules, options.columns, paint),
    groupedSection('Passed, with a remark', remarked(shown), context),
    groupedSection('Skipped', withVerdict(shown, 'skipped'), context),
    groupedSection('Blocked', withVerdict(shown, 'blocked'), context),
    observedSection(withVerdict(shown, 'observed'), context),
    detailedSection('Errors', withVerdict(shown, 'error'), context),
    detailedSection('Failures', withVerdict(shown, 'fail'), context),
    matrixSection(shown.rules, context),
    totalsLines(shown, context),
    conclusionLines(shown, context),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** One line, without a line break, for a rule that has just finished. */
export function formatProgress(event: ProgressEvent, options: TerminalOptions): string {
  const paint = pc.createColors(options.color);
  const { index, total, result } = event;
  const counter = `${padStart(String(index + 1), String(total).length)}/${total}`;
  const ran = result.cases > 0 || result.requests > 0;
  const facts = ran ? `${count(result.cases, 'case')}  ${duration(result.durationMs)}` : result.verdict;
  const room = options.columns - width(counter) - width(facts) - 6;
  const mark = inVerdictColor(paint, result.verdict, verdictStyles[result.verdict].mark);
  return `${paint.dim(counter)}  ${mark} ${cutMiddle(printable(result.id), room)}  ${paint.dim(facts)}`;
}

interface Context {
  paint: Colors;
  columns: number;
  complete: boolean;
}

function headerLines(report: Report, { paint }: Context): string[] {
  const facts: [string, string][] = [
    ['target', report.target.baseUrl],
    ['credentials', report.target.credentials.join(', ')],
    ['seed', String(report.seed)],
    ['run mark', report.runMark],
  ];
  const label = Math.max(...facts.map(([name]) => name.length));
  return [
    `${paint.bold(`${report.tool.name} ${report.tool.version}`)}  ${report.api}`,
    ...facts.map(([name, value]) => `  ${paint.dim(name.padEnd(label))}  ${value}`),
  ];
}

function withVerdict(report: Report, verdict: Verdict): RuleResult[] {
  return report.rules.filter((result) => result.verdict === verdict);
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

function totalsLines(report: Report, context: Context): string[] {
  const { paint } = context;
  const counts = verdictOrder
    .filter((verdict) => verdict === 'pass' || verdict === 'fail' || report.summary[verdict] > 0)
    .map((verdict) => {
      const text = `${report.summary[verdict]} ${verdictStyles[verdict].counted}`;
      return report.summary[verdict] === 0 ? paint.dim(text) : inVerdictColor(paint, verdict, text);
    });
  const { total, writes } = report.requests;
  const effort = [count(total, 'request'), count(writes, 'write'), duration(report.durationMs)];
  return [
    counts.join(', '),
    ...inputLines(report, context),
    paint.dim([...effort, ...waitedOut(report.requests.waitedOut)].join(', ')),
    ...leftoverLines(report.leftovers, context),
  ];
}

/** How many inputs were generated, and which rules discarded some of them. */
function inputLines({ inputs, rules }: Report, { paint, columns }: Context): string[] {
  const { judged, discarded } = inputs;
  if (judged + discarded === 0) return [];
  const names = rules.flatMap((rule) => (rule.discarded ? [`${rule.discarded} by ${rule.id}`] : []));
  const by = names.length === 0 ? '' : `: ${names.join(', ')}`;
  const text = `${count(judged, 'generated case')}, ${discarded || 'none'} discarded${by}`;
  return wrap(text, columns).map((line) => paint.dim(line));
}

function waitedOut({ rateLimited, unavailable }: Report['requests']['waitedOut']): string[] {
  const kinds = [
    ...(rateLimited > 0 ? [count(rateLimited, 'rate limit')] : []),
    ...(unavailable > 0 ? [count(unavailable, 'outage')] : []),
  ];
  return kinds.length > 0 ? [`${kinds.join(' and ')} waited out`] : [];
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

function leftoverLines(leftovers: readonly string[], { paint, columns }: Context): string[] {
  if (leftovers.length === 0) return [];
  const named = leftovers.slice(0, 3).join(', ');
  const more = leftovers.length > 3 ? ` and ${leftovers.length - 3} more` : '';
  const text = `${count(leftovers.length, 'leftover')} that could not be removed: ${named}${more}`;
  return wrap(text, columns).map((line) => paint.yellow(line));
}
