import type { AuthenticationPolicy } from '../../generated/formats.js';
import { decide, type Policy } from '../exchange.js';

/**
 * Compares what the caller was granted with what the operation's `security` asks for: one alternative whose scopes or
 * permissions are all granted is enough. Alternatives that ask for nothing are for callers who hold everything.
 */
export function authorization(config: Pick<AuthenticationPolicy, 'refusals'>): Policy {
  return function authorize(call, next) {
    const grants = call.caller?.grants ?? new Set<string>();
    if (grants === 'all') {
      decide(call, 'authorization', 'may do everything');
      return next();
    }
    const alternatives = call.operation.security.map((requirement) => Object.values(requirement).flat());
    const granted = alternatives.find(
      (needed) => needed.length > 0 && needed.every((grant) => grants.has(grant)),
    );
    if (granted) {
      decide(call, 'authorization', `has ${granted.join(' and ')}`);
      return next();
    }
    const needed = alternatives.find((alternative) => alternative.length > 0) ?? [];
    return {
      kind: 'forbidden',
      needed,
      answer: config.refusals.forbidden,
      values: { permission: needed.join(', ') },
    };
  };
}
