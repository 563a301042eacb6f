import { contract } from '../../../generated/augno/contract.js';
import type { components } from '../../../generated/augno/openapi.js';
import type { Answer } from '../../../generated/formats.js';
import { withHeaders, type Reply } from '../../exchange.js';
import type { Dialect, RequestFacts } from '../../pack.js';
import { resolvedVersion } from '../../policies/version.js';
import { fillMessage, type Refusal } from '../../refusal.js';
import type { Random } from '../../sandbox/random.js';
import { validationFailed } from './answers.js';
import { answerTo } from './validation-answers.js';

type ErrorBody = components['schemas']['Error'];
type ErrorType = ErrorBody['error']['type'];
type Quota = ErrorBody['error']['quota'];

const requestIdHeader = 'Request-ID';
const { authentication, version } = contract.policies;

/** How Augno words its answers: one envelope with eight members, whatever was wrong (facts/augno.md §5). */
export function augnoDialect(random: Random): Dialect {
  const newRequestId = () => `rq_${random.base36(19)}`;

  return {
    refuse(refusal, request) {
      const answer = answerOf(refusal, request);
      const requestId = newRequestId();
      const body = envelope(answer, valuesOf(refusal), quotaOf(refusal), requestId);
      return {
        status: answer.status,
        headers: { [requestIdHeader]: requestId, ...headersOf(refusal, answer) },
        body,
      };
    },

    finish(reply: Reply, request: RequestFacts) {
      const requested = request.headers[version?.header.toLowerCase() ?? ''];
      return withHeaders(reply, {
        // A refusal has one already, because its body names it; a replay gets a new one.
        [requestIdHeader]: reply.headers[requestIdHeader] ?? newRequestId(),
        ...(version && {
          [version.header]: resolvedVersion(version, Array.isArray(requested) ? requested[0] : requested),
        }),
      });
    },

    print(body, { headers }) {
      // For people who read answers in a terminal (facts/augno.md §1.3).
      return JSON.stringify(body, null, headers['user-agent']?.startsWith('curl/') ? 2 : 0);
    },
  };
}

function answerOf(refusal: Refusal, request: RequestFacts): Answer {
  switch (refusal.kind) {
    case 'invalid':
      return answerTo(refusal.violations, request.operation);
    case 'malformedJson':
      return malformedJson(refusal.reason, refusal.offset);
    case 'notFound':
      return notFound(namedWhenMissing.get(refusal.resource) ?? 'Resource not found.');
    case 'unknownRoute':
      return notFound(`The requested endpoint ${refusal.method} ${refusal.path} was not found.`);
    case 'methodNotAllowed':
      return {
        status: 405,
        code: 'method_not_allowed',
        message: `Method ${refusal.method} not allowed for path ${refusal.path}.`,
      };
    case 'gone':
      return {
        status: 410,
        code: 'resource_gone',
        message: `This ${refusal.resource} has already been deleted and can no longer be modified.`,
      };
    case 'internal':
      return {
        status: 500,
        code: 'internal_error',
        type: 'api_error',
        message: 'Something went wrong.',
        transient: true,
      };
    default:
      return refusal.answer;
  }
}

// The service words a missing row by its kind in few places.
const namedWhenMissing: ReadonlyMap<string, string> = new Map([
  ['attribute', 'Attribute not found.'],
  ['unit group unit', 'Unit group unit not found.'],
]);

function notFound(message: string): Answer {
  return { status: 404, code: 'resource_not_found', message };
}

function malformedJson(reason: string, offset: number): Answer {
  // The JSON parser's code for a second value behind the first.
  const what =
    reason === 'EndOfFileExpected'
      ? ': unexpected extra JSON after request body'
      : ` at offset ${offset}: ${words(reason)}`;
  return validationFailed(`Invalid JSON in request body${what}`);
}

/** A parser's error code in words: `ValueExpected` is "value expected". */
function words(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function valuesOf(refusal: Refusal): Record<string, string> {
  return 'values' in refusal ? refusal.values : {};
}

function quotaOf(refusal: Refusal): Quota {
  return refusal.kind === 'quotaExceeded'
    ? { limit: refusal.limit, used: refusal.used, reset_at: null }
    : null;
}

function headersOf(refusal: Refusal, { status }: Answer): Record<string, string> {
  if (refusal.kind === 'rateLimited')
    return { ...refusal.headers, 'Retry-After': String(refusal.retryAfter) };
  // RFC 9110 §15.5.6 asks for it.
  if (refusal.kind === 'methodNotAllowed') return { Allow: refusal.allowed.join(', ') };
  if (status === 401 && authentication.challenge) return { 'WWW-Authenticate': authentication.challenge };
  return {};
}

function envelope(
  answer: Answer,
  values: Record<string, string>,
  quota: Quota,
  requestId: string,
): ErrorBody {
  const code = answer.code ?? 'internal_error';
  return {
    error: {
      code,
      type: errorType(answer.type),
      message: fillMessage(answer.message ?? '', values),
      param: answer.param ?? null,
      // One code is explained under the heading of another (facts/augno.md §5.1).
      doc_url: `https://docs.augno.com/api/errors#${code === 'resource_exists' ? 'resource_conflict' : code}`,
      is_transient: answer.transient ?? false,
      quota,
      request_log_url: `https://augno.com/dashboard/request-logs/${requestId}`,
    },
  };
}

function errorType(type: string | undefined): ErrorType {
  return type === 'api_error' || type === 'idempotency_error' ? type : 'invalid_request_error';
}
