import type { Colors } from 'picocolors/types.js';
import type { Level, RuleResult } from '../../generated/formats.js';
import { topicOf } from '../engine/topic.js';
import { groupBy } from './grouping.js';
import { cutMiddle, padEnd, width } from './layout.js';
import { inVerdictColor, shownVerdict, verdictOrder, verdictStyles, type ShownVerdict } from './verdicts.js';

const levels: readonly Level[] = ['must', 'should', 'observe'];

/** Shortest column of topics that is of any use. */
const shortestTopic = 8;

/**
 * How many rules of each topic and level came to which verdict, e.g. `18✓ 1✗`, with a line for all topics. Fits in the
 * columns as long as they are 40 or more.
 */
export function verdictMatrix(rules: readonly RuleResult[], columns: number, paint: Colors): string[] {
  const topics = groupBy(rules, ({ id }) => topicOf(id));
  const rows = [...topics, ['all', [...rules]] as const].map(([topic, group]) => ({
    topic,
    cells: levels.map((level) => countsOf(group.filter((rule) => rule.level === level))),
  }));
  const widths = levels.map((level, index) =>
    Math.max(width(level), ...rows.map(({ cells }) => width(plain(cells[index] ?? [])))),
  );
  const room = columns - widths.reduce((sum, cell) => sum + cell + 2, 0);
  const widest = Math.max(...rows.map(({ topic }) => width(topic)));
  const first = Math.max(shortestTopic, Math.min(widest, room));
  const line = (topic: string, cells: readonly string[]) =>
    [padEnd(cutMiddle(topic, first), first), ...cells].join('  ').trimEnd();
  return [
    paint.dim(
      line(
        '',
        levels.map((level, index) => padEnd(level, widths[index] ?? 0)),
      ),
    ),
    ...rows.map(({ topic, cells }) =>
      line(
        topic,
        cells.map((counts, index) => colored(counts, widths[index] ?? 0, paint)),
      ),
    ),
    paint.dim(legendOf(rules)),
  ];
}

type Counts = readonly (readonly [ShownVerdict, number])[];

function countsOf(rules: readonly RuleResult[]): Counts {
  return verdictOrder
    .map((verdict) => [verdict, rules.filter((rule) => shownVerdict(rule) === verdict).length] as const)
    .filter(([, amount]) => amount > 0);
}

function written([verdict, amount]: readonly [ShownVerdict, number]): string {
  return `${amount}${verdictStyles[verdict].mark}`;
}

function plain(counts: Counts): string {
  return counts.map(written).join(' ');
}

function colored(counts: Counts, columns: number, paint: Colors): string {
  const text = counts.map((count) => inVerdictColor(paint, count[0], written(count))).join(' ');
  return text + ' '.repeat(Math.max(0, columns - width(plain(counts))));
}

function legendOf(rules: readonly RuleResult[]): string {
  const shown = verdictOrder.filter((verdict) => rules.some((rule) => shownVerdict(rule) === verdict));
  return shown
    .map((verdict) => `${verdictStyles[verdict].mark} ${verdictStyles[verdict].counted}`)
    .join('  ');
}
