import type { Request, Response } from 'express';
import { entryOf } from '../journal/entry.js';
import type { Exchange, Journal } from '../journal/journal.js';
import { ControlProblem } from './handler.js';

/** Real milliseconds after which a client that lost the stream may ask again. */
const retryAfter = 1000;

/**
 * Tells a client the exchanges as server-sent events (HTML standard §9.2), those first that came since the one in
 * `Last-Event-ID`, until it hangs up or the journal closes.
 *
 * Events are taken from the journal, not queued: a client that does not read gets no further ones written, so that it
 * costs no memory. It misses what the journal has dropped when it goes on reading, which it can tell by the numbers.
 *
 * @throws ControlProblem (400) when `Last-Event-ID` is no number
 */
export function streamJournal(journal: Journal, request: Request, response: Response): void {
  let last = lastSeen(journal, request.headers['last-event-id']);
  let clogged = false;

  const tell = () => {
    if (clogged || response.writableEnded) return;
    for (const exchange of journal.since(last)) {
      last = exchange.id;
      clogged = !response.write(eventOf(exchange));
      if (clogged) return;
    }
  };
  const finish = () => {
    // Whoever does not read is not waited for.
    if (clogged) response.destroy();
    else response.end();
  };

  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    // Nothing follows a stream, and a mock that closes need not wait for the connection.
    Connection: 'close',
  });
  if (request.method === 'HEAD') return finish();
  response.write(`retry: ${retryAfter}\n\n`);
  const stop = journal.listen(tell, finish);
  response.on('close', stop);
  response.on('drain', () => {
    clogged = false;
    tell();
  });
  tell();
}

/** Number of the exchange after which to begin. */
function lastSeen({ newest }: Journal, header: string | string[] | undefined): number {
  if (header === undefined || header === '') return newest;
  if (typeof header !== 'string' || !/^\d+$/.test(header)) {
    throw new ControlProblem(400, `header Last-Event-ID is no number of an exchange: ${String(header)}`);
  }
  const id = Number(header);
  // A higher number than any is one of before a reset: the client has seen nothing of this journal.
  return id > newest ? 0 : id;
}

function eventOf(exchange: Exchange): string {
  // JSON text has no line breaks of its own, so it is one line of data.
  return `event: exchange\nid: ${exchange.id}\ndata: ${JSON.stringify(entryOf(exchange))}\n\n`;
}
