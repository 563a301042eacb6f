import type { ApiName } from '../../generated/apis.js';
import type { Rule, RuleResult, Target } from '../../generated/formats.js';
import { loadSuite } from '../../conformance/apis/load.js';
import { looksBack } from '../../conformance/engine/check.js';
import { Run, type RunOptions } from '../../conformance/engine/run.js';
import { groundFor } from '../../conformance/target/own-sandbox.js';
import { startMock, type Mock } from '../../mock-server/index.js';

interface Conduct extends Pick<RunOptions, 'means'> {
  /** Told each rule before it is judged, and whether it looks back on what the others did. */
  readonly before?: (rule: Rule, looksBack: boolean) => void;
}

/** A sandbox of a mock that rules are judged in. */
export interface Judging {
  readonly mock: Mock;
  readonly target: Target;
  /**
   * Judges the chosen rules one after the other, and those that look back at the end.
   *
   * @param runs cases per property
   */
  judge(isChosen: (rule: Rule) => boolean, runs: number, how?: Conduct): Promise<RuleResult[]>;
}

/** Starts a mock, clean or with a deliberate bug, for as long as `work` takes. */
export async function judging<Result>(
  { api, mutant, seed }: { readonly api: ApiName; readonly mutant?: string; readonly seed: number },
  work: (judging: Judging) => Promise<Result>,
): Promise<Result> {
  const mock = await startMock({ apis: [api], seed, ...(mutant && { mutant, onBug: () => undefined }) });
  try {
    const { contract, rules, checks, foundations } = await loadSuite(api);
    const [described] = mock.targets;
    if (!described) throw new Error(`the mock describes no target for ${api}`);
    const { target, leave } = await groundFor({ ...described, control: mock.control });
    const result = await work({
      mock,
      target,
      async judge(isChosen, runs, { before, ...means } = {}) {
        const runMark = `selftest${runs}`;
        const run = new Run(contract, target, {
          ...{ seed, runs, foundations, runMark, replayWith: '' },
          ...means,
        });
        const planned = rules.flatMap((rule) => {
          const check = checks[rule.id];
          return check && isChosen(rule) ? [{ rule, check }] : [];
        });
        run.plan(planned);
        const inTurn = [...planned].sort((a, b) => Number(looksBack(a.check)) - Number(looksBack(b.check)));
        const results: RuleResult[] = [];
        for (const { rule, check } of inTurn) {
          before?.(rule, looksBack(check));
          results.push(await run.judge(rule, check));
        }
        return results;
      },
    });
    await leave();
    return result;
  } finally {
    await mock.close();
  }
}
