import { fillMessage, type Refusal, type Violation } from './refusal.js';

/** Why a call was refused, in plain words for the journal. They name numbers and places, never secrets. */
export function inWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'unauthenticated':
      return credentialWords[refusal.cause];
    case 'forbidden':
      return refusal.needed.length > 0 ? `needs ${refusal.needed.join(' and ')}` : 'not for this credential';
    case 'subscription':
      return `subscription is ${refusal.state}`;
    case 'version':
      return refusal.values['value'] ? `version ${refusal.values['value']} is not supported` : 'no version';
    case 'rateLimited': {
      const { used, limit, policy, retryAfter } = refusal;
      return `${used} of ${limit} ${policy.id} used, room in ${retryAfter} s`;
    }
    case 'idempotency':
      return refusal.cause === 'mismatch'
        ? `key ${refusal.key} belongs to another request`
        : `the first request with key ${refusal.key} is still in progress`;
    case 'bodyTooLarge':
      return 'body too large';
    case 'malformedJson':
      return `no JSON: ${refusal.reason} at offset ${refusal.offset}`;
    case 'invalid':
      return violationWords(refusal.violations);
    case 'notFound':
      return `there is no ${refusal.resource.toLowerCase()} ${refusal.id} for this caller`;
    case 'gone':
      return `the ${refusal.resource} was deleted`;
    case 'duplicate': {
      const { constraint, value } = refusal;
      return `${constraint.id} ${value} is taken (unique per ${constraint.scope})`;
    }
    case 'quotaExceeded': {
      const { used, limit, quota, overagePrice } = refusal;
      const sale = overagePrice === undefined ? '' : `, more at ${overagePrice} cents each once confirmed`;
      return `${used} of ${limit} ${quota.id} used${sale}`;
    }
    case 'business':
      return fillMessage(
        refusal.answer.message ?? refusal.answer.code ?? 'a rule of the service',
        refusal.values,
      );
    case 'unknownRoute':
      return `the contract has no ${refusal.method} ${refusal.path}`;
    case 'methodNotAllowed':
      return `${refusal.path} takes ${refusal.allowed.join(', ')}`;
    case 'internal':
      return 'a bug of the mock';
  }
}

const credentialWords = {
  missing: 'no credentials',
  scheme: 'another scheme than the documented ones',
  noToken: 'no token behind the scheme',
  malformed: 'the token has no documented form',
  unknown: 'nobody was given this token',
  expired: 'the credential has expired',
  revoked: 'the credential was revoked',
} as const;

const shown = 3;

function violationWords(violations: readonly Violation[]): string {
  const words = violations
    .slice(0, shown)
    .map(({ in: place, pointer, message }) => `${place} ${pointer || '(whole)'} ${message}`);
  const more = violations.length - words.length;
  return words.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
