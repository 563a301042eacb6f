import createClient from 'openapi-fetch';
import { expect } from 'vitest';
import type { ApiName } from '../../generated/apis.js';
import type { components, paths } from '../../generated/control/openapi.js';
import { startMock } from '../index.js';

// What tests of states share: a mock, its control protocol, and a client that acts with the primary credential.

export type Sandbox = components['schemas']['Sandbox'];

export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path as the contract has it, with the query. */
  readonly path: string;
  readonly body?: unknown;
  /** Role of the credential; primary when left out. */
  readonly as?: string;
}

export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Starts a mock whose sandboxes stand still at the time of the documented examples. */
export async function startControlled() {
  const bugs: string[] = [];
  const mock = await startMock({
    clock: new Date('2026-05-09T10:00:00Z'),
    frozen: true,
    onBug: (bug) => bugs.push(bug),
  });
  const control = createClient<paths>({ baseUrl: mock.control });

  return {
    mock,
    control,
    /** A new sandbox in the state that the scenarios say. */
    async sandbox(scenarios: string[] = []): Promise<Sandbox> {
      const { data, error } = await control.POST('/sandboxes', { body: { scenarios } });
      if (!data) throw new Error(JSON.stringify(error));
      return data;
    },
    async apply(sandbox: Sandbox, name: string) {
      const params = { path: { sandbox: sandbox.name } };
      return control.POST('/sandboxes/{sandbox}/scenarios', { params, body: { name } });
    },
    async send<Body = unknown>(
      { targets }: Sandbox,
      api: ApiName,
      request: Request,
    ): Promise<Answered<Body>> {
      const { method, path, body, as = 'primary' } = request;
      const target = targets.find((candidate) => candidate.api === api);
      const token = target?.credentials[as]?.token;
      const response = await fetch(`${target?.baseUrl}${path}`, {
        method,
        headers: { ...target?.headers, Authorization: `Bearer ${token}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const answer: Body = JSON.parse(await response.text());
      return { status: response.status, body: answer };
    },
    /** Closes the mock; fails when it told of a bug meanwhile. */
    async finish() {
      await mock.close();
      expect(bugs).toEqual([]);
    },
  };
}

/** A mock as tests of states use it. */
export type Controlled = Awaited<ReturnType<typeof startControlled>>;
