import type { ApiName } from '../../generated/apis.js';
import { contract } from '../../generated/tracepass/contract.js';
import { definePack, type Api } from '../pack.js';
import { Sandboxes, type SandboxesOptions } from './sandboxes.js';

// What the tests of sandboxes do without HTTP: sandboxes, and an API with one tenant, credential and scenario.

/** The API's only tenant; its plan says what was done to it. */
export const tenant = 'acme';

export function plainApi(name: ApiName): Api {
  const credentialsIn = (sandbox: string) => [
    { id: 'key', role: 'primary', token: `${name}.${sandbox}`, note: 'the only one' } as const,
  ];
  const pack = definePack(name, {
    contract: { ...contract, api: name, operations: [] },
    examples: {},
    validation: {},
    createWorld(world) {
      world.tenants.add({
        id: tenant,
        name: 'Acme',
        plan: 'fresh',
        entitlements: {},
        subscription: 'active',
      });
      for (const { id, token } of credentialsIn(world.sandbox))
        world.tenants.issue({ id, token, tenant, grants: 'all' });
      return world;
    },
    credentialsIn,
    clientHeaders: {},
    createDialect: () => ({
      refuse: () => ({ status: 500, headers: {} }),
      finish: (reply) => reply,
      print: (body) => JSON.stringify(body),
    }),
    handlers: {},
    stores: () => ({}),
    quotaUsage: {},
    plans: [],
    scenarios: [
      {
        name: 'upgraded',
        summary: 'The tenant is on the plan upgraded.',
        apply: ({ tenants }) => void tenants.update(tenant, { plan: 'upgraded' }),
      },
    ],
  });
  return pack((bug) => {
    throw new Error(bug);
  });
}

/** Where the clock of each sandbox stands. */
export const noon = new Date('2026-05-09T12:00:00.000Z');

/** Sandboxes on a machine whose own time stands at zero until it is moved. */
export function keeper(options: Partial<SandboxesOptions> = {}) {
  const machine = { time: 0 };
  const sandboxes = new Sandboxes({
    apis: new Map([
      ['tracepass', plainApi('tracepass')],
      ['augno', plainApi('augno')],
    ]),
    limit: 4,
    idleExpiry: 1000,
    defaults: { seed: 7, clock: { now: noon, frozen: true }, scenarios: [], journalSize: 10 },
    now: () => machine.time,
    ...options,
  });
  return { sandboxes, machine };
}

export const names = (sandboxes: Sandboxes) => [...sandboxes].map(({ name }) => name);
