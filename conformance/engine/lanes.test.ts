import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rule } from '../../generated/formats.js';
import { example, property } from './check.js';
import { lanesByTopic } from './lanes.js';
import type { Planned } from './share.js';

const law = (most: number) =>
  property<unknown, number>(
    () => fc.nat(),
    async () => undefined,
    { most },
  );

function planned(id: string, writes: number, check: Planned<unknown>['check'] = law(100)): Planned<unknown> {
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

test('the dearest topics get lanes of their own, and the others share what is left', () => {
  const ahead = [
    planned('a.cheap.one', 1),
    planned('a.dear.one', 9),
    planned('a.dear.other', 9),
    planned('a.middle.one', 3),
    planned('a.free.one', 0),
  ];
  expect(Object.fromEntries(lanesByTopic(ahead, 10, 2))).toEqual({ dear: 0, middle: 1, cheap: 1, free: 1 });
});

test('a rule costs as much as the cases that it really has', () => {
  const ahead = [
    planned(
      'a.once.one',
      20,
      example(async () => undefined),
    ),
    planned('a.few.one', 20, law(2)),
    planned('a.many.one', 5),
  ];
  expect(Object.fromEntries(lanesByTopic(ahead, 10, 3))).toEqual({ many: 0, few: 1, once: 2 });
});

test('one lane has it all', () => {
  expect(Object.fromEntries(lanesByTopic([planned('a.b.c', 1), planned('a.d.e', 1)], 10, 1))).toEqual({
    b: 0,
    d: 0,
  });
});
