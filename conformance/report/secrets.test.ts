import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../generated/formats.js';
import { failing, mixedReport, reportOf } from './fixtures.js';
import { maskExchange, maskReport, maskSecrets } from './secrets.js';

const secret = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'\\"/+ %*\n\u0001aé'), minLength: 1, maxLength: 16 }),
  )
  .filter((text) => /[^*]/.test(text));
const surroundings = fc.string({ unit: 'binary', maxLength: 10 });

describe('maskSecrets', () => {
  test.each(Object.entries(forms()))('hides a secret %s', (_, encode) => {
    fc.assert(
      fc.property(secret, surroundings, surroundings, (token, before, after) => {
        const form = encode(token);
        expect(maskSecrets([token])(before + form + after).includes(form)).toBe(false);
      }),
    );
  });

  test('hides all of several secrets, also where one contains another or a hint spells one', () => {
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), surroundings, (tokens, between) => {
        const masked = maskSecrets(tokens)(tokens.join(between));
        expect(tokens.filter((token) => masked.includes(token))).toEqual([]);
      }),
    );
    expect(maskSecrets(['sk_', 'sk_live_0123456789'])('key sk_live_0123456789')).toBe('key ******89');
  });

  test('leaves a hint of a token longer than 12 characters, in whatever form the token stood', () => {
    const token = 'tp_live_4711abc9f';
    const mask = maskSecrets([token]);
    expect(mask(`Bearer ${token}`)).toBe('Bearer tp_***9f');
    expect(mask(`Basic ${basic(token)}`)).toBe('Basic tp_***9f');
    expect(maskSecrets(['1234567890123'])('1234567890123')).toBe('123***23');
    expect(maskSecrets(['123456789012'])('123456789012')).toBe('***');
  });

  test('gives no hint that would have to be escaped where the token stood', () => {
    expect(maskSecrets(['"quoted-secret"'])(JSON.stringify('"quoted-secret"'))).toBe('"***"');
  });

  test('leaves text without a secret alone', () => {
    const text = 'Bearer ***, 100 % of \\u0041 "quoted"';
    expect(maskSecrets(['tp_live_4711abc9f', '', '***'])(text)).toBe(text);
    expect(maskSecrets([])(text)).toBe(text);
  });
});

describe('maskExchange and maskReport', () => {
  const token = 'tp_live_4711abc9f';
  const mask = maskSecrets([token]);

  test('reach header names, header values, URLs and bodies', () => {
    const masked = maskExchange(
      {
        request: {
          method: 'POST',
          url: `https://example.com/?key=${token}`,
          headers: { authorization: `Bearer ${token}`, [`x-${token}`]: 'yes' },
          body: JSON.stringify({ token }),
        },
        response: { status: 200, headers: { 'x-echo': token }, body: token },
      },
      mask,
    );
    expect(masked).toEqual({
      request: {
        method: 'POST',
        url: 'https://example.com/?key=tp_***9f',
        headers: { authorization: 'Bearer tp_***9f', 'x-tp_***9f': 'yes' },
        body: '{"token":"tp_***9f"}',
      },
      response: { status: 200, headers: { 'x-echo': 'tp_***9f' }, body: 'tp_***9f' },
    });
  });

  test('reach every string of a report, wherever it stands', () => {
    for (const report of reportsWithOneStringReplacedBy(mixedReport, token)) {
      expect(JSON.stringify(report)).toContain(token);
      expect(JSON.stringify(maskReport(report, mask))).not.toContain(token);
    }
  });

  test('leave a report without secrets as it was, and the given one unchanged', () => {
    const before = structuredClone(mixedReport);
    expect(maskReport(mixedReport, mask)).toEqual(before);
    const secretive = reportOf([{ ...failing, reason: token }]);
    maskReport(secretive, mask);
    expect(secretive.rules[0]?.reason).toBe(token);
  });

  test('keep levels and verdicts, even when a token is such a word', () => {
    const [result] = maskReport(reportOf([failing]), maskSecrets(['must', 'fail'])).rules;
    expect(result).toMatchObject({ level: 'must', verdict: 'fail' });
  });
});

