import { beforeEach, describe, expect, test } from 'vitest';
import { Stage, type Sent } from '../fixtures.js';

const write: Sent = { api: 'augno', operation: 'createUnit', body: { name: 'A' }, key: 'k1', status: 201 };
const conflict: Sent = {
  ...write,
  status: 409,
  refusal: {
    kind: 'idempotency',
    cause: 'inFlight',
    key: 'k1',
    answer: { status: 409, transient: true },
    values: {},
  },
};
const other: Sent = { api: 'augno', operation: 'getUnit', url: '/v1/catalog/units/1' };

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

describe('a transient conflict that is not followed up is told', () => {
  test('at the end of the run', () => {
    const refused = stage.send(conflict);
    stage.send(other);
    expect(stage.examiner.findings()).toEqual([]);
    expect(stage.findings).toMatchObject([
      {
        id: 'gave-up-on-transient-conflict',
        client: 'primary',
        detail: 'the request with key k1 was not sent again (requests since then: 1)',
        exchanges: [{ id: refused.id }],
      },
    ]);
  });

  test('once the client has sent ten other requests', () => {
    stage.send(conflict);
    for (let count = 0; count < 9; count += 1) stage.send({ ...other, url: `/v1/catalog/units/${count}` });
    expect(stage.examiner.findings()).toEqual([]);
    stage.send(other);
    expect(stage.examiner.findings()).toHaveLength(1);
  });

  test('also where the second attempt met the same conflict', () => {
    stage.send(conflict);
    const second = stage.send(conflict);
    expect(stage.findings).toMatchObject([{ exchanges: [{ id: second.id }] }]);
  });
});

describe('a client is not accused', () => {
  test('when it sends the request again, however late', () => {
    stage.send(conflict);
    for (let count = 0; count < 20; count += 1) stage.send({ ...other, url: `/v1/catalog/units/${count}` });
    stage.send(write);
    expect(stage.found).toEqual([]);
  });

  test('when its retry gets no answer', () => {
    stage.send(conflict);
    stage.send({ ...write, delivery: 'reset' });
    expect(stage.found).toEqual([]);
  });

  test('when it retries under another key, which is wrong for another reason', () => {
    stage.send(conflict);
    stage.send({ ...write, key: 'k2' });
    expect(stage.found).toEqual(['new-key-on-retry']);
  });

  test('when it retries on another connection', () => {
    stage.send(conflict);
    stage.send({ ...write, connection: 7 });
    expect(stage.found).toEqual([]);
  });

  test('when the first of two equal requests is still answered', () => {
    stage.send({ ...conflict, after: 10 });
    // Sent before the conflict, finished after it.
    stage.send({ ...write, after: -5, durationMs: 500 });
    expect(stage.found).toEqual([]);
  });

  test.each<[string, Partial<Sent>]>([
    ['is final', { refusal: { kind: 'business', answer: { status: 409, transient: false }, values: {} } }],
    [
      'does not say whether it is transient',
      { refusal: { kind: 'business', answer: { status: 409 }, values: {} } },
    ],
    ['was injected', { refusal: undefined }],
    ['never reached it', { delivery: 'reset' }],
    ['was an example of the contract', { example: true }],
    [
      'is no conflict',
      { status: 429, refusal: { kind: 'business', answer: { status: 429, transient: true }, values: {} } },
    ],
  ])('for a conflict that %s', (_, changes) => {
    stage.send({ ...conflict, ...changes });
    expect(stage.found).toEqual([]);
  });
});
