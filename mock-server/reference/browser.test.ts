import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';

const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium'];
const program = places.find((place) => place !== '' && existsSync(place));

if (program === undefined) {
  console.warn(
    'skipped: the documentation page in a browser; there is no Chromium at $CHROMIUM or /usr/bin/chromium',
  );
}

describe.runIf(program)('in a browser, the documentation page', () => {
  let browser: Browser;
  let mock: Mock;
  let page: Page;
  /** What went wrong or left the mock while a test ran. */
  let noise: string[];

  beforeAll(async () => {
    // Chromium's own sandbox needs rights that a container seldom gives; it opens nothing but our page.
    browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    mock = await startMock();
    noise = [];
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => noise.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${mock.url}/`)) noise.push(`request to ${request.url()}`);
    });
    page.on('console', (message) => {
      if (/Content Security Policy|Failed to load resource.*\b5\d\d\b/.test(message.text()))
        noise.push(message.text());
    });
  });
  afterEach(async () => {
    await page.close();
    await mock.close();
    expect(noise).toEqual([]);
  });

  const createProduct = '#?route=post-/api/v1/products';
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });

  async function execute(): Promise<string> {
    await page.getByRole('button', { name: 'Execute' }).click();
    return page.locator('.response-message').innerText();
  }

  test('shows an operation with its rules, and the same one in another language', async () => {
    await page.goto(`${mock.url}/docs/tracepass${createProduct}`);
    await heading('Create a product').waitFor();
    const rules = page.locator('.rules[data-operation=createProduct]');
    await rules.getByText('A product without name, model or category is refused with 400.').waitFor();
    expect(await rules.locator('.level.must').first().isVisible()).toBe(true);
    await rules.locator('summary', { hasText: 'idempotency' }).click();
    await rules.getByText('tracepass.idempotency.product-replay-is-identical').waitFor();

    await page.getByRole('link', { name: 'de', exact: true }).click();
    await heading('Produkt anlegen').waitFor();
    expect(await page.locator('openapi-explorer').getAttribute('lang')).toBe('de');
    await page.locator('.rules[data-operation=createProduct]').waitFor();
  });

  test('sends a request as the chosen credential', async () => {
    await page.goto(`${mock.url}/docs/tracepass${createProduct}`);
    await heading('Create a product').waitFor();
    expect(await execute()).toContain('Created (201)');
    await page.getByLabel('Try as').selectOption('writesExhausted');
    expect(await execute()).toContain('Too Many Requests (429)');
    await page.getByLabel('Try as').selectOption('readOnly');
    expect(await execute()).toContain('Forbidden (403)');
    await page.getByLabel('Try as').selectOption('');
    expect(await execute()).toContain('Unauthorized (401)');
    const statuses = mock.sandboxes.default.journal.list().map(({ response }) => response?.status);
    expect(statuses).toEqual([201, 429, 403, 401]);
  });

  test('sends the headers that an API asks for', async () => {
    await page.goto(`${mock.url}/docs/augno#?route=get-/v1/catalog/units`);
    await heading('List units').waitFor();
    expect(await execute()).toContain('OK (200)');
    const [entry] = mock.sandboxes.default.journal.list();
    const { clientHeaders = {} } = mock.sandboxes.default.apis.get('augno') ?? {};
    expect(Object.keys(clientHeaders)).not.toEqual([]);
    for (const [name, value] of Object.entries(clientHeaders)) {
      expect(entry?.request.headers[name.toLowerCase()]).toBe(value);
    }
  });

  test('starts reading with what was just created', async () => {
    await page.goto(`${mock.url}/docs/tracepass${createProduct}`);
    await heading('Create a product').waitFor();
    expect(await execute()).toContain('Created (201)');
    await page.getByRole('link', { name: 'Read a product', exact: true }).click();
    await heading('Read a product').waitFor();
    expect(await execute()).toContain('OK (200)');
  });

  test('drives the control protocol, of its own sandbox', async () => {
    const night = mock.sandboxes.create({ name: 'night', clock: { now: new Date(0), frozen: true } });
    await page.goto(`${mock.url}${night.basePath}/docs/control#?route=patch-/sandboxes/-sandbox-/clock`);
    await heading("Set, advance, freeze or release a sandbox's clock").waitFor();
    expect(await execute()).toContain('OK (200)');
    expect(night.clock.now()).toBeGreaterThan(0);
  });

  test('sends the control token that is entered, where the mock was started with one', async () => {
    await mock.close();
    mock = await startMock({ controlToken: 's3cret' });
    await page.goto(`${mock.url}/docs/control#?route=get-/service`);
    await heading('Describe the service').waitFor();
    expect(await execute()).toContain('Unauthorized (401)');
    await page.getByLabel('Control token').fill('s3cret');
    expect(await execute()).toContain('OK (200)');
  });

  test('is as wide as a narrow screen', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(`${mock.url}/docs/tracepass${createProduct}`);
    await page.locator('.rules[data-operation=createProduct]').waitFor();
    const [width, height] = await page.evaluate<number[]>(
      '[document.body.scrollWidth, document.documentElement.scrollHeight]',
    );
    expect([width, height]).toEqual([400, 800]);
  });
});
