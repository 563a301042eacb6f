import { expect, test } from 'vitest';
import { contract as tracepass } from '../../generated/tracepass/contract.js';
import type { Contract } from '../../generated/formats.js';
import { ContractSchemas } from '../contract-schemas.js';
import { callOf, handlerAnswering, json, operation } from './fixtures.js';
import { validation, type ValidationOptions } from './validation.js';

const thing: Contract['operations'][number] = {
  ...operation,
  parameters: [
    { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
    { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 3 } },
  ],
  requestBody: { required: true, schema: { $ref: 'things#/$defs/Thing' } },
};

const contract: Contract = {
  ...tracepass,
  api: 'things',
  operations: [thing],
  schemas: {
    Thing: {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', maxLength: 2 },
        parts: { type: 'array', items: { type: 'integer' } },
      },
    },
  },
};

function check(changes: Parameters<typeof callOf>[0], options: ValidationOptions = {}, of = contract) {
  const call = callOf({ operation: thing, ...changes });
  return { call, outcome: validation(of, new ContractSchemas(of), options)(call, handlerAnswering()) };
}

test('a valid call passes with its query bound', async () => {
  const { call, outcome } = check({ body: json({ name: 'ok' }), search: new URLSearchParams('limit=5') });
  expect(await outcome).toMatchObject({ status: 201 });
  expect(call.query).toEqual({ limit: 5 });
  expect(call.decisions).toEqual([
    { policy: 'validation', decision: 'parameters and body keep the contract' },
  ]);
});

test('all violations are found at once, each with its pointer and keyword', async () => {
  const { call, outcome } = check({
    body: json({ name: 'long', parts: [1, 'x'], extra: 1 }),
    search: new URLSearchParams('limit=0'),
  });
  expect(await outcome).toMatchObject({
    kind: 'invalid',
    violations: expect.arrayContaining([
      expect.objectContaining({ in: 'query', pointer: '/limit', keyword: 'minimum' }),
      expect.objectContaining({ in: 'body', pointer: '/name', keyword: 'maxLength' }),
      expect.objectContaining({ in: 'body', pointer: '/parts/1', keyword: 'type' }),
      expect.objectContaining({ in: 'body', pointer: '/extra', keyword: 'additionalProperties' }),
    ]),
  });
  expect(call.decisions).toEqual([]);
});

test('an absent body is judged like an empty object', async () => {
  expect(await check({}).outcome).toMatchObject({ violations: [{ pointer: '/name', keyword: 'required' }] });
});

test('malformed and oversized bodies are refused before anything is validated', async () => {
  const malformed = { kind: 'malformed', text: '{', reason: 'end of input', offset: 1 } as const;
  expect(await check({ body: malformed }).outcome).toMatchObject({ kind: 'malformedJson', offset: 1 });
  expect(await check({ body: { kind: 'tooLarge' } }).outcome).toMatchObject({ kind: 'bodyTooLarge' });
});

test('a deferred violation is left to the handler', async () => {
  const deferred = ({ pointer }: { pointer: string }) => pointer === '/name';
  expect(await check({ body: json({ name: 'long' }) }, { deferred }).outcome).toMatchObject({ status: 201 });
});

test('undeclared parameters are refused only where the contract says so', async () => {
  const search = new URLSearchParams('skip=1');
  const strict = { ...contract, policies: { ...contract.policies, unknownParameters: 'refused' as const } };
  expect(await check({ body: json({ name: 'ok' }), search }).outcome).toMatchObject({ status: 201 });
  expect(await check({ body: json({ name: 'ok' }), search }, {}, strict).outcome).toMatchObject({
    violations: [{ in: 'query', pointer: '/skip', keyword: 'unknown' }],
  });
});

test('an overlong idempotency key is refused or accepted as the contract says', async () => {
  const call = { body: json({ name: 'ok' }), headers: { 'idempotency-key': 'long' } };
  const { idempotency } = contract.policies;
  const lenient = {
    ...contract,
    policies: { ...contract.policies, idempotency: { ...idempotency, overlongKey: 'accepted' as const } },
  };
  expect(await check(call).outcome).toMatchObject({ violations: [{ in: 'header', keyword: 'maxLength' }] });
  expect(await check(call, {}, lenient).outcome).toMatchObject({ status: 201 });
});

test('a long body is refused by its first violation, without listing a hundred thousand', async () => {
  const parts = Array.from({ length: 100_000 }, () => 'x');
  const outcome = await check({ body: json({ name: 'ok', parts }) }).outcome;
  expect(outcome).toMatchObject({ kind: 'invalid', violations: [{ pointer: '/parts/0' }] });
});

test('in a long body a deferred violation does not hide the ones behind it', async () => {
  const deferred = ({ pointer }: { pointer: string }) => pointer === '/name';
  const body = json({ name: 'x'.repeat(70_000), parts: ['x'] });
  const outcome = await check({ body }, { deferred }).outcome;
  expect(outcome).toMatchObject({ violations: [{ pointer: '/parts/0', keyword: 'type' }] });
});
