import { create, createWithKey, replay, type Calls } from './calls.js';
import { express, mock, nodeHttp, prismLogging, prismSilent } from './contenders.js';
import type { Driven } from './drive.js';
import { drive, ServerProcess } from './processes.js';
import { median, ratio, type Result } from './result.js';

export interface Effort {
  /** How often everything is measured, one after the other. */
  readonly rounds: number;
  /** Length of one measurement. */
  readonly seconds: number;
}

const connections = 32;

/** Calls per second of the mock beside those of others, which get the same calls. */
export async function throughput({ rounds, seconds }: Effort): Promise<Result> {
  const servers = {
    mock: await ServerProcess.start(mock),
    express: await ServerProcess.start(express),
    nodeHttp: await ServerProcess.start(nodeHttp),
    prism: await ServerProcess.start(prismLogging),
    prismSilent: await ServerProcess.start(prismSilent),
  };
  const contenders: Record<string, { server: ServerProcess; calls: Calls }> = {
    'node:http, echo': { server: servers.nodeHttp, calls: createWithKey },
    'Express 5, express.json(), echo': { server: servers.express, calls: createWithKey },
    'mock, create with a key': { server: servers.mock, calls: createWithKey },
    'mock, create': { server: servers.mock, calls: create },
    'mock, replay': { server: servers.mock, calls: replay },
    'Prism, default logging': { server: servers.prism, calls: createWithKey },
    'Prism, no logging': { server: servers.prismSilent, calls: createWithKey },
  };
  const measured = new Map<string, Driven[]>(Object.keys(contenders).map((name) => [name, []]));
  try {
    // The first round warms everything up and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, { server, calls }] of Object.entries(contenders)) {
        const plan = {
          url: server.url,
          calls,
          name: `${round}-${Object.keys(contenders).indexOf(name)}`,
          connections,
        };
        const driven = await drive({ ...plan, seconds: round === 0 ? 1 : seconds }, 201);
        if (round > 0) measured.get(name)?.push(driven);
      }
    }
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
  const perSecond = (name: string) => (measured.get(name) ?? []).map((driven) => driven.perSecond);
  const whole = perSecond('mock, create with a key');
  const tail = (measured.get('mock, create with a key') ?? []).map(({ p99Ms, medianMs }) => p99Ms / medianMs);
  return {
    title: `Creating a product: 200 bytes, ${connections} connections`,
    columns: ['', 'calls/s', 'median', 'p99', '× Express'],
    rows: [...measured].map(([name, runs]) => [
      name,
      median(perSecond(name)).toFixed(0),
      `${median(runs.map(({ medianMs }) => medianMs)).toFixed(1)} ms`,
      `${median(runs.map(({ p99Ms }) => p99Ms)).toFixed(1)} ms`,
      ratio(perSecond(name), perSecond('Express 5, express.json(), echo')).toFixed(2),
    ]),
    goals: [
      goal('mock / Express', perSecond('Express 5, express.json(), echo'), 0.8),
      goal('mock / Prism, default logging', perSecond('Prism, default logging'), 2.5),
      goal('mock / Prism, no logging', perSecond('Prism, no logging'), 1.2),
      {
        name: 'replay / first call',
        measured: ratio(perSecond('mock, replay'), whole),
        unit: '×',
        atLeast: 1,
      },
      { name: 'p99 / median of the mock', measured: median(tail), unit: '×', below: 3 },
    ],
  };

  function goal(name: string, to: readonly number[], atLeast: number) {
    return { name, measured: ratio(whole, to), unit: '×' as const, atLeast };
  }
}
