import type { Level, Report, RuleResult } from '../../../generated/formats.js';
import { topicOf } from '../../engine/topic.js';
import { groupBy } from '../grouping.js';
import { shownVerdict, type ShownVerdict } from '../verdicts.js';

/** A rule's result with what the page calls it. */
export interface PageRule {
  readonly result: RuleResult;
  /** Unique on the page: the id, with a number behind it where an API was judged more than once. */
  readonly key: string;
  /** `<api>.<topic>`, as the filter names it. */
  readonly topic: string;
}

/** One run of the page. */
export interface PageRun {
  readonly report: Report;
  readonly rules: readonly PageRule[];
}

export const levels: readonly Level[] = ['must', 'should', 'observe'];

/** The runs with names for everything that the page refers to. */
export function pageRuns(reports: readonly Report[]): PageRun[] {
  return reports.map((report, index) => {
    const before = reports.slice(0, index).filter(({ api }) => api === report.api).length;
    const suffix = before === 0 ? '' : `~${before + 1}`;
    return {
      report,
      rules: report.rules.map((result) => ({
        result,
        key: `${result.id}${suffix}`,
        topic: `${report.api}.${topicOf(result.id)}`,
      })),
    };
  });
}

/** How many rules came to which verdict, without zeros, in the given order. */
export function countsOf(
  rules: readonly PageRule[],
  order: readonly ShownVerdict[],
): [ShownVerdict, number][] {
  return order
    .map((verdict): [ShownVerdict, number] => [verdict, withVerdict(rules, verdict).length])
    .filter(([, amount]) => amount > 0);
}

export function withVerdict(rules: readonly PageRule[], verdict: ShownVerdict): PageRule[] {
  return rules.filter(({ result }) => shownVerdict(result) === verdict);
}

export function byTopic(rules: readonly PageRule[]): Map<string, PageRule[]> {
  return groupBy(rules, ({ topic }) => topic);
}
