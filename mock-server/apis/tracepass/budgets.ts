import { contract } from '../../../generated/tracepass/contract.js';
import { utcDay } from '../../sandbox/time.js';
import type { World } from '../../world.js';

/** Plan entitlements that are the size of a daily budget. */
export type Budget = 'maxV1WritesPerDay' | 'maxV1PassportsPerDay';

/**
 * Puts a workspace's use of a daily budget at `calls`.
 *
 * @param time of the UTC day that is meant, in milliseconds since the epoch; today when left out
 * @throws Error when the contract has no such budget
 */
export function spend(
  { budgets, clock }: World,
  tenant: string,
  budget: Budget,
  calls: number,
  time = clock.now(),
): void {
  const policy = contract.policies.rateLimits.find(({ limit }) => limit.plan === budget);
  if (!policy) throw new Error(`the contract has no daily budget ${budget}`);
  budgets.of(policy.id).set(tenant, utcDay(time), calls);
}
