import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TargetClock } from './clock.js';

// A control protocol with nothing but a clock that is where it was set to.

let server: Server;
let now: Date;
let frozen: boolean;
let clock: TargetClock;

beforeEach(async () => {
  now = new Date('2026-05-09T10:00:00.000Z');
  frozen = false;
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const change: { now?: string; frozen?: boolean } = request.method === 'PATCH' ? JSON.parse(text) : {};
      if (change.now !== undefined) now = new Date(change.now);
      frozen = change.frozen ?? frozen;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ now: now.toISOString(), frozen }));
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

test('time stands still for as long as asked, and goes on even if that fails', async () => {
  const failing = clock.standingStill(() => {
    expect(frozen).toBe(true);
    return Promise.reject(new Error('in vain'));
  });
  await expect(failing).rejects.toThrow('in vain');
  expect(frozen).toBe(false);
});

test('time that stands still already is not set going', async () => {
  frozen = true;
  await clock.standingStill(() => Promise.resolve());
  expect(frozen).toBe(true);
});
