import type { Colors } from 'picocolors/types.js';
import type { RuleResult } from '../../generated/formats.js';
import { topicOf } from '../engine/topic.js';
import { groupBy, withoutApi } from './grouping.js';
import { cutMiddle, duration, padEnd, padStart, width } from './layout.js';
import { inVerdictColor, shownVerdict, verdictStyles, type ShownVerdict } from './verdicts.js';

interface Row {
  result: RuleResult;
  id: string;
  level: string;
  verdict: ShownVerdict;
  cases: string;
  time: string;
}

/**
 * One line per rule, one block per topic, never wider than the given columns: where room is short the gaps shrink
 * first, then time and cases go, and only then ids are cut in the middle.
 */
export function ruleTable(rules: readonly RuleResult[], columns: number, paint: Colors): string[] {
  const rows = rules.map(toRow);
  const shape = fit(rows, columns);
  const topics = groupBy(rows, (row) => topicOf(row.result.id));
  return [
    paint.dim(headerLine(shape)),
    ...[...topics.values()].flatMap((group) => [...group.map((row) => rowLine(row, shape, paint)), '']),
  ].slice(0, -1);
}

interface Shape {
  gap: string;
  id: number;
  level: number;
  verdict: number;
  cases: number;
  time: number;
}

const header = { id: 'rule', level: 'level', verdict: 'verdict', cases: 'cases', time: 'time' };
const MARK = 2;
/** Below this an id says little, and the columns after it have to make room. */
const SHORTEST_USEFUL_ID = 24;

function toRow(result: RuleResult): Row {
  const ran = result.requests > 0 || result.cases > 0;
  return {
    result,
    id: withoutApi(result.id),
    level: result.level,
    verdict: shownVerdict(result),
    // A rule that was not tried has no numbers; zeros would look like measurements.
    cases: ran ? String(result.cases) : '',
    time: ran ? duration(result.durationMs) : '',
  };
}

function fit(rows: readonly Row[], columns: number): Shape {
  const widest = (column: keyof typeof header): number =>
    Math.max(width(header[column]), ...rows.map((row) => width(row[column])));
  const full = {
    level: widest('level'),
    verdict: widest('verdict'),
    cases: widest('cases'),
    time: widest('time'),
  };
  const wanted = widest('id');
  const withId = (shape: Omit<Shape, 'id'>): Shape => ({
    ...shape,
    id: Math.min(wanted, columns - occupied(shape)),
  });
  const roomy = withId({ gap: '  ', ...full });
  if (roomy.id === wanted) return roomy;
  const tight = [
    withId({ gap: ' ', ...full }),
    withId({ gap: ' ', ...full, time: 0 }),
    withId({ gap: ' ', ...full, time: 0, cases: 0 }),
  ].find((shape) => shape.id >= Math.min(wanted, SHORTEST_USEFUL_ID));
  return tight ?? withId({ gap: ' ', level: 0, verdict: 0, cases: 0, time: 0 });
}

function occupied(shape: Omit<Shape, 'id'>): number {
  const shown = [shape.level, shape.verdict, shape.cases, shape.time].filter((column) => column > 0);
  return MARK + shown.reduce((sum, column) => sum + shape.gap.length + column, 0);
}

function headerLine(shape: Shape): string {
  return (' '.repeat(MARK) + cells(header, shape).join(shape.gap)).trimEnd();
}

function rowLine(row: Row, shape: Shape, paint: Colors): string {
  const [id = '', level, verdict, ...numbers] = cells(row, shape);
  const mark = inVerdictColor(paint, row.verdict, verdictStyles[row.verdict].mark);
  const colored = [
    id,
    ...(level === undefined ? [] : [paint.dim(level)]),
    ...(verdict === undefined ? [] : [inVerdictColor(paint, row.verdict, verdict)]),
    ...numbers.map((cell) => paint.dim(cell)),
  ];
  return `${mark} ${colored.join(shape.gap)}`.trimEnd();
}

function cells(row: Record<keyof typeof header, string>, shape: Shape): string[] {
  return [
    padEnd(cutMiddle(row.id, shape.id), shape.id),
    ...(shape.level > 0 ? [padEnd(row.level, shape.level)] : []),
    ...(shape.verdict > 0 ? [padEnd(row.verdict, shape.verdict)] : []),
    ...(shape.cases > 0 ? [padStart(row.cases, shape.cases)] : []),
    ...(shape.time > 0 ? [padStart(row.time, shape.time)] : []),
  ];
}
