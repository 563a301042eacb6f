import type { Contract, Policies } from '../../generated/formats.js';
import type { ContractSchemas } from '../contract-schemas.js';
import type { Policy } from '../exchange.js';
import type { World } from '../world.js';
import { authentication } from './authentication.js';
import { authorization } from './authorization.js';
import { idempotency } from './idempotency.js';
import { dailyBudget, slidingLimit } from './rate-limit.js';
import { subscription } from './subscription.js';
import { validation, type ValidationOptions } from './validation.js';
import { version } from './version.js';

type PolicyName = Policies['order'][number]['policy'];

/** Policies that only one API has, each filed under the contract's policy that it comes right after. */
export type FurtherPolicies = Partial<Record<PolicyName, Policy>>;

/**
 * The contract's policies in the contract's order (x-policies.order), with the API's own ones among them.
 *
 * @throws Error when the order names a policy that the contract does not configure
 */
export function policiesOf(
  contract: Contract,
  schemas: ContractSchemas,
  world: World,
  options: ValidationOptions,
  further: FurtherPolicies = {},
): Policy[] {
  const { policies, api } = contract;
  const configured = <T>(name: PolicyName, config: T | undefined): T => {
    if (config === undefined)
      throw new Error(`${api}: x-policies.order names ${name}, which is not configured`);
    return config;
  };
  const build: Record<PolicyName, () => Policy[]> = {
    authentication: () => [authentication(policies.authentication, world.tenants, world.clock)],
    authorization: () => [authorization(policies.authentication)],
    subscription: () => [subscription(configured('subscription', policies.subscription), world.tenants)],
    version: () => [version(configured('version', policies.version))],
    idempotency: () => [idempotency(policies.idempotency, world.clock)],
    rateLimit: () =>
      policies.rateLimits.map((limit) =>
        limit.window.kind === 'utcDay'
          ? dailyBudget(limit, world.budgets.of(limit.id), world)
          : slidingLimit(limit, world),
      ),
    validation: () => [validation(contract, schemas, options)],
  };
  return policies.order.flatMap(({ policy }) => {
    const next = further[policy];
    return next ? [...build[policy](), next] : build[policy]();
  });
}
