import type { Report, RuleResult } from '../../generated/formats.js';

/** One implementation as the suite found it: a report of each API that was judged. */
export interface Implementation {
  readonly name: string;
  readonly reports: readonly Report[];
}

/** A rule and what each implementation made of it, in their order; undefined where it was not judged by it. */
export interface ComparedRule {
  /** The rule as the first implementation that has it knows it. */
  readonly rule: RuleResult;
  readonly api: string;
  readonly results: readonly (RuleResult | undefined)[];
  /** Whether the implementations that have judged it differ, in the verdict or in what was observed. */
  readonly differs: boolean;
}

/**
 * The implementations in a file of reports. An API that was judged more than once makes as many of them, numbered from
 * the second.
 */
export function implementationsOf(name: string, reports: readonly Report[]): Implementation[] {
  const implementations: Report[][] = [];
  for (const report of reports) {
    const free = implementations.find((runs) => runs.every(({ api }) => api !== report.api));
    if (free) free.push(report);
    else implementations.push([report]);
  }
  return implementations.map((runs, index) => ({
    name: index === 0 ? name : `${name} (${index + 1})`,
    reports: runs,
  }));
}

/** Rules as rows, in the order of the implementation that has each of them first. */
export function compareImplementations(implementations: readonly Implementation[]): ComparedRule[] {
  const columns = implementations.map(
    ({ reports }) => new Map(reports.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule]))),
  );
  const apis = new Map<string, string>();
  const firsts = new Map<string, RuleResult>();
  for (const { reports } of implementations) {
    for (const { api, rules } of reports) {
      for (const rule of rules) {
        if (!firsts.has(rule.id)) firsts.set(rule.id, rule);
        apis.set(rule.id, api);
      }
    }
  }
  return [...firsts].map(([id, rule]) => {
    const results = columns.map((column) => column.get(id));
    const findings = new Set(results.flatMap((result) => (result ? [findingOf(result)] : [])));
    return { rule, api: apis.get(id) ?? '', results, differs: findings.size > 1 };
  });
}

function findingOf({ verdict, reason = '' }: RuleResult): string {
  return verdict === 'observed' ? `${verdict}: ${reason}` : verdict;
}
