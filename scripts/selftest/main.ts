import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { allMutants } from '../../mock-server/index.js';
import { matrixText, rowOf, type Matrix } from './matrix.js';
import { matrixPage } from './page.js';
import { judgeAll } from './pool.js';

// `npm run selftest`: every mutant has to be caught by the rules that it names, and by no rule that it has nothing to
// do with. `--only` takes names of mutants or rules, in part, separated by commas; only a whole run is written down.

const { values } = parseArgs({
  options: {
    api: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});
const wanted = values.only?.split(',');
const mutants = (await allMutants()).filter(
  ({ api, name, breaks }) =>
    (values.api === undefined || values.api === api) &&
    (wanted?.some((part) => name.includes(part) || breaks.some((rule) => rule.includes(part))) ?? true),
);
const byName = new Map(mutants.map((mutant) => [mutant.name, mutant]));
const [seed, runs] = [Number(values.seed), Number(values.runs)];
const started = performance.now();
const rows = new Map<string, ReturnType<typeof rowOf>>();
await judgeAll(
  mutants.map(({ api, name: mutant, breaks }) => ({ api, mutant, breaks, seed, runs })),
  (trial, results) => {
    const mutant = byName.get(trial.mutant ?? '');
    if (!mutant) return;
    const row = rowOf(mutant, results);
    rows.set(mutant.name, row);
    if (row.caught && !values.verbose) return;
    console.log(`${row.caught ? 'ok  ' : 'FAIL'} ${mutant.name}: ${mutant.bug}`);
    for (const rule of row.missed) console.log(`     missed by ${rule}`);
    for (const { rule, verdict, reason } of row.detail.strays) {
      console.log(`     ${verdict}, though it has nothing to do with it: ${rule}: ${reason.slice(0, 160)}`);
    }
  },
);
// In the order of the mutants, whichever was judged first.
const ordered = mutants.flatMap(({ name }) => {
  const row = rows.get(name);
  if (!row) return [];
  const { detail: _, ...rest } = row;
  return rest;
});
const caught = ordered.filter((row) => row.caught).length;
const durationMs = Math.round(performance.now() - started);
const matrix: Matrix = { seed, runs, durationMs, caught, mutants: ordered };
if (wanted === undefined && values.api === undefined) {
  await mkdir('reports', { recursive: true });
  await writeFile('reports/selftest.json', `${JSON.stringify(matrix, null, 2)}\n`);
  await writeFile('reports/selftest.html', matrixPage(matrix));
  console.log(`${matrixText(ordered)}\n\nwrote reports/selftest.json and reports/selftest.html`);
}
console.log(
  `${caught} of ${ordered.length} mutants caught in ${Math.round(durationMs / 1000)} s, seed ${seed}, ${runs} cases`,
);
process.exitCode = caught === ordered.length && caught > 0 ? 0 : 1;
