import type { Clock } from './sandbox/clock.js';
import type { Random } from './sandbox/random.js';
import type { Budgets, RateWindows } from './store/counters.js';
import type { Ledger } from './store/ledger.js';
import type { Tenants } from './store/tenants.js';

/** What every API's part of a sandbox has; a pack adds its rows. Policies keep nothing: what they remember is here. */
export interface World {
  /** Id of the sandbox. */
  readonly sandbox: string;
  /** Path below which the sandbox serves, without a trailing slash; empty for the default one. */
  readonly basePath: string;
  /** When the world began, in milliseconds since the epoch by its own clock: seeded rows are dated from here. */
  readonly startedAt: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly tenants: Tenants;
  /** Daily budgets by the id of their rate-limit policy. */
  readonly budgets: Budgets;
  /** Sliding windows by the id of their rate-limit policy. */
  readonly windows: RateWindows;
  /** Idempotency keys and what became of them. */
  readonly ledger: Ledger;
}
