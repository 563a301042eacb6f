import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../generated/formats.js';
import type { operations } from '../../../generated/augno/openapi.js';
import { rules, type RuleId } from '../../../generated/augno/rules.js';
import { Run } from '../../engine/run.js';
import type { Flaw } from '../../model/service-fixture.js';
import { pack } from './pack.js';
import { augnoService } from './service-fixture.js';

// Parallel sessions in their default settings, against small services that are right or have one bug of concurrency.

const finders: [Flaw, string, RuleId][] = [
  ['keys', 'two creates under one key', 'augno.sessions.parallel-creates-under-one-key'],
  ['unique values', 'two rows with one SKU', 'augno.sessions.parallel-unique-values'],
  ['replays', 'a replay of half an answer', 'augno.sessions.parallel-creates-under-one-key'],
  ['updates', 'a change that another one undoes', 'augno.sessions.parallel-changes-all-last'],
];

async function judge(id: RuleId, seed: number, flaw?: Flaw) {
  const { target, close } = await augnoService(flaw);
  const rule: Rule | undefined = rules.find((one) => one.id === id);
  const check = pack.checks[id];
  if (!rule || !check) throw new Error(`${id} has no check`);
  const run = new Run<operations>(pack.contract, target, {
    seed,
    runs: 10,
    runMark: `ts${seed}`,
    replayWith: '',
  });
  try {
    return await run.judge(rule, check);
  } finally {
    close();
  }
}

describe('each of three runs finds', () => {
  test.each(finders)('%s: %s', async (flaw, _, id) => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const { verdict, failure } = await judge(id, seed, flaw);
      expect([seed, verdict]).toEqual([seed, 'fail']);
      const lines = failure?.counterexample?.split('\n') ?? [];
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    }
  });
});

describe('five runs never accuse a correct service by', () => {
  test.each([...new Set(finders.map(([, , id]) => id))])('%s', async (id) => {
    for (let seed = 101; seed <= 105; seed += 1) {
      const { verdict, reason, failure } = await judge(id, seed);
      expect([seed, verdict, reason ?? failure?.message]).toEqual([seed, 'pass', undefined]);
    }
  });
});

test.each([...new Set(finders.map(([, , id]) => id))])(
  'a create that is answered wrong before anything is sent at once blocks %s',
  async (id) => {
    const { verdict, reason } = await judge(id, 1, 'statuses');
    expect([verdict, reason]).toEqual(['blocked', expect.stringContaining('before the race')]);
  },
);
