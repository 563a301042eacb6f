import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { startMock, type Mock, type MockOptions } from '../index.js';

const places = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium'];
const program = places.find((place) => place !== '' && existsSync(place));

/** What a test in a browser works with; anew for each. */
export interface Browsing {
  readonly mock: Mock;
  readonly page: Page;
  /** Starts the mock anew, with other options. */
  restart(options: MockOptions): Promise<void>;
  /** Opens another page, which is watched as well. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Tests of a page in a browser; skipped with a word about it where there is none. Each fails when the page threw, broke
 * its Content Security Policy, was answered by a bug, or asked anybody but the mock.
 */
export function describeInBrowser(title: string, define: (browsing: Browsing) => void): void {
  if (program === undefined) {
    console.warn(`skipped: ${title} in a browser; there is no Chromium at $CHROMIUM or /usr/bin/chromium`);
  }
  describe.runIf(program)(`in a browser, ${title}`, () => {
    let browser: Browser;
    let mock: Mock;
    let page: Page;
    let noise: string[];

    async function open(options?: BrowserContextOptions): Promise<Page> {
      const opened = await browser.newPage(options);
      // What is not there by then will not come; without it a test that fails would take minutes to say so.
      opened.setDefaultTimeout(15_000);
      opened.on('pageerror', ({ message }) => noise.push(message));
      opened.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${mock.url}/`) && !url.startsWith('data:')) noise.push(`request to ${url}`);
      });
      opened.on('console', (message) => {
        if (/Content Security Policy|Failed to load resource.*\b5\d\d\b/.test(message.text())) {
          noise.push(message.text());
        }
      });
      return opened;
    }

    beforeAll(async () => {
      // Chromium's own sandbox needs rights that a container seldom gives; it opens nothing but our pages.
      browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      noise = [];
      mock = await startMock();
      page = await open();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      await mock.close();
      expect(noise).toEqual([]);
    });

    define({
      get mock() {
        return mock;
      },
      get page() {
        return page;
      },
      async restart(options) {
        await mock.close();
        mock = await startMock(options);
      },
      open,
    });
  });
}
