import type { ContractOperation } from '../../generated/formats.js';
import type { Call, Next, Reply } from '../exchange.js';
import type { World } from '../world.js';
import { emptyWorld, stoppedClock } from '../world-fixture.js';

// What the unit tests of policies share: calls without HTTP, and a world with one tenant.

export const operation: ContractOperation = {
  id: 'createThing',
  method: 'POST',
  path: '/things',
  summary: 'Create a thing',
  source: 'test',
  parameters: [],
  responses: {},
  security: [{ apiKey: [] }, { oauth2: ['things:write'] }],
};

/** A call of `operation` by the one tenant. Calls that are to remember each other are given the same world. */
export function callOf({ world = worldWith(), ...changes }: Partial<Call> = {}): Call {
  return {
    world,
    operation,
    method: operation.method,
    path: operation.path,
    params: {},
    search: new URLSearchParams(),
    headers: {},
    body: { kind: 'none' },
    clientAddress: '127.0.0.1',
    caller: { tenant: 'acme', credential: 'key-1', scheme: 'apiKey', grants: 'all' },
    query: {},
    delay: () => Promise.resolve(),
    decisions: [],
    ...changes,
  };
}

export function json(value: unknown): Call['body'] {
  return { kind: 'json', value, text: JSON.stringify(value) };
}

/** A `next` that answers with a numbered reply and counts how often it ran. */
export function handlerAnswering(status = 201): Next & { runs: () => number } {
  let runs = 0;
  const next = (): Promise<Reply> => {
    runs += 1;
    return Promise.resolve({ status, headers: {}, body: { run: runs } });
  };
  return Object.assign(next, { runs: () => runs });
}

/** A world with the one tenant, whose plan grants `entitlements`. */
export function worldWith(entitlements: Record<string, number> = {}, clock = stoppedClock()): World {
  const world = emptyWorld(clock);
  world.tenants.add({ id: 'acme', name: 'Acme', plan: null, entitlements, subscription: 'active' });
  return world;
}
