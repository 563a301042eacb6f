import { mkdir } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { apiNames, type ApiName } from '../../generated/apis.js';
import { allMutants } from '../../mock-server/index.js';
import { names, wholeNumber } from '../cli/option-values.js';
import { writeWhole } from '../cli/whole-file.js';
import { choose } from './choice.js';
import { matrixText, rowOf, type JudgedRow, type Matrix } from './matrix.js';
import { matrixPage } from './page.js';
import { judgeAll } from './pool.js';

// `npm run selftest`: every mutant has to be caught by the rules that it names, and by no rule that it has nothing to
// do with. Ends with 0 when all are, with 1 when one is not.

interface Flags {
  readonly api?: ApiName;
  readonly only?: readonly string[];
  readonly perTopic: boolean;
  readonly without: readonly string[];
  readonly seed: number;
  readonly runs: number;
  readonly everyRule: boolean;
  readonly verbose: boolean;
}

const program = new Command('selftest')
  .description('judge mocks with one deliberate bug each: is it caught, and by the right rules?')
  .addOption(new Option('--api <name>', 'mutants of one API only').choices(apiNames))
  .option(
    '--only <parts>',
    'those whose name or whose rules contain one of these, separated by commas',
    names,
  )
  .option('--per-topic', 'just the first of each topic', false)
  .option('--without <rules>', 'leave out the checks of these rules, to see who misses them', names, [])
  .option('--seed <n>', 'seed of mocks and inputs', wholeNumber(0), 1)
  .option('--runs <n>', 'cases per property before a rule is given more to find its bug', wholeNumber(1), 1)
  .option('--every-rule', 'judge rules too that make no call that the bug changes', false)
  .option('--verbose', 'name the mutants that are caught as well', false);
const flags = program.parse().opts<Flags>();

const mutants = choose(await allMutants(), flags);
if (mutants.length === 0) program.error('selftest: no mutant is chosen', { exitCode: 2 });
const { seed, runs, without, everyRule } = flags;
const started = performance.now();
const judged = await judgeAll(
  mutants.map((mutant) => ({ mutant, without, everyRule, seed, runs })),
  ({ mutant }, results) => {
    const row = rowOf(mutant, results);
    tell(row);
    return row;
  },
);
const rows = judged.map(({ detail: _, ...row }) => row);
const caught = rows.filter((row) => row.caught).length;
const durationMs = Math.round(performance.now() - started);
if (mutants.length === (await allMutants()).length && without.length === 0) {
  const matrix: Matrix = { seed, runs, durationMs, caught, mutants: rows };
  await mkdir('reports', { recursive: true });
  await writeWhole('reports/selftest.json', `${JSON.stringify(matrix, null, 2)}\n`);
  await writeWhole('reports/selftest.html', matrixPage(matrix));
  console.log(`${matrixText(rows)}\n\nwrote reports/selftest.json and reports/selftest.html`);
}
console.log(`${caught} of ${rows.length} mutants caught in ${Math.round(durationMs / 1000)} s, seed ${seed}`);
process.exitCode = caught === rows.length ? 0 : 1;

function tell({ caught, name, bug, missed, detail }: JudgedRow): void {
  if (caught && !flags.verbose) return;
  console.log(`${caught ? 'ok  ' : 'FAIL'} ${name}: ${bug}`);
  for (const rule of missed) console.log(`     missed by ${rule}`);
  for (const { rule, verdict, reason } of detail.strays)
    console.log(`     ${verdict}, though it has nothing to do with it: ${rule}: ${reason.slice(0, 160)}`);
}
