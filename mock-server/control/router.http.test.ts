import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../index.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ clock: new Date('2026-05-09T10:00:00Z') });
});
afterAll(() => mock.close());

const clock = (body?: unknown, sandbox = 'default') =>
  fetch(`${mock.url}/__control/sandboxes/${sandbox}/clock`, {
    method: body === undefined ? 'GET' : 'PATCH',
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

describe('the control protocol', () => {
  test('says what runs here', async () => {
    const service = await (await fetch(`${mock.url}/__control/service`)).json();
    expect(service).toMatchObject({
      name: 'twinspec mock',
      apis: ['augno', 'tracepass'],
      sandboxes: ['default'],
    });
  });

  test('freezes, sets and advances the clock of a sandbox', async () => {
    expect(await (await clock({ now: '2026-05-09T23:59:59Z', frozen: true })).json()).toEqual({
      now: '2026-05-09T23:59:59.000Z',
      frozen: true,
    });
    expect(await (await clock({ advance: 'PT1S' })).json()).toMatchObject({
      now: '2026-05-10T00:00:00.000Z',
    });
    expect(await (await clock({ frozen: false })).json()).toMatchObject({ frozen: false });
    expect((await clock()).status).toBe(200);
  });

  test.each([
    [{}, /fewer than 1/],
    [{ advance: 'P1M' }, /\/advance/],
    [{ advance: 'tomorrow' }, /\/advance/],
    [{ now: 'noon' }, /\/now/],
    [{ frozen: 'yes' }, /\/frozen/],
    [{ advance: 'P99999999999D' }, /1970-01-01T00:00:00Z to 9999/],
    [{ now: '2026-05-09T13:00:00Z', advance: `PT${'9'.repeat(40)}S` }, /1970-01-01T00:00:00Z to 9999/],
    [
      { now: '2026-05-09T13:00:00Z', advance: `P${'0'.repeat(100_000)}1D` },
      /^\/advance: "P0+…" is longer than/,
    ],
    [{ now: '0000-01-01T00:00:00Z' }, /1970-01-01T00:00:00Z to 9999/],
    [{ now: '9999-12-31T23:59:60Z' }, /1970-01-01T00:00:00Z to 9999/],
    [{ speed: 2 }, /additional/],
    ['{', /not JSON/],
  ])('refuses %j with a problem document and changes nothing', async (change, detail) => {
    await clock({ now: '2026-05-09T12:00:00Z', frozen: true });
    const response = await clock(change);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({
      title: 'Bad Request',
      status: 400,
      detail: expect.stringMatching(detail),
    });
    expect(await (await clock()).json()).toEqual({ now: '2026-05-09T12:00:00.000Z', frozen: true });
  });

  test.each([
    ['/__control/sandboxes/absent/clock', 'there is no sandbox absent'],
    ['/__control/nothing', 'control has no GET /nothing'],
    ['/nothing', '/nothing is not part of a served API'],
  ])('%s is a problem document with status 404', async (path, detail) => {
    const response = await fetch(`${mock.url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status: 404, detail: expect.stringContaining(detail) });
  });
});
