import type { SubscriptionPolicy } from '../../generated/formats.js';
import type { Tenants } from '../store/tenants.js';
import type { Policy } from '../exchange.js';

/** Blocks tenants whose subscription is in a state the contract lists (x-policies.subscription). */
export function subscription(config: SubscriptionPolicy, tenants: Tenants): Policy {
  const blocked = new Set(config.blockedStates);
  return async function requireSubscription(call, next) {
    const state = call.caller ? tenants.get(call.caller.tenant).subscription : undefined;
    if (state === undefined || !blocked.has(state)) return next();
    return { kind: 'subscription', state, answer: config.refusal, values: { state } };
  };
}
