import type { TimedCall } from '../../generated/formats.js';
import { overlap, type Event } from './linearize.js';

/** A call as it is drawn. */
export interface Drawn extends Pick<Event<unknown, unknown>, 'client' | 'called' | 'returned'> {
  /** What was called, e.g. `create product A`. */
  readonly label: string;
  /** What came back, e.g. `201`. */
  readonly answer: string;
}

/** Columns of the widest line. */
export const timelineWidth = 78;

/**
 * Draws calls: a row for each client, a bar from the sending of each request to its answer, and below a line for each
 * bar. Bars are drawn to the order of those moments, not to their distance, so that every overlap shows and none is
 * made up. Calls that no other one overlaps with stand in the list only.
 */
export function timeline(calls: readonly Drawn[]): string {
  const numbered = calls.map((call, index) => ({ ...call, number: index + 1 }));
  const parallel = numbered.filter((call) =>
    calls.some((other) => other.client !== call.client && overlap(call, other)),
  );
  const clients = [...new Set(parallel.map(({ client }) => client))];
  const gutter = Math.max(...clients.map((client) => client.length), 0) + 2;
  const columnOf = columns(parallel, timelineWidth - gutter);
  const rows = clients.map((client) => {
    const bars = parallel.filter((call) => call.client === client);
    const row = bars.reduce((line, call) => {
      const [from, to] = [columnOf(call.called, 'called'), columnOf(call.returned, 'returned')];
      return line.padEnd(from) + bar(`${call.number}`, call.answer, to - from + 1);
    }, '');
    return `${client.padEnd(gutter)}${row}`.trimEnd();
  });
  return [...rows, ...(rows.length > 0 ? [''] : []), ...legend(numbered, gutter)].join('\n');
}

/** The same calls for reports that draw them themselves; times in milliseconds after the first request. */
export function timedCalls(calls: readonly Drawn[]): TimedCall[] {
  const start = Math.min(...calls.map(({ called }) => called));
  const since = (at: number) => Math.round((at - start) * 1000) / 1000;
  return calls.map(({ client, label, answer, called, returned }) => ({
    ...{ client, label, answer },
    calledMs: since(called),
    returnedMs: since(returned),
  }));
}

/** Numbers the moments; where two are equal, requests come before answers, so that touching calls overlap. */
function columns(calls: readonly Drawn[], width: number) {
  const moments = calls
    .flatMap(({ called, returned }) => [
      { at: called, kind: 'called' },
      { at: returned, kind: 'returned' },
    ])
    .sort((one, other) => one.at - other.at || one.kind.localeCompare(other.kind));
  const step = Math.max(1, Math.min(8, Math.floor(width / Math.max(1, moments.length))));
  return (at: number, kind: 'called' | 'returned') => {
    const index = moments.findIndex((moment) => moment.at === at && moment.kind === kind);
    return index * step + (kind === 'returned' ? step - 1 : 0);
  };
}

/** `[1─────201]`, shortened as far as it has to be. */
function bar(number: string, answer: string, width: number): string {
  const inner = Math.max(0, width - 2);
  if (inner < number.length) return '─'.repeat(width);
  const end = inner > number.length + answer.length ? answer : '';
  return `[${number}${'─'.repeat(inner - number.length - end.length)}${end}]`;
}

function legend(calls: readonly (Drawn & { number: number })[], gutter: number): string[] {
  return calls.map(({ number, client, label, answer }) => {
    const start = `${String(number).padStart(2)}  ${client.padEnd(gutter)}`;
    const room = timelineWidth - start.length - answer.length - 2;
    const text = label.length > room ? `${label.slice(0, room - 1)}…` : label.padEnd(room);
    return `${start}${text}  ${answer}`;
  });
}
