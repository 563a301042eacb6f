import { expect, test } from 'vitest';
import { describeInBrowser } from '../pages/browser-fixture.js';

describeInBrowser('the documentation page', (browsing) => {
  const createProduct = '#?route=post-/api/v1/products';
  const heading = (name: string) => browsing.page.getByRole('heading', { name, exact: true });

  async function execute(): Promise<string> {
    await browsing.page.getByRole('button', { name: 'Execute' }).click();
    return browsing.page.locator('.response-message').innerText();
  }

  test('shows an operation with its rules, and the same one in another language', async () => {
    const { mock, page } = browsing;
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
    const { mock, page } = browsing;
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
    const { mock, page } = browsing;
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
    const { mock, page } = browsing;
    await page.goto(`${mock.url}/docs/tracepass${createProduct}`);
    await heading('Create a product').waitFor();
    expect(await execute()).toContain('Created (201)');
    await page.getByRole('link', { name: 'Read a product', exact: true }).click();
    await heading('Read a product').waitFor();
    expect(await execute()).toContain('OK (200)');
  });

  test('drives the control protocol, of its own sandbox', async () => {
    const { mock, page } = browsing;
    const night = mock.sandboxes.create({ name: 'night', clock: { now: new Date(0), frozen: true } });
    await page.goto(`${mock.url}${night.basePath}/docs/control#?route=patch-/sandboxes/-sandbox-/clock`);
    await heading("Set, advance, freeze or release a sandbox's clock").waitFor();
    expect(await execute()).toContain('OK (200)');
    expect(night.clock.now()).toBeGreaterThan(0);
  });

  test('sends the control token that is entered, where the mock was started with one', async () => {
    await browsing.restart({ controlToken: 's3cret' });
    const { mock, page } = browsing;
    await page.goto(`${mock.url}/docs/control#?route=get-/service`);
    await heading('Describe the service').waitFor();
    expect(await execute()).toContain('Unauthorized (401)');
    await page.getByLabel('Control token').fill('s3cret');
    expect(await execute()).toContain('OK (200)');
  });

  test('is as wide as a narrow screen', async () => {
    const { mock, page } = browsing;
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(`${mock.url}/docs/tracepass${createProduct}`);
    await page.locator('.rules[data-operation=createProduct]').waitFor();
    const [width, height] = await page.evaluate<number[]>(
      '[document.body.scrollWidth, document.documentElement.scrollHeight]',
    );
    expect([width, height]).toEqual([400, 800]);
  });
});
