import { beforeEach, expect, test } from 'vitest';
import type { Refusal } from '../../refusal.js';
import { Stage, type Sent } from '../fixtures.js';

const write: Sent = { operation: 'createProduct', body: { model: 'A' }, key: 'k1', status: 201 };
const mismatch: Refusal = {
  kind: 'idempotency',
  cause: 'mismatch',
  key: 'k1',
  answer: { status: 422 },
  values: {},
};
const mismatched: Sent = { ...write, body: { model: 'B' }, status: 422, refusal: mismatch };

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

test('a key that came with two requests is proven by both', () => {
  stage.send({ ...write, body: { model: '' }, status: 400 });
  const first = stage.send(write);
  const replay = stage.send(write);
  const second = stage.send(mismatched);
  expect(first.request).toEqual(replay.request);
  expect(stage.findings).toMatchObject([
    {
      id: 'one-key-two-intentions',
      detail: 'key k1 belongs to another request',
      exchanges: [{ id: replay.id }, { id: second.id }],
    },
  ]);
});

test('the refusal alone is proof where the first request came from somebody else', () => {
  stage.send({ ...write, credential: 'another key of the workspace' });
  const second = stage.send(mismatched);
  expect(stage.findings).toMatchObject([{ exchanges: [{ id: second.id }] }]);
});

test('where a key means something else on every route, the first request is one of the same route', () => {
  stage.send({ ...write, api: 'augno', operation: 'createProduct' });
  const first = stage.send({ ...write, api: 'augno', operation: 'createUnit' });
  stage.send({ ...write, api: 'augno', operation: 'createProduct' });
  const second = stage.send({ ...mismatched, api: 'augno', operation: 'createUnit' });
  expect(stage.findings).toMatchObject([{ exchanges: [{ id: first.id }, { id: second.id }] }]);
});

test.each<[string, readonly Sent[]]>([
  ['a replay', [write, write]],
  ['a key of its own for each request', [write, { ...write, key: 'k2', body: { model: 'B' } }]],
  [
    'a corrected request under a key that a refusal set free',
    [
      { ...write, status: 400 },
      { ...write, body: {} },
    ],
  ],
  ['a conflict of another kind', [write, { ...write, key: 'k2', status: 409 }]],
  ['an example of the contract', [write, { ...mismatched, example: true }]],
])('%s is no such thing', (_, requests) => {
  for (const request of requests) stage.send(request);
  expect(stage.found).toEqual([]);
});
