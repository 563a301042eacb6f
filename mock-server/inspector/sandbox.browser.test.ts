import { expect, test } from 'vitest';
import { describeInBrowser } from '../pages/browser-fixture.js';
import { inspecting } from './inspecting-fixture.js';

describeInBrowser('what the inspector does to a sandbox', (browsing) => {
  const { inspect, button, entries, sandbox, send, createProduct } = inspecting(browsing);

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
});
