import type { ContractOperation } from '../../generated/formats.js';
import type { Call, Next, Reply } from '../exchange.js';
import { Clock } from '../sandbox/clock.js';
import { Random } from '../sandbox/random.js';
import { Tenants } from '../store/tenants.js';

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

export function callOf(changes: Partial<Call> = {}): Call {
  return {
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

/** A clock that stands at a known time until it is moved. */
export function stoppedClock(time = '2026-05-09T10:00:00Z'): Clock {
  const clock = new Clock(new Date(time));
  clock.freeze();
  return clock;
}

export function worldWith(entitlements: Record<string, number> = {}, clock = stoppedClock()) {
  const tenants = new Tenants();
  tenants.add({ id: 'acme', name: 'Acme', entitlements, subscription: 'active' });
  return { tenants, clock, random: new Random(1) };
}
