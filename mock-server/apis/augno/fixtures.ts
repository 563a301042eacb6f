import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { startMock } from '../../index.js';
import type { Clock } from '../../sandbox/clock.js';
import { credentialsIn } from './seed-data/accounts.js';

type Role = NonNullable<ReturnType<typeof credentialsIn>[number]['role']>;

export interface Options {
  /** Whose key to send; null for none. */
  readonly as?: Role | null;
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | null>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
}

/** A parsed body, to be read member by member. */
export interface Json {
  readonly [member: string]: Json | undefined;
}

/** A mock of this API with a frozen clock, and a client that never runs into the rate limit unless it wants to. */
export interface TestMock {
  readonly url: string;
  readonly clock: Clock;
  send(method: string, path: string, options?: Options): Promise<Answered>;
  /** Sends without letting time pass first. */
  burst(method: string, path: string, options?: Options): Promise<Answered>;
  /** Creates a product in the seeded category and gives its id. */
  product(body?: object, options?: Options): Promise<string>;
  /** Delays every further answer, in milliseconds; 0 ends it. */
  latency(milliseconds: number): void;
  /** Closes the mock; fails when it told of a bug meanwhile. For `beforeAll` to return. */
  finish(): Promise<void>;
}

export const start = '2026-03-01T12:00:00.000Z';
export const category = 'itcg_d06g9c6yc9ck';
export const kilogram = 'un_82bd37dae5po';
export const version = '1.0.forge-preview.3';

export async function startTestMock(): Promise<TestMock> {
  const bugs: string[] = [];
  const mock = await startMock({
    apis: ['augno'],
    clock: new Date(start),
    frozen: true,
    onBug: (bug) => bugs.push(bug),
  });
  const { clock } = mock.sandboxes.default;
  let count = 0;

  async function burst(method: string, path: string, { as = 'primary', body, headers }: Options = {}) {
    const sent = { authorization: as && `Bearer ${tokenOf(as)}`, 'augno-version': version, ...headers };
    const response = await fetch(mock.url + path, {
      method,
      headers: Object.entries(sent).filter((header): header is [string, string] => header[1] !== null),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text ? JSON.parse(text) : undefined,
    };
  }

  async function send(method: string, path: string, options?: Options) {
    clock.advance('PT0.1S');
    return burst(method, path, options);
  }

  return {
    url: mock.url,
    clock,
    burst,
    send,
    async product(body = {}, options = {}) {
      count += 1;
      const whole = { sku: `SKU-${count}`, type: 'sale', category_id: category, ...body };
      const created = await send('POST', '/v1/catalog/products', { body: whole, ...options });
      expect(created.status, created.text).toBe(201);
      return String(created.body.id);
    },
    latency(latencyMs) {
      const { faults } = mock.sandboxes.default;
      if (latencyMs > 0) faults.add({ latencyMs });
      else faults.clear();
    },
    async finish() {
      await mock.close();
      expect(bugs).toEqual([]);
    },
  };
}

export function tokenOf(role: Role): string {
  const credential = credentialsIn('default').find((candidate) => candidate.role === role);
  if (!credential) throw new Error(`no credential ${role}`);
  return credential.token;
}

const spec = parse(readFileSync(new URL('../../../spec/augno/openapi.yaml', import.meta.url), 'utf8'));

/** A documented example: a body as the contract's page shows it. */
export function exampleOf(name: string): Json {
  const example = spec.components.examples[name];
  if (!example) throw new Error(`the contract has no example ${name}`);
  return structuredClone(example.value);
}

/** The entries of a list in a reply. */
export function entriesOf(list: Json | undefined): readonly Json[] {
  const data: unknown = list?.data;
  if (!Array.isArray(data)) throw new Error(`no list: ${JSON.stringify(list)}`);
  return data;
}

/** Expects a refusal in Augno's envelope, complete and belonging to its request. */
export function expectError(
  answer: Answered,
  status: number,
  code: string,
  param: string | null = null,
): void {
  expect(answer.status, answer.text).toBe(status);
  expect(answer.body).toEqual({
    error: {
      code,
      type: expect.stringMatching(/^(invalid_request_error|api_error|idempotency_error)$/),
      message: expect.not.stringMatching(/^$|[{}]/),
      param,
      doc_url: `https://docs.augno.com/api/errors#${code === 'resource_exists' ? 'resource_conflict' : code}`,
      is_transient: ['rate_limit_exceeded', 'idempotency_in_progress', 'internal_error'].includes(code),
      quota: null,
      request_log_url: expect.stringMatching(
        /^https:\/\/augno\.com\/dashboard\/request-logs\/rq_[0-9a-z]{19}$/,
      ),
    },
  });
  if (!answer.headers.has('idempotent-replayed')) {
    expect(String(answer.body.error?.request_log_url)).toMatch(
      new RegExp(`/${answer.headers.get('request-id')}$`),
    );
  }
}
