import type { Clock } from './sandbox/clock.js';
import type { Random } from './sandbox/random.js';
import type { Budgets } from './store/counters.js';
import type { Tenants } from './store/tenants.js';

/** What every API's part of a sandbox has; a pack adds its rows. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
  readonly tenants: Tenants;
  readonly budgets: Budgets;
}
