import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../pages/browser-fixture.js';
import { inspecting } from './inspecting-fixture.js';

describeInBrowser('the journal in the inspector', (browsing) => {
  const { inspect, button, entries, sandbox, answered, send, tokenOf, createPassport, createProduct } =
    inspecting(browsing);

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
