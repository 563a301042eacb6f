import { expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import type { Rule } from '../../generated/formats.js';
import { allOf, example, property, type Check } from './check.js';
import fc from 'fast-check';
import { WritePlan, type Planned } from './share.js';
import { WriteBudget } from './write-budget.js';

const law = property<unknown, number>(
  () => fc.nat(),
  async () => undefined,
);

function planned(id: string, writes: number, check: Check<unknown> = law): Planned<unknown> {
  const rule: Rule = {
    id,
    level: 'must',
    statement: 'A rule of this test.',
    source: 'test',
    operations: [],
    needs: [],
    cost: { writes, charges: 0 },
  };
  return { rule, check };
}

function planOf(limit: number, ...ahead: Planned<unknown>[]): WritePlan<unknown> {
  const plan = new WritePlan<unknown>(new WriteBudget(contract, limit), 10);
  plan.expect(ahead);
  return plan;
}

test('writes are shared out evenly among the rules still to come, and no rule gets more cases than it wants', () => {
  const [one, other] = [planned('a.b.one', 2), planned('a.b.other', 3)];
  expect(planOf(15, one, other).shareOf(one)).toBe(3);
  expect(planOf(1000, one, other).shareOf(one)).toBe(10);
});

test('a rule gets its one case before another gets two, as long as it is affordable', () => {
  const rules = Array.from({ length: 50 }, (_, index) => planned(`a.b.rule-${index}`, 2));
  const [first] = rules;
  if (!first) throw new Error('there are rules');
  expect(planOf(20, ...rules).shareOf(first)).toBe(1);
  expect(planOf(1, ...rules).shareOf(first)).toBe(0);
});

test('what nobody can afford is not saved for', () => {
  const [one, dear] = [planned('a.b.one', 2), planned('a.b.dear', 500)];
  expect(planOf(20, one, dear).shareOf(one)).toBe(10);
});

test('each law of a rule needs a case', () => {
  const three = planned('a.b.three', 2, allOf(law, law, law));
  expect(planOf(5, three).shareOf(three)).toBe(0);
  expect(planOf(6, three).shareOf(three)).toBe(3);
});

test('a rule that costs nothing, and one that looks back, are judged without any write left', () => {
  const free = planned('a.b.free', 0);
  const back = planned(
    'a.b.back',
    9,
    example(async () => undefined, { last: true }),
  );
  const plan = planOf(1, free, back);
  expect(plan.shareOf(free)).toBe(10);
  expect(plan.shareOf(back)).toBe(1);
});

test('a rule that is too dear says how many writes would do', () => {
  const dear = planned('a.b.dear', 7);
  expect(planOf(5, dear).refusal(dear)).toContain(
    'up to 7 writes, 5 are left; enable with: limits: { maxWrites: 7 }',
  );
});

test('without a limit every rule gets all its cases', () => {
  const plan = new WritePlan<unknown>(new WriteBudget(contract), 10);
  const rule = planned('a.b.rule', 4);
  expect(plan.shareOf(rule)).toBe(10);
  expect(plan.isLeast(rule, 1)).toBe(false);
});