function forms(): Record<string, (token: string) => string> {
  return {
    'in raw form': (token) => token,
    'JSON-escaped': jsonEscaped,
    'JSON-escaped twice': (token) => jsonEscaped(jsonEscaped(token)),
    'with every character as a JSON escape': (token) =>
      Array.from({ length: token.length }, (_, index) => {
        return `\\u${token.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
      }).join(''),
    'encoded as a URL component': encodeURIComponent,
    'encoded as a URL component in lower case': (token) =>
      encodeURIComponent(token).replace(/%../g, (byte) => byte.toLowerCase()),
    'encoded as a URL': encodeURI,
    'encoded twice for a URL': (token) => encodeURIComponent(encodeURIComponent(token)),
    'encoded as a form value': (token) => new URLSearchParams([['', token]]).toString().slice(1),
    'as Basic credentials': basic,
    'as Basic credentials without padding': (token) => basic(token).replace(/=+$/, ''),
    'as Basic credentials in a URL': (token) => encodeURIComponent(basic(token)),
  };
}

function basic(token: string): string {
  return Buffer.from(`${token}:`).toString('base64');
}

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The report once per string in it (levels and verdicts aside), with that string alone holding the secret. */
function reportsWithOneStringReplacedBy(report: Report, token: string): Report[] {
  const text = JSON.stringify(report);
  const strings = [...text.matchAll(/(?<=:|\[|,)"(?:[^"\\]|\\.)*"(?!:)/g)];
  return strings
    .filter(([string]) => !/^"(must|should|observe|pass|fail|skipped|blocked|observed|error)"$/.test(string))
    .map(({ 0: string, index }) => {
      const replaced = `${text.slice(0, index)}"x ${token}"${text.slice(index + string.length)}`;
      const changed: Report = JSON.parse(replaced);
      return changed;
    });
}

describe('a part of a token', () => {
  const token = 'sk_live_"0a1b2c3d"4e5f6a7b8c9d';
  const mask = maskSecrets([token], ['https://sk_live_.example.com']);

  test.each([
    ['by the suite', (cut: string) => `"${cut}… (412 characters)`],
    ['by the record of an exchange', (cut: string) => `${cut} [cut here; 70,000 bytes in all]`],
    ['by a service', (cut: string) => `unknown token ${cut}...`],
    ['by the end of a text', (cut: string) => `token=${cut}`],
    ['within an escape', (cut: string) => `${jsonEscaped(cut)}\\u00…`],
  ])('is hidden where it was cut off %s, from 8 characters', (_, within) => {
    for (let length = 8; length < token.length; length += 1)
      for (const form of [jsonEscaped, encodeURIComponent])
        expect(mask(within(form(token.slice(0, length))))).not.toContain('sk_live_');
    expect(mask(within(token.slice(0, 7)))).toContain('sk_live');
  });

  test('is hidden wherever it stands, when it is two fifths of the token', () => {
    expect(mask(`no token (${token.slice(9)}) here`)).toBe('no token (***) here');
    expect(mask(`Bearer ${token.slice(18)}x`)).toBe('Bearer ***x');
    expect(mask(`Bearer ${token.slice(20)}x`)).toBe(`Bearer ${token.slice(20)}x`);
  });

  test('is shown where it stands in an address that everybody may read', () => {
    const address = 'http://127.0.0.1:4010/__sandbox/brave-otter-verify';
    const hide = maskSecrets(['tp_mock.brave-otter-verify'], [address]);
    expect(hide(`${address}/api/v1/products`)).toBe(`${address}/api/v1/products`);
    expect(hide('tp_mock.brave-otter-verify')).toBe('tp_***fy');
  });
});

describe('a token that is hard to find', () => {
  const middle = 'NobodyMaySeeThis';
  const escaped = (text: string, how: (code: number) => string) =>
    text.replace(/[^\w]/g, (character) => how(character.charCodeAt(0)));
  const token = `ab1"'<&>${middle}/+ z\u00e9z`;
  const mask = maskSecrets([token]);

  test.each([
    ['in HTML by numbers', escaped(token, (code) => `&#${code};`)],
    ['in HTML by hexadecimal numbers', escaped(token, (code) => `&#x${code.toString(16)};`)],
    ['in HTML by names', token.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')],
    ['in HTML, twice', escaped(token, (code) => `&amp;#${code};`)],
    ['in UTF-8 that was read as Latin-1', Buffer.from(token, 'utf8').toString('latin1')],
    ['in Latin-1 that was read as UTF-8', Buffer.from(token, 'latin1').toString('utf8')],
  ])('is hidden %s', (_, text) => {
    expect(mask(`before ${text} after`)).not.toContain(middle);
  });

  test.each(['', 'x', 'xy', 'Bearer '])('is hidden in Base64 behind %j, in both alphabets', (before) => {
    for (const encoding of ['utf8', 'latin1'] as const) {
      const base64 = Buffer.from(`${before}${token}, and more`, encoding).toString('base64');
      for (const text of [base64, base64.replaceAll('+', '-').replaceAll('/', '_')]) {
        const left = Buffer.from(mask(text).replaceAll('*', ''), 'base64').toString('latin1');
        expect(left).not.toContain(middle.slice(2, -2));
      }
    }
  });

  test.each([600, 8_000, 40_000])('of %i characters is hidden from its beginning to its end', (length) => {
    for (const unit of ['.jwt_part-', 'a', 'xY-_3']) {
      const long = `start${unit.repeat(length / unit.length)}${middle}${unit.repeat(50)}end`;
      const masked = maskSecrets([long])(`"${long}" ${encodeURIComponent(long)}`);
      expect(masked).not.toContain(middle);
      expect(masked.split('***')[0]).toBe('"sta');
    }
  });
});
