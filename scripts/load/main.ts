import { Command } from 'commander';
import { wholeNumber } from '../cli/option-values.js';
import { runLoad } from './run-load.js';
import { checkpointHeader, checkpointRow, resultText } from './table.js';

// `npm run load`: the built mock at full speed on the loopback interface, with faults, clock jumps and resets. Ends with 0
// when memory stayed flat, every counter was exact and the log empty, else with 1.

interface Flags {
  readonly minutes: number;
  readonly seed: number;
}

const program = new Command('load')
  .description('drive the built mock at full speed; ends by itself')
  .option('--minutes <n>', 'how long', wholeNumber(2, 120), 15)
  .option('--seed <n>', 'seed of calls, faults, jumps and resets', wholeNumber(0), 1);
const { minutes, seed } = program.parse().opts<Flags>();

console.log(`load for ${minutes} minutes, seed ${seed}, 32 connections\n\n${checkpointHeader}`);
const result = await runLoad({
  seed,
  extent: { milliseconds: minutes * 60_000, checkpoints: minutes },
  onCheckpoint: (checkpoint) => console.log(checkpointRow(checkpoint)),
});
console.log(`\n${resultText(result)}`);
process.exitCode = result.problems.length === 0 ? 0 : 1;
