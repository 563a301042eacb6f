import type { Policies } from '../../generated/formats.js';
import type { Call, Reply } from '../exchange.js';
import type { ApiPack, Dialect, RunCall } from '../pack.js';
import type { World } from '../world.js';
import type { Alteration, SomeCalls } from './mutant.js';

/** Handler of an operation as a pack holds it. */
type Handle<W extends World> = ApiPack<W>['handlers'][string];

/** Says that an alteration treats no other calls than these differently: who makes none of them cannot notice it. */
export function within<W extends World>(
  calls: readonly SomeCalls[] | 'all' | undefined,
  alter: Alteration<W>,
): Alteration<W> {
  const known = calls === 'all' ? undefined : calls;
  return Object.assign((pack: ApiPack<W>) => alter(pack), { within: known });
}

/** Several alterations, one after the other. */
export function both<W extends World>(...alterations: readonly Alteration<W>[]): Alteration<W> {
  const places = alterations.map((alteration) => alteration.within);
  return within(places.every((calls) => calls !== undefined) ? places.flat() : undefined, (pack) =>
    alterations.reduce((altered, alter) => alter(altered), pack),
  );
}

/** Other numbers or names in the contract's policies. Uniqueness and quotas are read elsewhere: see `world`, `handler`. */
export function policies<W extends World>(change: (policies: Policies) => Policies): Alteration<W> {
  return (pack) => ({ ...pack, contract: { ...pack.contract, policies: change(pack.contract.policies) } });
}

/** Something around everything that the API does with a call. */
export function around<W extends World>(wrap: (run: RunCall) => RunCall): Alteration<W> {
  return (pack) => {
    const inner = pack.around ?? ((run: RunCall) => run);
    return { ...pack, around: (run) => wrap(inner(run)) };
  };
}

/** Another answer, for some operations or all of them. It is what leaves, not what a key keeps. */
export function reply<W extends World>(
  operations: readonly string[] | 'all',
  change: (reply: Reply, call: Call) => Reply,
): Alteration<W> {
  return within(
    operations,
    around((run) => async (call) => {
      const given = await run(call);
      return concerns(operations, call) ? change(given, call) : given;
    }),
  );
}

/** Another body in answers with a status of 2xx. */
export function success<W extends World>(
  operations: readonly string[] | 'all',
  change: (body: Record<string, unknown>, call: Call) => unknown,
): Alteration<W> {
  return reply(operations, (given, call) =>
    given.status >= 200 && given.status < 300 && isObject(given.body)
      ? { ...given, body: change(given.body, call) }
      : given,
  );
}

/** A request that reads differently from what was sent. */
export function request<W extends World>(
  operations: readonly string[] | 'all',
  change: (call: Call) => Partial<Call>,
): Alteration<W> {
  return within(
    operations,
    around((run) => (call) => run(concerns(operations, call) ? { ...call, ...change(call) } : call)),
  );
}

/** Another behaviour of one operation, behind all policies. What it answers is kept under a key. */
export function handler<W extends World>(
  operation: string,
  change: (handle: Handle<W>) => Handle<W>,
): Alteration<W> {
  return within([operation], (pack) => {
    const handle = pack.handlers[operation];
    if (!handle) throw new Error(`there is no operation ${operation} to alter`);
    return { ...pack, handlers: { ...pack.handlers, [operation]: change(handle) } };
  });
}

/** Another behaviour of what is stored: `change` replaces methods of a new world's stores. */
export function world<W extends World>(change: (world: W) => void): Alteration<W> {
  return (pack) => ({
    ...pack,
    createWorld(base) {
      const made = pack.createWorld(base);
      change(made);
      return made;
    },
  });
}

/** Another wording of answers. */
export function dialect<W extends World>(change: (dialect: Dialect, world: W) => Dialect): Alteration<W> {
  return (pack) => ({ ...pack, createDialect: (made) => change(pack.createDialect(made), made) });
}

function concerns(operations: readonly string[] | 'all', { operation }: Call): boolean {
  return operations === 'all' || operations.includes(operation.id);
}

/** Whether a value is a JSON object; the bytes of an answer that is no JSON are none. */
export function isObject(value: unknown): value is Record<string, unknown> {
  if (value instanceof Uint8Array) return false;
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
