import { describe, expect, test } from 'vitest';
import type { RateLimitPolicy, UniquenessPolicy } from '../generated/formats.js';
import { inWords } from './refusal-words.js';
import type { Refusal, Violation } from './refusal.js';

type Kind = Refusal['kind'];
type Worded = { readonly [K in Kind]: readonly (readonly [words: string, Extract<Refusal, { kind: K }>])[] };

const answer = { status: 400 };
const values = {};

const budget: RateLimitPolicy = {
  id: 'writes',
  window: { kind: 'utcDay' },
  scope: 'tenant',
  limit: { plan: 'writesPerDay' },
  counts: { outcome: 'success' },
  refusal: { status: 429 },
};
const slots = {
  id: 'slots',
  scope: 'tenant' as const,
  limit: 'maxSlots',
  consumedBy: [],
  freedBy: [],
  refusal: answer,
};
const models: UniquenessPolicy = {
  id: 'product-model',
  resource: 'product',
  fields: ['/model'],
  scope: 'tenant',
  takenBy: ['createThing'],
  kind: 'value',
  compare: 'exact',
  deletedRows: 'free',
  conflict: { status: 409 },
};

const violation = (pointer: string, message: string): Violation => ({
  in: 'body',
  pointer,
  keyword: 'type',
  params: {},
  message,
});

// One entry for each kind of refusal, by the compiler's demand.
const worded: Worded = {
  unauthenticated: [
    ['no credentials', unauthenticated('missing')],
    ['another scheme than the documented ones', unauthenticated('scheme')],
    ['no token behind the scheme', unauthenticated('noToken')],
    ['the token has no documented form', unauthenticated('malformed')],
    ['nobody was given this token', unauthenticated('unknown')],
    ['the credential has expired', unauthenticated('expired')],
    ['the credential was revoked', unauthenticated('revoked')],
  ],
  forbidden: [
    ['needs a:read and a:write', { kind: 'forbidden', needed: ['a:read', 'a:write'], answer, values }],
    ['not for this credential', { kind: 'forbidden', needed: [], answer, values }],
  ],
  subscription: [['subscription is past_due', { kind: 'subscription', state: 'past_due', answer, values }]],
  version: [
    ['no version', { kind: 'version', answer, values: { value: '' } }],
    ['version 3 is not supported', { kind: 'version', answer, values: { value: '3' } }],
  ],
  rateLimited: [
    [
      '200 of 200 writes used, room in 50400 s',
      {
        kind: 'rateLimited',
        policy: budget,
        limit: 200,
        used: 200,
        requested: 1,
        retryAfter: 50_400,
        answer,
        values,
      },
    ],
  ],
  idempotency: [
    [
      'key k1 belongs to another request',
      { kind: 'idempotency', cause: 'mismatch', key: 'k1', answer, values },
    ],
    [
      'the first request with key k1 is still in progress',
      { kind: 'idempotency', cause: 'inFlight', key: 'k1', answer, values },
    ],
  ],
  bodyTooLarge: [['body too large', { kind: 'bodyTooLarge', answer, values }]],
  malformedJson: [
    ['no JSON: end of input at offset 12', { kind: 'malformedJson', reason: 'end of input', offset: 12 }],
  ],
  invalid: [
    ['body /name is required', { kind: 'invalid', violations: [violation('/name', 'is required')] }],
    ['body (whole) must be object', { kind: 'invalid', violations: [violation('', 'must be object')] }],
    [
      'body /a is bad; body /b is bad; body /c is bad; and 2 more',
      {
        kind: 'invalid',
        violations: ['/a', '/b', '/c', '/d', '/e'].map((pointer) => violation(pointer, 'is bad')),
      },
    ],
  ],
  notFound: [
    ['there is no product 65f1 for this caller', { kind: 'notFound', resource: 'Product', id: '65f1' }],
  ],
  gone: [['the product was deleted', { kind: 'gone', resource: 'product' }]],
  duplicate: [
    [
      'product-model BP-1 is taken (unique per tenant)',
      { kind: 'duplicate', constraint: models, value: 'BP-1', answer, values },
    ],
  ],
  quotaExceeded: [
    ['3 of 3 slots used', { kind: 'quotaExceeded', quota: slots, limit: 3, used: 3, answer, values }],
    [
      '3 of 3 slots used, more at 75 cents each once confirmed',
      { kind: 'quotaExceeded', quota: slots, limit: 3, used: 3, overagePrice: 75, answer, values },
    ],
  ],
  business: [
    [
      'No template for toys',
      {
        kind: 'business',
        answer: { status: 400, code: 'no_template', message: 'No template for {category}' },
        values: { category: 'toys' },
      },
    ],
    ['no_template', { kind: 'business', answer: { status: 400, code: 'no_template' }, values }],
    ['a rule of the service', { kind: 'business', answer, values }],
  ],
  unknownRoute: [
    ['the contract has no GET /nothing', { kind: 'unknownRoute', method: 'GET', path: '/nothing' }],
  ],
  methodNotAllowed: [
    [
      '/things takes GET, POST',
      { kind: 'methodNotAllowed', method: 'PUT', path: '/things', allowed: ['GET', 'POST'] },
    ],
  ],
  internal: [['a bug of the mock', { kind: 'internal', reason: 'Error: somewhere in a file' }]],
};

describe.each(Object.entries(worded))('a refusal that is %s', (_, refusals) => {
  test.each<readonly [string, Refusal]>(refusals)('reads "%s"', (words, refusal) => {
    expect(inWords(refusal)).toBe(words);
  });
});

function unauthenticated(cause: Extract<Refusal, { kind: 'unauthenticated' }>['cause']) {
  return { kind: 'unauthenticated', cause, answer, values: { maskedKey: 'key_li****cret' } } as const;
}
