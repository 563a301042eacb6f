import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml } from '../../conformance/index.js';
import {
  barriersOn,
  chromiumProgram,
  launchChromium,
  noiseOf,
} from '../../conformance/report/html/chromium-fixture.js';
import { startMock, type Mock } from '../../mock-server/index.js';
import { shell } from '../docs/processes.js';

const broken = 'tracepass.idempotency.passport-replay-creates-nothing';
const twinspec = (words: string) => shell(`node dist/scripts/cli/main.js ${words}`);

let folder: string;
let mock: Mock;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twinspec-report-'));
  mock = await startMock({ apis: ['tracepass'], mutant: 'passport-replay-executes-again' });
  const options = "--only 'tracepass.idempotency.*' --runs 2 --seed 7";
  expect(
    await twinspec(`verify --api tracepass ${options} --report json=${file('good.json')}`),
  ).toMatchObject({
    code: 0,
  });
  const target = `--api tracepass --target ${mock.url} --token tp_mock_primary --control ${mock.url}/__control`;
  const { code, output } = await twinspec(
    `verify ${target} ${options} --report json=${file('bad.json')},html=${file('bad.html')}`,
  );
  expect(code, output).toBe(1);
  expect(output).toContain(`wrote ${file('bad.html')}`);
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

describe('twinspec report', () => {
  test('makes of one JSON report the page that verify makes', async () => {
    const { code, output } = await twinspec(`report ${file('bad.json')} --html ${file('again.html')}`);
    expect(code, output).toBe(0);
    expect(output).toBe(`wrote ${file('again.html')}\n`);
    expect(await readFile(file('again.html'), 'utf8')).toBe(await readFile(file('bad.html'), 'utf8'));
  });

  test('shows what changed since an earlier run', async () => {
    const line = `report ${file('bad.json')} --against ${file('good.json')} --html ${file('since.html')}`;
    expect(await twinspec(line)).toMatchObject({ code: 0 });
    const page = await readFile(file('since.html'), 'utf8');
    expect(page).toContain('Newly failing (');
    expect(page).toContain(broken);
  });

  test('sets several side by side, under the names that are given', async () => {
    const line = `report ${file('bad.json')} night=${file('good.json')} ${file('bad.json')} --html ${file('all.html')}`;
    expect(await twinspec(line)).toMatchObject({ code: 0 });
    const page = await readFile(file('all.html'), 'utf8');
    expect([...page.matchAll(/<th scope="row">([^<]*)<\/th>/g)].map(([, name]) => name)).toEqual([
      'bad',
      'night',
      'bad #2',
    ]);
  });

  test.each([
    ['report absent.json --html x.html', 'absent.json: cannot be read (ENOENT)'],
    ['report package.json --html x.html', 'package.json:1:1: is not a report of twinspec verify'],
    ['report a=README.md --html x.html', 'README.md:1:1: is no JSON ('],
    ['report a.json b.json --against c.json --html x.html', '--against goes with one report'],
    ['report a.json', "required option '--html <file>' not specified"],
    ['report --html x.html', "missing required argument 'reports'"],
  ])('%s ends with one clear line and exit code 2', async (words, message) => {
    const { code, output } = await twinspec(words);
    expect(code).toBe(2);
    expect(output).toMatch(/^twinspec: [^\n]+\n$/);
    expect(output).toContain(message);
  });
});

test('a report in a file that cannot be written ends with one line', async () => {
  const { code, output } = await twinspec(
    `report ${file('good.json')} --html ${file('good.json/none/x.html')}`,
  );
  expect([code, output]).toEqual([
    2,
    `twinspec: ${file('good.json/none/x.html')}: cannot be written (ENOTDIR)\n`,
  ]);
});

test('no token of the run stands in the page, and every rule of the run does', async () => {
  const page = await readFile(file('bad.html'), 'utf8');
  const report = JSON.parse(await readFile(file('bad.json'), 'utf8'));
  const tokens = mock.targets.flatMap(({ credentials }) =>
    Object.values(credentials).map(({ token }) => token),
  );
  expect(tokens.length).toBeGreaterThan(3);
  for (const token of tokens) expect(page).not.toContain(token);
  for (const { id } of report.rules) expect(page).toContain(`data-rule="${id}"`);
  expect(toHtml([report])).toBe(page);
});

test.runIf(chromiumProgram)('a failure can be found in the page, and its request be sent again', async () => {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const noise = noiseOf(page);
    await page.goto(pathToFileURL(file('bad.html')).href);
    await page.getByRole('checkbox', { name: 'fail', exact: true }).check();
    await page.getByRole('searchbox', { name: 'Text' }).fill('passport-replay-creates-nothing');
    expect(await page.locator('#shown').innerText()).toMatch(/^1 of \d+ rules$/);

    const article = page.locator(`article[data-of="${broken}"]`);
    expect(await article.locator('.differs').allInnerTexts()).toContain('≠ differs from 2');
    const [exchange] = await article.locator('.exchange').all();
    await exchange?.locator('summary').first().click();
    await exchange?.getByText('As curl').click();
    await exchange?.getByRole('button', { name: 'Copy exchange 1 as curl' }).click();
    await page.getByText('Copied.', { exact: true }).waitFor({ state: 'attached' });
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/^curl -sS -i -X POST '.*\/api\/v1\/products'/);
    const request = copied.replace(/\/__sandbox\/[^/]+/, '');
    expect((await shell(request, { TOKEN: 'tp_mock_primary' })).output).toMatch(/^HTTP\/1\.1 201 /);

    await article.getByRole('button', { name: 'Copy the replay command' }).click();
    const replay = (await page.evaluate<string>('navigator.clipboard.readText()')).replace(
      /^npx twinspec/,
      'node dist/scripts/cli/main.js',
    );
    const again = await shell(replay, { TOKEN: 'tp_mock_primary' });
    expect([again.code, again.output]).toEqual([1, expect.stringContaining(broken)]);
    expect(await barriersOn(page)).toEqual([]);
    expect(noise).toEqual([]);
  } finally {
    await browser.close();
  }
});
