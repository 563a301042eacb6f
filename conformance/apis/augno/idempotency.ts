import { idempotencyKeys } from './idempotency-keys.js';
import { observedIdempotency } from './idempotency-observed.js';
import { repeatsOfEveryOperation } from './idempotency-repeats.js';
import { idempotentReplays } from './idempotency-replays.js';
import { idempotencyScopes } from './idempotency-scopes.js';

/** Keys that make a repeat safe. */
export const idempotency = {
  ...idempotentReplays,
  ...repeatsOfEveryOperation,
  ...idempotencyScopes,
  ...idempotencyKeys,
  ...observedIdempotency,
};
