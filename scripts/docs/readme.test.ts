import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, serve, shell, type Serving } from './processes.js';
import { snippetsIn } from './snippets.js';

const page = await readFile(join(root, 'README.md'), 'utf8');
const snippets = snippetsIn(page);
const scratch = join(root, 'dist', 'readme-snippets');

describe("the README's commands", () => {
  test('every block is of a kind that a test below runs', () => {
    const kinds = new Set(
      snippets.map(({ language, info }) => `${language} ${info.replace(/\d+/, 'N')}`.trim()),
    );
    expect([...kinds].sort()).toEqual(['sh', 'sh curl N', 'sh mock', 'ts', 'yaml']);
  });

  test('the two commands for a fresh clone are the ones that CI and the tests run', async () => {
    const ci = await readFile(join(root, '.ci/run'), 'utf8');
    const commands = snippets.filter(({ code }) => code.startsWith('npm ci')).map(({ code }) => code);
    expect(commands).toEqual(['npm ci && npm run verify', 'npm ci && npm test']);
    expect(ci).toMatch(/^npm ci/m);
    expect(ci).toMatch(/^npm test /m);
  });

  test('npm run verify judges both APIs by at least 90 rules, fails none and exits with 0', async () => {
    const report = join(root, 'dist', 'readme-report.json');
    const { code, output } = await shell(`npm run verify -- --seed 1 --report json=${report}`);
    expect(output).not.toMatch(/ [1-9]\d* failed/);
    expect(code, output).toBe(0);
    const { runs } = JSON.parse(await readFile(report, 'utf8'));
    const passed = runs.reduce(
      (sum: number, run: { summary: { pass: number } }) => sum + run.summary.pass,
      0,
    );
    expect(passed).toBeGreaterThanOrEqual(90);
    expect(runs.map((run: { summary: object }) => run.summary)).toEqual(
      Array(2).fill(expect.objectContaining({ fail: 0, blocked: 0, error: 0, skipped: 0 })),
    );
  }, 300_000);

  test('npm run rules lists every rule with its source', async () => {
    const { code, output } = await shell('npm run rules');
    expect(code).toBe(0);
    expect(output).toMatch(/^must {4}tracepass\.idempotency\./m);
    expect(output.match(/source: /g)?.length).toBeGreaterThanOrEqual(90);
  });
});

