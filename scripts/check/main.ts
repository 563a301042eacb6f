import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contractProblems } from './contracts.js';
import { driftProblems } from './drift.js';
import { lawProblems } from './laws.js';
import { mutantProblems } from './mutants.js';
import { ruleProblems } from './rules.js';
import { translationProblems } from './translations.js';

// `npm run check`: everything that can be wrong without a test noticing. Each line is one check; all of them run.

const root = new URL('../../', import.meta.url);

const checks: readonly { name: string; problems: () => Promise<string[]> }[] = [
  {
    name: 'contracts: valid OpenAPI, policies, examples and sources',
    problems: () => contractProblems(new URL('spec/', root)),
  },
  {
    name: 'generated: no drift from spec',
    problems: () => driftProblems(new URL('spec/', root), new URL('generated/', root)),
  },
  {
    name: 'translations: complete, and nothing but texts',
    problems: () => translationProblems(new URL('spec/', root)),
  },
  {
    name: 'rules: well formed, each with a check, no check without a rule',
    problems: () => ruleProblems(new URL('spec/', root)),
  },
  {
    name: 'laws: held against every operation they concern, and documented so',
    problems: () => lawProblems(new URL('docs/', root)),
  },
  {
    name: 'mutants: a deliberate bug for every rule that is judged, a rule for every operation and policy',
    problems: mutantProblems,
  },
  {
    name: 'imports: directions between the rooms',
    problems: () =>
      command('depcruise', [
        '--config',
        '.dependency-cruiser.json',
        'mock-server',
        'conformance',
        'generated',
        'scripts',
      ]),
  },
  { name: 'types', problems: () => command('tsc', ['--noEmit', '-p', '.']) },
  { name: 'lint', problems: () => command('eslint', ['.']) },
  { name: 'format', problems: () => command('prettier', ['--check', '--log-level', 'warn', '.']) },
];

let failed = 0;
for (const { name, problems } of checks) {
  const found = await problems();
  console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  found.forEach((problem) => console.log(`     ${problem}`));
  if (found.length > 0) failed += 1;
}
console.log(`${checks.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a program of node_modules; its output lines are the problems when it fails. */
function command(name: string, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve) => {
    const program = fileURLToPath(new URL(`node_modules/.bin/${name}`, root));
    const child = spawn(program, args, { cwd: fileURLToPath(root), stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', (error) => resolve([`${name}: ${error.message}`]));
    child.on('close', (code) => {
      const lines = Buffer.concat(output).toString('utf8').trimEnd().split('\n');
      resolve(code === 0 ? [] : [...lines, `${name} ended with ${code}`]);
    });
  });
}
