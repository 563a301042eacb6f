import { describe, expect, test } from 'vitest';
import { outcome, unchanged, type Observation } from './answers.js';
import { underKeys, type KeyEntry, type Keyed, type KeyRules } from './keys.js';
import { follow, type Exchanged, type Model } from './model.js';

// Rows under a number each; a number that is taken is refused.

interface Shelf {
  readonly taken: readonly number[];
  readonly keys: Readonly<Record<string, KeyEntry>>;
}

type Put = Keyed & { readonly number: number };

const rules: KeyRules<Shelf> = {
  mismatch: { status: 422, because: 'another body' },
  refusals: 'kept',
  replayStatus: 'same',
  underWay: { status: 409, code: 'in_progress', because: 'under way' },
  mayBeGone: ({ old }) => old === true,
};

function shelf(changes: Partial<KeyRules<Shelf>> = {}): Model<Shelf, Put, Observation> {
  return {
    initial: { taken: [], keys: {} },
    step: underKeys<Shelf, Put>({ ...rules, ...changes }, (state, { number }) =>
      state.taken.includes(number)
        ? [unchanged({ status: 409, code: 'taken', because: 'taken' }, state)]
        : [outcome({ status: 201, because: 'free' }, () => ({ ...state, taken: [...state.taken, number] }))],
    ),
  };
}

const put = (number: number, key?: string): Put => ({
  number,
  keyed: key === undefined ? undefined : { key, fingerprint: String(number) },
});

function seen(status: number, body = 'one', rest: Partial<Observation> = {}): Observation {
  return { status, body, shows: {}, replayed: false, ...rest };
}

/** Whether the answers, one after the other, are allowed; the last one with others under way. */
function allows(
  model: Model<Shelf, Put, Observation>,
  exchanges: [Put, Observation][],
  others: Exchanged<Put, Observation>[] = [],
): boolean {
  let states: readonly Shelf[] = [model.initial];
  for (const [index, [call, observation]] of exchanges.entries()) {
    const next = follow(model, states, { call, observation }, index === exchanges.length - 1 ? others : []);
    if (!('states' in next)) return false;
    states = next.states;
  }
  return true;
}

describe('a repeat under a key', () => {
  const first: [Put, Observation] = [put(1, 'k'), seen(201)];

  test('has the first status and body', () => {
    expect(allows(shelf(), [first, [put(1, 'k'), seen(201)]])).toBe(true);
    expect(allows(shelf(), [first, [put(1, 'k'), seen(200)]])).toBe(false);
    expect(allows(shelf(), [first, [put(1, 'k'), seen(201, 'other')]])).toBe(false);
    expect(allows(shelf(), [first, [put(1, 'k'), seen(409, 'one', { code: 'taken' })]])).toBe(false);
  });

  test('may have another successful status where only the body is promised', () => {
    expect(allows(shelf({ replayStatus: 'success' }), [first, [put(1, 'k'), seen(200)]])).toBe(true);
  });

  test('has to be marked where the marks are promised, and the first answer not', () => {
    const marking = shelf({ marks: { replay: true, first: false } });
    expect(allows(marking, [first, [put(1, 'k'), seen(201, 'one', { replayed: true })]])).toBe(true);
    expect(allows(marking, [first, [put(1, 'k'), seen(201)]])).toBe(false);
    expect(allows(marking, [[put(1, 'k'), seen(201, 'one', { replayed: true })]])).toBe(false);
  });

  test('with another body is a mismatch, and without the key a call of its own', () => {
    expect(allows(shelf(), [first, [put(2, 'k'), seen(422)]])).toBe(true);
    expect(allows(shelf(), [first, [put(2, 'k'), seen(201)]])).toBe(false);
    expect(allows(shelf(), [first, [put(2), seen(201)]])).toBe(true);
  });

  test('may be carried out anew when the kept answer may have gone', () => {
    const forgetful = shelf({ mayBeGone: () => true });
    expect(allows(forgetful, [first, [put(2, 'k'), seen(201, 'two')]])).toBe(true);
    expect(allows(forgetful, [first, [put(2, 'k'), seen(422)]])).toBe(true);
  });
});

describe('a refusal under a key', () => {
  const before: [Put, Observation][] = [
    [put(1), seen(201)],
    [put(1, 'k'), seen(409, 'refused', { code: 'taken' })],
  ];

  test('is kept where that is promised', () => {
    expect(allows(shelf(), [...before, [put(2, 'k'), seen(422)]])).toBe(true);
    expect(allows(shelf(), [...before, [put(2, 'k'), seen(201)]])).toBe(false);
  });

  test('may be kept or not where that is open, but not both', () => {
    const open = shelf({ refusals: 'open' });
    expect(allows(open, [...before, [put(2, 'k'), seen(422)]])).toBe(true);
    expect(allows(open, [...before, [put(2, 'k'), seen(201)]])).toBe(true);
    const both: [Put, Observation][] = [
      [put(2, 'k'), seen(422)],
      [put(3, 'k'), seen(201)],
    ];
    expect(allows(open, [...before, ...both])).toBe(false);
  });
});

describe('while a call with the same key is under way', () => {
  const inProgress = seen(409, 'wait', { code: 'in_progress' });

  test('a call may be told so', () => {
    const other = { call: put(1, 'k'), observation: seen(201) };
    expect(allows(shelf(), [[put(1, 'k'), inProgress]], [other])).toBe(true);
  });

  test('not every call may be told so', () => {
    const other = { call: put(1, 'k'), observation: inProgress };
    expect(allows(shelf(), [[put(1, 'k'), inProgress]], [other])).toBe(false);
  });

  test('a call under another key is told nothing of it', () => {
    const other = { call: put(1, 'other'), observation: seen(201) };
    expect(allows(shelf(), [[put(1, 'k'), inProgress]], [other])).toBe(false);
    expect(allows(shelf(), [[put(1, 'k'), inProgress]])).toBe(false);
  });
});
