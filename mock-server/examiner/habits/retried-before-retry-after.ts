import type { Exchange } from '../../journal/journal.js';
import type { Habit } from '../habit.js';
import { knewEnd, statusSeen, waited } from '../order.js';
import { Recent } from '../recent.js';

/** Requests that are remembered of a client, and notices of one request. */
const requestLimit = 50;
const noticeLimit = 16;

/** Milliseconds by which a wait may fall short: timers fire early, and clocks count whole milliseconds. */
const tolerance = 50;

/** An answer that told the client to wait. */
interface Notice {
  readonly exchange: Exchange;
  /** Milliseconds. */
  readonly wait: number;
}

export const retriedBeforeRetryAfter: Habit<'retried-before-retry-after'> = {
  id: 'retried-before-retry-after',
  statement: 'A refused request was sent again before the time that Retry-After named had passed.',
  watch() {
    const notices = new Recent<string, readonly Notice[]>(requestLimit);
    return {
      observe(sighting) {
        const { exchange, kept, request } = sighting;
        const open = (notices.get(request) ?? []).filter((notice) => !isOver(notice, exchange));
        const ignored = open.filter((notice) => knewEnd(sighting, notice.exchange));
        const wait = waitNamedBy(exchange);
        const rest = open.filter((notice) => !ignored.includes(notice));
        // The oldest notices are kept: a client that goes on and on is proven by the time since the first.
        const left = wait > 0 ? [...rest, { exchange: kept, wait }].slice(0, noticeLimit) : rest;
        if (left.length > 0) notices.set(request, left);
        else notices.delete(request);
        return ignored.slice(-1).map((notice) => ({
          detail: `sent again ${inSeconds(waited(exchange, notice.exchange))} after it was told to wait ${inSeconds(notice.wait)}`,
          earlier: [notice.exchange],
          exchange: kept,
        }));
      },
    };
  },
};

function isOver({ exchange, wait }: Notice, later: Exchange): boolean {
  return waited(later, exchange) >= wait - tolerance;
}

/** Milliseconds that an answer told the client to wait; 0 where it did not, or not in seconds (RFC 9110 §10.2.3). */
function waitNamedBy(exchange: Exchange): number {
  const status = statusSeen(exchange);
  if (status !== 429 && status !== 503) return 0;
  const headers = Object.entries(exchange.response?.headers ?? {});
  const value = headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1] ?? '';
  return /^\d+$/.test(value) ? Number(value) * 1000 : 0;
}

function inSeconds(milliseconds: number): string {
  return `${Math.max(0, Math.round(milliseconds) / 1000)} s`;
}
