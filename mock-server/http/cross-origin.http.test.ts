import { expect, onTestFinished, test } from 'vitest';
import { startMock } from '../index.js';

const Origin = 'https://shop.example';

async function call(path: string, method: string, headers: Record<string, string>) {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  return fetch(mock.url + path, { method, headers: { Origin, ...headers } });
}

test('Augno answers a preflight without credentials and names what a page may do', async () => {
  const answer = await call('/v1/catalog/products', 'OPTIONS', {
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization, augno-version',
  });
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'access-control-allow-origin': Origin,
    'access-control-allow-methods': expect.stringContaining('POST'),
    'access-control-allow-headers': 'authorization, augno-version',
    'access-control-max-age': '86400',
  });
});

test('an Augno answer, a refusal included, can be read by the page that asked', async () => {
  const answer = await call('/v1/catalog/products', 'GET', {});
  expect(answer.status).toBe(401);
  expect(answer.headers.get('access-control-allow-origin')).toBe(Origin);
  expect(answer.headers.get('vary')).toBe('Origin');
  const exposed = answer.headers.get('access-control-expose-headers');
  expect(exposed).toContain('RateLimit-Remaining');
  // Documented so: a page in a browser can see neither a replay nor the time to wait.
  expect(exposed).not.toMatch(/Idempotent-Replayed|Retry-After/);
});

test('a path that Augno does not have is no preflight', async () => {
  expect((await call('/v1/catalog/nothing', 'OPTIONS', {})).status).toBe(404);
});

test('TracePass documents nothing for pages of other origins, so they get nothing', async () => {
  const answer = await call('/api/v1/products', 'GET', { Authorization: 'Bearer tp_mock_primary' });
  expect(answer.status).toBe(200);
  expect(answer.headers.has('access-control-allow-origin')).toBe(false);
});
