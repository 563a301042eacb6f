import type { Report, RuleResult } from '../../generated/formats.js';
import { conclude, conclusionOf, countedFailures } from '../conclusion.js';
import { baselineNotes } from './baseline-notes.js';

/** How many annotations of each kind GitHub shows for a step; the rest is dropped without a word. */
const shownPerKind = 10;

type Kind = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/**
 * What GitHub Actions is to show of a run, as workflow commands, one a line: the verdict first, then an error for each
 * failed rule that makes the run fail, a warning for each other one, and notices about the baseline. Of each kind no
 * more than GitHub shows; the verdict says how many are left out. Empty where there is nothing to say. Expects reports
 * whose secrets are masked. Source: GitHub's "Workflow commands for GitHub Actions".
 */
export function githubAnnotations(reports: readonly Report[]): string {
  const found = reports.flatMap((report) => annotationsOf(report));
  const verdicts = reports.flatMap((report) => verdictOf(report));
  const shown: Annotation[] = [];
  const omitted: string[] = [];
  for (const kind of ['error', 'warning', 'notice'] as const) {
    const room = shownPerKind - verdicts.filter((verdict) => verdict.kind === kind).length;
    const all = found.filter((annotation) => annotation.kind === kind);
    shown.push(...all.slice(0, room));
    if (all.length > room) omitted.push(`${all.length - room} ${kind}s`);
  }
  const more =
    omitted.length === 0 ? '' : ` ${omitted.join(' and ')} are not annotated; the job summary has them.`;
  const first = verdicts.map((verdict) => ({ ...verdict, message: verdict.message + more }));
  return [...first, ...shown].map((annotation) => `${command(annotation)}\n`).join('');
}

/**
 * The text with GitHub's workflow commands switched off while it is printed: the runner obeys any line that begins with
 * `::`, indented or not, and a report quotes what a target answered.
 *
 * @param token switches them on again; nobody else may know it
 */
export function withoutWorkflowCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text.endsWith('\n') ? text : `${text}\n`}::${token}::\n`;
}

function verdictOf(report: Report): Annotation[] {
  const { exitCode, reason } = conclude([report]);
  if (exitCode === 0) return [];
  const why = reason === undefined ? '' : ` ${reason}`;
  return [
    {
      kind: 'error',
      properties: { title: `twinspec ${report.api}` },
      message: conclusionOf(report) + why,
    },
  ];
}

function annotationsOf(report: Report): Annotation[] {
  const counted = new Set(countedFailures(report).map(({ id }) => id));
  const failures = report.rules.filter(({ verdict, tolerated }) => verdict === 'fail' && !tolerated);
  const entries = baselineNotes(report).filter(({ kind }) => kind !== 'unjudged');
  return [
    ...failures.map((result): Annotation =>
      annotationOf(result, counted.has(result.id) ? 'error' : 'warning'),
    ),
    ...entries.map(({ text, line }): Annotation => {
      const file = report.baseline?.file;
      return {
        kind: 'notice',
        properties: {
          ...(file !== undefined && { file }),
          ...(line !== undefined && { line }),
          title: 'twinspec baseline',
        },
        message: text,
      };
    }),
  ];
}

function annotationOf(result: RuleResult, kind: Kind): Annotation {
  const message = [
    result.statement,
    result.failure?.message,
    result.failure && `Replay: ${result.failure.replay}`,
  ];
  return {
    kind,
    properties: { title: result.id },
    message: message.filter((part) => part !== undefined).join('\n'),
  };
}

function command({ kind, properties, message }: Annotation): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${given.join(',')}::${escapeData(message)}`;
}

// The escapes of the runner's own toolkit (actions/toolkit, packages/core/src/command.ts).

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
