import { closest, distance } from 'fastest-levenshtein';
import type { Contract, EffectiveTarget, Target } from '../../generated/formats.js';
import { Unusable } from '../files/unusable.js';

/**
 * Checks a target description against the contract before the first request.
 *
 * @throws Unusable for an operation the contract does not know (with a suggestion), and for a documented production
 *   host without `production`
 */
export function admit(target: Target, contract: Contract, production: boolean): void {
  const known = contract.operations.map(({ id }) => id);
  for (const operation of target.operations ?? []) {
    if (!known.includes(operation)) {
      throw new Unusable(
        `target: operations names ${operation}, which ${contract.api} does not have${suggestion(operation, known)}`,
      );
    }
  }
  const { host } = new URL(target.baseUrl);
  const isProduction = contract.servers
    .map((server) => new URL(server))
    .some((server) => server.host === host && !isLocal(server));
  if (isProduction && !production) {
    throw new Unusable(
      `target: ${host} is the production host of ${contract.api}; a run writes to it. Give --production if you mean it`,
    );
  }
}

/** ` (did you mean x?)` when something known is near, else nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(3, word.length / 3) ? ` (did you mean ${nearest}?)` : '';
}

/** The target as the report shows it: everything but the secrets. */
export function withoutSecrets({
  baseUrl,
  credentials,
  control,
  headers,
  operations,
  limits,
}: Target): EffectiveTarget {
  return {
    baseUrl,
    credentials: Object.keys(credentials),
    ...(control !== undefined && { control }),
    ...(headers && { headers }),
    ...(operations && { operations }),
    limits: { ...limits },
  };
}

function isLocal({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
}
