import { cpus } from 'node:os';
import { Command } from 'commander';
import { names, wholeNumber } from '../cli/option-values.js';
import { pinned } from './processes.js';
import { resultText, type Result } from './result.js';
import { rows } from './rows.js';
import { start } from './start.js';
import { suite } from './suite.js';
import { throughput, type Effort } from './throughput.js';

// `npm run bench`: how fast the mock and the suite are, as ratios to others that are measured in the same run.

const parts: Record<string, (effort: Effort) => Promise<Result>> = { throughput, rows, start, suite };

interface Flags {
  readonly only?: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
}

const program = new Command('bench')
  .description('measure the mock and the suite beside others, in one run')
  .option('--only <parts>', `some parts only (${Object.keys(parts).join(', ')})`, names)
  .option('--rounds <n>', 'how often each figure is measured; the middle one counts', wholeNumber(1), 5)
  .option('--seconds <n>', 'length of one measurement of throughput', wholeNumber(1), 3);
const { only = Object.keys(parts), rounds, seconds } = program.parse().opts<Flags>();

const unknown = only.filter((name) => !(name in parts));
if (unknown.length > 0) program.error(`bench: there is no part ${unknown.join(', ')}`, { exitCode: 2 });

const cores = pinned ? 'server and client on a core each' : 'server and client share the cores';
console.log(
  `Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}, ${cores}; ${rounds} rounds`,
);
for (const [name, measure] of Object.entries(parts)) {
  if (only.includes(name)) console.log(`\n${resultText(await measure({ rounds, seconds }))}`);
}
