import { expect, onTestFinished } from 'vitest';
import { contract } from '../../generated/control/contract.js';
import type { components } from '../../generated/control/openapi.js';
import { schemasOf } from '../contract-schemas.js';
import { startMock, type MockOptions } from '../index.js';

// What tests of the journal share: a mock that ends with its test, and its journal as the control protocol gives it.

export type JournalEntry = components['schemas']['JournalEntry'];

export interface Call {
  readonly method?: string;
  /** Left out, none is sent. */
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Name of the sandbox; the default one when left out. */
  readonly sandbox?: string;
}

/** A product as TracePass takes it; one of a kind by its model. */
export const product = (model: string) => ({ name: 'Battery', model, category: 'batteries' });

export async function startJournaled(options: MockOptions = {}) {
  const bugs: string[] = [];
  const mock = await startMock({
    clock: new Date('2026-05-09T10:00:00Z'),
    frozen: true,
    onBug: (bug) => bugs.push(bug),
    ...options,
  });
  onTestFinished(async () => {
    await mock.close();
    expect(bugs).toEqual([]);
  });

  /** Calls the control protocol; the answer has to be one that the operation documents. */
  async function control<Body>(operation: string, path: string, init: RequestInit = {}): Promise<Body> {
    return keepsContract<Body>(operation, await fetch(mock.control + path, init));
  }

  return {
    mock,
    /** Calls an API; the answer's text, empty where the connection ended first. */
    async call(path: string, { method = 'GET', token, headers = {}, body, sandbox }: Call = {}) {
      const base = sandbox === undefined ? mock.url : `${mock.url}/__sandbox/${sandbox}`;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const all = { ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...headers };
      return fetch(base + path, { method, headers: all, ...(body !== undefined && { body: text }) })
        .then((response) => response.text())
        .catch(() => '');
    },
    control,
    journal: (query = '', sandbox = 'default') =>
      control<JournalEntry[]>('listJournal', `/sandboxes/${sandbox}/journal${query}`),
    har: (sandbox = 'default') =>
      control<components['schemas']['Har']>('exportHar', `/sandboxes/${sandbox}/journal/har`),
  };
}

/** What an entry says about why it was answered so: each policy with its words. */
export function reasons({ decisions }: JournalEntry): string[] {
  return decisions.map(({ policy, decision }) => `${policy}: ${decision}`);
}

/** The JSON of a control answer, which has to be one that its operation documents. */
export async function keepsContract<Body>(operation: string, response: Response): Promise<Body> {
  const documented = contract.operations.find(({ id }) => id === operation)?.responses[response.status];
  const text = await response.text();
  if (!documented) throw new Error(`${operation} documents no ${response.status}: ${text}`);
  expect(response.headers.get('content-type')).toBe(documented.mediaType ?? null);
  const body: Body = JSON.parse(text || 'null');
  if (documented.schema) expect(schemasOf(contract).checker(documented.schema)(body)).toEqual([]);
  return body;
}
