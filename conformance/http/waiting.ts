/** Longest wait in seconds that a run sits out without a clock; more means that a budget is spent for the day. */
export const longestWait = 60;

/** How often requests were sent again because the target asked to wait, or could not answer. */
export interface WaitedOut {
  /** Answers 429 that no rule asked for. */
  rateLimited: number;
  /** Answers 5xx that were followed by another try. */
  unavailable: number;
}

/** A request as far as it matters whether it may be sent twice. */
export interface Repeatable {
  readonly method: string;
  /** Whether it carries an idempotency key. */
  readonly keyed: boolean;
}

/**
 * Whether a request that was answered 5xx may be sent again. A 503 says that it was not handled (RFC 9110, 15.6.4).
 * Behind any other 5xx it may have been carried out, so only a read or a write with a key is repeated: a creation
 * without one might create twice. A 501 will not change.
 */
export function mayRepeat(status: number, { method, keyed }: Repeatable): boolean {
  if (status === 503) return true;
  return [500, 502, 504].includes(status) && (method === 'GET' || keyed);
}

/**
 * Whether nobody can tell what became of a write: a gateway answered in place of the service, or the service said that
 * it does not handle requests now.
 */
export function leavesOpen(status: number): boolean {
  return [502, 503, 504].includes(status);
}

/**
 * Seconds that a `Retry-After` advises, a number or a date (RFC 9110, 10.2.3): at least one, one without advice.
 *
 * @param now milliseconds since the epoch, by which a date is read
 */
export function secondsAdvised(header: string | undefined, now: number): number {
  if (header === undefined) return 1;
  const seconds = /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : 1;
}
