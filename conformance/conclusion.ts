import type { Level, Report } from '../generated/formats.js';

/** What a run says to a script: 0 conforming, 1 not conforming, 2 could not judge. */
export type ExitCode = 0 | 1 | 2;

export interface Conclusion {
  readonly exitCode: ExitCode;
  /** Why, in one line, when nothing could be judged. */
  readonly reason?: string;
}

/**
 * A failed must rule ends with 1; a failed should rule is reported and leaves 0. Nothing judged is not green: no rule
 * executed, a must rule that stayed blocked, a bug of the suite, or a run that was interrupted ends with 2.
 */
export function conclude(reports: readonly Report[]): Conclusion {
  const rules = reports.flatMap((report) => report.rules);
  if (rules.some(({ verdict, level }) => verdict === 'fail' && level === 'must')) return { exitCode: 1 };
  const cut = reports.find(({ interrupted }) => interrupted);
  if (cut) return { exitCode: 2, reason: `interrupted: ${cut.api} was not judged to the end` };
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

/**
 * The verdict on one target as a sentence or two, e.g. `TracePass API: conforms. 141 of 156 must rules judged, none
 * failed.`
 */
export function conclusionOf(report: Report): string {
  const must = tally(report, 'must');
  const should = tally(report, 'should');
  const judged = `${must.judged} of ${must.all} must ${rules(must.all)} judged`;
  const failed = must.failed === 0 ? 'none failed' : `${must.failed} failed`;
  const more = should.failed === 0 ? '' : ` ${should.failed} should ${rules(should.failed)} failed.`;
  const name = report.title ?? report.api;
  switch (conclude([report]).exitCode) {
    case 0:
      return must.all === 0
        ? `${name}: no must rule was asked for. ${should.judged} of ${should.all} should ${rules(should.all)} judged.${more}`
        : `${name}: conforms. ${judged}, ${failed}.${more}`;
    case 1:
      return `${name}: does not conform: ${must.failed} must ${rules(must.failed)} failed. ${judged}.${more}`;
    case 2:
      return `${name}: ${report.interrupted ? 'interrupted' : 'undecided'}. ${judged}, ${failed}.${more}`;
  }
}

function tally({ rules: all }: Report, level: Level) {
  const verdicts = all.filter((rule) => rule.level === level).map(({ verdict }) => verdict);
  const failed = verdicts.filter((verdict) => verdict === 'fail').length;
  const passed = verdicts.filter((verdict) => verdict === 'pass').length;
  return { all: verdicts.length, judged: passed + failed, failed };
}

function rules(amount: number): string {
  return amount === 1 ? 'rule' : 'rules';
}
