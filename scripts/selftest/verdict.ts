import type { RuleResult } from '../../generated/formats.js';
import type { MutantInfo } from '../../mock-server/index.js';

/** What the suite made of one mutant. */
export interface Caught {
  readonly mutant: MutantInfo;
  /** Rules that failed. */
  readonly failed: readonly string[];
  /** Rules that the mutant names and that did not fail. */
  readonly missed: readonly string[];
  /** Rules that did not pass although the mutant says nothing of them, with their verdicts. */
  readonly strays: readonly { readonly rule: string; readonly verdict: string; readonly reason: string }[];
}

/** Compares what a mutant says it breaks with what the suite found. */
export function compare(mutant: MutantInfo, results: readonly RuleResult[]): Caught {
  const failed = results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
  const expected = new Set([...mutant.breaks, ...(mutant.affects ?? [])]);
  // What only is observed is never judged, so nothing has to become of it.
  const judged = results.filter(({ level }) => level !== 'observe');
  const strays = judged.filter(({ id, verdict }) => !isFine(verdict) && !expected.has(id));
  return {
    mutant,
    failed,
    missed: mutant.breaks.filter((rule) => !failed.includes(rule)),
    strays: strays.map(({ id: rule, verdict, reason, failure }) => ({
      rule,
      verdict,
      reason: (failure?.message ?? reason ?? '').split('\n')[0] ?? '',
    })),
  };
}

/** Whether a mutant is caught as it says: by the rules it names, and by no rule that has nothing to do with it. */
export function isCaught({ missed, strays }: Caught): boolean {
  return missed.length === 0 && strays.length === 0;
}

function isFine(verdict: RuleResult['verdict']): boolean {
  return verdict === 'pass';
}
