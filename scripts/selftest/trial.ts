import type { ApiName } from '../../generated/apis.js';
import type { RuleResult } from '../../generated/formats.js';
import { loadSuite } from '../../conformance/apis/load.js';
import { Run } from '../../conformance/engine/run.js';
import { groundFor } from '../../conformance/target/own-sandbox.js';
import { startMock } from '../../mock-server/index.js';

/** One mock to be judged: with a mutant, or the clean one. */
export interface Trial {
  readonly api: ApiName;
  readonly mutant?: string | undefined;
  /** Seed of mock and inputs. */
  readonly seed: number;
  /** Cases per property. */
  readonly runs: number;
}

/** Judges a mock of its own by every rule of its API. */
export async function judgeTrial({ api, mutant, seed, runs }: Trial): Promise<RuleResult[]> {
  const mock = await startMock({ apis: [api], seed, mutant, onBug: () => undefined });
  try {
    const { contract, rules, checks, foundations } = await loadSuite(api);
    const [described] = mock.targets;
    if (!described) throw new Error(`the mock describes no target for ${api}`);
    const { target, leave } = await groundFor({ ...described, control: mock.control });
    const run = new Run(contract, target, { seed, runs, runMark: 'selftest', replayWith: '', foundations });
    const planned = rules.flatMap((rule) => {
      const check = checks[rule.id];
      return check ? [{ rule, check }] : [];
    });
    const looksBack = ({ check }: (typeof planned)[number]) => check.kind === 'example' && check.last;
    run.plan(planned);
    const results: RuleResult[] = [];
    for (const { rule, check } of planned.filter((one) => !looksBack(one)))
      results.push(await run.judge(rule, check));
    for (const { rule, check } of planned.filter(looksBack)) results.push(await run.judge(rule, check));
    await leave();
    return results;
  } finally {
    await mock.close();
  }
}
