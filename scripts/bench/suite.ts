import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../generated/formats.js';
import { primaryToken } from './calls.js';
import { command, mock } from './contenders.js';
import { client, ServerProcess } from './processes.js';
import { median, type Result } from './result.js';
import type { Effort } from './throughput.js';

/** Rules whose inputs are generated, and cases of each in the short run and in the long one. */
const rules = 'tracepass.products.*';
const [few, many] = [20, 120] as const;

/**
 * What a generated case costs beside the bare calls that it makes. Of two runs that differ in nothing but the number of
 * cases, so that starting and compiling, which are paid once, do not count.
 */
export async function suite({ rounds }: Effort): Promise<Result> {
  const server = await ServerProcess.start(mock);
  const folder = await mkdtemp(join(tmpdir(), 'twinspec-bench-'));
  const ratios: number[] = [];
  const costs: { suite: number; fetch: number }[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const short = await judge(few, round);
      const long = await judge(many, round);
      const writes = long.requests.writes - short.requests.writes;
      const requests = long.requests.total - short.requests.total;
      const bare = await bareFetch(writes, requests - writes);
      const judged = long.durationMs - short.durationMs;
      ratios.push(judged / bare);
      costs.push({ suite: judged / requests, fetch: bare / requests });
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
  const perRequest = (of: 'suite' | 'fetch') => `${median(costs.map((cost) => cost[of])).toFixed(2)} ms`;
  return {
    title: `A generated case of ${rules}, beside its calls by bare fetch`,
    columns: ['', 'per request'],
    rows: [
      ['suite: generate, send, check, judge', perRequest('suite')],
      ['bare fetch, one after the other', perRequest('fetch')],
    ],
    goals: [{ name: 'suite / bare fetch', measured: median(ratios), unit: '×', below: 1.5 }],
  };

  async function judge(runs: number, round: number): Promise<Report> {
    const file = join(folder, `${runs}.json`);
    const target = ['--target', server.url, '--token', primaryToken, '--control', `${server.url}/__control`];
    const choice = [
      '--api',
      'tracepass',
      '--only',
      rules,
      '--seed',
      String(round + 1),
      '--runs',
      String(runs),
    ];
    await client([command, 'verify', ...target, ...choice, '--quiet', '--report', `json=${file}`]);
    const report: Report = JSON.parse(await readFile(file, 'utf8'));
    return report;
  }

  async function bareFetch(writes: number, reads: number): Promise<number> {
    const script = fileURLToPath(new URL('bare-fetch.js', import.meta.url));
    return Number(await client([script, server.url, String(writes), String(reads)]));
  }
}
