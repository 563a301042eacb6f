import { describe, expect, test } from 'vitest';
import type { RuleResult, Target } from '../../generated/formats.js';
import { Run } from '../engine/run.js';
import type { ApiSuite } from '../suite.js';
import type { Flaw } from './service-fixture.js';

/** Parallel sessions of an API, and small services that they are run against. */
export interface PlantedBugs<Operations> {
  readonly suite: ApiSuite<Operations>;
  /** A service that is right, or one with a bug of concurrency. */
  readonly service: (flaw?: Flaw) => Promise<{ readonly target: Target; readonly close: () => void }>;
  /** Bugs, in words too, and the rules that find them. */
  readonly finders: readonly (readonly [flaw: Flaw, bug: string, rule: string])[];
}

/** Tests that parallel sessions in their default settings find every bug, every time, and accuse nobody who is right. */
export function testPlantedBugs<Operations>({ suite, service, finders }: PlantedBugs<Operations>): void {
  async function judge(id: string, seed: number, runs: number, flaw?: Flaw): Promise<RuleResult> {
    const rule = suite.rules.find((one) => one.id === id);
    const check = suite.checks[id];
    if (!rule || !check) throw new Error(`${id} has no check`);
    const { target, close } = await service(flaw);
    const run = new Run<Operations>(suite.contract, target, {
      ...{ seed, runs, runMark: `ts${seed}`, replayWith: '' },
    });
    try {
      return await run.judge(rule, check);
    } finally {
      close();
    }
  }
  const ids = [...new Set(finders.map(([, , id]) => id))];

  describe('ten runs out of ten find', () => {
    test.each(finders)('%s: %s', async (flaw, _, id) => {
      for (let seed = 1; seed <= 10; seed += 1) {
        const { verdict, failure } = await judge(id, seed, 25, flaw);
        expect([seed, verdict]).toEqual([seed, 'fail']);
        const lines = failure?.counterexample?.split('\n') ?? [];
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
      }
    });
  });

  describe('twenty runs never accuse a correct service by', () => {
    test.each(ids)('%s', async (id) => {
      const seeds = Array.from({ length: 20 }, (_, index) => 101 + index);
      // All at once, each with a service of its own: that makes for odd timing as well.
      const results = await Promise.all(seeds.map((seed) => judge(id, seed, 10)));
      for (const { verdict, reason, failure } of results) {
        expect([verdict, reason ?? failure?.message]).toEqual(['pass', undefined]);
      }
    });
  });

  test.each(ids)('a create that is answered wrong before anything is sent at once blocks %s', async (id) => {
    const { verdict, reason } = await judge(id, 1, 10, 'statuses');
    // Some grounds take a create to prepare.
    expect([verdict, reason]).toEqual(['blocked', expect.stringMatching(/before the race|^creating/)]);
  });
}
