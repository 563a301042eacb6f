import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changesSince } from '../changes.js';
import { failing, mixedReport, observed, passingReport, reportOf, resultOf } from '../fixtures.js';
import { toJson } from '../json.js';
import { barriersOn, chromiumProgram, launchChromium, noiseOf } from './chromium-fixture.js';
import { hostileReport } from './hostile-fixture.js';
import { comparisonToHtml, toHtml } from './index.js';
import { largeReport } from './large-report-fixture.js';

describe.runIf(chromiumProgram)('in a browser, the report', () => {
  let folder: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let noise: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'html-report-'));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(() => use({}));
  afterEach(async () => {
    await context.close();
    expect(noise).toEqual([]);
  });

  /** Makes a new page with these properties. */
  async function use(options: Parameters<Browser['newContext']>[0]): Promise<void> {
    context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    page = await context.newPage();
    noise = noiseOf(page);
  }

  async function open(html: string, hash = ''): Promise<void> {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    await page.goto(`${pathToFileURL(file).href}${hash}`);
  }

  const shown = () => page.locator('#shown').innerText();
  const choice = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const rows = () => page.locator('tr[data-rule]:not([hidden])');

  test('filters by verdict, level, topic and text, and says how many rules are left', async () => {
    await open(toHtml([mixedReport]));
    expect(await shown()).toBe('7 of 7 rules');
    await choice('fail').check();
    await choice('observed').check();
    expect(await shown()).toBe('2 of 7 rules');
    await choice('observe').check();
    expect(await rows().allInnerTexts()).toEqual([expect.stringContaining(observed.statement)]);
    expect(await page.locator('article:visible').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Failures' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('combobox', { name: 'Topic' }).selectOption('tracepass.tenancy');
    expect(await shown()).toBe('2 of 7 rules');
    await page.getByLabel('Text').fill('KEYS scoped');
    expect(await shown()).toBe('1 of 7 rules');
  });

  test('keeps the filter in the address, so that a view can be shared', async () => {
    await open(toHtml([mixedReport]));
    await choice('fail').check();
    await page.getByLabel('Text').fill('first body & more');
    const hash = await page.evaluate<string>('location.hash');
    await use({});
    await open(toHtml([mixedReport]), hash);
    expect(await page.getByLabel('Text').inputValue()).toBe('first body & more');
    expect(await shown()).toBe('0 of 7 rules');
    await page.getByLabel('Text').fill('');
    expect(await shown()).toBe('1 of 7 rules');
  });

  test('shows the rules of a topic that is chosen in the table, and a failure that is named in the address', async () => {
    await open(toHtml([mixedReport]), `#rule-${failing.id}`);
    expect(await shown()).toBe('7 of 7 rules');
    await page.getByRole('link', { name: 'rate-limit', exact: true }).click();
    expect(await shown()).toBe('1 of 7 rules');
  });

  test('can be worked with by keyboard alone', async () => {
    await open(toHtml([mixedReport]));
    await choice('pass').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await shown()).toBe('1 of 7 rules');
    await page.getByRole('button', { name: 'Copy the counterexample' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied.', { exact: true }).waitFor({ state: 'attached' });
  });

  test('marks what differs between the answers to a repeated request', async () => {
    const [first] = failing.failure?.exchanges ?? [];
    const other = { status: 200, headers: {}, body: '{"id":"pas_9","status":"draft"}' };
    const exchanges = first ? [first, { ...first, response: other }] : [];
    const failure = { message: 'm', replay: 'r', exchanges };
    await open(toHtml([reportOf([{ ...failing, failure }])]));
    await page.getByText('≠ differs from 1').waitFor();
    const marks = await page.locator('.line.added').allInnerTexts();
    expect(marks.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      '+ only here: 200',
      '+ only here: "id": "pas_9",',
    ]);
  });

  test('opens evidence that is too large for the page when it is asked for', async () => {
    await open(toHtml([hostileReport()]));
    const article = page.locator('article', { hasText: 'tracepass.hostile.large' });
    expect(await article.locator('.exchange').count()).toBe(0);
    await article.getByText('Counterexample and 1 exchange').click();
    await article.locator('.exchange').waitFor();
    expect(await article.getByRole('button', { name: 'Copy exchange 1 as curl' }).count()).toBe(0);
    await article.getByText('As curl').click();
    await article.getByRole('button', { name: 'Copy exchange 1 as curl' }).click();
    expect(await page.title()).not.toBe('broken');
  });

  test('can be read where no script may run', async () => {
    await context.close();
    await use({ javaScriptEnabled: false });
    await open(toHtml([mixedReport]));
    await page.getByRole('heading', { name: 'Does not conform' }).waitFor();
    expect(await rows().count()).toBe(7);
    expect(await page.locator('article .exchange').count()).toBe(3);
    expect(await page.locator('#filters, button.copy').filter({ visible: true }).count()).toBe(0);
  });

  const timeline = ['client 1', 'client 2'].map((client, index) => ({
    ...{ client, label: 'create product A', answer: index === 0 ? '201' : '409' },
    ...{ calledMs: index, returnedMs: 10 + index },
  }));
  const racing = {
    ...failing,
    failure: { message: 'No order explains the answers.', replay: 'r', exchanges: [], timeline },
  };
  const pages: [string, () => string][] = [
    ['of one run', () => toHtml([mixedReport], { changes: changesSince([passingReport], [mixedReport]) })],
    ['of a race', () => toHtml([reportOf([racing])])],
    ['with hostile answers', () => toHtml([hostileReport()])],
    [
      'of several implementations',
      () =>
        comparisonToHtml(
          ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => ({
            name,
            reports: [name === 'two' ? reportOf([resultOf(failing.id, 'pass')]) : mixedReport],
          })),
        ),
    ],
  ];

  test.each(pages)(
    '%s has no barrier that axe knows of, in light and dark colours, and fits a narrow screen',
    async (_name, html) => {
      await open(html());
      await page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))");
      expect(await barriersOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriersOn(page, 'color-contrast')).toEqual([]);
      await page.setViewportSize({ width: 400, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400);
    },
  );

  test('with 2,000 rules and 50 MB of exchanges opens in less than 2 seconds', async () => {
    const report = largeReport({ rules: 2000, bytes: 50_000_000 });
    expect(toJson([report]).length).toBeGreaterThan(50_000_000);
    await open(toHtml([report]));
    const loaded = await page.evaluate<number>("performance.getEntriesByType('navigation')[0].loadEventEnd");
    const painted = await page.evaluate<number>("performance.getEntriesByType('paint')[0].startTime");
    expect(painted).toBeLessThan(2000);
    expect(loaded).toBeLessThan(2000);
    expect(await shown()).toBe('2000 of 2000 rules');
    await page.getByLabel('Text').fill('rule-1995');
    expect(await shown()).toBe('1 of 2000 rules');
    await page.getByText('Counterexample and 10 exchanges').filter({ visible: true }).click();
    await page.getByText('Exchanges (10)').waitFor();
  });
});
