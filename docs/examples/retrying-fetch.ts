import { randomUUID } from 'node:crypto';
import { setTimeout as timeout } from 'node:timers/promises';

/** Where each API honours `Idempotency-Key`: `x-policies.idempotency.methods` of its contract. */
export const keyedMethods = {
  tracepass: ['POST', 'PATCH', 'DELETE'],
  augno: ['POST', 'PATCH'],
} as const;

export interface RetryOptions {
  /** Methods that the API deduplicates by key. Never list one that it does not: its repeats would create twice. */
  readonly methods: readonly string[];
  /** How often a request is sent at most, the first time included. */
  readonly attempts?: number;
  /** When the service asks for a longer wait than this, its answer is handed to the caller instead. */
  readonly longestWaitMs?: number;
  /** Sends one attempt. Whatever it rejects with is retried, so a time limit per attempt belongs here. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  readonly random?: () => number;
  readonly newKey?: () => string;
  readonly now?: () => number;
}

const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/** RFC 9110 §9.2.2: sending one of these several times has the effect of sending it once, key or not. */
const idempotentMethods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];

/**
 * A `fetch` for openapi-fetch that repeats what failed on the way, and never creates twice.
 *
 *     const client = createTracepassClient({
 *       baseUrl,
 *       headers: { Authorization: `Bearer ${token}` },
 *       fetch: retrying({ methods: keyedMethods.tracepass }),
 *     });
 *
 * A lost answer does not tell whether the work was done. The key makes that harmless: it is chosen once per call and
 * goes with the same bytes on every attempt, so the service can answer a repeat with what it did the first time.
 *
 * - One call is one intention. Calling again, for instance with `confirmOverage` after a 402, takes a new key, as it
 *   must: another body under the same key is refused (TracePass 422, Augno 400).
 * - After the last failed attempt it is still open whether the work was done. To go on later, even after a crash, give
 *   a key of your own and store it with the body: a key that is given is kept. One that was chosen here can be read
 *   from the request in `onResponse` and `onError` of a middleware.
 * - A DELETE without key support (Augno) is repeated, since it is idempotent; after a lost answer the repeat says 410.
 */
export function retrying(options: RetryOptions): (request: Request) => Promise<Response> {
  const {
    methods,
    attempts = 5,
    longestWaitMs = 60_000,
    fetch = (request) => globalThis.fetch(request),
    sleep = (ms, signal) => timeout(ms, undefined, { signal }),
    random = Math.random,
    newKey = randomUUID,
    now = Date.now,
  } = options;

  return async (request) => {
    const keyed = methods.includes(request.method) && !isMultipart(request);
    // Without a key, a second POST or PATCH is a second order.
    if (!keyed && !idempotentMethods.includes(request.method)) return fetch(request);
    // An empty key is none: Augno ignores it, TracePass refuses it.
    if (keyed && !request.headers.get('Idempotency-Key')) request.headers.set('Idempotency-Key', newKey());

    for (let attempt = 1; ; attempt += 1) {
      // Full jitter: clients that failed together do not come back together.
      // https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
      let wait = random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
      try {
        // Clones, because a body can be read only once.
        const response = await fetch(request.clone());
        // Read to the end here, where a body that was cut off can still be asked for again.
        const body = await response.clone().text();
        const asked = retryAfterMs(response, now());
        if (attempt >= attempts || !isPassing(response.status, body, asked)) return response;
        wait = Math.max(wait, asked ?? 0);
        if (wait > longestWaitMs) return response;
      } catch (error) {
        if (attempt >= attempts || request.signal.aborted) throw error;
      }
      await sleep(wait, request.signal).finally(() => request.signal.throwIfAborted());
    }
  };
}

/**
 * Whether the same request may be answered otherwise soon. The rest is for the caller to decide: a 402 costs money, a
 * conflict or a mismatched key stays one. Not 408 either: Augno stores it under the key.
 */
function isPassing(status: number, body: string, asked: number | undefined): boolean {
  if (status === 409) return saysTransient(body);
  // TracePass documents no Retry-After: its budget is a daily one, which no short wait brings back.
  if (status === 429) return asked !== undefined;
  return status >= 500;
}

/** Augno's 409 `idempotency_in_progress`: an earlier attempt is still being worked on; its answer can be had soon. */
function saysTransient(body: string): boolean {
  try {
    const json: unknown = JSON.parse(body);
    return isRecord(json) && isRecord(json['error']) && json['error']['is_transient'] === true;
  } catch {
    return false;
  }
}

/** RFC 9110 §10.2.3: seconds or an HTTP date. Augno rounds down, so 0 happens; the backoff is waited then. */
function retryAfterMs(response: Response, now: number): number | undefined {
  const value = response.headers.get('Retry-After') ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : wait;
}

/** TracePass takes no key for image uploads, since it cannot compare multipart bodies. */
function isMultipart(request: Request): boolean {
  return request.headers.get('Content-Type')?.startsWith('multipart/') ?? false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
