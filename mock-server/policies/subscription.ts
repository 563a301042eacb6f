import type { SubscriptionPolicy } from '../../generated/formats.js';
import { decide, type Policy } from '../exchange.js';

/** Blocks tenants whose subscription is in a state the contract lists (x-policies.subscription). */
export function subscription(config: SubscriptionPolicy): Policy {
  const blocked = new Set(config.blockedStates);
  const open = new Set(config.exceptOperations);
  return function requireSubscription(call, next) {
    if (open.has(call.operation.id)) {
      decide(call, 'subscription', 'not asked for');
      return next();
    }
    const state = call.caller && call.world.tenants.get(call.caller.tenant).subscription;
    if (state === undefined || !blocked.has(state)) {
      decide(call, 'subscription', state ?? 'nobody to look up');
      return next();
    }
    return { kind: 'subscription', state, answer: config.refusal, values: { state } };
  };
}
