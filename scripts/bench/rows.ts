import createClient from 'openapi-fetch';
import type { paths } from '../../generated/tracepass/openapi.js';
import { create, get, page, primaryToken, search, type Calls } from './calls.js';
import { filledMock } from './contenders.js';
import { drive, ServerProcess } from './processes.js';
import { median, ratio, type Result } from './result.js';
import type { Effort } from './throughput.js';

/** Products of the small mock and of the large one. */
const sizes = [1000, 1_000_000] as const;

/** Calls of one measurement; few enough that creating does not make the small mock a large one. */
const amount = 500;

const mostMemory = 1200;

/** Whether calls cost the same with many rows as with few, and what the rows take of memory. */
export async function rows({ rounds }: Effort): Promise<Result> {
  const [few, many] = sizes;
  const small = await ServerProcess.start(filledMock(few));
  const large = await ServerProcess.start(filledMock(many));
  const kinds = Object.keys(callsFor(few));
  const times = new Map(
    kinds.map((kind) => [kind, { small: new Array<number>(), large: new Array<number>() }]),
  );
  try {
    // The first round warms up, builds what is built when it is first needed, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const kind of kinds) {
        const [smallMs, largeMs] = [
          await cost(small, few, kind, round),
          await cost(large, many, kind, round),
        ];
        if (round === 0) continue;
        times.get(kind)?.small.push(smallMs);
        times.get(kind)?.large.push(largeMs);
      }
    }
    const megabytes = large.memory() / 1024 / 1024;
    return {
      title: `A call with ${few} and with ${many} products, one at a time`,
      columns: ['', `${few}`, `${many}`, 'ratio'],
      rows: [...times].map(([kind, { small, large }]) => [
        kind,
        `${median(small).toFixed(2)} ms`,
        `${median(large).toFixed(2)} ms`,
        ratio(large, small).toFixed(2),
      ]),
      goals: [
        ...[...times].map(([kind, { small, large }]) => ({
          name: `${kind}: many rows / few rows`,
          measured: ratio(large, small),
          unit: '×' as const,
          below: 1.5,
        })),
        { name: `memory with ${many} products`, measured: megabytes, unit: 'MB', below: mostMemory },
      ],
    };
  } finally {
    await Promise.all([small.stop(), large.stop()]);
  }
}

function callsFor(count: number): Record<string, (ids: readonly string[]) => Calls> {
  return {
    create: () => create,
    get,
    'list, first page': () => page(1),
    'list, page in the middle': () => page(count / 40),
    'search, one hit': () =>
      search(Array.from({ length: 50 }, (_, index) => `BP-48V-row-${Math.floor((count / 50) * index)}`)),
  };
}

/** Milliseconds of one call, the middle one of several. */
async function cost(server: ServerProcess, count: number, kind: string, round: number): Promise<number> {
  const calls = callsFor(count)[kind]?.(await someIds(server));
  if (!calls) throw new Error(`there are no calls ${kind}`);
  const name = `${kind.slice(0, 4)}-${round}-${count}`;
  const expected = calls.method === 'POST' ? 201 : 200;
  const { medianMs } = await drive({ url: server.url, calls, name, connections: 1, amount }, expected);
  return medianMs;
}

async function someIds({ url }: ServerProcess): Promise<string[]> {
  const client = createClient<paths>({
    baseUrl: url,
    headers: { Authorization: `Bearer ${primaryToken}` },
  });
  const { data } = await client.GET('/api/v1/products', { params: { query: { limit: 100 } } });
  return data?.data.items.map(({ _id }) => _id) ?? [];
}
