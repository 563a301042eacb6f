import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../generated/control/contract.js';
import { schemasOf } from '../contract-schemas.js';
import { startMock, type Mock } from '../index.js';

// What every operation of the control protocol has in common, read from its contract.

let mock: Mock;
const bugs: string[] = [];
beforeAll(async () => {
  mock = await startMock({ onBug: (bug) => bugs.push(bug) });
  await fetch(`${mock.url}/api/v1/products`);
});
afterAll(async () => {
  await mock.close();
  expect(bugs).toEqual([]);
});

const values = new Map([
  ['sandbox', 'default'],
  ['api', 'tracepass'],
  ['workspace', 'primary'],
  ['fault', 'f1'],
  ['table', 'products'],
]);

const operations = contract.operations.map((operation) => ({
  ...operation,
  url: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? name),
}));
type Operation = (typeof operations)[number];

const reading = operations.filter(({ id, method }) => method === 'GET' && id !== 'streamJournal');
const bodiless = operations.filter(({ requestBody }) => !requestBody);
const withBody = operations.filter(({ requestBody }) => requestBody);

test('there are operations of every kind', () => {
  expect(Math.min(reading.length, bodiless.length, withBody.length)).toBeGreaterThan(0);
});

describe('a problem document is the answer of', () => {
  test.each(operations)('$id to a query parameter that it does not have', async (operation) => {
    expect(await problemOf(operation, '?undocumented=1')).toMatchObject({
      status: 400,
      detail: `${operation.id} has no query parameter undocumented`,
    });
  });

  test.each(bodiless)('$id to a body, because it takes none', async (operation) => {
    for (const body of ['{"undocumented":true}', '{', '[]']) {
      expect(await problemOf(operation, '', body)).toMatchObject({
        status: 400,
        detail: `${operation.id} takes no body`,
      });
    }
  });

  test.each(withBody)('$id to a body that is not as documented', async (operation) => {
    for (const body of ['{"undocumented":true}', '[]', '"text"', '{"name"', 'null']) {
      expect(await problemOf(operation, '', body)).toMatchObject({
        status: 400,
        detail: expect.stringMatching(/./),
      });
    }
  });

  test.each(operations.filter(({ path }) => path.includes('{sandbox}')))(
    '$id to a sandbox that there is not',
    async (operation) => {
      const path = operation.url.replace('/sandboxes/default', '/sandboxes/absent');
      const body = validBody(operation);
      expect(await problemOf({ ...operation, url: path }, '', body)).toMatchObject({
        status: 404,
        detail: 'there is no sandbox absent',
      });
    },
  );
});

test.each(reading)('$id answers as documented', async (operation) => {
  const answer = await send(operation);
  expect(answer.status).toBe(200);
  expect(breaches(operation, answer)).toEqual([]);
});

interface Answer {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly body: unknown;
}

/** A refusal, which has to be one that the operation documents. */
async function problemOf(operation: Operation, query: string, body?: string): Promise<unknown> {
  const answer = await send({ ...operation, url: operation.url + query }, body);
  expect(answer.mediaType).toBe('application/problem+json');
  expect(breaches(operation, answer)).toEqual([]);
  return answer.body;
}

function breaches({ id, responses }: Operation, { status, mediaType, body }: Answer): unknown[] {
  const documented = responses[status];
  if (!documented) return [`${id} documents no ${status}`];
  if (documented.mediaType !== mediaType) return [`${id} ${status} is ${mediaType}`];
  return documented.schema ? schemasOf(contract).checker(documented.schema)(body) : [];
}

/** The least that the operations with a body take. */
function validBody({ id }: Operation): string | undefined {
  const bodies: Record<string, unknown> = {
    updateClock: { frozen: true },
    updateWorkspace: { usage: {} },
    applyScenario: { name: 'slow' },
    createFault: { latencyMs: 0 },
    restoreSnapshot: { format: 1, tool: { name: 'any', version: '0' }, digest: '', content: {} },
  };
  return bodies[id] === undefined ? undefined : JSON.stringify(bodies[id]);
}

/** Not fetch, which sends no body with GET. */
function send({ method, url }: Pick<Operation, 'method' | 'url'>, body = ''): Promise<Answer> {
  const headers = body === '' ? {} : { 'Content-Length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    request(mock.control + url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          mediaType: response.headers['content-type'],
          body: JSON.parse(text || 'null'),
        });
      });
    })
      .on('error', reject)
      .end(body);
  });
}
