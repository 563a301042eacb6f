import { describe, expect, test } from 'vitest';
import { linearize, type Event } from './linearize.js';
import type { Model } from './model.js';

// A register: reads answer with what was written last.

type Call = { write: number } | 'read';
type Register = Model<number, Call, number>;

const register: Register = {
  initial: 0,
  step(state, call) {
    if (call !== 'read') return [{ expected: 'done', objection: () => undefined, after: () => call.write }];
    const objection = (seen: number) => (seen === state ? undefined : `it is ${seen}`);
    return [{ expected: String(state), objection, after: () => state }];
  },
};

/** A call by a client, from one time to another. */
function call(client: string, what: Call, from: number, to: number, observation = 0): Event<Call, number> {
  return { client, call: what, observation, called: from, returned: to };
}

describe('a history has an order', () => {
  test('when it is empty', () => {
    expect(linearize(register, [])).toEqual({ verdict: 'pass', order: [] });
  });

  test('when calls that overlap are put into another order than that of their beginnings', () => {
    const history = [call('a', { write: 1 }, 0, 10), call('b', 'read', 1, 3, 0), call('c', 'read', 4, 6, 1)];
    expect(linearize(register, history)).toEqual({ verdict: 'pass', order: [1, 0, 2] });
  });

  test('when a write takes effect before its answer is there', () => {
    const history = [
      call('a', { write: 1 }, 0, 9),
      call('b', { write: 2 }, 1, 8),
      call('c', 'read', 2, 3, 2),
    ];
    expect(linearize(register, history)).toMatchObject({ verdict: 'pass' });
  });

  test('when one of several outcomes leads to it', () => {
    const dice: Register = {
      initial: 0,
      step: (state, what) =>
        what === 'read'
          ? register.step(state, what, [])
          : [1, 2, 3].map((after) => ({ expected: 'done', objection: () => undefined, after: () => after })),
    };
    const history = [call('a', { write: 0 }, 0, 1), call('b', 'read', 2, 3, 3), call('a', 'read', 4, 5, 3)];
    expect(linearize(dice, history)).toMatchObject({ verdict: 'pass' });
    const changed = [...history, call('b', 'read', 6, 7, 2)];
    expect(linearize(dice, changed)).toMatchObject({ verdict: 'fail', stuck: 3 });
  });
});

describe('a history has no order', () => {
  test('when a read misses a write that had returned before it began', () => {
    const history = [call('a', { write: 1 }, 0, 2), call('b', 'read', 3, 4, 0)];
    expect(linearize(register, history)).toEqual({
      verdict: 'fail',
      furthest: [0],
      stuck: 1,
      objection: 'it is 0',
      allowed: ['1'],
    });
  });

  test('when two reads see two writes in different orders', () => {
    const history = [
      call('a', { write: 1 }, 0, 9),
      call('b', { write: 2 }, 0, 9),
      call('c', 'read', 1, 2, 1),
      call('d', 'read', 1, 2, 2),
      call('c', 'read', 3, 4, 2),
      call('d', 'read', 3, 4, 1),
    ];
    expect(linearize(register, history)).toMatchObject({ verdict: 'fail' });
  });

  test('when a client does not see what it wrote itself', () => {
    const history = [call('a', { write: 1 }, 0, 1), call('a', 'read', 2, 3, 0), call('b', 'read', 0, 9, 1)];
    expect(linearize(register, history)).toMatchObject({ verdict: 'fail', stuck: 1 });
  });
});

test('a model is told which calls were under way at the same time', () => {
  const seen: number[] = [];
  const spy: Register = {
    initial: 0,
    step(state, what, others) {
      seen.push(others.length);
      return register.step(state, what, others);
    },
  };
  linearize(spy, [
    call('a', { write: 1 }, 0, 2),
    call('b', { write: 1 }, 1, 4),
    call('c', { write: 1 }, 5, 6),
  ]);
  expect(seen).toEqual([1, 1, 0]);
});

describe('a search', () => {
  // Sixteen writes of different values at once, and a read that none of them explains.
  const values = Array.from({ length: 16 }, (_, index) => index + 1);
  const tangle = [
    ...values.map((value) => call(`client ${value}`, { write: value }, 0, 10)),
    call('after', 'read', 11, 12, 99),
  ];

  test('is given up when it has looked at too many states', () => {
    expect(linearize(register, tangle, 500)).toEqual({ verdict: 'unjudged', visited: 501 });
  });

  test('remembers what led nowhere, and so ends where the orders are far too many', () => {
    const few = [...tangle.slice(0, 9), ...tangle.slice(-1)];
    // 9! orders are more than 360,000; what is done and the last value are all that counts.
    expect(linearize(register, few, 5_000)).toMatchObject({ verdict: 'fail', stuck: 9 });
  });
});
