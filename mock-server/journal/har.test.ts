import { describe, expect, test } from 'vitest';
import { exchange } from './exchange-fixture.js';
import { harOf } from './har.js';
import type { Exchange } from './journal.js';

const baseUrl = 'http://127.0.0.1:4010/__sandbox/night';

function harEntry(of: Exchange) {
  const [entry] = harOf([of], baseUrl).log.entries;
  if (!entry) throw new Error('the archive is empty');
  return entry;
}

// The members that HAR 1.2 does not call optional, by the name of its section.
const required = {
  log: ['version', 'creator', 'entries'],
  creator: ['name', 'version'],
  entry: ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'],
  request: ['method', 'url', 'httpVersion', 'cookies', 'headers', 'queryString', 'headersSize', 'bodySize'],
  response: [
    'status',
    'statusText',
    'httpVersion',
    'cookies',
    'headers',
    'content',
    'redirectURL',
    'headersSize',
    'bodySize',
  ],
  postData: ['mimeType', 'text'],
  content: ['size', 'mimeType'],
  timings: ['send', 'wait', 'receive'],
  pair: ['name', 'value'],
};

const posted = exchange({
  request: {
    method: 'POST',
    url: '/api/v1/products?q=a%20b&q=c&empty=',
    headers: { authorization: 'Bearer tp_mock_primary', 'content-type': 'application/json' },
    body: '{"name":"é"}',
  },
  response: { status: 201, headers: { 'Content-Type': 'application/json' }, body: '{"é":1}' },
});

describe('an HTTP archive', () => {
  test.each([
    ['an answer', posted],
    ['a dropped connection', exchange({ delivery: 'reset' })],
    ['half an answer', exchange({ delivery: 'truncated' })],
  ])('has what HAR 1.2 requires for %s', (_what, of) => {
    const { log } = harOf([of], baseUrl);
    const { request, response, ...entry } = harEntry(of);
    expect(Object.keys(log)).toEqual(expect.arrayContaining(required.log));
    expect(Object.keys(log.creator)).toEqual(expect.arrayContaining(required.creator));
    expect(Object.keys({ ...entry, request, response })).toEqual(expect.arrayContaining(required.entry));
    expect(Object.keys(entry.timings)).toEqual(expect.arrayContaining(required.timings));
    expect(Object.keys(request)).toEqual(expect.arrayContaining(required.request));
    expect(Object.keys(response)).toEqual(expect.arrayContaining(required.response));
    expect(Object.keys(response.content)).toEqual(expect.arrayContaining(required.content));
    if (request.postData) expect(Object.keys(request.postData)).toEqual(required.postData);
    for (const pair of [...request.headers, ...request.queryString, ...response.headers]) {
      expect(Object.keys(pair)).toEqual(required.pair);
    }
  });

  test('has absolute URLs, their query in pairs, and bodies with their sizes in bytes', () => {
    const { request, response } = harEntry(posted);
    expect(request).toMatchObject({
      url: `${baseUrl}/api/v1/products?q=a%20b&q=c&empty=`,
      httpVersion: 'HTTP/1.1',
      queryString: [
        { name: 'q', value: 'a b' },
        { name: 'q', value: 'c' },
        { name: 'empty', value: '' },
      ],
      postData: { mimeType: 'application/json', text: '{"name":"é"}' },
      bodySize: 13,
    });
    expect(response).toMatchObject({
      status: 201,
      statusText: 'Created',
      content: { size: 8, mimeType: 'application/json', text: '{"é":1}' },
      bodySize: 8,
    });
  });

  test('tells times by the clock of the sandbox, and parts that add up to the whole', () => {
    const { startedDateTime, time, timings } = harEntry(posted);
    expect(startedDateTime).toBe('2026-05-09T10:00:00.000Z');
    expect(timings.send + timings.wait + timings.receive).toBe(time);
    expect(time).toBe(1.5);
  });

  test('has status 0 where the client got no answer, as browsers write it', () => {
    const { response } = harEntry(exchange({ delivery: 'reset' }));
    expect(response).toMatchObject({ status: 0, headers: [], content: { size: 0 } });
    expect(response._error).toBe('the connection was reset');
  });

  test('says why, in members of its own', () => {
    const decisions = [{ policy: 'idempotency', decision: 'no key' }];
    expect(harEntry(exchange({ id: 7, decisions, faults: ['f1'], delivery: 'truncated' }))).toMatchObject({
      _number: 7,
      _decisions: decisions,
      _faults: ['f1'],
      _delivery: 'truncated',
    });
  });

  test('has a URL by the rules also where a secret was in it', () => {
    const url = '/?key=tp_mock_primary';
    const of = exchange({ request: { url, headers: { authorization: 'Bearer tp_mock_primary' } } });
    const { request } = harEntry(of);
    expect(request.url).toBe(`${baseUrl}/?key=tp_%E2%80%A6ary`);
    expect(request.queryString).toEqual([{ name: 'key', value: 'tp_…ary' }]);
  });
});
