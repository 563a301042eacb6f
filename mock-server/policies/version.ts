import type { VersionPolicy } from '../../generated/formats.js';
import { decide, headerOf, type Policy } from '../exchange.js';

/** Demands a supported version in the contract's version header (x-policies.version). */
export function version(config: VersionPolicy): Policy {
  const supported = new Set(config.supported);
  return function requireVersion(call, next) {
    const requested = headerOf(call, config.header);
    if (requested !== undefined && supported.has(requested)) {
      decide(call, 'version', requested);
      return next();
    }
    return {
      kind: 'version',
      answer: requested ? config.unsupported : config.missing,
      values: { latest: config.latest, value: requested ?? '', supported: config.supported.join(' ') },
    };
  };
}

/** The version a response names: the requested one when it is supported, else the latest. */
export function resolvedVersion(config: VersionPolicy, requested: string | undefined): string {
  return requested !== undefined && config.supported.includes(requested) ? requested : config.latest;
}
