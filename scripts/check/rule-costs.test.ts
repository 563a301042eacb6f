import { afterAll, beforeAll, expect, test } from 'vitest';
import { newRunMark, Run } from '../../conformance/engine/run.js';
import type { ApiSuite } from '../../conformance/suite.js';
import { groundFor } from '../../conformance/target/own-sandbox.js';
import { apiNames } from '../../generated/apis.js';
import { startMock, type Mock } from '../../mock-server/index.js';
import { suiteOf } from './suite-fixture.js';

// A run with limited writes plans by the costs that the rule records declare (spec/formats.yaml, Rule.cost).

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Judges rules in a sandbox where nothing has happened; all writes of the run, and the cases of the last rule. */
async function judged({ contract, rules, checks }: ApiSuite, ...ids: readonly string[]) {
  const { target, leave } = await groundFor({
    api: contract.api,
    baseUrl: mock.url,
    credentials: { primary: { token: 'replaced by the sandbox' } },
    control: mock.control,
    limits: { maxWrites: 5000 },
  });
  const run = new Run(contract, target, { seed: 1, runs: 1, runMark: newRunMark(), replayWith: '' });
  let cases = 0;
  for (const id of ids) {
    const [rule, check] = [rules.find((one) => one.id === id), checks[id]];
    if (rule && check) ({ cases } = await run.judge(rule, check));
  }
  await run.finish();
  await leave();
  return { writes: run.requests.writes, cases };
}

test.each(apiNames)('no rule of %s spends more writes than it declares for a case', async (api) => {
  const suite = await suiteOf(api);
  // What the ground takes is nobody's cost: the rule that everything builds on has laid it.
  const [first = ''] = Object.values(suite.foundations);
  const ground = await judged(suite, first);
  const declared: string[] = [];
  const spent: string[] = [];
  for (const { id, cost } of suite.rules) {
    if (id === first || !suite.checks[id]) continue;
    const { writes, cases } = await judged(suite, first, id);
    const most = cost.writes * cases;
    if (writes - ground.writes <= most) continue;
    declared.push(`${id}: ${most}`);
    spent.push(`${id}: ${writes - ground.writes}`);
  }
  expect(spent).toEqual(declared);
});
