import { Command } from 'commander';
import { problemsOf } from './command.js';
import { compatibilityCheck } from './compatibility.js';
import { driftProblems } from './drift.js';
import { lawProblems } from './laws.js';
import { lintProblems } from './lint.js';
import { mutantProblems } from './mutants.js';
import { dependencyProblems, packageProblems } from './package.js';
import { policyProblems } from './policies.js';
import { ruleProblems } from './rules.js';
import { translationProblems } from './translations.js';

// `npm run check`: everything that can be wrong without a test noticing. Each line is one check; all of them run.

const root = new URL('../../', import.meta.url);

const flags = new Command('check')
  .description('find what no test would notice')
  .option(
    '--since <ref>',
    'commit, branch or tag whose clients can go on; the last release tag when left out',
  )
  .parse()
  .opts<{ since?: string }>();

const checks: readonly { name: string; problems: () => Promise<string[]> }[] = [
  {
    name: 'contracts: valid OpenAPI, with sources, examples, error bodies and limits (redocly.yaml)',
    problems: () => lintProblems(root),
  },
  {
    name: 'contracts: policies in their format, about operations that exist',
    problems: () => policyProblems(new URL('spec/', root)),
  },
  await compatibilityCheck(root, flags.since),
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
      problemsOf(
        'depcruise',
        ['--config', '.dependency-cruiser.json', 'mock-server', 'conformance', 'generated', 'scripts'],
        root,
      ),
  },
  {
    name: 'dependencies: licences on the list, no install scripts, each imported and each import declared',
    problems: () => dependencyProblems(root),
  },
  {
    name: 'package: what npm pack would publish is what runs',
    problems: () => packageProblems(root),
  },
  { name: 'types', problems: () => problemsOf('tsc', ['--noEmit', '-p', '.'], root) },
  { name: 'lint', problems: () => problemsOf('eslint', ['.'], root) },
  { name: 'format', problems: () => problemsOf('prettier', ['--check', '--log-level', 'warn', '.'], root) },
];

let failed = 0;
for (const { name, problems } of checks) {
  const found = await problems().catch((error: unknown) => [
    error instanceof Error ? error.message : String(error),
  ]);
  console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  found.forEach((problem) => console.log(`     ${problem}`));
  if (found.length > 0) failed += 1;
}
console.log(`${checks.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
