import type { Exchange } from '../journal/journal.js';
import type { Sighting } from './habit.js';

/** Milliseconds that a client needs at least to read an answer and to send the next request. */
const reaction = 0.2;

/** Milliseconds after which a request cannot have crossed the answer to an earlier one, on the busiest machine. */
const crossing = 500;

/**
 * When an exchange was over for its client, in milliseconds of real time from the same point as `arrivedAt`: when it was
 * answered, or when the client hung up before that.
 */
export function endedAt({ arrivedAt, durationMs, connection }: Exchange): number {
  return Math.min(arrivedAt + durationMs, connection?.closedAt ?? Number.POSITIVE_INFINITY);
}

/** The status that the client saw, undefined where the connection ended before. */
export function statusSeen({ delivery, response }: Exchange): number | undefined {
  return delivery === 'reset' ? undefined : response?.status;
}

function hasHungUp(exchange: Exchange): boolean {
  return endedAt(exchange) < exchange.arrivedAt + exchange.durationMs;
}

/** Whether the client sent a request when it knew how an earlier one had ended. In doubt it did not. */
export function knewEnd({ exchange: later, inCrowd }: Sighting, earlier: Exchange): boolean {
  const gap = later.arrivedAt - endedAt(earlier);
  // Who hangs up has nothing to read.
  if (gap < (hasHungUp(earlier) ? 0 : reaction)) return false;
  if (gap >= crossing || !inCrowd) return true;
  // A connection carries one request at a time (RFC 9112 §9.3.2).
  return later.connection !== undefined && later.connection.id === earlier.connection?.id;
}

/**
 * Milliseconds that the client let pass between an answer and a later request: by real time, or by the sandbox's clock
 * where that went faster. An advanced clock counts as waiting, and so does real waiting under a frozen one.
 */
export function waited(later: Exchange, earlier: Exchange): number {
  // What the sandbox's clock showed at the time of the answer is not known, so its time counts from the request.
  return Math.max(later.arrivedAt - endedAt(earlier), later.at - earlier.at);
}
