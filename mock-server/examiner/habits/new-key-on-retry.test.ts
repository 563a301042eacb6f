import { beforeEach, describe, expect, test } from 'vitest';
import { Stage, type Sent } from '../fixtures.js';

const write: Sent = { operation: 'createProduct', body: { model: 'A' }, status: 201 };
const inFlight: Partial<Sent> = {
  status: 409,
  refusal: { kind: 'idempotency', cause: 'inFlight', key: 'k1', answer: { status: 409 }, values: {} },
};

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

describe('a repeat under another key is accused', () => {
  test.each<[string, Partial<Sent>]>([
    ['got no answer', { delivery: 'reset' }],
    ['got half an answer', { delivery: 'truncated' }],
    ['was answered 500', { status: 500 }],
    ['was answered 504', { status: 504, authenticated: false }],
    ['was answered 409', inFlight],
  ])('when the first attempt %s', (outcome, changes) => {
    const first = stage.send({ ...write, key: 'k1', ...changes });
    const second = stage.send({ ...write, key: 'k2' });
    expect(stage.findings).toMatchObject([
      {
        id: 'new-key-on-retry',
        client: 'primary',
        detail: `key k1 ${outcome}, then key k2`,
        exchanges: [{ id: first.id }, { id: second.id }],
      },
    ]);
  });

  test('each time, when every attempt has a key of its own', () => {
    for (const key of ['k1', 'k2', 'k3']) stage.send({ ...write, key, delivery: 'reset' });
    expect(stage.findings.map(({ detail }) => detail)).toEqual([
      'key k1 got no answer, then key k2',
      'key k2 got no answer, then key k3',
    ]);
  });

  test('once, when the same is written again later', () => {
    stage.send({ ...write, key: 'k1', delivery: 'reset' });
    for (const key of ['k2', 'k3', 'k4']) stage.send({ ...write, key });
    expect(stage.findings).toMatchObject([{ detail: 'key k1 got no answer, then key k2' }]);
  });

  test.each([1000, 1100])(
    'when it was sent after the client had hung up, though the first attempt took longer (%i ms)',
    (after) => {
      const start = stage.now;
      const second = stage.send({ ...write, key: 'k2', after });
      const first = stage.send({ ...write, key: 'k1', ...hungUp(start, 1000) });
      expect(stage.findings).toMatchObject([{ exchanges: [{ id: first.id }, { id: second.id }] }]);
    },
  );

  test('also before the end of the run', () => {
    stage.send({ ...write, key: 'k1', delivery: 'reset' });
    stage.send({ ...write, key: 'k2' });
    expect(stage.examiner.findings()).toHaveLength(1);
  });
});

describe('a client is not accused', () => {
  test('when it keeps the key', () => {
    for (const delivery of ['reset', 'truncated', 'whole'] as const) {
      stage.send({ ...write, key: 'k1', delivery });
    }
    stage.send({ ...write, key: 'k2' });
    expect(stage.found).toEqual([]);
  });

  test.each<[string, Partial<Sent>]>([
    ['was done', {}],
    ['was refused', { status: 409 }],
    ['was not executed for lack of a budget', { status: 429 }],
    ['was refused, though the words of the refusal were cut off', { status: 400, delivery: 'truncated' }],
  ])('when the first attempt %s', (_, changes) => {
    stage.send({ ...write, key: 'k1', ...changes });
    stage.send({ ...write, key: 'k2' });
    expect(stage.found).toEqual([]);
  });

  test.each<[string, Sent]>([
    ['has another body', { ...write, key: 'k2', body: { model: 'B' } }],
    ['goes elsewhere', { ...write, key: 'k2', operation: 'createPassport' }],
    ['comes from another client', { ...write, key: 'k2', credential: 'otherTenant' }],
    ['is an example of the contract', { ...write, key: 'k2', example: true }],
    ['has no key', write],
  ])('when the second write %s', (_, second) => {
    stage.send({ ...write, key: 'k1', delivery: 'reset' });
    stage.send(second);
    expect(stage.found).toEqual([]);
  });

  test('for equal writes that it sends at the same time', () => {
    stage.sendAtOnce([
      { ...write, key: 'k1', delivery: 'reset' },
      { ...write, key: 'k2' },
      { ...write, key: 'k3', delivery: 'reset' },
    ]);
    stage.send({ ...write, key: 'k1', after: 500 });
    stage.send({ ...write, key: 'k3' });
    expect(stage.found).toEqual([]);
  });

  test('for an equal write at the same time, though the first one is given up', () => {
    stage.sendAtOnce([
      { ...write, key: 'k1', delivery: 'reset' },
      { ...write, key: 'k2' },
      { url: '/other' },
      { url: '/another' },
    ]);
    expect(stage.found).toEqual([]);
  });

  test('when the retry under the first key still comes', () => {
    stage.send({ ...write, key: 'k1', delivery: 'reset' });
    stage.send({ ...write, key: 'k2', after: 100 });
    stage.send({ ...write, key: 'k1', after: 400 });
    expect(stage.found).toEqual([]);
  });

  test('for an equal write that it sent before it hung up on the first one', () => {
    const start = stage.now;
    stage.send({ ...write, key: 'k2', after: 900 });
    stage.send({ ...write, key: 'k1', ...hungUp(start, 1000) });
    expect(stage.found).toEqual([]);
  });

  test('when it repeats what it hung up on under the same key', () => {
    const start = stage.now;
    stage.send({ ...write, key: 'k1', after: 1100 });
    stage.send({ ...write, key: 'k1', ...hungUp(start, 1000) });
    stage.send({ ...write, key: 'k2', after: 2000 });
    expect(stage.found).toEqual([]);
  });

  test('for a replay of what was done before', () => {
    stage.send({ ...write, key: 'k1' });
    stage.send({ ...write, key: 'k2', delivery: 'reset' });
    stage.send({ ...write, key: 'k1', after: 100 });
    expect(stage.found).toEqual([]);
  });

  test('where the API takes no keys', () => {
    stage.send({ operation: 'listProducts', key: 'k1', delivery: 'reset' });
    stage.send({ operation: 'listProducts', key: 'k2' });
    expect(stage.found).toEqual([]);
  });
});

/** A request that was sent at `start`, takes two seconds, and is hung up on after `patience` milliseconds. */
function hungUp(start: number, patience: number): Partial<Sent> {
  return {
    delivery: 'reset',
    arrivedAt: start,
    durationMs: 2000,
    hungUpAt: start + patience,
    connection: 99,
  };
}
