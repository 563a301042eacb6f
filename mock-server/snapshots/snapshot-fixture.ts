import { expect } from 'vitest';
import type { components } from '../../generated/control/openapi.js';
import { startMock, type Mock } from '../index.js';

// What the tests of snapshots share: a mock whose clock stands still, and clients of its APIs and its control protocol.

type Sandbox = components['schemas']['Sandbox'];

export interface Sent {
  /** Role of the credential; primary when left out. */
  readonly as?: string;
  readonly key?: string;
  readonly body?: unknown;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** A parsed body, to be read member by member. */
export interface Json {
  readonly [member: string]: Json | undefined;
}

export const start = '2026-05-09T10:00:00.000Z';

export async function startFrozen() {
  const bugs: string[] = [];
  const mock = await startMock({ clock: new Date(start), frozen: true, onBug: (bug) => bugs.push(bug) });
  return {
    mock,
    /** Closes the mock; fails when it told of a bug meanwhile. */
    async finish() {
      await mock.close();
      expect(bugs).toEqual([]);
    },
  };
}

/** Asks the control protocol. */
export async function control(mock: Mock, method: string, path: string, body?: unknown): Promise<Answered> {
  return answered(
    await fetch(`${mock.control}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
}

/** Asks an API of a sandbox: `path` starts with the one that the contract documents. */
export async function ask(
  mock: Mock,
  sandbox: string,
  [method, path]: readonly [method: string, path: string],
  { as = 'primary', key, body }: Sent = {},
): Promise<Answered> {
  const described = await fetch(`${mock.control}/sandboxes/${sandbox}`);
  const { targets }: Sandbox = JSON.parse(await described.text());
  const api = path.startsWith('/api/') ? 'tracepass' : 'augno';
  const target = targets.find((candidate) => candidate.api === api);
  return answered(
    await fetch(`${target?.baseUrl}${path}`, {
      method,
      headers: {
        ...target?.headers,
        Authorization: `Bearer ${target?.credentials[as]?.token}`,
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : {} };
}
