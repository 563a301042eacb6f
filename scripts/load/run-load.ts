import { Random } from '../../mock-server/sandbox/random.js';
import type { Memory } from './memory-probe.js';
import { serveMock, type Program } from './served-mock.js';
import type { Count } from './shelf.js';
import { Tally } from './tally.js';
import { World, type Use } from './world.js';

/** When a run ends. */
export interface Extent {
  /** Milliseconds, or requests, after which no further round begins. */
  readonly milliseconds?: number;
  readonly requests?: number;
  /** Calls between two comparisons in one sandbox; 600 when left out. */
  readonly perRound?: number;
  /** The run is measured so many times at even distances, the end included. */
  readonly checkpoints: number;
}

export interface LoadOptions {
  readonly seed: number;
  readonly extent: Extent;
  /** Module and words of another program to drive; the built mock when left out. */
  readonly program?: Program;
  /** Folder of the built `served-mock`; its own when left out. */
  readonly from?: URL;
  /** Told about each checkpoint when it is reached. */
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void;
}

/** The state of things when every sandbox has been brought back to its start. */
export interface Checkpoint extends Memory {
  /** Milliseconds since the start. */
  readonly at: number;
  /** Requests since the start. */
  readonly requests: number;
  /** Since the checkpoint before. */
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface LoadResult {
  readonly checkpoints: readonly Checkpoint[];
  /** Sums of all comparisons by table. */
  readonly counts: readonly (Count & { readonly comparisons: number })[];
  readonly tally: Tally;
  /** Why the run failed, in words; empty when it did not. */
  readonly problems: readonly string[];
}

/** Calls of a round in one sandbox. */
const usualRound = 600;

/** Seven sandboxes are used by both APIs and reset now and then, one is never reset: 32 connections. */
const uses: readonly Use[] = [
  { mark: 'load-long', tracepass: 4, augno: 0, longLived: true },
  ...Array.from({ length: 7 }, (_, index) => ({
    ...{ mark: `load-${index + 1}`, tracepass: 2, augno: 2, longLived: false },
  })),
];

/** What the last third of the checkpoints may hold by what the first third did. */
const growth = {
  heap: (bytes: number) => bytes * 1.1 + 4 * 2 ** 20,
  rss: (bytes: number) => bytes * 1.25 + 32 * 2 ** 20,
};

/**
 * Drives a mock at full speed, and checks at every round what it counts, and at every checkpoint what it holds.
 *
 * @throws Error when the mock does not start, ends early, or a request is never answered
 */
export async function runLoad({
  seed,
  extent,
  program,
  from,
  onCheckpoint,
}: LoadOptions): Promise<LoadResult> {
  const mock = await serveMock(program, from);
  const tally = new Tally();
  const counts = new Map<string, Count & { comparisons: number }>();
  const compare = (compared: readonly Count[]) => {
    for (const count of compared) counts.set(count.table, added(counts.get(count.table), count));
  };
  const worlds = uses.map((use, index) => new World(mock.url, new Random(seed * 100 + index), tally, use));
  const chance = new Random(seed);
  const started = performance.now();
  const checkpoints: Checkpoint[] = [];
  try {
    for (const world of worlds) await world.open();
    for (let number = 1; number <= extent.checkpoints; number += 1) {
      const share = number / extent.checkpoints;
      const isDue = () =>
        performance.now() - started >= (extent.milliseconds ?? Number.POSITIVE_INFINITY) * share ||
        tally.requests >= (extent.requests ?? Number.POSITIVE_INFINITY) * share;
      const before = { at: performance.now(), requests: tally.requests };
      tally.forget();
      await Promise.all(
        worlds.map(async (world, index) => {
          while (!isDue()) {
            compare(await world.round(extent.perRound ?? usualRound));
            if (index > 0 && chance.integer(1, 4) === 1) compare(await world.reset());
          }
        }),
      );
      const now = performance.now();
      const speed = {
        perSecond: ((tally.requests - before.requests) * 1000) / (now - before.at),
        p50: tally.percentile(50),
        p99: tally.percentile(99),
      };
      for (const world of worlds.slice(1)) compare(await world.reset());
      const checkpoint = { at: now - started, requests: tally.requests, ...speed, ...(await mock.memory()) };
      checkpoints.push(checkpoint);
      onCheckpoint?.(checkpoint);
    }
  } finally {
    for (const world of worlds) world.close();
    const code = await mock.stop();
    if (code !== 0) tally.problem(`the mock ended with ${code}`);
  }
  const log = mock.log();
  if (log !== '') tally.problem(`the mock wrote to its log: ${log.slice(0, 500)}`);
  const all = [...tally.problems, ...grown(checkpoints)];
  return { checkpoints, counts: [...counts.values()], tally, problems: all };
}

function added(sum: (Count & { comparisons: number }) | undefined, count: Count) {
  if (!sum) return { ...count, comparisons: 1 };
  return {
    ...{ table: count.table, comparisons: sum.comparisons + 1 },
    ...{
      expected: sum.expected + count.expected,
      listed: sum.listed + count.listed,
      rows: sum.rows + count.rows,
    },
    ...(count.counted !== undefined && { counted: (sum.counted ?? 0) + count.counted }),
  };
}

/**
 * What the mock holds more in the last third of the checkpoints than it may by the first third. Medians, because resident
 * memory swings by a third with what the allocator happens to keep.
 */
function grown(checkpoints: readonly Checkpoint[]): string[] {
  const third = Math.ceil(checkpoints.length / 3);
  if (third === 0) return ['nothing was measured'];
  return (['heap', 'rss'] as const).flatMap((kind) => {
    const held = checkpoints.map((checkpoint) => checkpoint[kind]);
    const [first, last] = [median(held.slice(0, third)), median(held.slice(-third))];
    const most = growth[kind](first);
    const inMiB = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
    return last <= most
      ? []
      : [`${kind} grew from ${inMiB(first)} to ${inMiB(last)} MiB; at most ${inMiB(most)} is allowed`];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
