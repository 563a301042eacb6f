import { beforeEach, describe, expect, test } from 'vitest';
import { Stage, type Sent } from '../fixtures.js';

const list: Sent = { operation: 'listProducts' };
const refused: Sent = {
  ...list,
  status: 429,
  answerHeaders: { 'Retry-After': '2' },
  // A limit by address refuses before it is known who calls.
  authenticated: false,
};

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

describe('a client that was told to wait is accused', () => {
  test('when it asks again at once', () => {
    const first = stage.send(refused);
    const second = stage.send({ ...list, after: 10 });
    expect(stage.findings).toEqual([
      {
        id: 'retried-before-retry-after',
        statement: expect.stringContaining('Retry-After'),
        client: 'primary',
        detail: 'sent again 0.01 s after it was told to wait 2 s',
        exchanges: [first, second],
      },
    ]);
  });

  test.each([503, 429])('also by a %i, and with a header in another spelling', (status) => {
    stage.send({ ...refused, status, answerHeaders: { 'retry-after': '1' } });
    stage.send({ ...list, after: 900 });
    expect(stage.found).toEqual(['retried-before-retry-after']);
  });

  test('for each time that it was told, when it goes on', () => {
    for (let count = 0; count < 4; count += 1) stage.send(refused);
    expect(stage.found).toHaveLength(3);
  });

  test('also when every request has a connection of its own', () => {
    for (let count = 0; count < 3; count += 1) stage.send({ ...refused, closing: true, after: 15 });
    expect(stage.found).toHaveLength(2);
  });

  test('also when it takes turns on two connections', () => {
    for (const connection of [1, 2, 1, 2]) stage.send({ ...refused, connection });
    expect(stage.found).toHaveLength(3);
  });

  test('also when others send much at the same time', () => {
    const others = ['a', 'b', 'c', 'd'].map((credential): Sent => ({ ...list, credential }));
    stage.sendAtOnce([...others, { ...refused, connection: 1 }, ...others, { ...list, connection: 2 }]);
    expect(stage.found).toEqual(['retried-before-retry-after']);
  });

  test('also when it had sent much at once a while ago', () => {
    stage.sendAtOnce(['/a', '/b', '/c', '/d'].map((url) => ({ ...list, url })));
    stage.send({ ...refused, connection: 1, after: 300 });
    stage.send({ ...list, connection: 2 });
    expect(stage.found).toEqual(['retried-before-retry-after']);
  });

  test('also when it sends much at once, where the connection or the time tells that it knew', () => {
    stage.sendAtOnce([refused, { ...list, url: '/a' }, { ...list, url: '/b' }]);
    stage.send({ ...list, connection: 100 });
    stage.sendAtOnce([refused, { ...list, url: '/c' }, { ...list, url: '/d' }]);
    stage.now += 500;
    stage.sendAtOnce([{ url: '/e' }, { url: '/f' }, list]);
    expect(stage.found).toHaveLength(2);
  });
});

describe('a client is not accused', () => {
  test('when it waits in real time, even under a frozen clock', () => {
    stage.send(refused);
    stage.send({ ...list, after: 2000 });
    expect(stage.found).toEqual([]);
  });

  test('when the clock of the sandbox was advanced', () => {
    stage.send({ ...refused, durationMs: 700 });
    stage.clock += 2000;
    stage.send(list);
    expect(stage.found).toEqual([]);
  });

  test('when its timer fires a moment early', () => {
    stage.send(refused);
    stage.send({ ...list, after: 1990 });
    expect(stage.found).toEqual([]);
  });

  test('when it sends something else', () => {
    stage.send(refused);
    stage.send({ ...list, url: '/api/v1/products?page=2' });
    stage.send({ operation: 'listTemplates' });
    expect(stage.found).toEqual([]);
  });

  test('when it is another one', () => {
    stage.send(refused);
    stage.send({ ...list, credential: 'readOnly' });
    stage.send({ ...list, address: '10.0.0.7' });
    stage.send({ ...list, headers: { 'user-agent': 'curl/8' } });
    expect(stage.found).toEqual([]);
  });

  test('for requests that it sent at the same time', () => {
    stage.sendAtOnce(Array<Sent>(25).fill(refused));
    expect(stage.found).toEqual([]);
  });

  test('for a request that was under way while the other one was refused', () => {
    const slow = { ...refused, durationMs: 300 };
    stage.send(slow);
    stage.send({ ...list, after: -200 });
    expect(stage.found).toEqual([]);
  });

  test('when it never saw the answer', () => {
    stage.send({ ...refused, delivery: 'reset' });
    stage.send(list);
    expect(stage.found).toEqual([]);
  });

  test.each([
    ['names no wait', 429, {}],
    ['names none at all', 429, { 'Retry-After': '0' }],
    ['names one that is no number', 429, { 'Retry-After': 'tomorrow' }],
    ['is no such refusal', 500, { 'Retry-After': '2' }],
  ])('when the answer %s', (_, status, answerHeaders) => {
    stage.send({ ...refused, status, answerHeaders });
    stage.send(list);
    expect(stage.found).toEqual([]);
  });

  test('for examples that it asked for', () => {
    stage.send({ ...refused, example: true });
    stage.send(list);
    stage.send(refused);
    stage.send({ ...list, example: true });
    expect(stage.found).toEqual([]);
  });
});
