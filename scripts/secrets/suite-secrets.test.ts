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

/** What a run prints and writes, with everything that it can be asked for. */
async function everythingOf(words: string, environment: Record<string, string> = {}): Promise<string> {
  const outputs = await mkdtemp(join(folder, 'run-'));
  const at = (name: string) => join(outputs, name);
  const reports = ['json', 'junit', 'html', 'markdown', 'sarif', 'badge'].map(
    (kind) => `${kind}=${at(kind)}`,
  );
  const { output } = await shell(
    `node dist/scripts/cli/main.js verify ${words} --runs 2 --seed 1 --verbose --write-baseline ${at('baseline')} --report ${reports.join(',')}`,
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_OUTPUT: at('outputs'),
      ...environment,
    },
  );
  const names = await readdir(outputs);
  const texts = await Promise.all(names.map((name) => readFile(at(name), 'utf8')));
  if (names.includes('json')) {
    const page = at('compared');
    const made = await shell(`node dist/scripts/cli/main.js report ${at('json')} --html ${page}`);
    texts.push(made.output, await readFile(page, 'utf8'));
  }
  return [output, ...texts].join('\n');
}

const described = (token: string, more = '') => `api: tracepass
baseUrl: ${echo.url}
credentials:
  primary: { token: ${JSON.stringify(token)} }
  otherTenant: { token: "\${OTHER}" }
limits: { maxWrites: 60 }
${more}`;

async function targetFile(text: string): Promise<string> {
  const file = join(folder, 'target.yaml');
  await writeFile(file, text);
  return file;
}

const someRules = `--only ${[
  'tracepass.authentication.token-must-match-whole',
  'tracepass.tenancy.product-list-is-own',
  'tracepass.idempotency.product-replay-is-identical',
  'tracepass.tenancy.foreign-product-cannot-be-read',
].join(',')}`;

describe('a credential of a target', () => {
  test.each(Object.entries(needles))(
    'is in nothing that a run about a service which shows it prints or writes (%s)',
    async (_, needle) => {
      const file = await targetFile(described(needle));
      const everything = await everythingOf(`--target ${file} ${someRules}`, {
        OTHER: `${needle}-other`.replace(/^./, 'X'),
      });
      expect(everything).toContain('tracepass.tenancy.product-list-is-own');
      expect(needlesIn(everything)).toEqual([]);
    },
  );

  test('is in nothing where it comes by --token', async () => {
    const words = `--api tracepass --target ${echo.url} --token "$GIVEN" ${someRules}`;
    const everything = await everythingOf(words, { GIVEN: needles.percent });
    expect(needlesIn(everything)).toEqual([]);
  });

  test('is in nothing where it is a header of the description', async () => {
    const headers = `headers:\n  X-Api-Key: ${JSON.stringify(needles.quotes)}\n`;
    const file = await targetFile(described('plain-token-of-no-interest', headers));
    const everything = await everythingOf(`--target ${file} ${someRules}`, { OTHER: 'another-plain-token' });
    expect(needlesIn(everything)).toEqual([]);
  });

  test('is in nothing where the target cannot be reached', async () => {
    const unreachable = described(needles.markup).replace(echo.url, 'http://127.0.0.1:9');
    const file = await targetFile(unreachable);
    expect(needlesIn(await everythingOf(`--target ${file} ${someRules}`, { OTHER: needles.quotes }))).toEqual(
      [],
    );
  });

  test('is in nothing where the control protocol refuses it and shows it', async () => {
    const control = `control: ${echo.url}/__control\ncontrolToken: ${JSON.stringify(needles.quotes)}\n`;
    const file = await targetFile(described(needles.spaces, control));
    expect(needlesIn(await everythingOf(`--target ${file} ${someRules}`, { OTHER: needles.latin }))).toEqual(
      [],
    );
  });
});

describe('a description that is refused', () => {
  const core = needles.quotes;
  test.each([
    ['has a token that no header can hold', (text: string) => text.replace('SECRET', `${core}\\n\u20ac`)],
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
