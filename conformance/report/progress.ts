import pc from 'picocolors';
import type { RuleResult } from '../../generated/formats.js';
import { count, cutMiddle, duration, padStart, printable, width } from './layout.js';
import type { TerminalOptions } from './terminal.js';
import { inVerdictColor, verdictStyles } from './verdicts.js';

export interface ProgressEvent {
  /** Position of the finished rule in the run, from 0. */
  index: number;
  total: number;
  result: RuleResult;
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

export interface StatusEvent {
  done: number;
  total: number;
  /** Ids of the rules that are being judged, one for each target. */
  current: readonly string[];
  elapsedMs: number;
}

/** One line, without a line break, that tells how far a run is: never wider than one column less than the screen. */
export function formatStatus(
  { done, total, current, elapsedMs }: StatusEvent,
  options: TerminalOptions,
): string {
  const paint = pc.createColors(options.color);
  const topics = current.map((id) => id.split('.').slice(0, 2).join(' ')).join(', ');
  const counts = total === 0 ? 'starting' : `${done}/${total} rules`;
  const parts = [counts, printable(topics), duration(elapsedMs)].filter((part) => part !== '');
  return paint.dim(cutMiddle(parts.join('  '), options.columns - 1));
}
