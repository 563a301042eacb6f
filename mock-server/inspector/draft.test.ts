import { describe, expect, test } from 'vitest';
import { draftOf, freshKey, keyOf, lostIn, parseHeaders, printHeaders, underKey } from './draft.js';
import { credential, entryWith } from './entry-fixture.js';

const entry = entryWith({
  request: {
    method: 'POST',
    url: '/api/v1/products',
    headers: {
      host: '127.0.0.1:4010',
      authorization: 'Bearer tp_…ary',
      'content-type': 'application/json',
      'content-length': '2',
      'idempotency-key': 'k1',
      'x-api-key': 'abc…xyz',
      'sec-fetch-mode': 'cors',
    },
    body: '{}',
  },
});

describe('the request of an exchange', () => {
  test('is sent again as the credential that was recognized, with the headers that a page may send', () => {
    expect(draftOf(entry, [credential])).toEqual({
      method: 'POST',
      url: '/api/v1/products',
      token: 'tp_mock_primary',
      headers: [
        ['content-type', 'application/json'],
        ['idempotency-key', 'k1'],
      ],
      body: '{}',
    });
  });

  test('is sent again as nobody where none was recognized, or one of another API', () => {
    expect(draftOf(entry, []).token).toBe('');
    expect(draftOf(entry, [{ ...credential, api: 'augno' }]).token).toBe('');
  });

  test('says what it lost to masking and cutting', () => {
    expect(lostIn(entry)).toEqual(['the journal masks the header x-api-key, so it is left out']);
    const { request } = entry;
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expect(lostIn(entryWith({ request: { ...request, headers, body: 'a… (12 more bytes)' } }))).toHaveLength(
      2,
    );
    expect(lostIn(entryWith({ request: { ...request, headers: {}, url: '/x?token=…' } }))).toHaveLength(1);
  });
});

describe('an idempotency key', () => {
  const draft = draftOf(entry, []);

  test('is found, replaced and left out whatever the case of its header', () => {
    expect(keyOf(draft, 'Idempotency-Key')).toBe('k1');
    expect(keyOf(underKey(draft, 'Idempotency-Key', 'k2'), 'idempotency-key')).toBe('k2');
    expect(underKey(draft, 'Idempotency-Key', 'k2').headers).toHaveLength(2);
    expect(keyOf(underKey(draft, 'Idempotency-Key', undefined), 'Idempotency-Key')).toBeUndefined();
  });

  test('that is fresh is a UUID, and never the same', () => {
    expect(freshKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(freshKey()).not.toBe(freshKey());
  });
});

describe('headers as text', () => {
  test('are read as they were printed', () => {
    const { headers } = draftOf(entry, []);
    expect(parseHeaders(`\n${printHeaders(headers)}\n`)).toEqual(headers);
    expect(parseHeaders('X-Empty:')).toEqual([['X-Empty', '']]);
  });

  test.each(['no colon', ': value', 'a b: c'])('are refused by line: %s', (line) => {
    expect(() => parseHeaders(`Accept: */*\n${line}`)).toThrow(`"${line}" is no header`);
  });
});
