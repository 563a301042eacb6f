import type { RuleResult } from '../../generated/formats.js';
import { loadSuite } from '../../conformance/apis/load.js';
import { looksBack } from '../../conformance/engine/check.js';
import { Run } from '../../conformance/engine/run.js';
import { groundFor } from '../../conformance/target/own-sandbox.js';
import { usualRuns } from '../../conformance/target/usual-runs.js';
import { startMock, type MutantInfo } from '../../mock-server/index.js';

/** One mutant to be judged. */
export interface Trial {
  readonly mutant: MutantInfo;
  /** Rules whose checks are left out. */
  readonly without: readonly string[];
  /** Seed of mock and inputs. */
  readonly seed: number;
  /** Cases per property at first. */
  readonly runs: number;
}

/**
 * Judges a mock with the bug by every rule of its API. A rule that is to fail and passes is tried again with as many
 * cases as a run usually has.
 */
export async function judgeTrial({ mutant, without, seed, runs }: Trial): Promise<RuleResult[]> {
  const { api, name, breaks } = mutant;
  const mock = await startMock({ apis: [api], seed, mutant: name, onBug: () => undefined });
  try {
    const { contract, rules, checks, foundations } = await loadSuite(api);
    const [described] = mock.targets;
    if (!described) throw new Error(`the mock describes no target for ${api}`);
    const { target, leave } = await groundFor({ ...described, control: mock.control });
    const judge = async (names: (rule: string) => boolean, cases: number) => {
      const run = new Run(contract, target, {
        ...{ seed, runs: cases, foundations },
        ...{ runMark: `selftest${cases}`, replayWith: '' },
      });
      const planned = rules.flatMap((rule) => {
        const check = checks[rule.id];
        return check && names(rule.id) && !without.includes(rule.id) ? [{ rule, check }] : [];
      });
      run.plan(planned);
      const inTurn = [...planned].sort((a, b) => Number(looksBack(a.check)) - Number(looksBack(b.check)));
      const results: RuleResult[] = [];
      for (const { rule, check } of inTurn) results.push(await run.judge(rule, check));
      return results;
    };
    const results = await judge(() => true, runs);
    const missed = results.filter(({ id, verdict }) => breaks.includes(id) && verdict === 'pass');
    const again = new Map<string, RuleResult>();
    if (missed.length > 0) {
      const isMissed = (rule: string) => missed.some(({ id }) => id === rule);
      for (const result of await judge(isMissed, usualRuns(target))) again.set(result.id, result);
    }
    await leave();
    return results.map((result) => again.get(result.id) ?? result);
  } finally {
    await mock.close();
  }
}
