import type { Exchange } from '../journal/journal.js';
import type { Sighting } from './habit.js';
import { endedAt } from './order.js';

/** A request as far as its company goes. */
export type Sent = Pick<Sighting, 'client' | 'exchange'>;

/** Milliseconds around a request in which others of the same client are its company. */
export const nearby = 200;

/** Connections at a time that show a client to send at once; one that does not may well take turns on two of them. */
const crowd = 3;

/**
 * Whether a request is one of several that its client sends at the same time. Times alone do not tell: a mock is so
 * fast that it may have answered the first of them before the second arrives.
 *
 * @param others lists of what was sent before and after it
 */
export function isInCrowd({ exchange, client }: Sent, ...others: readonly (readonly Sent[])[]): boolean {
  const connections = new Set([exchange.connection?.id]);
  for (const list of others) {
    for (const other of list) {
      const id = other.exchange.connection?.id;
      if (other.client === client && !connections.has(id) && areSideBySide(exchange, other.exchange)) {
        connections.add(id);
        // Most of a busy client's requests are in a crowd, so few others have to be looked at.
        if (connections.size >= crowd) return true;
      }
    }
  }
  return false;
}

/** Whether two requests came at about the same time, on connections that were open at that time. */
function areSideBySide(a: Exchange, b: Exchange): boolean {
  const [earlier, later] = a.arrivedAt < b.arrivedAt ? [a, b] : [b, a];
  const closedAt = earlier.connection?.closedAt ?? Number.POSITIVE_INFINITY;
  return later.arrivedAt - endedAt(earlier) <= nearby && closedAt > later.arrivedAt;
}
