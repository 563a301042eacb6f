import { describe, expect, test } from 'vitest';
import { contract as augno } from '../../generated/augno/contract.js';
import { examples as augnoExamples } from '../../generated/augno/examples.js';
import type { ContractExamples, ContractOperation, ContractResponse } from '../../generated/formats.js';
import { contract as tracepass } from '../../generated/tracepass/contract.js';
import { examples as tracepassExamples } from '../../generated/tracepass/examples.js';
import { schemasOf } from '../contract-schemas.js';
import type { Reply } from '../exchange.js';
import { exampleOf, exampleReply } from './example-reply.js';
import { preferenceOf, type Preference } from './preference.js';

const operation: ContractOperation = {
  id: 'createThing',
  method: 'POST',
  path: '/things',
  summary: 'Create a thing',
  source: 'test',
  parameters: [],
  responses: {},
  security: [],
};

const examples: ContractExamples = {
  [operation.id]: {
    '402': {
      headers: { 'Retry-After': '1' },
      bodies: [
        { name: 'noSlotLeft', value: { error: 'no slot left' } },
        { name: 'shared', value: { error: 'of 402' } },
        { name: 'with, comma', value: null },
      ],
    },
    '400': { headers: {}, bodies: [{ name: 'shared', value: { error: 'of 400' } }] },
    '202': { headers: {}, bodies: [{ name: 'late', value: { id: 2 } }] },
    '201': {
      headers: { Location: '/things/1' },
      bodies: [
        { name: 'plain', value: { id: 1 } },
        { name: 'late', value: { id: 3 } },
      ],
    },
    '204': { headers: { ETag: 'x' }, bodies: [] },
  },
};

const asked = (preference: Preference) => exampleReply(operation, examples, preference);

describe('a preferred example', () => {
  test('by status alone is the first one of that status, with its headers', () => {
    expect(asked({ code: '402' })).toEqual({
      reply: { status: 402, headers: { 'Retry-After': '1' }, body: { error: 'no slot left' } },
      applied: 'code=402',
    });
  });

  test('by name alone comes from the lowest success that has it', () => {
    expect(asked({ example: 'late' })).toMatchObject({ reply: { status: 201, body: { id: 3 } } });
  });

  test('by name alone comes from the lowest other status where no success has it', () => {
    expect(asked({ example: 'shared' })).toEqual({
      reply: { status: 400, headers: {}, body: { error: 'of 400' } },
      applied: 'example=shared',
    });
  });

  test('by status and name is exactly that one', () => {
    expect(asked({ code: '402', example: 'shared' })).toEqual({
      reply: { status: 402, headers: { 'Retry-After': '1' }, body: { error: 'of 402' } },
      applied: 'code=402, example=shared',
    });
  });

  test('may be the body null and have a name that needs quotes', () => {
    expect(asked({ example: 'with, comma' })).toMatchObject({
      reply: { status: 402, body: null },
      applied: 'example="with, comma"',
    });
  });

  test('of a status without a body has none', () => {
    expect(asked({ code: '204' })).toEqual({
      reply: { status: 204, headers: { ETag: 'x' } },
      applied: 'code=204',
    });
  });

  test('of a status that is not documented is a problem that lists the documented ones', () => {
    expect(asked({ code: '418', example: 'shared' })).toEqual({
      problem: 'createThing documents no 418; documented: 201, 202, 204, 400, 402',
    });
  });

  test.each(['4XX', 'default', '0402', 'constructor'])('of the status %s is a problem as well', (code) => {
    expect(asked({ code })).toMatchObject({
      problem: expect.stringContaining(`createThing documents no ${code};`),
    });
  });

  test('that the status does not have is a problem that lists its examples', () => {
    expect(asked({ code: '402', example: 'plain' })).toEqual({
      problem: 'createThing has no example plain; examples of 402: noSlotLeft, shared, with, comma',
    });
  });

  test('that no status has is a problem that lists the examples of all', () => {
    expect(asked({ example: 'constructor' })).toMatchObject({
      problem: expect.stringContaining(
        'has no example constructor; examples of 201: plain, late; of 202: late;',
      ),
    });
  });
});

