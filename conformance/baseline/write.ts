import type { Report } from '../../generated/formats.js';

/**
 * A baseline of the failures that none tolerates yet, as YAML, ending with a line break. Reason and last day are left
 * for a person to fill in; until then {@link loadBaseline} refuses the file.
 */
export function baselineDraft(reports: readonly Report[]): string {
  const failed = reports
    .flatMap(({ rules }) => rules)
    .filter(({ verdict, tolerated }) => verdict === 'fail' && tolerated === undefined);
  if (failed.length === 0) return '# Nothing failed that is not tolerated already.\n[]\n';
  const entries = [...new Map(failed.map((result) => [result.id, result])).values()].map(
    ({ id, statement }) =>
      `# ${statement.replace(/\s+/g, ' ')}\n- rule: ${id}\n  reason: # why it fails, and where that is tracked\n  until: # last day, e.g. 2026-12-31\n`,
  );
  return `# Failures that are known and tolerated until a day. Each needs a reason and its last day.\n${entries.join('')}`;
}
