import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { apiNames } from '../../generated/apis.js';
import { mockFor, read } from './reference-fixture.js';

describe('the documentation page', () => {
  test.each(['', ...apiNames.map((name) => `/${name}`), '/control'])('is at /docs%s', async (path) => {
    const answer = await read(await mockFor(), `/docs${path}`);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(answer.body).toMatch(/^<!doctype html>\s*<html lang="en">/);
  });

  test('offers every document, and every language that there is a translation for', async () => {
    const mock = await mockFor();
    const { body } = await read(mock, '/docs/tracepass?lang=de');
    expect(linksIn(body)).toEqual(
      expect.arrayContaining([
        '/docs/augno',
        '/docs/control',
        '/docs/tracepass?lang=de',
        ...['en', 'de', 'it'].map((language) => `/docs/tracepass?lang=${language}`),
        '/docs/tracepass/openapi.json?lang=de',
        '/docs/tracepass/openapi.yaml?lang=de',
      ]),
    );
    expect((await read(mock, '/docs/augno')).body).not.toContain('aria-label="Language"');
  });

  test('offers every seeded credential of its sandbox, and none of another', async () => {
    const mock = await mockFor();
    const night = mock.sandboxes.create({ name: 'night' });
    for (const sandbox of [mock.sandboxes.default, night]) {
      const { body } = await read(mock, `${sandbox.basePath}/docs/tracepass`);
      const { credentials } = dataIn(body);
      const seeded = sandbox.apis.get('tracepass')?.credentialsIn(sandbox.name) ?? [];
      expect(credentials).toEqual(
        seeded.map(({ role, id, token, note }) => ({ name: role ?? id, token, note })),
      );
      for (const { name } of credentials) expect(body).toContain(`<option value="${name}">`);
    }
  });

  test('sends along what the API asks of its clients', async () => {
    const mock = await mockFor();
    const { prefill } = dataIn((await read(mock, '/docs/augno')).body);
    expect(prefill).toEqual(mock.sandboxes.default.apis.get('augno')?.clientHeaders);
  });

  test('asks for the control token where there is one, and does not tell it', async () => {
    const controlToken = 's3cret-control-token';
    const mock = await mockFor({ controlToken });
    const paths = [...apiNames, 'control'].flatMap((name) => [`/docs/${name}`, `/docs/${name}/openapi.json`]);
    for (const path of paths) {
      const { body, headers } = await read(mock, path);
      expect(body + JSON.stringify(headers)).not.toContain(controlToken);
    }
    expect((await read(mock, '/docs/control')).body).toContain('id="control-token"');
    expect((await read(await mockFor(), '/docs/control')).body).not.toContain('id="control-token"');
  });

  test('can only be read, and leaves no trace in the journal', async () => {
    const mock = await mockFor();
    const refused = await read(mock, '/docs', { method: 'POST' });
    expect(refused).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await read(mock, '/docs', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(mock.sandboxes.default.journal.list()).toEqual([]);
  });

  test.each(['/docs/%3Cscript%3Ealert(1)%3C%2Fscript%3E', '/docs/tracepass?lang=%22%3E%3Cscript%3E'])(
    'never answers a request with its own markup: %s',
    async (path) => {
      const { headers } = await read(await mockFor(), path);
      expect(headers).toMatchObject({
        'content-type': 'application/problem+json',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
      });
    },
  );
});

describe('nothing is loaded from elsewhere:', () => {
  test('the page names paths of the mock only', async () => {
    const mock = await mockFor();
    for (const name of [...apiNames, 'control']) {
      const { body } = await read(mock, `/docs/${name}`);
      expect(linksIn(body).filter((link) => !/^\/docs\b/.test(link))).toEqual(['/__control/ui']);
      // The address that is shown is the mock's own.
      expect(body.match(/https?:\/\/[\w.:[\]]+/g)).toEqual([mock.url]);
    }
  });

  test('policy and files leave no way to another host', async () => {
    const mock = await mockFor();
    const page = await read(mock, '/docs');
    expect(page.headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval/);
    const [assets = ''] = page.body.match(/\/docs\/assets\/\w+/) ?? [];
    const files = await readdir(new URL('browser/', import.meta.url));
    const own = files.map((file) => file.replace(/\.ts$/, '.js')).filter((file) => /\.(js|css)$/.test(file));
    expect(own).toEqual(expect.arrayContaining(['main.js', 'reference.css']));
    for (const file of own) {
      const { status, body } = await read(mock, `${assets}/${file}`);
      expect([file, status, body.match(/https?:\/\/[^\s'"]+|@import|url\(/g)]).toEqual([file, 200, null]);
    }
    const bundle = await read(mock, `${assets}/openapi-explorer.min.js`);
    // Comments, an example of an address, and what a relative address is completed with; nothing that is fetched.
    expect([...new Set(bundle.body.match(/https?:\/\/[\w.-]+/g))].sort()).toEqual([
      'http://localhost',
      'https://example.com',
      'https://github.com',
      'https://marked.js.org',
    ]);
  });

  test('files are kept by the browser until they change, travel compressed, and bring their licences', async () => {
    const mock = await mockFor();
    const [assets = ''] = (await read(mock, '/docs')).body.match(/\/docs\/assets\/\w+/) ?? [];
    const path = `${assets}/openapi-explorer.min.js`;
    const plain = await read(mock, path);
    const packed = await read(mock, path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(Number(packed.headers['content-length'])).toBeLessThan(
      Number(plain.headers['content-length']) / 3,
    );
    expect(plain.headers['cache-control']).toContain('immutable');
    const { body: licences } = await read(mock, `${assets}/LICENSES.txt`);
    for (const name of ['openapi-explorer', 'lit', 'marked', 'prismjs']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d[\\d.]* \\(.+\\)$`, 'm'));
    }
    expect(licences).toContain('Apache License');
  });
});

function linksIn(page: string): string[] {
  return [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, link = '']) => link);
}

function dataIn(page: string): { credentials: { name: string }[]; prefill: object } {
  return JSON.parse(
    page.match(/<script type="application\/json" id="page-data">(.*?)<\/script>/s)?.[1] ?? '',
  );
}
