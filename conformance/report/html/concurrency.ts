import type { Failure, RecordedExchange, TimedCall } from '../../../generated/formats.js';

interface NumberedCall extends TimedCall {
  readonly number: number;
}

/** A call as it is drawn: in a lane, from one moment to a later one. */
export interface DrawnCall extends NumberedCall {
  readonly lane: number;
  /** Positions of its start and its end among all moments. */
  readonly from: number;
  readonly to: number;
}

export interface Drawing {
  readonly lanes: readonly string[];
  readonly calls: readonly DrawnCall[];
  readonly moments: number;
}

/**
 * The calls of a failure as a drawing: those of its timeline, or its exchanges where some were under way at once.
 * Undefined where everything came one after the other. Calls are drawn to the order in which they began and ended, not
 * to scale, so that every overlap shows and none is made up.
 */
export function drawingOf({ timeline, exchanges }: Failure): Drawing | undefined {
  const calls = timeline?.map((call, index) => ({ ...call, number: index + 1 })) ?? callsOf(exchanges);
  if (!calls.some((one, index) => calls.some((other, position) => position > index && overlap(one, other))))
    return undefined;
  const lanes = [...new Set(calls.map(({ client }) => client))];
  // Where two moments are equal, calls begin before others end, so that calls that touch overlap.
  const moments = calls
    .flatMap((call, index) => [
      { index, at: call.calledMs, isEnd: 0 },
      { index, at: call.returnedMs, isEnd: 1 },
    ])
    .sort((one, other) => one.at - other.at || one.isEnd - other.isEnd || one.index - other.index);
  const place = (index: number, isEnd: number) =>
    moments.findIndex((moment) => moment.index === index && moment.isEnd === isEnd);
  return {
    lanes,
    moments: moments.length,
    calls: calls.map((call, index) => ({
      ...call,
      lane: lanes.indexOf(call.client),
      from: place(index, 0),
      to: place(index, 1),
    })),
  };
}

/** The numbers of the calls that were under way together with one. */
export function meeting({ calls }: Drawing, one: DrawnCall): number[] {
  return calls.filter((other) => overlap(one, other)).map(({ number }) => number);
}

/** The most calls that were under way at the same moment. */
export function mostAtOnce({ calls }: Drawing): number {
  return Math.max(
    ...calls.map(({ from }) => calls.filter((other) => other.from <= from && from < other.to).length),
  );
}

/** Both times of an exchange are rounded to tenths, so that two in a row can seem to overlap by so many milliseconds. */
const roundingMs = 0.2;

/** Exchanges as calls, by their numbers; whoever sent them, those under way at once stand in lanes of their own. */
function callsOf(exchanges: readonly RecordedExchange[]): NumberedCall[] {
  const timed = exchanges.flatMap(({ request, response, operation, sentMs }, index) =>
    sentMs === undefined || response?.durationMs === undefined
      ? []
      : [
          {
            number: index + 1,
            label: operation ?? `${request.method} ${pathOf(request.url)}`,
            answer: String(response.status),
            calledMs: sentMs,
            returnedMs: sentMs + response.durationMs,
          },
        ],
  );
  const start = Math.min(...timed.map(({ calledMs }) => calledMs));
  const ends: number[] = [];
  return timed
    .sort((one, other) => one.calledMs - other.calledMs)
    .map((call) => {
      const free = ends.findIndex((end) => end <= call.calledMs + roundingMs);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = call.returnedMs;
      const [calledMs, returnedMs] = [tenths(call.calledMs - start), tenths(call.returnedMs - start)];
      return { ...call, client: `lane ${lane + 1}`, calledMs, returnedMs };
    });
}

function overlap(one: TimedCall, other: TimedCall): boolean {
  return one.client !== other.client && one.calledMs < other.returnedMs && other.calledMs < one.returnedMs;
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/, '').replace(/\?.*/s, '');
}
