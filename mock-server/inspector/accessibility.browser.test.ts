import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../pages/browser-fixture.js';
import { inspecting } from './inspecting-fixture.js';

describeInBrowser('the inspector', (browsing) => {
  const { inspect, sandbox, createPassport, createProduct } = inspecting(browsing);

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
});

/** What axe finds wrong, by rule and element. */
async function violations(page: Page): Promise<string[]> {
  // By the debugger's protocol, which the page's Content Security Policy does not stop.
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html + ' ' + failureSummary)))`,
  );
}
