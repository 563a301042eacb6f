import type { Report } from '../generated/formats.js';

/** What a run says to a script: 0 conforming, 1 not conforming, 2 could not judge. */
export type ExitCode = 0 | 1 | 2;

export interface Conclusion {
  readonly exitCode: ExitCode;
  /** Why, in one line, when nothing could be judged. */
  readonly reason?: string;
}

/**
 * A failed must rule ends with 1; a failed should rule is reported and leaves 0. Nothing judged is not green: no rule
 * executed, a must rule that stayed blocked, or a bug of the suite ends with 2.
 */
export function conclude(reports: readonly Report[]): Conclusion {
  const rules = reports.flatMap((report) => report.rules);
  if (rules.some(({ verdict, level }) => verdict === 'fail' && level === 'must')) return { exitCode: 1 };
  for (const { api, summary, rules: judged, target } of reports) {
    if (summary.pass + summary.fail > 0) continue;
    const reason =
      judged.find(({ verdict }) => verdict === 'error' || verdict === 'blocked')?.reason ??
      'every rule was skipped';
    return { exitCode: 2, reason: `${api}: no rule could be judged against ${target.baseUrl}: ${reason}` };
  }
  const open = rules.find(
    ({ verdict, level }) => verdict === 'error' || (verdict === 'blocked' && level === 'must'),
  );
  if (open) return { exitCode: 2, reason: `${open.id}: ${open.reason ?? 'could not be judged'}` };
  return { exitCode: 0 };
}