describe('the example of a status', () => {
  test('is its first one', () => {
    expect(exampleOf(operation, examples, 201)).toEqual({
      status: 201,
      headers: { Location: '/things/1' },
      body: { id: 1 },
    });
  });

  test('is none where the operation does not document the status, or has no examples', () => {
    expect(exampleOf(operation, examples, 418)).toBeUndefined();
    expect(exampleOf({ ...operation, id: 'other' }, examples, 201)).toBeUndefined();
  });
});

describe.each([
  { contract: tracepass, its: tracepassExamples },
  { contract: augno, its: augnoExamples },
])('the $contract.api contract', ({ contract, its }) => {
  const schemas = schemasOf(contract);
  const responses = contract.operations.flatMap((documented) =>
    Object.entries(documented.responses).map(([status, response]) => ({ documented, status, response })),
  );

  function faultsOf({ status, headers, body }: Reply, response: ContractResponse): string[] {
    const bodyFaults = response.schema ? schemas.checker(response.schema)(body) : [];
    const headerFaults = Object.entries(response.headers).flatMap(([name, { required, schema }]) => {
      const value = headers[name];
      if (value === undefined) return required ? [`${status} lacks ${name}`] : [];
      const check = schemas.checker(schema);
      return check(value).length === 0 || check(Number(value)).length === 0 ? [] : [`${name}: ${value}`];
    });
    const strangers = Object.keys(headers).filter((name) => !(name in response.headers));
    return [
      ...bodyFaults.map(({ pointer, message }) => `body${pointer} ${message}`),
      ...headerFaults,
      ...strangers,
    ];
  }

  const found = (documented: ContractOperation, preference: Preference) => {
    const answer = exampleReply(documented, its, preference);
    if ('problem' in answer) throw new Error(answer.problem);
    return answer;
  };

  test.each(responses)(
    'answers $documented.id with $status by an example that keeps the contract',
    ({ documented, status, response }) => {
      const reply = exampleOf(documented, its, Number(status));
      expect(reply?.status).toBe(Number(status));
      expect(reply && faultsOf(reply, response)).toEqual([]);
      expect(found(documented, { code: status }).reply).toEqual(reply);
    },
  );

  test('has every example by status and name, and says what it applied', () => {
    for (const { documented, status, response } of responses) {
      for (const { name, value } of its[documented.id]?.[status]?.bodies ?? []) {
        const preference = { code: status, example: name };
        const { reply, applied } = found(documented, preference);
        expect(reply.body).toEqual(value);
        expect(faultsOf(reply, response), `${documented.id} ${status} ${name}`).toEqual([]);
        expect(preferenceOf(applied)).toEqual(preference);
      }
    }
  });

  test('has examples of nothing that it does not document', () => {
    expect(Object.entries(its).map(([id, byStatus]) => [id, Object.keys(byStatus)])).toEqual(
      contract.operations.map((documented) => [documented.id, Object.keys(documented.responses)]),
    );
  });

  test('has no example that claims to be a replay', () => {
    const replayHeader = contract.policies.idempotency.replayHeader?.name ?? 'none';
    for (const { headers } of Object.values(its).flatMap((byStatus) => Object.values(byStatus)))
      expect(headers).not.toHaveProperty([replayHeader]);
  });
});

test('the headers of an Augno example agree with its body', () => {
  for (const [id, byStatus] of Object.entries(augnoExamples)) {
    for (const [status, { headers, bodies }] of Object.entries(byStatus)) {
      for (const { name, value } of bodies) {
        const text = JSON.stringify(value);
        if (headers['Location']) {
          const created = headers['Location'].split('/').at(-1);
          expect(text, `${id} ${status} ${name}`).toContain(`{"id":"${created}"`);
        }
        const logged = text.match(/"request_log_url":"[^"]*\/(\w+)"/)?.[1];
        if (logged) expect(headers['Request-ID'], `${id} ${status} ${name}`).toBe(logged);
      }
      if (status === '429') expect(headers['RateLimit-Remaining']).toBe('0');
    }
  }
});
