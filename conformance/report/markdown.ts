import pc from 'picocolors';
import type { Report, RuleResult } from '../../generated/formats.js';
import { conclude, conclusionOf } from '../conclusion.js';
import { topicOf } from '../engine/topic.js';
import { baselineNotes } from './baseline-notes.js';
import { failureDetails } from './failure-details.js';
import { groupBy } from './grouping.js';
import { count, duration, printable } from './layout.js';
import { mapStrings } from './map-strings.js';
import { shownVerdict, verdictOrder, verdictStyles, type ShownVerdict } from './verdicts.js';

/** Most bytes of a summary by default: GitHub takes 1 MiB per step, and other tools append to the same file. */
const usualLimit = 900_000;
/** Most characters that one rule's details take, so that a single body does not push the others out. */
const detailLimit = 20_000;
const icons = { 0: '✅', 1: '❌', 2: '⚠️' } as const;

/**
 * The reports as Markdown of the GitHub and GitLab kind, to be read above a pull request or in a job summary: the
 * verdict, a table by topic, and each failure folded up with its counterexample and the command that replays it.
 * Nothing in a report can break the table or become HTML: prose is escaped and the rest stands in fenced blocks.
 * Expects reports whose secrets are masked. Ends with a line break.
 *
 * @param limit most bytes of UTF-8; what has no room is left out, and the text says how many failures that are
 */
export function toMarkdown(reports: readonly Report[], limit = usualLimit): string {
  let text = '';
  const parts = reports.map((report) => partsOf(mapStrings(report, printable)));
  // Every verdict comes before any detail: what has to be left out at the end is the least of it.
  const heads = parts.map(({ head }) => head).join('\n');
  let left = limit - bytes(heads) - bytes(leftOut(10 ** 6));
  let omitted = 0;
  for (const { head, details } of parts) {
    const shown = details.filter((block) => {
      const fits = bytes(block) <= left;
      if (fits) left -= bytes(block);
      else omitted += 1;
      return fits;
    });
    text += `${text === '' ? '' : '\n'}${head}${shown.join('')}`;
  }
  return omitted === 0 ? text : `${text}${leftOut(omitted)}`;
}

function partsOf(report: Report): { head: string; details: string[] } {
  const named = (verdict: ShownVerdict) => report.rules.filter((rule) => shownVerdict(rule) === verdict);
  const { exitCode } = conclude([report]);
  const effort = [
    count(report.requests.total, 'request'),
    duration(report.durationMs),
    `seed ${report.seed}`,
    ...(report.contract ? [`contract ${report.contract.version}`] : []),
  ];
  const head = [
    `## ${icons[exitCode]} ${prose(conclusionOf(report))}`,
    '',
    [...effort.map(prose), `<code>${prose(report.target.baseUrl)}</code>`].join(' · '),
    '',
    ...topicTable(report.rules),
    ...bullets(baselineNotes(report).map(({ text }) => prose(text))),
    ...bullets(
      named('tolerated').map(
        ({ id, tolerated }) =>
          `tolerated until ${prose(tolerated?.until ?? '')}: <code>${prose(id)}</code>: ${prose(tolerated?.reason ?? '')}`,
      ),
    ),
  ].join('\n');
  return { head: `${head}\n`, details: [...named('fail'), ...named('error')].map(detailsOf) };
}

function topicTable(rules: readonly RuleResult[]): string[] {
  if (rules.length === 0) return ['No rule was run.', ''];
  const verdicts = verdictOrder.filter((verdict) => rules.some((rule) => shownVerdict(rule) === verdict));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const counts = (group: readonly RuleResult[]) =>
    verdicts.map((verdict) => {
      const amount = group.filter((rule) => shownVerdict(rule) === verdict).length;
      return amount === 0 ? '' : String(amount);
    });
  return [
    row(['Topic', ...verdicts.map((verdict) => verdictStyles[verdict].counted)]),
    row(['---', ...verdicts.map(() => '--:')]),
    ...[...groupBy(rules, ({ id }) => topicOf(id))].map(([topic, group]) =>
      row([prose(topic), ...counts(group)]),
    ),
    row(['**all**', ...counts(rules).map((amount) => (amount === '' ? '' : `**${amount}**`))]),
    '',
  ];
}

function bullets(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ''];
}

function detailsOf(result: RuleResult): string {
  const { mark } = verdictStyles[result.verdict];
  const lines = failureDetails(result, {
    paint: pc.createColors(false),
    columns: 100,
    complete: false,
    replay: false,
  });
  const [text, cut] = shortened(lines.join('\n'));
  return [
    '',
    `<details><summary>${mark} <code>${prose(result.id)}</code> (${result.level}): ${prose(result.statement)}</summary>`,
    '',
    ...fenced(text),
    ...(cut > 0 ? ['', `${count(cut, 'more character')} in the JSON report.`] : []),
    ...(result.failure ? ['', 'Replay:', '', ...fenced(result.failure.replay, 'sh')] : []),
    '',
    '</details>',
    '',
  ].join('\n');
}

function shortened(text: string): [text: string, cut: number] {
  const characters = [...text];
  if (characters.length <= detailLimit) return [text, 0];
  return [characters.slice(0, detailLimit).join(''), characters.length - detailLimit];
}

/** A block that no text can end: its fence is longer than any run of backticks inside. */
function fenced(text: string, language = 'text'): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence + language, text, fence];
}

/**
 * On one line, with whatever Markdown or HTML would read as markup written as a character reference, which neither does
 * (CommonMark 6.2). So the same escape serves table cells, headings and HTML elements.
 */
function prose(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"'`*_{}[\]()#+!|~^=\\@$]/g, (character) => `&#${character.codePointAt(0)};`);
}

function leftOut(amount: number): string {
  return `\n${count(amount, 'more failure is', 'more failures are')} left out here; the JSON and JUnit reports have them all.\n`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
