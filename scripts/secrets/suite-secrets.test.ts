import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shell } from '../docs/processes.js';
import { startEcho } from './echoing-fixture.js';
import { needles, needlesIn } from './needle-fixture.js';

// Credentials are given to the suite in every way there is, and looked for in everything that it prints and writes.

let folder: string;
let echo: Awaited<ReturnType<typeof startEcho>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-secrets-'));
  echo = await startEcho();
});
afterAll(async () => {
  await echo.close();
  await rm(folder, { recursive: true });
});

const kinds = ['json', 'junit', 'html', 'markdown', 'sarif', 'badge'] as const;
type Told = Readonly<
  Record<(typeof kinds)[number] | 'printed' | 'summary' | 'baseline' | 'comparison', string>
>;

const cli = 'node dist/scripts/cli/main.js';

/** What a run prints and writes, with everything that it can be asked for; empty where there was nothing. */
async function toldBy(words: string, environment: Record<string, string> = {}): Promise<Told> {
  const outputs = await mkdtemp(join(folder, 'run-'));
  const at = (name: string) => join(outputs, name);
  const reports = kinds.map((kind) => `${kind}=${at(kind)}`).join(',');
  const { output } = await shell(
    `${cli} verify ${words} --runs 2 --seed 1 --write-baseline ${at('baseline')} --report ${reports}`,
    { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: at('summary'), ...environment },
  );
  const names = await readdir(outputs);
  const read = async (name: string) => (names.includes(name) ? await readFile(at(name), 'utf8') : '');
  const compared = names.includes('json')
    ? await shell(`${cli} report ${at('json')} ${at('json')} --html ${at('comparison')}`)
    : { output: '' };
  names.push(...(compared.output === '' ? [] : ['comparison']));
  const [json, junit, html, markdown, sarif, badge] = await Promise.all(kinds.map(read));
  return {
    ...{ json: json ?? '', junit: junit ?? '', html: html ?? '', markdown: markdown ?? '' },
    ...{ sarif: sarif ?? '', badge: badge ?? '' },
    printed: output,
    summary: await read('summary'),
    baseline: await read('baseline'),
    comparison: compared.output + (await read('comparison')),
  };
}

/** The places of needles, by what shows them. */
function leaksOf(told: Told): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(told)
      .map(([name, text]) => [name, needlesIn(text)] as const)
      .filter(([, places]) => places.length > 0),
  );
}

/** That failures with messages, traffic, commands and replays were told, so that nothing is hidden by being absent. */
function expectFailures({ printed, badge, baseline, ...reports }: Told): void {
  expect(printed).toContain('curl -sS');
  expect(printed).toContain('Replay');
  expect(printed).toContain('::error');
  expect(badge).toContain('does not conform');
  for (const rule of failing) {
    expect(printed).toContain(rule.replace('tracepass.', ''));
  }
  expect(baseline).toContain('token-must-match-whole');
  for (const [name, text] of Object.entries(reports)) {
    expect(text, name).toContain('token-must-match-whole');
    expect(text, name).toContain('***');
  }
  // The body with all its forms, the bytes, the headers and the near misses of the token were there.
  expect(reports.json).toContain('"urlComponentTwice');
  expect(reports.json).toContain('"encoding": "base64"');
  expect(reports.json).toContain('"www-authenticate"');
  expect(reports.json).toContain('the token differs from the valid one');
}

const described = (token: string, more = '') => `api: tracepass
baseUrl: ${echo.url}
credentials:
  primary: { token: ${JSON.stringify(token)} }
  otherTenant: { token: "${'$'}{OTHER}" }
limits: { maxWrites: 60 }
${more}`;

async function targetFile(text: string): Promise<string> {
  const file = join(await mkdtemp(join(folder, 'target-')), 'target.yaml');
  await writeFile(file, text);
  return file;
}

