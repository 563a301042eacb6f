import { describe, expect, test } from 'vitest';
import { entryWith } from './entry-fixture.js';
import { offerIn, withMember } from './overage.js';
import type { ServedApi, Workspace } from './protocol.js';

const api: ServedApi = {
  name: 'tracepass',
  title: 'TracePass API',
  version: '1',
  operations: [],
  meters: [
    {
      id: 'dpps',
      kind: 'quota',
      limit: { entitlement: 'maxDpps' },
      price: 'extraPriceCents',
      confirmWith: '/confirmOverage',
      consumedBy: ['createPassport'],
      refusalStatus: 402,
      settable: true,
    },
  ],
  plans: [],
  subscriptions: ['active'],
};
const workspace: Workspace = {
  api: 'tracepass',
  id: 'w1',
  name: 'W',
  credentials: [],
  plan: 'Sample',
  subscription: 'active',
  entitlements: { maxDpps: 100, extraPriceCents: 75 },
  usage: { dpps: 100 },
};
const request = { method: 'POST', url: '/api/v1/passports', headers: {}, body: '{"productId":"p"}' };
const refused = entryWith({ request, response: { status: 402, headers: {}, body: '' } });

describe('the offer to accept a charge', () => {
  test('names the price and holds the member of the contract', () => {
    const offer = offerIn(refused, api, workspace);
    expect(offer?.cents).toBe(75);
    expect(JSON.parse(offer?.body ?? '')).toEqual({ productId: 'p', confirmOverage: true });
  });

  test.each([
    ['another status', { ...refused, response: { status: 409, headers: {}, body: '' } }, workspace],
    ['an operation that takes no unit', { ...refused, operation: 'getPassport' }, workspace],
    ['a plan that sells no more', refused, { ...workspace, entitlements: { maxDpps: 100 } }],
    ['a subscription that blocks', refused, { ...workspace, subscription: 'past_due' }],
    ['a body that is no object', { ...refused, request: { ...request, body: '[]' } }, workspace],
  ])('is not made for %s', (_name, entry, of) => {
    expect(offerIn(entry, api, of)).toBeUndefined();
  });
});

describe('a member that is set by its pointer', () => {
  test.each([
    ['{}', '/a', '{"a":1}'],
    ['{"a":{"b":2}}', '/a/c', '{"a":{"b":2,"c":1}}'],
    ['{}', '/a/b', '{"a":{"b":1}}'],
    ['{}', '/a~1b/c~0d', '{"a/b":{"c~d":1}}'],
  ])('changes %s at %s', (text, pointer, expected) => {
    expect(JSON.parse(withMember(text, pointer, 1) ?? '')).toEqual(JSON.parse(expected));
  });

  test.each(['no JSON', '"text"', '{"a":[]}'])('is refused in %s', (text) => {
    expect(withMember(text, '/a/b', 1)).toBeUndefined();
  });
});
