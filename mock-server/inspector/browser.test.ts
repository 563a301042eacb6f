import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../pages/browser-fixture.js';

describeInBrowser('the inspector', (browsing) => {
  /** Opens the inspector and waits until it follows the journal. */
  async function inspect(page: Page = browsing.page, hash = ''): Promise<Page> {
    await page.goto(`${browsing.mock.control}/ui${hash}`);
    await page.getByText('live', { exact: true }).waitFor();
    return page;
  }

  const button = (name: string | RegExp) => browsing.page.getByRole('button', { name });
  const entries = () => browsing.page.locator('button.entry');
  const sandbox = () => browsing.mock.sandboxes.default;
  const answered = () =>
    sandbox()
      .journal.list()
      .map(({ response }) => response?.status);

  /** A client that is not the page. */
  async function send(method: string, path: string, as: string, body?: object, headers = {}) {
    return fetch(browsing.mock.url + path, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${tokenOf(as)}`, ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
  }
  const tokenOf = (name: string) =>
    sandbox()
      .apis.get('tracepass')
      ?.credentialsIn('default')
      .find(({ role }) => role === name)?.token;

  async function createPassport(): Promise<number> {
    const list = await send('GET', '/api/v1/products?limit=1', 'quotaExhausted');
    const { data }: { data: { items: { _id: string }[] } } = JSON.parse(await list.text());
    const productId = data.items[0]?._id;
    const gs1 = { gtin: '04012345678901', serialNumber: 'SN-1' };
    return (await send('POST', '/api/v1/passports', 'quotaExhausted', { productId, gs1 })).status;
  }
  const createProduct = (model: string, headers = {}) =>
    send('POST', '/api/v1/products', 'primary', { name: 'Any', model, category: 'toys' }, headers);

  test('leads a client from 402 over accepting the charge to 201', async () => {
    const page = await inspect();
    expect(await createPassport()).toBe(402);
    await entries().filter({ hasText: '100 of 100 dpps used, more at 75 cents each' }).click();
    const meter = page.getByRole('meter', { name: 'dpps' });
    await expect.poll(() => meter.getAttribute('aria-valuetext')).toBe('100 of 100');
    await button('Accept 75 cents and send').click();
    await page.getByRole('heading', { name: 'Sent again: 201' }).waitFor();
    await page.getByRole('heading', { name: 'Answer: 402' }).waitFor();
    await expect.poll(() => meter.getAttribute('aria-valuetext')).toBe('101 of 100');
    await entries().filter({ hasText: '201' }).waitFor();
    expect(answered()).toEqual([200, 402, 201]);
    const body = sandbox().journal.list().at(-1)?.request.body ?? '';
    expect(JSON.parse(body)).toMatchObject({ gs1: { serialNumber: 'SN-1' }, confirmOverage: true });
  });

  test('sends a request again with its key, with a new one, and without', async () => {
    const page = await inspect();
    await createProduct('M-1', { 'Idempotency-Key': 'k1' });
    await entries().first().click();
    await button('Send with its key').click();
    await page.getByRole('heading', { name: 'Sent again: 201, the same answer' }).waitFor();
    await button('Send with a new key').click();
    await page.getByRole('heading', { name: 'Sent again: 409' }).waitFor();
    await button('Send without a key').click();
    await entries().nth(3).waitFor();
    const keys = sandbox()
      .journal.list()
      .map(({ request }) => request.headers['idempotency-key']);
    expect(keys).toEqual(['k1', 'k1', expect.stringMatching(/^[0-9a-f-]{36}$/), undefined]);
    await entries().filter({ hasText: 'replayed: key k1 first seen' }).waitFor();
  });

  test('sends an edited request as another credential, and tells of one that gets no answer', async () => {
    const page = await inspect();
    await createProduct('M-1');
    await entries().first().click();
    await page.getByLabel('As', { exact: true }).selectOption(tokenOf('otherTenant') ?? '');
    await button('Edit and send').click();
    await page.getByLabel('Body', { exact: true }).fill('{"name":"Edited","model":"M-2","category":"toys"}');
    await page.getByLabel('Headers', { exact: true }).fill('Content-Type: application/json\nX-Edited: yes');
    await button(/^Send$/).click();
    await page.getByRole('heading', { name: 'Sent again: 201' }).waitFor();
    const last = sandbox().journal.list().at(-1);
    expect(last).toMatchObject({
      caller: { credential: 'otherTenant' },
      request: { headers: { 'x-edited': 'yes' }, body: expect.stringContaining('M-2') },
    });
    // Each time, because a browser repeats what is reset once.
    sandbox().faults.add({ connection: 'resetBefore' });
    await button('Send without a key').click();
    await page.getByRole('heading', { name: 'Sent again: no answer' }).waitFor();
  });

  test('copies a command that does the same again', async () => {
    const page = await inspect();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await createProduct("it's");
    await entries().first().click();
    await button('Copy as curl').click();
    await button('Copied').waitFor();
    const command = await page.evaluate<string>('navigator.clipboard.readText()');
    await promisify(execFile)('sh', ['-c', command]);
    expect(answered()).toEqual([201, 409]);
  });

  test('narrows the journal, holds it still, and shows it again', async () => {
    const page = await inspect();
    await createProduct('M-1');
    await createProduct('M-1');
    await send('GET', '/api/v1/products', 'readOnly');
    await entries().nth(2).waitFor();
    await page.locator('.view').getByLabel('Status', { exact: true }).selectOption('4xx');
    expect(await entries().count()).toBe(1);
    await page.getByLabel('Decided by', { exact: true }).selectOption('createProduct');
    await page.getByLabel('Search', { exact: true }).fill('m-1 taken');
    expect(await entries().count()).toBe(1);
    await page.getByLabel('Search', { exact: true }).fill('absent');
    await page.getByText('No exchange is like that.').waitFor();
    await button('Show all').click();
    expect(await entries().count()).toBe(3);
    await button('Pause').click();
    await createProduct('M-2');
    await page.getByText('1 new').waitFor();
    expect(await entries().count()).toBe(3);
    await button('Go on').click();
    await entries().nth(3).waitFor();
  });

  test('is walked through by the keyboard', async () => {
    const page = await inspect();
    for (const model of ['M-1', 'M-1', 'M-2']) await createProduct(model);
    await entries().nth(2).waitFor();
    await entries().first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '409 POST /api/v1/products' }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('detail-title');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.detail').count()).toBe(0);
    // Where one was before.
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain('409');
  });

  test('moves the clock, and the budgets of the day with it', async () => {
    const page = await inspect();
    await send('POST', '/api/v1/products', 'writesExhausted', {});
    await entries().first().click();
    const writes = page.getByRole('meter', { name: 'writes' });
    await expect.poll(() => writes.getAttribute('aria-valuetext')).toBe('200 of 200');
    await page.getByRole('switch', { name: 'Frozen' }).click();
    await expect.poll(() => sandbox().clock.frozen).toBe(true);
    const before = sandbox().clock.now();
    await button('+1 day').click();
    await expect.poll(() => writes.getAttribute('aria-valuetext')).toBe('0 of 200');
    expect(sandbox().clock.now() - before).toBe(86_400_000);
    await page.getByLabel('Set to', { exact: true }).fill('2030-01-01T00:00:00Z');
    await page.keyboard.press('Enter');
    await page.getByText('2030-01-01').waitFor();
    await page.getByLabel('Advance by', { exact: true }).fill('P1M');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('/advance').waitFor();
  });

  test('switches faults on and off, applies scenarios, and sets limits', async () => {
    const page = await inspect();
    const busy = page.getByRole('switch', { name: /^Busy/ });
    await busy.click();
    await expect.poll(() => sandbox().faults.list()).toMatchObject([{ status: 500, share: 0.2 }]);
    await expect.poll(() => busy.getAttribute('aria-checked')).toBe('true');
    await busy.click();
    await expect.poll(() => sandbox().faults.list()).toEqual([]);

    await page.getByText('Another fault').click();
    await page.locator('.side').getByLabel('Operation', { exact: true }).selectOption('createProduct');
    await page.getByLabel('How many times', { exact: true }).fill('1');
    await button('Inject').click();
    await page.getByRole('switch', { name: 'answers 500, for createProduct, the next 1 time' }).waitFor();
    expect((await createProduct('M-1')).status).toBe(500);
    await expect.poll(() => page.getByRole('switch', { name: /createProduct/ }).count()).toBe(0);

    await button('writes-exhausted').click();
    await button('writes-exhausted applied').waitFor();
    expect((await createProduct('M-1')).status).toBe(429);
    await page
      .getByLabel('Workspace')
      .selectOption({ label: 'Example Cells GmbH: primary, readOnly, revoked, noScope (tracepass)' });
    await page.getByText('Change', { exact: true }).click();
    await page.getByLabel('writes limit', { exact: true }).fill('500');
    await button('Set the numbers').click();
    await expect
      .poll(() => page.getByRole('meter', { name: 'writes' }).getAttribute('aria-valuetext'))
      .toMatch(/ of 500$/);
  });

  test('makes, resets and deletes a sandbox, and shows its rows', async () => {
    const page = await inspect();
    await button('New…').click();
    await page.getByLabel('Name', { exact: true }).fill('night');
    await button('Make it').click();
    await expect.poll(() => page.url()).toContain('#sandbox=night');
    await page.getByText('live', { exact: true }).waitFor();
    const night = () => browsing.mock.sandboxes.get('night');
    const token = night()?.apis.get('tracepass')?.credentialsIn('night')[0]?.token;
    await fetch(`${browsing.mock.url}/__sandbox/night/api/v1/products`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: '{"name":"Night lamp","model":"NL-1","category":"electronics"}',
    });
    await entries().first().waitFor();
    await button('Rows').click();
    await page
      .locator('select')
      .and(page.getByLabel('Table', { exact: true }))
      .selectOption('tracepass/products');
    await page.getByRole('cell', { name: 'Night lamp' }).waitFor();
    await page.locator('tbody button').first().click();
    await page.getByText('"model": "NL-1"').waitFor();

    await button('Reset').click();
    await button('Reset it').click();
    await expect.poll(() => page.getByRole('cell', { name: 'Night lamp' }).count()).toBe(0);
    await button('Delete').click();
    await button('Delete it').click();
    await expect.poll(() => browsing.mock.sandboxes.size).toBe(1);
    await expect.poll(() => page.url()).not.toContain('night');
  });

  test('begins anew when somebody else resets the sandbox', async () => {
    await inspect();
    await createProduct('M-1');
    await createProduct('M-2');
    await entries().nth(1).waitFor();
    sandbox().reset();
    await createProduct('M-3');
    await expect.poll(() => entries().count()).toBe(1);
    await createProduct('M-4');
    await expect.poll(() => entries().count()).toBe(2);
  });

  test('asks for the control token, keeps it in its tab, and tells it to nobody else', async () => {
    await browsing.restart({ controlToken: 's3cret' });
    const { page } = browsing;
    await page.goto(`${browsing.mock.control}/ui`);
    await page.getByLabel('Control token', { exact: true }).fill('wrong');
    await button('Continue').click();
    await page.getByText('That was not it.').waitFor();
    await page.getByLabel('Control token', { exact: true }).fill('s3cret');
    await button('Continue').click();
    await page.getByText('live', { exact: true }).waitFor();
    await createProduct('M-1');
    await entries().first().click();
    await button('Send without a key').click();
    await page.getByRole('heading', { name: 'Sent again: 409' }).waitFor();
    expect(JSON.stringify(sandbox().journal.list())).not.toContain('s3cret');
    expect(page.url()).not.toContain('s3cret');
    await page.reload();
    await page.getByText('live', { exact: true }).waitFor();
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await button('Forget the token').click();
    await page.getByLabel('Control token', { exact: true }).waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });

  test('shows what clients send as text, whatever it looks like', async () => {
    const page = await inspect();
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await send(
      'POST',
      `/api/v1/products?q=${markup}`,
      'primary',
      { name: markup, model: markup },
      {
        'X-Note': markup,
      },
    );
    await entries().first().click();
    for (const headers of await page.locator('.detail summary').all()) await headers.click();
    await page.locator('.detail dd').getByText(markup).waitFor();
    expect(await page.locator('.detail pre').last().innerText()).toContain(JSON.stringify(markup));
    expect(await page.locator('#app img, #app script').count()).toBe(0);
    expect(await page.title()).toBe('Inspector · Twinspec mock');
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 400],
    ['dark', 400],
  ] as const)('is accessible in %s at a width of %s', async (colorScheme, width) => {
    await createPassport();
    await createProduct('M-1');
    sandbox().faults.add({ status: 500, operations: ['deleteProduct'] });
    const page = await inspect(await browsing.open({ colorScheme, viewport: { width, height: 800 } }));
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    const found: string[] = [];
    const examine = async (place: string) => {
      found.push(...(await violations(page)).map((each) => `${place}: ${each}`));
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (wide > width) found.push(`${place} is ${wide} wide`);
    };
    await page.locator('button.entry').nth(2).waitFor();
    await examine('journal');
    await page.locator('button.entry', { hasText: '402' }).click();
    await press(/^Accept 75 cents/);
    await press('Edit and send');
    await page.getByRole('heading', { name: /^Sent again/ }).waitFor();
    for (const headers of await page.locator('.detail summary').all()) await headers.click();
    await examine('exchange');
    await press('Close');
    await press('Rows');
    await page.getByRole('table').waitFor();
    await examine('rows');
    if (width === 400) await press('Clock, usage, faults');
    for (const more of await page.locator('.side summary').all()) await more.click();
    await page.getByLabel('Advance by', { exact: true }).fill('P1M');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('/advance').waitFor();
    await examine('state');
    await press('Reset');
    await page.getByRole('button', { name: 'Reset it' }).waitFor();
    await examine('question');
    expect(found).toEqual([]);
  });

  test('stays small however long the traffic lasts', async () => {
    const page = await inspect();
    for (let batch = 0; batch < 15; batch += 1) {
      await Promise.all(Array.from({ length: 100 }, () => send('GET', '/api/v1/templates', 'primary')));
    }
    await page.getByText('1 to 100 of 1000').waitFor();
    await entries().first().waitFor();
    expect(await entries().count()).toBe(100);
    await expect.poll(() => page.locator('.views .count').innerText()).toContain('1000');
    await button('Older').click();
    await page.getByText('101 to 200 of 1000').waitFor();
    expect(await page.locator('*').count()).toBeLessThan(1500);
  });
});

/** What axe finds wrong, by rule and element. */
async function violations(page: Page): Promise<string[]> {
  // By the debugger's protocol, which the page's Content Security Policy does not stop.
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html + ' ' + failureSummary)))`,
  );
}
