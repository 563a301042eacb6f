import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchange } from './exchange-fixture.js';
import { maskFor } from './masking.js';

const maskOf = (headers: Record<string, string>, url = '/') =>
  maskFor(exchange({ request: { headers, url } }));
const maskOfToken = (token: string) => maskOf({ authorization: `Bearer ${token}` });
const token = 'tp_mock_primary';

describe('a header that identifies the caller', () => {
  test.each([
    ['authorization', `Bearer ${token}`, 'Bearer tp_…ary'],
    ['authorization', `bearer   ${token}`, 'bearer tp_…ary'],
    ['authorization', `Basic ${btoa(`${token}:`)}`, 'Basic tp_…ary'],
    ['authorization', `Basic ${btoa(`${token}:swordfish`)}`, 'Basic tp_…ary'],
    ['authorization', `Basic ${token}`, 'Basic …'],
    ['authorization', token, 'tp_…ary'],
    ['authorization', `Bearer: ${token}`, 'Bea…ary'],
    ['authorization', 'Bearer short', 'Bearer …'],
    ['authorization', 'Bearer twelve.chars', 'Bearer …'],
    ['authorization', 'Bearer', 'Bearer'],
    ['authorization', '', ''],
    ['authorization', 'Bearer undefined', 'Bearer undefined'],
    ['proxy-authorization', `Bearer ${token}`, 'Bearer tp_…ary'],
    ['x-api-key', token, 'tp_…ary'],
    ['cookie', `session=${token}; theme=dark`, '…'],
    ['set-cookie', 'session=1', '…'],
  ])('%s: %s is shown as %j', (name, value, shown) => {
    expect(maskOf({ [name]: value }).header(name, value)).toBe(shown);
  });

  test('shows whatever else it holds only without the secret', () => {
    const { header } = maskOfToken(token);
    expect(header('augno-actor-account', token)).toBe('tp_…ary');
    expect(header('user-agent', 'node')).toBe('node');
  });
});

describe('a token is hidden', () => {
  const nested = JSON.stringify({ text: JSON.stringify({ note: 'a/"b"\\c d' }) });

  test.each([
    ['as it is', token, `${token}!`, 'tp_…ary!'],
    ['in JSON', 'a"b\\c\td/é-and-more', JSON.stringify('a"b\\c\td/é-and-more'), '"…ore"'],
    ['in JSON within JSON', 'a/"b"\\c d', nested, '{"text":"{\\"note\\":\\"…\\"}"}'],
    ['in JSON that escapes everything', 'tök€n', '"\\u0074\\u00F6\\u006b\\u20ac\\u006E"', '"…"'],
    ['in a URL', 'a b/ü+c?', `?q=${encodeURIComponent('a b/ü+c?')}&r`, '?q=…&r'],
    ['in a form', 'a b/ü+c?', new URLSearchParams({ q: 'a b/ü+c?' }).toString(), 'q=…'],
    ['in a URL within a URL', token, `%2574%2570_mock_primary`, 'tp_…ary'],
    ['as the user of Basic credentials', token, btoa(`${token}:`), 'tp_…ary'],
    ['as the user beside a password', 'four', `Basic ${btoa('four:swordfish')}.`, 'Basic ….'],
    ['as Base64 in a URL', token, encodeURIComponent(btoa(`${token}:~~~?`)), 'tp_…ary'],
  ])('%s', (_where, secret, text, shown) => {
    const mask = maskOf({ 'x-api-key': secret });
    expect(mask.text(text)).toBe(shown.replace('…ore', mask.text(secret)));
  });

  test.each([
    ['the password of Basic credentials', `Basic ${btoa('user:swordfish')}`, 'swordfish'],
    ['the user of Basic credentials', `Basic ${btoa(`${token}:`)}`, token],
    [
      'a user that was sent as Latin-1',
      `Basic ${Buffer.from('gr\u00f6\u00dfer:', 'latin1').toString('base64')}`,
      'gr\u00f6\u00dfer',
    ],
    ['a token after a scheme that was sent twice', `Bearer Bearer ${token}`, token],
    ['a token in quotes', `Bearer "${token}"`, token],
    ['a token without a scheme', token, token],
    ['a token of a scheme that nobody knows', `Secret ${token}`, token],
    ['a token that was sent as UTF-8', `Bearer ${Buffer.from('größer').toString('latin1')}`, 'größer'],
  ])('also %s', (_what, authorization, secret) => {
    expect(maskOf({ authorization }).text(`<${secret}>`)).not.toContain(secret);
  });

  test('that stood in the query', () => {
    expect(maskOf({}, `/?access_token=${token}&api_key=swordfish`).text(`${token} swordfish`)).toBe(
      'tp_…ary …',
    );
  });

  test('also where another one begins with it', () => {
    const mask = maskOf({ authorization: `Bearer ${token}`, 'x-api-key': `${token}.night-shift` });
    expect(mask.text(`${token}.night-shift ${token}`)).toBe('tp_…ift tp_…ary');
  });

  test('to its end when it is longer than is compared', () => {
    const long = `eyJ${'x.Y_z-'.repeat(500)}end`;
    expect(maskOfToken(long).text(`"${long}"`)).toBe('"eyJ…end"');
  });

  test('but not what is too short to be one, nor what a client prints that has none', () => {
    expect(maskOfToken('abc').text('abc')).toBe('abc');
    expect(maskOfToken('null').text('{"data":null}')).toBe('{"data":null}');
  });

  test('whatever it is made of, in every form', () => {
    const secrets = fc.string({ unit: 'binary', minLength: 4, maxLength: 30 }).filter(hasSubstance);
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (secret, before, after) => {
        const mask = maskOf({ 'x-api-key': secret });
        for (const form of formsOf(secret)) expect(mask.text(`${before}${form}${after}`)).not.toContain(form);
      }),
    );
  });
});

test('a text made to be slow to search is not', () => {
  const mask = maskOfToken(`${'\\'.repeat(40)}"${'%'.repeat(40)}`);
  const text = '\\'.repeat(50_000) + '%25'.repeat(20_000);
  const started = performance.now();
  mask.text(text);
  // It takes some tens of milliseconds; an unbounded search takes hours.
  expect(performance.now() - started).toBeLessThan(10_000);
});

// The sign that stands for a secret cannot be one.
function hasSubstance(secret: string): boolean {
  return !secret.includes('…') && secret !== 'null';
}

function formsOf(secret: string): string[] {
  const base64 = Buffer.from(`${secret}:`).toString('base64');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    encodeURI(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    base64,
    encodeURIComponent(base64),
  ];
}
