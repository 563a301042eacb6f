import { idempotencyKeys } from './idempotency-keys.js';
import { observedIdempotency } from './idempotency-observed.js';
import { idempotentReplays } from './idempotency-replays.js';

/** Keys that make a repeat safe. */
export const idempotency = { ...idempotentReplays, ...idempotencyKeys, ...observedIdempotency };
