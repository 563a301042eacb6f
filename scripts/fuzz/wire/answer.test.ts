import { expect, test } from 'vitest';
import { AnswerReader } from './answer.js';

function read(text: string, method = 'GET', ended = false) {
  const reader = new AnswerReader();
  reader.add(Buffer.from(text, 'latin1'));
  return reader.next(method, ended);
}

test.each([
  ['with a length', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok', 'ok'],
  ['in chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n', 'ok'],
  ['behind an interim one', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', ''],
])('an answer %s is read', (_what, text, body) => {
  expect(read(text)?.body.toString()).toBe(body);
});

test('an answer is read once all of it has come', () => {
  const reader = new AnswerReader();
  const text = 'HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 204 No Content\r\n\r\n';
  const statuses: (number | undefined)[] = [];
  for (const character of text) {
    reader.add(Buffer.from(character));
    const answer = reader.next('POST');
    if (answer) statuses.push(answer.status);
  }
  expect(statuses).toEqual([201, 204]);
});

test('an answer to HEAD has no body, and one without a length ends with the connection', () => {
  expect(read('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n', 'HEAD')?.body.length).toBe(0);
  const endless = 'HTTP/1.1 400 Bad Request\r\n\r\nrest';
  expect(read(endless)).toBeUndefined();
  expect(read(endless, 'GET', true)?.body.toString()).toBe('rest');
});

test.each([
  ['a status of letters', 'HTTP/1.1 2OO OK\r\n\r\n'],
  ['a bare line break in a header', 'HTTP/1.1 200 OK\r\nA: b\nSet-Cookie: c\r\n\r\n'],
  ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 1\r\n\r\n'],
  ['a length and chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n'],
  ['a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n'],
  ['a chunk size that is none', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
])('an answer with %s is none', (_what, text) => {
  expect(() => read(text)).toThrow();
});