const failing = [
  'tracepass.authentication.token-must-match-whole',
  'tracepass.authentication.other-scheme',
  'tracepass.products.create-echoes-name-model-category',
  'tracepass.contract.status-is-documented',
];
/** Blocked for what a creation answers, and for bytes. */
const blocked = ['tracepass.tenancy.product-list-is-own', 'tracepass.templates.battery-is-listed'];
const someRules = `--only ${[...failing, ...blocked].join(',')}`;

// Side by side: most of the time they wait for processes to start.
describe.concurrent('a credential of a target', () => {
  const header = `headers:\n  X-Api-Key: ${JSON.stringify(needles.latin)}\n`;
  const [primary, other] = [needles.quotes, needles.markup];

  test.each([
    ['in the description, in the environment and in a header of it', primary, header, { OTHER: other }, ''],
    ['of a thousand characters, with all details', needles.long, '', { OTHER: needles.spaces }, '--verbose'],
  ])('is in nothing that a run prints or writes: %s', async (_, token, more, environment, flag) => {
    const file = await targetFile(described(token, more));
    const told = await toldBy(`--target ${file} ${someRules} ${flag}`, environment);
    expect(leaksOf(told)).toEqual({});
    expectFailures(told);
  });

  test('is in nothing where it comes by --token', async () => {
    const words = `--api tracepass --target ${echo.url} --token "$GIVEN" ${someRules}`;
    const told = await toldBy(words, { GIVEN: needles.percent });
    expect(leaksOf(told)).toEqual({});
    expectFailures(told);
  });

  test('is in nothing where the target cannot be reached', async () => {
    const file = await targetFile(described(needles.markup).replace(echo.url, 'http://127.0.0.1:9'));
    const told = await toldBy(`--target ${file} ${someRules} --verbose`, { OTHER: needles.quotes });
    expect(leaksOf(told)).toEqual({});
    expect(told.printed).toContain('ECONNREFUSED');
  });

  test('is in nothing where the control protocol refuses it and shows it', async () => {
    const control = `control: ${echo.url}/__control\ncontrolToken: ${JSON.stringify(needles.quotes)}\n`;
    const file = await targetFile(described(needles.spaces, control));
    const told = await toldBy(`--target ${file} ${someRules}`, { OTHER: needles.latin });
    expect(leaksOf(told)).toEqual({});
    expect(told.printed).toContain('418');
  });
});

describe.concurrent('a description that is refused', () => {
  const core = needles.quotes;
  test.each([
    ['has a token that no header can hold', (text: string) => text.replace('SECRET', `${core}\\n\u20ac`)],
    [
      'has a token without quotes that begins like an alias',
      (text: string) => text.replace('"SECRET"', '*CoreNeedle8473'),
    ],
    [
      'has a token without quotes that begins like a tag',
      (text: string) => text.replace('"SECRET"', '!CoreNeedle8473 x'),
    ],
    [
      'has a token without quotes that begins like a block',
      (text: string) => text.replace('{ token: "SECRET" }', '\n    token: |CoreNeedle8473'),
    ],
    ['is broken behind a token', (text: string) => `${text}limits: { maxWrites: [ }\n`],
    ['has an unknown member beside a token', (text: string) => `${text}colour: red\n`],
    [
      'has credentials in its URL',
      (text: string) => text.replace('http://', `http://u:${encodeURIComponent(core)}@`),
    ],
    [
      'has a token where an object belongs',
      (text: string) => text.replace('{ token: "SECRET" }', JSON.stringify(core)),
    ],
    ['has a token in a member that is none', (text: string) => text.replace('token:', 'tokn:')],
    ['has a token for a number', (text: string) => `${text}limits: { maxWrites: ${JSON.stringify(core)} }\n`],
  ])('does not show its secrets where it %s', async (_, edit) => {
    const base = `api: tracepass\nbaseUrl: ${echo.url}\ncredentials:\n  primary: { token: "SECRET" }\n`;
    const file = await targetFile(edit(base).replace('SECRET', JSON.stringify(core).slice(1, -1)));
    const { code, output } = await shell(
      `node dist/scripts/cli/main.js verify --target ${file} --only 'tracepass.quota.*'`,
    );
    expect(needlesIn(output)).toEqual([]);
    expect(code).toBe(2);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
