import type { Report, RuleResult, Verdict } from '../../generated/formats.js';

/** A rule whose verdict is another one than before. */
export interface Changed {
  readonly before: Verdict;
  readonly rule: RuleResult;
}

/** What became of the rules since an earlier run. */
export interface Changes {
  /** When the earlier run began, and against what. */
  readonly earlier: readonly { readonly startedAt: string; readonly baseUrl: string }[];
  readonly newlyFailing: readonly Changed[];
  /** Rules that failed, or ended in an error, and pass now. */
  readonly mended: readonly Changed[];
  /** Rules that are skipped or blocked now and were not before. */
  readonly newlySkipped: readonly Changed[];
  readonly otherwise: readonly Changed[];
  readonly added: readonly RuleResult[];
  readonly removed: readonly RuleResult[];
  readonly unchanged: number;
}

/** Compares a run with an earlier one, rule by rule. */
export function changesSince(earlier: readonly Report[], now: readonly Report[]): Changes {
  const before = rulesOf(earlier);
  const after = rulesOf(now);
  const kinds: Record<Kind, Changed[]> = { newlyFailing: [], mended: [], newlySkipped: [], otherwise: [] };
  let unchanged = 0;
  for (const [id, rule] of after) {
    const was = before.get(id)?.verdict;
    if (was === undefined) continue;
    if (was === rule.verdict) unchanged += 1;
    else kinds[kindOf(was, rule.verdict)].push({ before: was, rule });
  }
  return {
    earlier: earlier.map(({ startedAt, target }) => ({ startedAt, baseUrl: target.baseUrl })),
    ...kinds,
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    unchanged,
  };
}

type Kind = 'newlyFailing' | 'mended' | 'newlySkipped' | 'otherwise';

function kindOf(before: Verdict, now: Verdict): Kind {
  if (now === 'fail') return 'newlyFailing';
  if (now === 'pass' && (before === 'fail' || before === 'error')) return 'mended';
  const isJudged = before !== 'skipped' && before !== 'blocked';
  return isJudged && (now === 'skipped' || now === 'blocked') ? 'newlySkipped' : 'otherwise';
}

function rulesOf(reports: readonly Report[]): Map<string, RuleResult> {
  return new Map(reports.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));
}
