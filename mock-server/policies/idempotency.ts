import { hash } from 'node:crypto';
import { stringify as canonicalJson } from 'safe-stable-stringify';
import type { IdempotencyPolicy } from '../../generated/formats.js';
import {
  decide,
  headerOf,
  withHeaders,
  type Call,
  type Outcome,
  type Policy,
  type Reply,
} from '../exchange.js';
import { milliseconds } from '../sandbox/time.js';
import type { LedgerEntry } from '../store/ledger.js';
import type { World } from '../world.js';

/**
 * Gives a repeated write the first answer instead of a second effect, by the contract's x-policies.idempotency: which
 * methods, what a key is scoped to, what must be equal, which statuses are kept, and for how long.
 *
 * The first request is entered as in flight before anything else runs, so a duplicate that arrives meanwhile finds it.
 *
 * @throws Error when a duration of the contract cannot be read
 */
export function idempotency(config: IdempotencyPolicy): Policy {
  const window = milliseconds(config.window);
  const lockLife = config.inFlight.lockExpires ? milliseconds(config.inFlight.lockExpires) : Infinity;
  const methods = new Set<string>(config.methods);
  const exceptions = new Set(config.exceptOperations);

  function live(scope: string, { ledger, clock }: World): LedgerEntry | undefined {
    const entry = ledger.get(scope);
    if (!entry) return undefined;
    const age = clock.now() - entry.since;
    if (age < (entry.state === 'stored' ? window : lockLife)) return entry;
    ledger.delete(scope);
    return undefined;
  }

  // Keys come in the order of their time, so the expired ones stand at the front.
  function forgetExpired(world: World): void {
    for (const scope of world.ledger.scopes()) if (live(scope, world)) return;
  }

  async function runFirst(
    scope: string,
    fingerprint: string,
    world: World,
    next: () => Promise<Reply>,
  ): Promise<Reply> {
    forgetExpired(world);
    const { ledger, clock } = world;
    const firstSeen = clock.now();
    const done = next();
    const entry: LedgerEntry = { state: 'inFlight', fingerprint, firstSeen, since: firstSeen, done };
    ledger.set(scope, entry);
    try {
      const reply = await done;
      // Only the holder of the lock may settle it: after an expired lock another request holds the key.
      if (ledger.get(scope) === entry) {
        if (isStored(config, reply.status)) {
          const since = config.windowStarts === 'firstRequest' ? firstSeen : clock.now();
          ledger.set(scope, { state: 'stored', fingerprint, firstSeen, since, reply: kept(config, reply) });
        } else ledger.delete(scope);
      }
      return reply;
    } catch (error) {
      if (ledger.get(scope) === entry) ledger.delete(scope);
      throw error;
    }
  }

  return function replayOrRun(call, next) {
    const key = headerOf(call, config.header);
    const { id, method } = call.operation;
    if (key && methods.has(method) && !exceptions.has(id)) return underKey(key, call, next);
    const why = key ? `key ignored: ${exceptions.has(id) ? id : method} takes none` : 'no key';
    decide(call, 'idempotency', why);
    return next();
  };

  async function underKey(key: string, call: Call, next: () => Promise<Reply>): Promise<Outcome> {
    const note = (decision: string) => decide(call, 'idempotency', decision);
    const { world } = call;
    const scope = scopeOf(config, call, key);
    const fingerprint = fingerprintOf(config, call);
    for (;;) {
      const entry = live(scope, world);
      if (!entry) {
        note(`first use of key ${key}`);
        return runFirst(scope, fingerprint, world, next);
      }
      const seen = `key ${key} first seen ${timeOfDay(entry.firstSeen)}`;
      if (entry.fingerprint !== fingerprint) {
        note(`${seen}, with another request`);
        return { kind: 'idempotency', cause: 'mismatch', key, answer: config.mismatch, values: { key } };
      }
      if (entry.state === 'stored') {
        note(`replayed: ${seen}`);
        return replay(config, entry.reply);
      }
      if (config.inFlight.refusal) {
        note(`${seen}, still in progress`);
        return {
          kind: 'idempotency',
          cause: 'inFlight',
          key,
          answer: config.inFlight.refusal,
          values: { key },
        };
      }
      note(`waits: ${seen}, still in progress`);
      // If the first request's answer is not one that is kept, this one becomes the first.
      await entry.done.catch(() => undefined);
    }
  }
}

function timeOfDay(time: number): string {
  return new Date(time).toISOString().slice(11, 19);
}

function scopeOf(config: IdempotencyPolicy, call: Call, key: string): string {
  const parts = {
    tenant: call.caller?.tenant,
    credential: call.caller?.credential,
    method: call.operation.method,
    route: call.operation.path,
  };
  return JSON.stringify([...config.scope.map((part) => parts[part]), key]);
}

function fingerprintOf(config: IdempotencyPolicy, call: Call): string {
  const parts = {
    method: () => call.operation.method,
    path: () => call.path,
    // Name and first value of each parameter, in any order (facts/augno.md §7).
    query: () => [...new Set(call.search.keys())].sort().map((name) => [name, call.search.get(name)]),
    // Members sorted, so that their order and white space do not matter; a body that is no JSON is compared as text.
    body: () => {
      if (call.body.kind === 'json') return canonicalJson(call.body.value);
      return call.body.kind === 'malformed' ? call.body.text : '';
    },
  };
  // A digest, because keys are kept for days: the text itself would be most of what they take.
  return hash('sha256', JSON.stringify(config.fingerprint.map((part) => parts[part]())), 'base64');
}

function isStored({ stores }: IdempotencyPolicy, status: number): boolean {
  const matches = (patterns: readonly string[]) =>
    patterns.some((pattern) => pattern === String(status) || pattern === `${Math.floor(status / 100)}XX`);
  return (!stores.only || matches(stores.only)) && !(stores.except && matches(stores.except));
}

function kept(config: IdempotencyPolicy, reply: Reply): Reply {
  const names = new Set(config.storesHeaders?.map((name) => name.toLowerCase()));
  return {
    ...reply,
    headers: Object.fromEntries(
      Object.entries(reply.headers).filter(([name]) => names.has(name.toLowerCase())),
    ),
  };
}

function replay({ replayHeader }: IdempotencyPolicy, reply: Reply): Reply {
  return replayHeader ? withHeaders(reply, { [replayHeader.name]: replayHeader.value }) : reply;
}
