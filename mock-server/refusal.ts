import type { Answer, QuotaPolicy, RateLimitPolicy, UniquenessPolicy } from '../generated/formats.js';

/** One constraint of the contract that a request breaks. */
export interface Violation {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON Pointer below the place, e.g. `/gs1/gtin`; for parameters `/<name>`. */
  readonly pointer: string;
  /** The broken JSON Schema keyword; `unknown` for a parameter the operation does not declare. */
  readonly keyword: string;
  /** The keyword's own details, as Ajv gives them. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** The offending value; absent where there is none. */
  readonly value?: unknown;
}

/**
 * Why a request is refused, in terms that hold for any API. Statuses, codes and messages come from the contract (an
 * Answer); only a pack's dialect knows the JSON around them.
 */
export type Refusal =
  | {
      kind: 'unauthenticated';
      cause: 'missing' | 'scheme' | 'noToken' | 'malformed' | 'unknown' | 'expired' | 'revoked';
      answer: Answer;
      values: Record<string, string>;
    }
  | { kind: 'forbidden'; needed: readonly string[]; answer: Answer; values: Record<string, string> }
  | { kind: 'subscription'; state: string; answer: Answer; values: Record<string, string> }
  | { kind: 'version'; answer: Answer; values: Record<string, string> }
  | {
      kind: 'rateLimited';
      policy: RateLimitPolicy;
      limit: number;
      used: number;
      requested: number;
      /** Whole seconds until a repeat can succeed. */
      retryAfter: number;
      /** The limit's own headers, on the contracts that have them. */
      headers?: Readonly<Record<string, string>>;
      answer: Answer;
      values: Record<string, string>;
    }
  | {
      kind: 'idempotency';
      /** The key belongs to another request, or its first request has not been answered yet. */
      cause: 'mismatch' | 'inFlight';
      key: string;
      answer: Answer;
      values: Record<string, string>;
    }
  | { kind: 'bodyTooLarge'; answer: Answer; values: Record<string, string> }
  | { kind: 'malformedJson'; reason: string; offset: number }
  | { kind: 'invalid'; violations: readonly Violation[] }
  | { kind: 'notFound'; resource: string; id: string }
  | { kind: 'gone'; resource: string }
  | {
      kind: 'duplicate';
      constraint: UniquenessPolicy;
      value: string;
      answer: Answer;
      values: Record<string, string>;
    }
  | {
      kind: 'quotaExceeded';
      quota: QuotaPolicy;
      limit: number;
      used: number;
      /** Price of one unit over the limit, in cents; absent on a plan without overage. */
      overagePrice?: number;
      answer: Answer;
      values: Record<string, string>;
    }
  /** A rule of the service that no policy covers; the pack says what it answers. */
  | { kind: 'business'; answer: Answer; values: Record<string, string>; details?: Record<string, unknown> }
  | { kind: 'unknownRoute'; method: string; path: string }
  | { kind: 'methodNotAllowed'; method: string; path: string; allowed: readonly string[] }
  | { kind: 'internal'; reason: string };

/** `message` with each `{name}` replaced by its value; an unknown name stays visible rather than vanishing. */
export function fillMessage(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
