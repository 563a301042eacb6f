import { mock, prismLogging } from './contenders.js';
import { ServerProcess } from './processes.js';
import { median, ratio, type Result } from './result.js';
import type { Effort } from './throughput.js';

/** From the command to the first answer, and what an idle mock holds of memory. */
export async function start({ rounds }: Effort): Promise<Result> {
  const times = { mock: new Array<number>(), prism: new Array<number>() };
  const memory = { mock: new Array<number>(), prism: new Array<number>() };
  // The first round brings the files into the system's cache and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of [
      ['mock', mock],
      ['prism', prismLogging],
    ] as const) {
      const server = await ServerProcess.start(command);
      if (round > 0) {
        times[name].push(server.startMs / 1000);
        memory[name].push(server.memory() / 1024 / 1024);
      }
      await server.stop();
    }
  }
  return {
    title: 'Start of the process to its first answer',
    columns: ['', 'start', 'memory'],
    rows: (['mock', 'prism'] as const).map((name) => [
      name,
      `${median(times[name]).toFixed(2)} s`,
      `${median(memory[name]).toFixed(0)} MB`,
    ]),
    goals: [
      { name: 'start of the mock', measured: median(times.mock), unit: 's', below: 0.6 },
      { name: 'start: mock / Prism', measured: ratio(times.mock, times.prism), unit: '×', below: 0.25 },
      { name: 'memory of the idle mock', measured: median(memory.mock), unit: 'MB', below: 90 },
    ],
  };
}
