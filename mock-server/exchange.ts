import type { IncomingHttpHeaders } from 'node:http';
import type { ContractOperation } from '../generated/formats.js';
import type { Refusal } from './refusal.js';
import type { World } from './world.js';

/** A request body as the edge read it. What became of it is data; whether it is acceptable is for the policies. */
export type RequestBody =
  | { kind: 'none' }
  | { kind: 'json'; value: unknown; text: string }
  | { kind: 'malformed'; text: string; reason: string; offset: number }
  | { kind: 'form'; parts: Readonly<Record<string, FormPart>>; text: string }
  | { kind: 'tooLarge' };

/** What the edge keeps of one part of a form; the bytes themselves are of no use to a mock. */
export interface FormPart {
  /** Absent on a part that is a plain field. */
  readonly fileName?: string;
  /** As the part declares it. */
  readonly mediaType: string;
  /** In bytes; one more than is allowed where the part has more than that. */
  readonly size: number;
}

/** What a body holds for a handler. One that was left out passed validation as an empty object, so that is what it is. */
export function sentIn(body: RequestBody): unknown {
  if (body.kind === 'form') return body.parts;
  return body.kind === 'json' ? body.value : {};
}

/** Who is calling, as established by the authentication policy. */
export interface Caller {
  /** Id of the workspace or account that owns the credential. */
  tenant: string;
  /** Id of the credential; never the secret itself. */
  credential: string;
  /** Security scheme of the contract by which the caller authenticated. */
  scheme: string;
  /** Scopes or permissions; `all` passes every check. */
  grants: ReadonlySet<string> | 'all';
}

/** What one step made of a call, for people: which policy, and what it decided. */
export interface Decision {
  /** Name of a policy in the contract's order, or of whatever else decided. */
  readonly policy: string;
  readonly decision: string;
}

/** One request on its way through the policies. Knows HTTP's terms but neither Express nor an API. */
export interface Call {
  /** The API's part of the sandbox that was called: everything that is remembered from one call to the next. */
  readonly world: World;
  readonly operation: ContractOperation;
  readonly method: string;
  /** Path as requested, percent-decoded parameters in `params`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: RequestBody;
  readonly clientAddress: string;
  /** Set by the authentication policy. */
  caller?: Caller;
  /** Declared query parameters, bound to their types; set by the validation policy. */
  query: Record<string, unknown>;
  /** Waits as long as an injected latency says, once per call; undefined where there is nothing to wait for. */
  readonly delay: () => Promise<void> | undefined;
  /** What each step decided, in the order of the decisions. */
  readonly decisions: Decision[];
  /** Why the call was refused, if it was; the innermost refusal. */
  refusal?: Refusal;
}

/** A finished answer: what leaves the mock, and what an idempotency key keeps. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A value that is printed as JSON, or the bytes of something else, whose type the headers declare. */
  readonly body?: unknown;
}

export type Outcome = Reply | Refusal;

export type Next = () => Promise<Reply>;

/**
 * One step of the way in and out. Either passes on with `next()`, which resolves to a finished reply, or returns a
 * refusal that the composer has rendered by the API's dialect. Only one that has to wait is asynchronous.
 */
export type Policy = (call: Call, next: Next) => Outcome | Promise<Outcome>;

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return 'kind' in outcome;
}

/** The reply with further headers. Earlier ones win: the innermost step knows best. */
export function withHeaders(reply: Reply, headers: Readonly<Record<string, string>>): Reply {
  return { ...reply, headers: { ...headers, ...reply.headers } };
}

/** Notes what a step decided, for the journal. */
export function decide(call: Pick<Call, 'decisions'>, policy: string, decision: string): void {
  call.decisions.push({ policy, decision });
}

/** First value of a request header; Node joins or lists repeated ones. */
export function headerOf(call: Call, name: string): string | undefined {
  const value = call.headers[name.toLowerCase()];
  return Array.isArray(value) ? value[0] : value;
}
