import type { Reply } from '../../exchange.js';
import type { Dialect } from '../../pack.js';
import { fillMessage, type Refusal } from '../../refusal.js';
import { fieldErrors } from './field-errors.js';
import type { Schemas } from './schemas.js';

/** TracePass's error JSON: an object with an `error` string and, where documented, more beside it (facts/tracepass.md §6). */
export const dialect: Dialect = {
  refuse,
  finish: (reply) => reply,
  print: (body) => JSON.stringify(body),
};

type Answered = Extract<Refusal, { answer: unknown }>;

/** The answer to a refusal. */
export function refuse(refusal: Refusal): Reply {
  switch (refusal.kind) {
    case 'forbidden':
      return answer(refusal, { details: { requiredScope: refusal.needed.join(' ') } });
    case 'rateLimited':
      return { ...answer(refusal), headers: { 'Retry-After': String(refusal.retryAfter) } };
    case 'quotaExceeded':
      return refusal.overagePrice === undefined
        ? answer(refusal)
        : answer(refusal, {
            planLimit: refusal.limit,
            currentUsage: refusal.used,
            extraPriceCents: refusal.overagePrice,
          });
    case 'business':
      return answer(refusal, refusal.details);
    case 'unauthenticated':
    case 'subscription':
    case 'version':
    case 'idempotency':
    case 'bodyTooLarge':
    case 'duplicate':
      return answer(refusal);
    case 'malformedJson':
      return error(400, { error: 'Request body is not valid JSON', message: refusal.reason });
    case 'invalid':
      return invalid(refusal);
    case 'notFound':
      return error(404, { error: `${refusal.resource} not found` });
    case 'gone':
      return error(410, { error: `${refusal.resource} is gone` });
    case 'unknownRoute':
      return error(404, { error: 'Not found', message: `There is no ${refusal.path}` });
    case 'methodNotAllowed': {
      const allowed = refusal.allowed.join(', ');
      const reply = error(405, { error: 'Method not allowed', message: `${refusal.path} takes ${allowed}` });
      return { ...reply, headers: { Allow: allowed } };
    }
    case 'internal':
      return error(500, { error: 'Internal server error' });
  }
}

/** `error` is the code where there is one, with the text as `message` beside it; else it is the text itself. */
function answer({ kind, answer: { status, code, message }, values }: Answered, members: object = {}): Reply {
  const text = message && fillMessage(message, values);
  const body =
    code === undefined ? { error: text ?? kind, ...members } : { error: code, ...members, message: text };
  return error(status, body);
}

function invalid({ violations }: Extract<Refusal, { kind: 'invalid' }>): Reply {
  const isWholeBody = violations.some(({ in: place, pointer }) => place === 'body' && pointer === '');
  return error(400, {
    error: 'Validation error',
    // A body that is no object has no member that an entry could name.
    ...(isWholeBody && { message: 'Request body must be a JSON object' }),
    details: { fieldErrors: isWholeBody ? {} : fieldErrors(violations) },
  });
}

function error(status: number, body: Schemas['Error']): Reply {
  return { status, headers: {}, body };
}
