import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../generated/formats.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { rules, type RuleId } from '../../../generated/tracepass/rules.js';
import { Run } from '../../engine/run.js';
import type { Flaw } from '../../model/service-fixture.js';
import { pack } from './pack.js';
import { tracepassService } from './service-fixture.js';

// Parallel sessions in their default settings, against small services that are right or have one bug of concurrency.

const finders: [Flaw, string, RuleId][] = [
  ['keys', 'two creates under one key', 'tracepass.sessions.parallel-creates-under-one-key'],
  ['unique values', 'two rows with one model', 'tracepass.sessions.parallel-unique-values'],
  ['slots', 'the last slot sold twice', 'tracepass.sessions.parallel-last-slots'],
  ['replays', 'a replay of half an answer', 'tracepass.sessions.parallel-creates-under-one-key'],
  ['updates', 'a change that another one undoes', 'tracepass.sessions.parallel-changes-all-last'],
];

async function judge(id: RuleId, seed: number, flaw?: Flaw) {
  const { target, close } = await tracepassService(flaw);
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

describe('ten runs out of ten find', () => {
  test.each(finders)('%s: %s', async (flaw, _, id) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { verdict, failure } = await judge(id, seed, flaw);
      expect([seed, verdict]).toEqual([seed, 'fail']);
      const lines = failure?.counterexample?.split('\n') ?? [];
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    }
  });
});

describe('twenty runs never accuse a correct service by', () => {
  test.each([...new Set(finders.map(([, , id]) => id))])('%s', async (id) => {
    const seeds = Array.from({ length: 20 }, (_, index) => 101 + index);
    // All at once, each with a service of its own: that makes for odd timing as well.
    const results = await Promise.all(seeds.map((seed) => judge(id, seed)));
    for (const { verdict, reason, failure } of results) {
      expect([verdict, reason ?? failure?.message]).toEqual(['pass', undefined]);
    }
  });
});
