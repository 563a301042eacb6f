import { expect, test } from 'vitest';
import type { RecordedExchange } from '../../../generated/formats.js';
import { compareExchanges, compareLines, type Line } from './messages.js';

function exchange(
  url: string,
  answer: unknown,
  members: Partial<RecordedExchange['request']> = {},
): RecordedExchange {
  const headers = {
    date: `Sat, 09 May 2026 10:00:0${String(answer).length} GMT`,
    'request-id': `${Math.random()}`,
  };
  return {
    request: { method: 'GET', url, headers: {}, ...members },
    response: { status: 200, headers, body: JSON.stringify({ id: 1, count: answer }) },
  };
}

function marked(lines: readonly Line[] = []): string[] {
  return lines.filter(({ change }) => change !== 'same').map(({ text, change }) => `${change} ${text}`);
}

test('an answer is compared with the last one to the same method and URL', () => {
  const [first, , third] = compareExchanges([exchange('/a', 0), exchange('/b', 5), exchange('/a', 3)]);
  expect(first?.comparedWith).toBeUndefined();
  expect(third?.comparedWith).toBe(0);
  expect(marked(third?.response)).toEqual(['removed   "count": 0', 'added   "count": 3']);
  expect(marked(third?.request)).toEqual([]);
});

test('dates and request ids differ by their nature and are not marked', () => {
  const [, second] = compareExchanges([exchange('/a', 1), exchange('/a', 1)]);
  expect(marked(second?.response)).toEqual([]);
  expect(second?.response.some(({ text }) => text.startsWith('request-id: '))).toBe(true);
});

test('headers and bodies of requests are compared as well', () => {
  const [, second] = compareExchanges([
    exchange('/a', 1, { headers: { 'idempotency-key': 'k' }, body: '{"name":"a"}' }),
    exchange('/a', 1, { headers: { 'idempotency-key': 'k' }, body: '{"name":"b"}' }),
  ]);
  expect(marked(second?.request)).toEqual(['removed   "name": "a"', 'added   "name": "b"']);
});

test('bytes that are no text are shown in base64, a missing answer in words', () => {
  const [picture, lost] = compareExchanges([
    { ...exchange('/p', 1), response: { status: 200, headers: {}, body: 'iVBORw0=', encoding: 'base64' } },
    { request: { method: 'GET', url: '/l', headers: {} } },
  ]);
  expect(picture?.response.map(({ text }) => text)).toEqual([
    '200',
    '',
    '(5 bytes that are no text, in base64)',
    'iVBORw0=',
  ]);
  expect(lost?.response.map(({ text }) => text)).toEqual(['no response']);
});

test('texts with nothing in common are not searched for what they have in common', () => {
  const [before, after] = ['a', 'b'].map((letter) =>
    Array.from({ length: 5000 }, (_, line) => `${letter}${line}`),
  );
  expect(compareLines(before ?? [], after ?? []).every(({ change }) => change === 'added')).toBe(true);
});
