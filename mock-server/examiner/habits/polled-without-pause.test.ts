import { beforeEach, describe, expect, test } from 'vitest';
import { Stage, type Sent } from '../fixtures.js';

const poll: Sent = { operation: 'getPassport', url: '/api/v1/passports/1', answer: { status: 'draft' } };

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

function pollTimes(times: number, changes: Partial<Sent> = {}): void {
  for (let count = 0; count < times; count += 1) stage.send({ ...poll, ...changes });
}

describe('polling without a pause is told', () => {
  test('from the tenth equal answer in a row, with the length of the run', () => {
    pollTimes(9);
    expect(stage.found).toEqual([]);
    pollTimes(5);
    expect(stage.findings).toMatchObject([
      {
        id: 'polled-without-pause',
        detail: '14 times in a row, each less than 50 ms after the answer before',
        exchanges: [{ id: 1 }, { id: 14 }],
      },
    ]);
  });

  test('for each run of it', () => {
    pollTimes(10);
    stage.send({ operation: 'listProducts' });
    pollTimes(10);
    expect(stage.found).toHaveLength(2);
  });

  test('also under a connection for each request', () => {
    for (let count = 0; count < 10; count += 1) stage.send({ ...poll, closing: true, after: 12 });
    expect(stage.found).toHaveLength(1);
  });
});

describe('a client is not accused', () => {
  test.each<[string, (count: number) => Partial<Sent>]>([
    ['pauses', () => ({ after: 50 })],
    ['gets another answer', (count) => ({ answer: { count } })],
    ['gets another status', (count) => ({ status: count % 2 ? 200 : 500 })],
    ['asks for different things', (count) => ({ url: `/api/v1/passports/${count}` })],
    [
      'does something else meanwhile',
      (count) => (count % 5 ? {} : { operation: 'listProducts', url: '/api/v1/products' }),
    ],
    ['never gets the answer', () => ({ delivery: 'reset' })],
    ['asks for examples of the contract', () => ({ example: true })],
    ['is many', (count) => ({ credential: `key ${count}` })],
    ['writes', () => ({ operation: 'createProduct' })],
  ])('that %s', (_, changes) => {
    for (let count = 0; count < 20; count += 1) stage.send({ ...poll, ...changes(count) });
    expect(stage.found).toEqual([]);
  });

  test('that lets the clock of the sandbox pass', () => {
    for (let count = 0; count < 20; count += 1) {
      stage.send(poll);
      stage.clock += 1000;
    }
    expect(stage.found).toEqual([]);
  });

  test('for equal requests at the same time', () => {
    stage.sendAtOnce(Array<Sent>(25).fill(poll));
    expect(stage.found).toEqual([]);
  });
});
