import type { BaselineFinding, Report, RuleResult } from '../../generated/formats.js';
import type { Baseline } from './load.js';

/**
 * A copy of the report that says which failures the baseline tolerates and what became of each of its entries for
 * the report's API. Entries for other APIs are left out.
 *
 * @param now decides which tolerances have expired: each lasts through its day in UTC
 */
export function applyBaseline(report: Report, { file, entries }: Baseline, now: Date): Report {
  const today = now.toISOString().slice(0, 10);
  const results = new Map(report.rules.map((result) => [result.id, result]));
  const findings = entries
    .filter(({ rule }) => rule.startsWith(`${report.api}.`))
    .map((entry): BaselineFinding => ({
      ...entry,
      state: stateOf(entry.until, results.get(entry.rule), today),
    }));
  const tolerated = new Map(
    findings
      .filter(({ state }) => state === 'tolerated')
      .map(({ rule, reason, until }) => [rule, { reason, until }]),
  );
  return {
    ...report,
    rules: report.rules.map((result) => {
      const because = tolerated.get(result.id);
      return because ? { ...result, tolerated: because } : result;
    }),
    summary: { ...report.summary, tolerated: tolerated.size },
    baseline: { file, entries: findings },
  };
}

function stateOf(until: string, result: RuleResult | undefined, today: string): BaselineFinding['state'] {
  switch (result?.verdict) {
    case 'fail':
      return today > until ? 'expired' : 'tolerated';
    case 'pass':
      return 'fixed';
    default:
      return 'unjudged';
  }
}
