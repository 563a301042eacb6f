import type { IdempotencyPolicy } from '../../generated/formats.js';
import type { Call } from '../exchange.js';
import { callOf, handlerAnswering, json, worldWith } from './fixtures.js';
import { idempotency } from './idempotency.js';

const config: IdempotencyPolicy = {
  header: 'Idempotency-Key',
  methods: ['POST', 'PATCH'],
  keyMaxLength: 255,
  overlongKey: 'accepted',
  window: 'PT24H',
  windowStarts: 'firstResponse',
  scope: ['tenant'],
  fingerprint: ['method', 'path', 'body'],
  stores: { only: ['2XX'] },
  mismatch: { status: 422 },
  inFlight: { answer: 'wait' },
};

/** The policy, and calls with the same key that it remembers in one world. */
export function ledger(changes: Partial<IdempotencyPolicy> = {}) {
  const world = worldWith();
  return {
    clock: world.clock,
    policy: idempotency({ ...config, ...changes }),
    keyed: (body: unknown, more: Partial<Call> = {}): Call =>
      callOf({ world, headers: { 'idempotency-key': 'k1' }, body: json(body), ...more }),
  };
}

/** A `next` that answers only once it is opened. */
export function pausedHandler(status = 201) {
  const handler = handlerAnswering(status);
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const next = async () => {
    const reply = handler();
    await opened;
    return reply;
  };
  return { next, open: () => open(), runs: handler.runs };
}
