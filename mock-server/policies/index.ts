import type { Contract, Policies } from '../../generated/formats.js';
import type { ContractSchemas } from '../contract-schemas.js';
import type { Policy } from '../exchange.js';
import type { Step } from '../pipeline.js';
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
 * The contract's policies in the contract's order (x-policies.order), with the API's own ones among them. They hold
 * no state: one set serves every sandbox.
 *
 * @throws Error when the order names a policy that the contract does not configure
 */
export function policiesOf(
  contract: Contract,
  schemas: ContractSchemas,
  options: ValidationOptions,
  further: FurtherPolicies = {},
): Step[] {
  const { policies, api } = contract;
  const configured = <T>(name: PolicyName, config: T | undefined): T => {
    if (config === undefined)
      throw new Error(`${api}: x-policies.order names ${name}, which is not configured`);
    return config;
  };
  const build: Record<PolicyName, () => Policy[]> = {
    authentication: () => [authentication(policies.authentication)],
    authorization: () => [authorization(policies.authentication)],
    subscription: () => [subscription(configured('subscription', policies.subscription))],
    version: () => [version(configured('version', policies.version))],
    idempotency: () => [idempotency(policies.idempotency)],
    rateLimit: () =>
      policies.rateLimits.map((limit) =>
        limit.window.kind === 'utcDay' ? dailyBudget(limit) : slidingLimit(limit),
      ),
    validation: () => [validation(contract, schemas, options)],
  };
  return policies.order.flatMap(({ policy: name }) => {
    const next = further[name];
    const built = next ? [...build[name](), next] : build[name]();
    return built.map((policy) => ({ name, policy }));
  });
}
