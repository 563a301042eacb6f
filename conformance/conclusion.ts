import type { BaselineFinding, Level, Report, RuleResult } from '../generated/formats.js';

/** What a run says to a script: 0 conforming, 1 not conforming, 2 could not judge. */
export type ExitCode = 0 | 1 | 2;

export interface Conclusion {
  readonly exitCode: ExitCode;
  /** Why, in one line, when nothing could be judged, or only the baseline is wrong. */
  readonly reason?: string;
}

/**
 * A failed must rule ends with 1; a failed should rule is reported and leaves 0, unless the report's `failOn` counts
 * it. What the baseline tolerates does not count, but an entry whose rule passed ends with 1, so that no tolerance
 * outlives its failure. Nothing judged is not green: no rule executed, a rule that counts and stayed blocked, a bug of
 * the suite, or a run that was interrupted ends with 2.
 */
export function conclude(reports: readonly Report[]): Conclusion {
  if (reports.some((report) => countedFailures(report).length > 0)) return { exitCode: 1 };
  const [outdated, ...others] = reports.flatMap((report) => outdatedEntries(report));
  if (outdated !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return { exitCode: 1, reason: `${outdated}${more}` };
  }
  const cut = reports.find(({ interrupted }) => interrupted);
  if (cut) return { exitCode: 2, reason: `interrupted: ${cut.api} was not judged to the end` };
  for (const { api, summary, rules: judged, target } of reports) {
    if (summary.pass + summary.fail > 0) continue;
    const reason =
      judged.find(({ verdict }) => verdict === 'error' || verdict === 'blocked')?.reason ??
      'every rule was skipped';
    return { exitCode: 2, reason: `${api}: no rule could be judged against ${target.baseUrl}: ${reason}` };
  }
  const open = reports.flatMap((report) => report.rules.filter((result) => isOpen(result, report)))[0];
  if (open) return { exitCode: 2, reason: `${open.id}: ${open.reason ?? 'could not be judged'}` };
  return { exitCode: 0 };
}

/** The failed rules that make the run fail: of a level that counts, and not tolerated. */
export function countedFailures(report: Report): RuleResult[] {
  return report.rules.filter(
    ({ verdict, level, tolerated }) => verdict === 'fail' && !tolerated && counts(level, report),
  );
}

/** The baseline's entries in one of the given states. */
export function baselineEntries(
  { baseline }: Report,
  ...states: readonly BaselineFinding['state'][]
): BaselineFinding[] {
  return (baseline?.entries ?? []).filter(({ state }) => states.includes(state));
}

/** For each entry of the baseline that has to go, which line that is and why. */
export function outdatedEntries(report: Report): string[] {
  return baselineEntries(report, 'fixed').map(
    ({ rule, line }) => `${report.baseline?.file}:${line}: remove this entry; ${rule} does not fail any more`,
  );
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
  const more = should.uncounted === 0 ? '' : ` ${should.uncounted} should ${rules(should.uncounted)} failed.`;
  const name = report.title ?? report.api;
  const { exitCode } = conclude([report]);
  const tolerated = report.summary.tolerated ?? 0;
  const failures = tolerated === 1 ? 'failure' : 'failures';
  if (exitCode === 0) {
    const conforms = tolerated === 0 ? 'conforms' : `conforms but for ${tolerated} tolerated ${failures}`;
    return must.all === 0
      ? `${name}: no must rule was asked for. ${should.judged} of ${should.all} should ${rules(should.all)} judged.${more}`
      : `${name}: ${conforms}. ${judged}, ${failed}.${more}`;
  }
  if (exitCode === 2)
    return `${name}: ${report.interrupted ? 'interrupted' : 'undecided'}. ${judged}, ${failed}.${more}`;
  const fixed = baselineEntries(report, 'fixed').length;
  const counted = [must, should]
    .filter((level) => level.counted > 0)
    .map((level) => `${level.counted} ${level.name}`);
  if (counted.length === 0)
    return `${name}: the baseline is out of date: ${fixed} of its rules ${fixed === 1 ? 'does' : 'do'} not fail any more. ${judged}, ${failed}.${more}`;
  const besides = tolerated === 0 ? '' : ` besides ${tolerated} tolerated ${failures}`;
  return `${name}: does not conform: ${counted.join(' and ')} ${rules(must.counted + should.counted)} failed${besides}. ${judged}.${more}`;
}

/** Whether the run says nothing about a rule that it was to judge. */
function isOpen({ verdict, level, waitsFor }: RuleResult, report: Report): boolean {
  if (verdict === 'error') return true;
  // Whoever tolerates a failure tolerates that others cannot be judged because of it.
  const waitsForTolerated = report.rules.some(({ id, tolerated }) => id === waitsFor && tolerated);
  return verdict === 'blocked' && counts(level, report) && !waitsForTolerated;
}

function counts(level: Level, { failOn = 'must' }: Report): boolean {
  return level === 'must' || level === failOn;
}

function tally(report: Report, level: Level) {
  const results = report.rules.filter((rule) => rule.level === level);
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  const passed = results.filter(({ verdict }) => verdict === 'pass');
  const counted = countedFailures(report).filter((result) => result.level === level).length;
  return {
    name: level,
    all: results.length,
    judged: passed.length + failed.length,
    failed: failed.length,
    counted,
    /** Failed, not tolerated, and of a level that does not make the run fail. */
    uncounted: failed.filter(({ tolerated }) => !tolerated).length - counted,
  };
}

function rules(amount: number): string {
  return amount === 1 ? 'rule' : 'rules';
}
