import type { Checkpoint, LoadResult } from './run-load.js';

// Everything fits into 80 columns.

const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
const grouped = (number: number) => Math.round(number).toLocaleString('en');

function row(first: string, ...columns: readonly string[]): string {
  return first.padEnd(12) + columns.map((column) => column.padStart(11)).join('');
}

export const checkpointHeader = row(
  'minute',
  'requests',
  'per second',
  'p50 ms',
  'p99 ms',
  'heap MiB',
  'RSS MiB',
);

export function checkpointRow({ at, requests, perSecond, p50, p99, heap, rss }: Checkpoint): string {
  const minute = (at / 60_000).toFixed(1);
  return row(
    minute,
    grouped(requests),
    grouped(perSecond),
    p50.toFixed(2),
    p99.toFixed(2),
    mib(heap),
    mib(rss),
  );
}

/** What was compared, what was sent, and the verdict. */
export function resultText({ counts, tally, problems }: LoadResult): string {
  const kinds = [...tally.kinds].map(([kind, amount]) => `${grouped(amount)} ${kind}`);
  const further = tally.problemCount - tally.problems.length;
  return [
    row('table', 'compared', 'expected', 'listed', 'rows', 'counted'),
    ...counts.map(({ table, comparisons, expected, listed, rows, counted }) =>
      row(
        table,
        ...[comparisons, expected, listed, rows].map(grouped),
        counted === undefined ? '' : grouped(counted),
      ),
    ),
    '',
    ...wrapped(kinds),
    `${grouped(tally.lost)} answers lost, ${grouped(tally.serverErrors)} answered 5xx, ${grouped(tally.rateLimited)} answered 429`,
    '',
    ...problems.map((problem) => `FAIL ${problem}`),
    ...(further > 0 ? [`FAIL and ${grouped(further)} more`] : []),
    ...(problems.length === 0 ? ['ok: counters exact, memory flat, nothing in the log'] : []),
  ].join('\n');
}

function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 2 <= 80)
      lines[lines.length - 1] = `${last}, ${word}`;
    else lines.push(word);
  }
  return lines;
}
