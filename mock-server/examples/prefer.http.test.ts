import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';

let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ clock: new Date('2026-05-09T10:00:00Z'), frozen: true });
});
afterAll(() => mock.close());

const prefer = (Prefer: string, path = '/api/v1/passports', method = 'POST') =>
  fetch(mock.url + path, { method, headers: { Prefer } });

test('Prefer: code answers with the first example of that status, and says so', async () => {
  const answer = await prefer('code=402');
  expect([answer.status, answer.headers.get('preference-applied')]).toEqual([402, 'code=402']);
  expect(await answer.json()).toMatchObject({ planLimit: 100, currentUsage: 100, extraPriceCents: 75 });
});

test('Prefer: example answers with the example of that name, whichever status has it', async () => {
  const answer = await prefer('example=unknownCategory', '/api/v1/products');
  expect([answer.status, answer.headers.get('preference-applied')]).toEqual([400, 'example=unknownCategory']);
  expect(await answer.json()).toEqual({ error: 'No template found for category: foo-bar' });
});

test('an example has the headers that its status documents', async () => {
  const answer = await prefer('code=429', '/v1/catalog/products', 'GET');
  expect(answer.status).toBe(429);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'ratelimit-remaining': '0',
    'retry-after': expect.stringMatching(/^\d+$/),
    'request-id': expect.any(String),
  });
});

test('an example touches no state: the ids that follow are those that would have followed', async () => {
  const first = async (preferred: boolean) => {
    mock.sandboxes.default.reset();
    if (preferred) await prefer('code=201', '/api/v1/products');
    const answer = await fetch(`${mock.url}/api/v1/products`, {
      method: 'POST',
      headers: { Authorization: 'Bearer tp_mock_primary' },
      body: JSON.stringify({ name: 'n', model: 'M', category: 'batteries' }),
    });
    return answer.text();
  };
  expect(await first(true)).toBe(await first(false));
});

test('a status that is not documented is refused with those that are', async () => {
  const answer = await prefer('code=418');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  expect(await answer.json()).toMatchObject({
    detail: expect.stringMatching(/documents no 418; documented: 201/),
  });
});

test('preferences that mean something else are left alone', async () => {
  const answer = await prefer('return=minimal', '/api/v1/products', 'GET');
  expect([answer.status, answer.headers.has('preference-applied')]).toEqual([401, false]);
});
