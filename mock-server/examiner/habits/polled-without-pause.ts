import type { Exchange } from '../../journal/journal.js';
import type { Evidence, Habit, Sighting } from '../habit.js';
import { knewEnd, waited } from '../order.js';

/** Answers in a row that are alike from which on it is polling. */
const enough = 10;

/** Milliseconds that are a pause. */
const pause = 50;

/** Requests that a client sent one right after the other, all answered alike. */
interface Run {
  readonly request: string;
  readonly first: Exchange;
  /** Not shortened, to compare the answers. */
  last: Exchange;
  lastKept: Exchange;
  length: number;
}

export const polledWithoutPause: Habit<'polled-without-pause'> = {
  id: 'polled-without-pause',
  statement: `The same was asked ${enough} times or more without a pause, though nothing had changed.`,
  watch() {
    let run: Run | undefined;
    const proven = (): Evidence[] => (run && run.length >= enough ? [evidenceOf(run)] : []);
    return {
      observe(sighting) {
        const { exchange, kept, request } = sighting;
        if (run?.request === request && continues(run.last, sighting)) {
          run.last = exchange;
          run.lastKept = kept;
          run.length += 1;
          return [];
        }
        const ended = proven();
        run = isPoll(exchange)
          ? { request, first: kept, last: exchange, lastKept: kept, length: 1 }
          : undefined;
        return ended;
      },
      // It may go on, and then there is more of it.
      standing: proven,
    };
  },
};

function isPoll({ request, delivery }: Exchange): boolean {
  return request.method === 'GET' && delivery === 'whole';
}

function continues(last: Exchange, sighting: Sighting): boolean {
  const { exchange } = sighting;
  return (
    isPoll(exchange) &&
    knewEnd(sighting, last) &&
    waited(exchange, last) < pause &&
    exchange.response?.status === last.response?.status &&
    exchange.response?.body === last.response?.body
  );
}

function evidenceOf({ first, lastKept, length }: Run): Evidence {
  return {
    detail: `${length} times in a row, each less than ${pause} ms after the answer before`,
    earlier: [first],
    exchange: lastKept,
  };
}
