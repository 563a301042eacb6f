import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordedRequest } from '../../generated/formats.js';
import { curl, type CurlOptions } from './curl.js';

const TOKEN = 'tp_live_4711abc9f';
const url = 'https://example.com/api/v1/products';
const json = { 'content-type': 'application/json' };

// A stand-in for curl that prints its arguments, each followed by NUL, and after them what it is sent.
let bin: string;
beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'fake-curl-'));
  const script = `#!/bin/sh\nprintf '%s\\0' "$@"\nfor last; do :; done\nif [ "$last" = @- ]; then cat; fi\n`;
  writeFileSync(join(bin, 'curl'), script, { mode: 0o755 });
});
afterAll(() => rmSync(bin, { recursive: true }));

describe('the command, run by a shell', () => {
  // NUL cannot stand in a shell argument and has a test of its own; the special cases of curl start differently.
  const nasty = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom("'", '"', '\\', '\n', '\r', '$', '`', '!', '%', ' ', 'a', ';', '*', '~'),
      }),
    )
    .map((text) => text.replaceAll('\0', ''));

  test('hands curl the method, the URL, the headers and the body unchanged, whatever they hold', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (path, value, body) => {
        const request = {
          method: 'POST',
          url: `${url}/x${path.replace(/[[\]{}/]/g, '')}`,
          headers: { ...json, 'x-nasty': `v${value}` },
          body: `b${body}`,
        };
        expect(run(request)).toEqual([
          ...['-sS', '-i', '-X', 'POST', request.url],
          ...['-H', 'content-type: application/json', '-H', `x-nasty: v${value}`],
          ...['--data-binary', `b${body}`],
        ]);
      }),
      { numRuns: 150 },
    );
  });

  test('sends a body with NUL over standard input', () => {
    const body = "a\0b\\0000c\\n%s'\n\0";
    const output = outputOf({ method: 'POST', url, headers: json, body });
    expect(output.endsWith(`\0--data-binary\0@-\0${body}`)).toBe(true);
  });

  test('sends a file in a form over standard input, with a boundary of its own', () => {
    const file = { part: 'file', name: "it's.png", mediaType: 'image/png', size: 3, base64: 'YWJj' };
    const headers = { 'content-type': 'multipart/form-data; boundary=x', authorization: `Bearer ${TOKEN}` };
    const command = curl({ method: 'POST', url, headers, file });
    expect(command).toContain("printf %s 'YWJj' | base64 -d | curl -sS");
    expect(command).not.toContain('boundary');
    expect(run({ method: 'POST', url, headers: {}, file }).slice(-2)).toEqual([
      '-F',
      'file=@-;filename="it\'s.png";type=image/png',
    ]);
  });

  test('sends as much as a file that is too large to be recorded', () => {
    const file = { part: 'file', name: 'a.png', mediaType: 'image/png', size: 5_300_000 };
    expect(curl({ method: 'POST', url, headers: {}, file })).toContain('head -c 5300000 /dev/zero | curl');
  });

  test('puts the exported token where the secret was', () => {
    expect(run({ method: 'GET', url, headers: { authorization: 'Bearer tp_***9f' } })).toContain(
      `Authorization: Bearer ${TOKEN}`,
    );
    expect(run({ method: 'GET', url, headers: { Authorization: 'Basic dHBfOg==' } }).slice(-2)).toEqual([
      '-u',
      `${TOKEN}:`,
    ]);
  });
});

describe('the Authorization header', () => {
  test('is printed without its credential, even when the scheme is unknown or missing', () => {
    for (const value of [`Bearer ${TOKEN}`, `bearer ${TOKEN}`, `Token ${TOKEN}`, TOKEN, `Basic ${TOKEN}`]) {
      const command = curl({ method: 'GET', url, headers: { authorization: value } });
      expect(command).not.toContain(TOKEN);
      expect(command).toContain('$TOKEN');
    }
  });

  test('is printed as recorded when it holds no credential', () => {
    expect(run({ method: 'GET', url, headers: { authorization: 'Bearer' } })).toContain(
      'Authorization: Bearer',
    );
    expect(run({ method: 'GET', url, headers: { authorization: '' } })).toContain('Authorization;');
  });

  test('keeps another credential than the given token, because a wrong one can be the point', () => {
    const other = curl(
      { method: 'GET', url, headers: { authorization: 'Bearer nonsense' } },
      { token: TOKEN },
    );
    expect(other).toContain("-H 'Authorization: Bearer nonsense'");
    const same = curl(
      { method: 'GET', url, headers: { authorization: `Bearer ${TOKEN}` } },
      { token: TOKEN },
    );
    expect(same).toContain('-H "Authorization: Bearer $TOKEN"');
    const encoded = Buffer.from(`${TOKEN}:`).toString('base64');
    const basic = curl(
      { method: 'GET', url, headers: { authorization: `Basic ${encoded}` } },
      { token: TOKEN },
    );
    expect(basic).toContain('-u "$TOKEN:"');
  });

  test('is not the only place where a given token is replaced', () => {
    const request = { method: 'POST', url: `${url}?key=${TOKEN}`, headers: json, body: `{"key":"${TOKEN}"}` };
    expect(curl(request, { token: TOKEN })).not.toContain(TOKEN);
    expect(run(request, { token: TOKEN })).toEqual(run(request));
  });
});

describe('curl', () => {
  test('is one argument per line, ready to paste', () => {
    const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
    expect(curl({ method: 'POST', url, headers, body: '{"name":"Ada\'s"}' })).toBe(
      [
        `curl -sS -i -X POST '${url}'`,
        `  -H "Authorization: Bearer $TOKEN"`,
        `  -H 'content-type: application/json'`,
        `  --data-binary '{"name":"Ada'\\''s"}'`,
      ].join(' \\\n'),
    );
  });

  test('is kept from reading a file, guessing a content type, expanding a URL or waiting for a body', () => {
    expect(run({ method: 'POST', url, headers: json, body: '@/etc/hostname' }).slice(-2)).toEqual([
      '--data-raw',
      '@/etc/hostname',
    ]);
    expect(run({ method: 'POST', url, headers: {}, body: '' })).toEqual(
      expect.arrayContaining(['-H', 'Content-Type:', '--data-binary', '']),
    );
    expect(run({ method: 'GET', url: `${url}?filter[name]=a`, headers: {} })).toContain('--globoff');
    expect(run({ method: 'GET', url: `${url}/../x`, headers: {} })).toContain('--path-as-is');
    expect(run({ method: 'HEAD', url, headers: {} })).toEqual(['-sS', '-i', '--head', url]);
  });

  test('sends an empty header instead of dropping it, and no body where none was recorded', () => {
    expect(run({ method: 'GET', url, headers: { 'x-empty': '' } })).toEqual([
      ...['-sS', '-i', '-X', 'GET', url],
      ...['-H', 'x-empty;'],
    ]);
  });
});

function run(request: RecordedRequest, options: CurlOptions = {}): string[] {
  return outputOf(request, options).replace(/\0$/, '').split('\0');
}

function outputOf(request: RecordedRequest, options: CurlOptions = {}): string {
  const { stdout, stderr, status } = spawnSync('sh', ['-c', curl(request, options)], {
    encoding: 'utf8',
    env: { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, TOKEN },
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}
