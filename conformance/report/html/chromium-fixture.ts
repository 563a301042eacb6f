import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium'];

/** Where Chromium is; undefined where there is none, which a test that is skipped for it says. */
export const chromiumProgram = places.find((place) => place !== '' && existsSync(place));

if (chromiumProgram === undefined) {
  console.warn('skipped: HTML reports in a browser; there is no Chromium at $CHROMIUM or /usr/bin/chromium');
}

/** Chromium's own sandbox needs rights that a container seldom gives; it opens nothing but our page. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumProgram ?? '', args: ['--no-sandbox'] });
}

/** Collects what goes wrong on a page, and every request but those for the page itself. */
export function noiseOf(page: Page): string[] {
  const noise: string[] = [];
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('console', (message) => noise.push(message.text()));
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) noise.push(`request to ${request.url()}`);
  });
  return noise;
}

/** What axe finds to be inaccessible, one line for each finding; by all its rules, or by those that are named. */
export async function barriersOn(page: Page, ...rules: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = rules.length === 0 ? {} : { runOnly: rules };
  return page.evaluate<string[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
  );
}
