import { setImmediate as nextTurn } from 'node:timers/promises';

// Loaded into the process of the mock before it starts (`--import`, with `--expose-gc`): whoever started the process asks
// by a message and is told what it holds. The product itself knows nothing of it.

/** What a process holds, in bytes. */
export interface Memory {
  /** Used heap after a garbage collection. */
  readonly heap: number;
  readonly rss: number;
}

async function measured(): Promise<Memory> {
  // What a finalizer lets go of is gone after the second collection.
  for (let time = 0; time < 2; time += 1) {
    globalThis.gc?.();
    await nextTurn();
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}

process.on('message', () => void measured().then((memory) => process.send?.(memory)));
// Being asked is no reason to stay: the mock ends as it does without a probe.
process.channel?.unref();
