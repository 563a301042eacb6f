import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TargetClock } from './clock.js';

// A control protocol with nothing but a clock that stands still until it is set.

let server: Server;
let now: Date;
let clock: TargetClock;

beforeEach(async () => {
  now = new Date('2026-05-09T10:00:00.000Z');
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      if (request.method === 'PATCH') now = new Date(String(Reflect.get(JSON.parse(text), 'now')));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ now: now.toISOString(), frozen: false }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  clock = new TargetClock(`http://127.0.0.1:${address.port}`);
});
afterEach(() => server.close());

test('a minute before midnight is still the same day', async () => {
  await clock.advanceAlmostToMidnight();
  expect(now.toISOString()).toBe('2026-05-09T23:59:00.000Z');
  expect(clock.hasCrossedMidnight).toBe(false);
});

test('time does not go back when midnight is nearer than a minute', async () => {
  now = new Date('2026-05-09T23:59:30.000Z');
  await clock.advanceAlmostToMidnight();
  expect(now.toISOString()).toBe('2026-05-09T23:59:30.000Z');
});

test('just after midnight a day has passed for the rest of the run', async () => {
  expect(clock.hasCrossedMidnight).toBe(false);
  await clock.advancePastMidnight();
  expect(now.toISOString()).toBe('2026-05-10T00:00:01.000Z');
  await clock.advanceAlmostToMidnight();
  expect(clock.hasCrossedMidnight).toBe(true);
});
