import type { Contract, RuleResult } from '../../generated/formats.js';
import { loadSuite } from '../../conformance/apis/load.js';
import { looksBack } from '../../conformance/engine/check.js';
import { usualRuns } from '../../conformance/target/usual-runs.js';
import type { MutantInfo } from '../../mock-server/index.js';
import { callsOf, isJudged, meets } from './calls.js';
import { judging } from './judging.js';

/** One mutant to be judged. */
export interface Trial {
  readonly mutant: MutantInfo;
  /** Rules whose checks are left out. */
  readonly without: readonly string[];
  /** Whether to judge rules too that never make a call with the bug, and laws by all operations. */
  readonly everyRule: boolean;
  /** Seed of mock and inputs. */
  readonly seed: number;
  /** Cases per property at first. */
  readonly runs: number;
}

/**
 * Judges a mock with the bug by the rules of its API: those it speaks of, and all whose checks make a call that it treats
 * differently. A rule that is to fail and passes is tried again with as many cases as a run usually has.
 *
 * @throws Error when the mock without the bug breaks a rule
 */
export async function judgeTrial({ mutant, without, everyRule, seed, runs }: Trial): Promise<RuleResult[]> {
  const { api, name, breaks, affects = [], within } = mutant;
  const calls = everyRule ? undefined : await callsOf(api, { seed, runs });
  const spokenOf = new Set<string>([...breaks, ...affects]);
  const { checks, contract } = await loadSuite(api);
  // A rule that looks back may find the bug in what was done to observe.
  const withObserved = [...spokenOf].some((rule) => checks[rule] && looksBack(checks[rule]));
  const means = everyRule ? () => true : meantBy(mutant, contract);
  return judging({ api, seed, mutant: name }, async ({ target, judge }) => {
    const results = await judge(
      (rule) =>
        (isJudged(rule) || withObserved) &&
        !without.includes(rule.id) &&
        (spokenOf.has(rule.id) || calls === undefined || meets(calls.get(rule.id), within)),
      runs,
      { means },
    );
    const missed = new Set(
      results.filter(({ id, verdict }) => breaks.includes(id) && verdict === 'pass').map(({ id }) => id),
    );
    if (missed.size === 0) return results;
    const again = await judge(({ id }) => missed.has(id), usualRuns(target));
    return results.map((result) => again.find(({ id }) => id === result.id) ?? result);
  });
}

/** Of how many operations one stands for all, where a bug may be in any. */
const sample = 8;

/** Operations that laws are first held against: those with the bug, or some where it may be in any, not always the same. */
function meantBy({ name, within }: MutantInfo, { operations }: Contract): (operation: string) => boolean {
  const named = operations.filter(({ id }) => within?.some((kind) => kind.split(' ')[0] === id));
  if (named.length > 0) return (operation) => named.some(({ id }) => id === operation);
  const first = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % sample;
  const some = operations.filter((_, index) => index % sample === first).map(({ id }) => id);
  return (operation) => some.includes(operation);
}
