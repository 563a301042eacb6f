import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../../mock-server/index.js';
import { shell } from '../docs/processes.js';

// Two servers with one bug each: one breaks a must rule, the other a should rule.
const must = 'tracepass.templates.same-for-every-workspace';
const should = 'tracepass.templates.battery-is-listed';
const passing = 'tracepass.templates.unknown-category-is-not-found';

let folder: string;
let mocks: Mock[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-ci-'));
  const mutants = { must: 'templates-by-workspace', should: 'battery-template-is-not-listed' };
  mocks = await Promise.all(
    Object.entries(mutants).map(async ([level, mutant]) => {
      const mock = await startMock({ apis: ['tracepass'], mutant });
      await writeFile(join(folder, `${level}.yaml`), JSON.stringify(mock.targets[0]));
      return mock;
    }),
  );
});
afterAll(async () => {
  await Promise.all(mocks.map((mock) => mock.close()));
  await rm(folder, { recursive: true });
});

/** A run against the server that breaks a rule of the level. `FOLDER` stands for the folder of the test. */
function verify(level: 'must' | 'should', words: string, environment = {}) {
  const target = join(folder, `${level}.yaml`);
  const only = `--only ${must},${should},${passing} --seed 1 --runs 2`;
  const line = `node dist/scripts/cli/main.js verify --target ${target} ${only} ${words}`;
  return shell(line.replaceAll('FOLDER', folder), environment);
}

async function baseline(name: string, ...entries: readonly [rule: string, until: string][]): Promise<string> {
  const lines = entries.map(([rule, until]) => `- { rule: ${rule}, reason: known, until: ${until} }\n`);
  await writeFile(join(folder, name), lines.join(''));
  return `--baseline FOLDER/${name}`;
}

describe('a failed should rule', () => {
  test('fails the run only where that is asked for', async () => {
    const { code, output } = await verify('should', '--quiet');
    expect(output).toMatch(/conforms\. 2 of 2 must rules judged, none failed\. 1 should rule\s+failed\./);
    expect(code).toBe(0);
    const strict = await verify('should', '--quiet --fail-on should --report json=FOLDER/strict.json');
    expect(strict.output).toMatch(/^Failures \(1\)\n[^]*does not conform: 1 should rule failed\./);
    expect(strict.code).toBe(1);
    expect(JSON.parse(await readFile(join(folder, 'strict.json'), 'utf8'))).toMatchObject({
      failOn: 'should',
    });
  });
});

describe('a baseline', () => {
  test('tolerates a failure, which no report shows as passed', async () => {
    const flag = await baseline('known.yaml', [must, '9999-12-31']);
    const kinds = ['json', 'junit', 'markdown', 'sarif', 'badge'];
    const files = kinds.map((kind) => `${kind}=FOLDER/new/known.${kind}`).join(',');
    const { code, output } = await verify('must', `${flag} --report ${files}`);
    expect(code, output).toBe(0);
    expect(output).toContain('conforms but for 1 tolerated failure');
    const [json = '', junit, markdown, sarif, badge] = await Promise.all(
      kinds.map((kind) => readFile(join(folder, `new/known.${kind}`), 'utf8')),
    );
    expect(JSON.parse(json)).toMatchObject({
      summary: { fail: 1, tolerated: 1 },
      baseline: { entries: [{ rule: must, state: 'tolerated' }] },
    });
    expect(junit).toContain('<skipped message="tolerated until 9999-12-31: known">');
    expect(markdown).toContain(`tolerated until 9999-12-31: <code>${must}</code>: known`);
    expect(sarif).toContain('"justification": "known (tolerated until 9999-12-31)"');
    expect(badge).toContain('1 failure tolerated · 1.0.0 · ');
  });

  test('fails the run over an entry that has to go and one that has expired, and says which', async () => {
    const stale = await verify(
      'must',
      await baseline('stale.yaml', [must, '9999-12-31'], [passing, '9999-12-31']),
    );
    expect(stale.output).toContain(`stale.yaml:2: remove this entry; ${passing} does not fail any more\n`);
    expect(stale.code).toBe(1);
    const past = await verify('must', `--quiet ${await baseline('past.yaml', [must, '2026-01-31'])}`);
    expect(past.output.replace(/\s+/g, ' ')).toContain(
      `past.yaml:1: ${must} was tolerated until 2026-01-31 and fails still, so it counts again`,
    );
    expect(past.code).toBe(1);
  });

  test('tells of what was not judged, and is no worse for it', async () => {
    const flag = await baseline(
      'wide.yaml',
      [must, '9999-12-31'],
      ['tracepass.products.update-is-stored', '9999-12-31'],
      ['augno.contract.status-is-documented', '9999-12-31'],
    );
    const { code, output } = await verify('must', flag);
    expect(output).toMatch(
      /wide\.yaml: 1 entry not judged by this run:\s+tracepass\.products\.update-is-stored/,
    );
    expect(output).toContain('wide.yaml: 1 for augno, which this run did not judge');
    expect(code).toBe(0);
  });

  test('can be drafted, and is refused until somebody gives reasons', async () => {
    const { code } = await verify('must', '--quiet --write-baseline FOLDER/draft.yaml');
    expect(code).toBe(1);
    expect(await readFile(join(folder, 'draft.yaml'), 'utf8')).toContain(`- rule: ${must}\n  reason: #`);
    const refused = await verify('must', '--baseline FOLDER/draft.yaml');
    expect(refused.output).toBe(
      `twinspec: ${folder}/draft.yaml:4:11: reason has to say why the failure is tolerated\n`,
    );
    expect(refused.code).toBe(2);
  });

  test('is refused for a rule that does not exist before anything is judged', async () => {
    const { code, output } = await verify('must', await baseline('typo.yaml', [`${must}s`, '9999-12-31']));
    expect(output).toBe(
      `twinspec: ${folder}/typo.yaml:1: there is no rule ${must}s (did you mean ${must}?)\n`,
    );
    expect(code).toBe(2);
  });
});

describe('on GitHub', () => {
  test('failures are annotated, the job summary is added to, and quoted texts give no commands', async () => {
    const summary = join(folder, 'summary.md');
    await writeFile(summary, 'from an earlier command\n');
    const { code, output } = await verify('must', '', {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(code).toBe(1);
    const [token] = output.match(/(?<=^::stop-commands::)[\w-]{36}$/m) ?? [];
    const [inside = '', outside = ''] =
      output.split(/^::stop-commands::.*$/m)[1]?.split(`::${token}::\n`) ?? [];
    expect(inside).toContain('Exchange 1 of');
    expect(outside).toMatch(/^::error title=twinspec tracepass::TracePass API: does not conform/);
    expect(outside).toContain(`\n::error title=${must}::Two workspaces see the same templates.%0A`);
    expect(await readFile(summary, 'utf8')).toMatch(
      /^from an earlier command\n## ❌ TracePass API: does not conform[^]*<details>/,
    );
  });

  test('a summary that cannot be written changes nothing', async () => {
    const { code, output } = await verify('should', '--quiet', {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: join(folder, 'absent/summary.md'),
    });
    expect(output).toContain('::warning title=twinspec::the job summary cannot be written (ENOENT)');
    expect(output).toContain(`::warning title=${should}::`);
    expect(code).toBe(0);
  });
});

test('elsewhere there are no commands, and colours only where they are forced', async () => {
  const { output } = await verify('must', '--quiet');
  expect(output).not.toMatch(/^::|\u001b/m);
  expect((await verify('must', '--quiet', { FORCE_COLOR: '1' })).output).toContain('\u001b[31m');
});
