import type { ApiInstance } from '../pack.js';
import { utcDay } from '../sandbox/time.js';

/** Something of which a workspace uses units, as far as the contract counts it. */
export interface Meter {
  /** Id of the contract's quota or daily rate limit. */
  readonly id: string;
  readonly used: number;
  /** How its units come free again; absent where the count is only a number and can be set to anything. */
  readonly freedBy?: readonly string[];
  /** Brings the use to `units`. */
  reach(units: number): void;
}

/** Quotas, whose use is rows, and the daily budgets of the current UTC day. */
export function metersOf(instance: ApiInstance, tenant: string): Meter[] {
  const { quotas, rateLimits } = instance.api.contract.policies;
  const { budgets, clock } = instance.world;
  const rows = quotas.flatMap(({ id, freedBy }): Meter[] => {
    const usage = instance.quotaUsage(id, tenant);
    if (!usage) return [];
    return [{ id, used: usage.used, freedBy, reach: (units) => usage.use(units - usage.used) }];
  });
  const today = utcDay(clock.now());
  const daily = rateLimits
    .filter(({ window }) => window.kind === 'utcDay')
    .map(({ id }): Meter => {
      const counter = budgets.of(id);
      const used = counter.used(tenant, today);
      return { id, used, reach: (units) => counter.set(tenant, today, units) };
    });
  return [...rows, ...daily];
}