describe("the README's commands in running text", () => {
  test('are those that a test runs: the ones below, the two commands, the preview, and what CI runs', () => {
    const commands = [...page.matchAll(/`(npm run [^`]+)`/g)].map(([, command = '']) =>
      command.replace(/\s+/g, ' '),
    );
    expect([...new Set(commands)].sort()).toEqual([
      'npm run check',
      'npm run generate',
      'npm run mock -- --port 8080 --api augno --seed 7 --clock 2026-12-31T23:59:00Z',
      'npm run preview -- tracepass',
      'npm run report -- staging.json rewrite=other.json --html compared.html',
      'npm run rules',
      'npm run selftest',
      'npm run verify',
      'npm run verify -- --api tracepass --target http://127.0.0.1:8080 --token tp_…',
    ]);
  });

  test('npm run mock takes port, API, seed and clock', async () => {
    const line = 'npm run mock -- --port 0 --api augno --seed 7 --clock 2026-12-31T23:59:00Z';
    const mock = await serve(line);
    try {
      expect(mock.banner).toContain('(seed 7)');
      expect(mock.banner).not.toContain('TracePass');
      const clock = await (await fetch(`${mock.url}/__control/sandboxes/default/clock`)).json();
      expect(clock).toMatchObject({ now: expect.stringMatching(/^2026-12-31T23:59:/) });
    } finally {
      await mock.stop();
    }
  });

  test('npm run generate writes nothing where nothing changed', async () => {
    const { code, output } = await shell('npm run generate');
    expect(code).toBe(0);
    expect(output).toContain('unchanged generated/augno/rules.ts');
    expect(output).not.toContain('written');
  });

  const flags = [...page.matchAll(/^\| `(--[^`]+)`/gm)].map(([, flag = '']) => flag);
  const limits = flags.filter((flag) => /^--(max-writes|read-only|rps)/.test(flag));
  const verdicts = flags.filter((flag) => /^--(fail-on|quiet)/.test(flag));

  test('the flags of the table can be combined', async () => {
    expect(flags).toHaveLength(10);
    const words = flags
      .filter((flag) => !limits.includes(flag) && !verdicts.includes(flag))
      .map((flag) => flag.replace('--runs 50', '--runs 2').replaceAll(/=report\./g, '=dist/readme-flags.'));
    const { code, output } = await shell(`npm run verify -- ${words.join(' ')}`);
    expect(code, output).toBe(0);
    expect(output).toContain('wrote dist/readme-flags.xml');
    expect(output).not.toMatch(/ should +pass/);
  });

  test('npm run report sets the reports that were written side by side', async () => {
    const line =
      'npm run report -- dist/readme-flags.json rewrite=dist/readme-flags.json --html dist/compared.html';
    const { code, output } = await shell(line);
    expect(code, output).toBe(0);
    expect(output).toContain('wrote dist/compared.html');
  });

  test('the flags about the verdict can be combined', async () => {
    expect(verdicts).toHaveLength(2);
    const { code, output } = await shell(
      `npm run --silent verify -- --seed 1 --api tracepass --only 'tracepass.templates.*' ${verdicts.join(' ')}`,
    );
    expect(code, output).toBe(0);
    expect(output).toContain('TracePass API: conforms. 4 of 4 must rules judged, none failed.\n');
    expect(output).not.toContain('seed');
  });

  test('the flags that limit a run can be combined', async () => {
    expect(limits).toHaveLength(3);
    const only = "--only 'tracepass.lists.*,tracepass.authentication.*'";
    const { code, output } = await shell(`npm run verify -- --seed 1 ${only} ${limits.join(' ')}`);
    expect(code, output).toBe(0);
    expect(output).toContain(' 0 writes');
  });
});

describe('the mock of the README', () => {
  let mock: Serving;
  beforeAll(async () => {
    mock = await serve('npm run mock -- --port 0 --clock 2026-05-09T10:00:00Z');
  });
  afterAll(() => mock.stop());

  test('prints its credentials and a line to try, which works', async () => {
    expect(mock.banner).toContain('tp_mock_quota_exhausted');
    expect(mock.banner).toContain(`${mock.url}/docs `);
    const lines = mock.banner.match(/curl [^]*?(?=\n\n)/g) ?? [];
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect((await shell(line.replace('curl -s', 'curl -si'))).output).toMatch(/^HTTP\/1.1 200/);
  });

  test('answers every curl line with the status that stands beside it', async () => {
    // One shell for all blocks: later lines use what earlier ones looked up.
    let script = '';
    for (const { language, info, code, line } of snippets.filter(({ language }) => language === 'sh')) {
      const status = info.match(/^curl (\d+)$/)?.[1];
      if (language !== 'sh' || (!status && !code.startsWith('PRODUCT='))) continue;
      const here = code.replaceAll('http://127.0.0.1:4010', mock.url);
      if (!status) {
        script += `${here}\n`;
        continue;
      }
      const { output } = await shell(`${script}${here}`);
      expect(output, `README line ${line}`).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    }
  });

  test('replays the unit that was created above', async () => {
    const replay = snippets.find(({ code }) => code.includes('Idempotency-Key'));
    const { output } = await shell((replay?.code ?? '').replaceAll('http://127.0.0.1:4010', mock.url));
    expect(output).toMatch(/^HTTP\/1.1 201/);
    expect(output).toMatch(/^Idempotent-Replayed: true/im);
  });

  test('is judged by the target file of the README', async () => {
    const yaml = snippets.find(({ language }) => language === 'yaml')?.code ?? '';
    const file = join(root, 'dist', 'readme-target.yaml');
    await writeFile(file, yaml.replace('https://staging.example.com', mock.url));
    const { code, output } = await shell(
      `npm run verify -- --target ${file} --only 'tracepass.products.*' --runs 2 --rps 200`,
      {
        TP_KEY: 'tp_mock_primary',
        TP_OTHER_KEY: 'tp_mock_other_tenant',
      },
    );
    expect(code, output).toBe(0);
    expect(output).not.toContain('tp_mock_primary');
  });

  test('is judged by URL and token alone', async () => {
    const line = `npm run verify -- --api tracepass --target ${mock.url} --token tp_mock_primary --only 'tracepass.templates.*'`;
    const { code, output } = await shell(line);
    expect(code, output).toBe(0);
    expect(output).toContain('otherTenant: { token:');
  });
});

describe('the TypeScript of the README', () => {
  beforeAll(() => mkdir(scratch, { recursive: true }));
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  const printed = ['201 BP-48V-100 0', '0 '];

  test.each(
    snippets.filter(({ language }) => language === 'ts').map(({ code }, index) => [index, code] as const),
  )('snippet %i runs as it stands and type-checks', async (index, code) => {
    const file = join(scratch, `snippet-${index}.ts`);
    await writeFile(file, code);
    const run = await shell(`node_modules/.bin/tsx ${file}`);
    expect(run.output).toContain(printed[index]);
    const types = await shell(
      `node_modules/.bin/tsc --noEmit --strict --skipLibCheck --target es2023 --module nodenext --types node ${file}`,
    );
    expect(types.output).toBe('');
  });
});
