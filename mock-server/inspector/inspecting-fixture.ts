import type { Page } from 'playwright-core';
import type { Browsing } from '../pages/browser-fixture.js';

/** What tests of the inspector do with the page, and with the mock behind it. */
export function inspecting(browsing: Browsing) {
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

  return { inspect, button, entries, sandbox, answered, send, tokenOf, createPassport, createProduct };
}
