import { beforeEach, expect, test } from 'vitest';
import { contract } from '../../../generated/tracepass/contract.js';
import type { Refusal } from '../../refusal.js';
import { Stage, type Sent } from '../fixtures.js';

const plain: Sent = { operation: 'createPassport', body: { productId: 'p' }, status: 201 };
const confirming: Sent = { ...plain, body: { productId: 'p', confirmOverage: true } };
const offered: Sent = { ...plain, status: 402, refusal: refusal(75) };

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

test('a charge that is accepted before it was offered is told, once', () => {
  const accepted = stage.send(confirming);
  stage.send(confirming);
  expect(stage.findings).toEqual([
    expect.objectContaining({
      id: 'overage-never-offered',
      client: 'primary',
      detail: 'confirmOverage was sent and no answer before had asked for it',
      exchanges: [accepted],
    }),
  ]);
});

test.each<[string, Sent]>([
  ['was cut off before the client could read it', { ...offered, delivery: 'reset' }],
  ['says that nothing more is for sale', { ...offered, refusal: refusal() }],
  ['is about something else', { ...offered, refusal: { kind: 'gone', resource: 'product' } }],
  ['was an example of the contract', { ...offered, example: true }],
])('an answer that %s is no offer', (_, answer) => {
  stage.send(answer);
  stage.send(confirming);
  expect(stage.found).toEqual(['overage-never-offered']);
});

test.each<[string, readonly Sent[]]>([
  ['accepting after the offer', [offered, confirming, confirming]],
  [
    'accepting what another client of the workspace was offered',
    [{ ...offered, credential: 'other' }, confirming],
  ],
  ['accepting an injected offer', [{ ...plain, status: 402, authenticated: false }, confirming]],
  ['an offer whose words were cut off', [{ ...offered, delivery: 'truncated' }, confirming]],
  ['not accepting', [plain, { ...plain, body: { confirmOverage: false } }]],
  ['something that looks alike', [{ ...plain, body: { confirmOverage: 'true' } }]],
  ['the same member where it means nothing', [{ ...confirming, operation: 'createProduct' }]],
  ['a body that is no object', [{ ...plain, body: 'confirmOverage' }]],
  ['an example of the contract', [{ ...confirming, example: true }]],
  ['a call by nobody', [{ ...confirming, credential: null, status: 401 }]],
])('%s is fine', (_, requests) => {
  for (const request of requests) stage.send(request);
  expect(stage.found).toEqual([]);
});

function refusal(overagePrice?: number): Refusal {
  const [quota] = contract.policies.quotas;
  if (!quota) throw new Error('the contract has no quota');
  return {
    kind: 'quotaExceeded',
    quota,
    limit: 100,
    used: 100,
    ...(overagePrice !== undefined && { overagePrice }),
    answer: quota.refusal,
    values: {},
  };
}
