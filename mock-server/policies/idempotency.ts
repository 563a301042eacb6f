import { stringify as canonicalJson } from 'safe-stable-stringify';
import type { IdempotencyPolicy } from '../../generated/formats.js';
import { milliseconds, type Clock } from '../sandbox/clock.js';
import { headerOf, withHeaders, type Call, type Policy, type Reply } from '../exchange.js';

type Entry =
  | { state: 'inFlight'; fingerprint: string; since: number; done: Promise<Reply> }
  | { state: 'stored'; fingerprint: string; since: number; reply: Reply };

/**
 * Gives a repeated write the first answer instead of a second effect, by the contract's x-policies.idempotency: which
 * methods, what a key is scoped to, what must be equal, which statuses are kept, and for how long.
 *
 * The first request is entered as in flight before anything else runs, so a duplicate that arrives meanwhile finds it.
 *
 * @throws Error when a duration of the contract cannot be read
 */
export function idempotency(config: IdempotencyPolicy, clock: Clock): Policy {
  const ledger = new Map<string, Entry>();
  const window = milliseconds(config.window);
  const lockLife = config.inFlight.lockExpires ? milliseconds(config.inFlight.lockExpires) : Infinity;
  const methods = new Set<string>(config.methods);

  function live(scope: string): Entry | undefined {
    const entry = ledger.get(scope);
    if (!entry) return undefined;
    const age = clock.now() - entry.since;
    if (age < (entry.state === 'stored' ? window : lockLife)) return entry;
    ledger.delete(scope);
    return undefined;
  }

  // Keys come in the order of their time, so the expired ones stand at the front.
  function forgetExpired(): void {
    for (const scope of ledger.keys()) if (live(scope)) return;
  }

  async function runFirst(scope: string, fingerprint: string, next: () => Promise<Reply>): Promise<Reply> {
    forgetExpired();
    const started = clock.now();
    const done = next();
    const entry: Entry = { state: 'inFlight', fingerprint, since: started, done };
    ledger.set(scope, entry);
    try {
      const reply = await done;
      // Only the holder of the lock may settle it: after an expired lock another request holds the key.
      if (ledger.get(scope) === entry) {
        if (isStored(config, reply.status)) {
          const since = config.windowStarts === 'firstRequest' ? started : clock.now();
          ledger.set(scope, { state: 'stored', fingerprint, since, reply: kept(config, reply) });
        } else ledger.delete(scope);
      }
      return reply;
    } catch (error) {
      if (ledger.get(scope) === entry) ledger.delete(scope);
      throw error;
    }
  }

  return async function replayOrRun(call, next) {
    const key = headerOf(call, config.header);
    if (!key || !methods.has(call.operation.method)) return next();
    const scope = scopeOf(config, call, key);
    const fingerprint = fingerprintOf(config, call);
    for (;;) {
      const entry = live(scope);
      if (!entry) return runFirst(scope, fingerprint, next);
      if (entry.fingerprint !== fingerprint) {
        return { kind: 'idempotency', key, answer: config.mismatch, values: { key } };
      }
      if (entry.state === 'stored') return replay(config, entry.reply);
      if (config.inFlight.refusal) {
        return { kind: 'idempotency', key, answer: config.inFlight.refusal, values: { key } };
      }
      // Wait for the first request. If its answer is not one that is kept, this one becomes the first.
      await entry.done.catch(() => undefined);
    }
  };
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
  return JSON.stringify(config.fingerprint.map((part) => parts[part]()));
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
