import type { AuthenticationPolicy } from '../../generated/formats.js';
import { decide, headerOf, type Caller, type Policy } from '../exchange.js';
import type { Refusal } from '../refusal.js';
import type { World } from '../world.js';

type Cause = Extract<Refusal, { kind: 'unauthenticated' }>['cause'];

/**
 * Establishes who calls, from the header and token kinds the contract lists (x-policies.authentication).
 *
 * @throws Error when a token pattern of the contract is not a regular expression
 */
export function authentication(config: AuthenticationPolicy): Policy {
  const kinds = config.tokens.map((kind) => ({ ...kind, pattern: new RegExp(kind.pattern) }));

  function identify(
    header: string | undefined,
    { tenants, clock }: World,
  ): Caller | { cause: Cause; token: string } {
    if (header === undefined || header.trim() === '') return { cause: 'missing', token: '' };
    const token = presentedToken(header, config.schemes);
    if (token === undefined) return { cause: 'scheme', token: '' };
    if (token === '') return { cause: 'noToken', token };
    const kind = kinds.find(({ pattern }) => pattern.test(token));
    if (!kind) return { cause: 'malformed', token };
    const credential = tenants.credentialFor(token);
    if (!credential) return { cause: 'unknown', token };
    if (credential.revoked) return { cause: 'revoked', token };
    if (credential.expiresAt !== undefined && credential.expiresAt <= clock.now())
      return { cause: 'expired', token };
    return {
      tenant: credential.tenant,
      credential: credential.id,
      scheme: kind.securityScheme ?? kind.kind,
      grants: credential.grants,
    };
  }

  return function authenticate(call, next) {
    const found = identify(headerOf(call, config.header), call.world);
    if ('cause' in found) {
      const { refusals } = config;
      const instead = found.cause === 'noToken' ? refusals.scheme : refusals.unknown;
      const answer = refusals[found.cause] ?? instead;
      return {
        kind: 'unauthenticated',
        cause: found.cause,
        answer,
        values: { maskedKey: maskedKey(found.token) },
      };
    }
    call.caller = found;
    decide(call, 'authentication', `${found.credential} of ${call.world.tenants.get(found.tenant).name}`);
    return next();
  };
}

/** The token inside an Authorization header (RFC 9110 §11.6.2), or undefined for a scheme that is not accepted. */
function presentedToken(header: string, schemes: readonly string[]): string | undefined {
  const [, scheme = '', rest = ''] = header.trim().match(/^(\S+)(?:\s+(.*))?$/s) ?? [];
  if (!schemes.includes(scheme.toLowerCase())) return undefined;
  if (scheme.toLowerCase() === 'bearer') return rest.trim();
  const [user, password] = Buffer.from(rest, 'base64').toString('utf8').split(/:(.*)/s);
  // Basic carries the key as the user name; the colon is mandatory and the password empty (facts/augno.md §1.2).
  return password === '' && user !== '' ? user : undefined;
}

/** A key as error messages may show it: its beginning and its last four characters. */
function maskedKey(token: string): string {
  const visible = token.match(/^(?:[a-z]+_)*(?:.{0,2})/)?.[0] ?? '';
  return token.length > visible.length + 4 ? `${visible}****${token.slice(-4)}` : '****';
}
