import { describe, expect, test } from 'vitest';
import { mockFor, read } from '../reference/reference-fixture.js';

const ui = '/__control/ui';

describe('the page of the inspector', () => {
  test('and its files come from the mock alone, under a policy that allows nothing else', async () => {
    const mock = await mockFor();
    const page = await read(mock, ui);
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(page.headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe/);
    const links = [...page.body.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links.map((link) => link.replace(/^.*\//, '')).sort()).toEqual([
      'icon.svg',
      'inspector.css',
      'inspector.js',
      'theme.css',
    ]);
    for (const link of links) {
      const file = await read(mock, link, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(file).toMatchObject({
        status: 200,
        headers: {
          'cache-control': expect.stringContaining('immutable'),
          'content-encoding': 'gzip',
          'x-content-type-options': 'nosniff',
        },
      });
    }
    const styles = await read(mock, links.find((link) => link.endsWith('inspector.css')) ?? '');
    expect(styles.body).not.toMatch(/https?:|@import|url\(/);
  });

  test('brings the licences of all that it holds', async () => {
    const mock = await mockFor();
    const [assets = ''] = (await read(mock, ui)).body.match(/\/__control\/ui\/assets\/\w+/) ?? [];
    const { body } = await read(mock, `${assets}/LICENSES.txt`);
    for (const name of [
      'preact',
      '@preact/signals',
      '@preact/signals-core',
      'openapi-fetch',
      'eventsource-parser',
    ]) {
      expect(body).toMatch(new RegExp(`^${name} \\d[\\d.]* \\(MIT\\)$`, 'm'));
    }
    expect(body.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(5);
  });

  test('can be loaded without the token, which it asks for, and tells nothing of the mock', async () => {
    const controlToken = 's3cret-control-token';
    const closed = await mockFor({ controlToken });
    const open = await mockFor();
    const page = await read(closed, ui);
    expect(page).toMatchObject({ status: 200 });
    expect(page.body + JSON.stringify(page.headers)).not.toContain(controlToken);
    expect(page.body).toBe((await read(open, ui)).body);
    expect(await read(closed, '/__control/service')).toMatchObject({ status: 401 });
  });

  test.each([
    ['of another origin', { Origin: 'http://evil.example' }],
    ['under a name that is not its own', { Host: 'evil.example' }],
  ])('is refused to a page %s', async (_name, headers: Record<string, string>) => {
    expect(await read(await mockFor(), ui, { headers })).toMatchObject({ status: 403 });
  });

  test('can only be read, and leaves no trace in the journal', async () => {
    const mock = await mockFor();
    expect(await read(mock, ui, { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    expect(await read(mock, `${ui}/nothing`)).toMatchObject({ status: 404 });
    expect(await read(mock, `${ui}/assets/0/inspector.js`)).toMatchObject({ status: 404 });
    expect(mock.sandboxes.default.journal.list()).toEqual([]);
  });
});
