import { afterAll, beforeAll, expect, test } from 'vitest';
import type { components } from '../../generated/control/openapi.js';
import { startControlled, type Controlled } from './control-fixture.js';

type Change = components['schemas']['WorkspaceChange'];

let mock: Controlled;
beforeAll(async () => {
  mock = await startControlled();
});
afterAll(() => mock.finish());

const path = '/sandboxes/{sandbox}/workspaces/{api}/{workspace}' as const;
const at = (api: string, workspace = 'primary', sandbox = 'default') => ({
  params: { path: { sandbox, api, workspace } },
});

test.each<[string, Change, string]>([
  ['tracepass', { plan: 'Gold' }, '/plan: tracepass has no plan Gold; known are Free, Basic, Starter,'],
  ['augno', { plan: 'Free' }, '/plan: augno has no plan Free; there is none'],
  [
    'tracepass',
    { plan: 'Basic', entitlements: { maxDpps: 1, maxDpp: 1 } },
    '/entitlements: no policy of tracepass looks up maxDpp; known are maxDpps, extraPriceCents, maxV1WritesPerDay, ',
  ],
  [
    'augno',
    { entitlements: { seats: 1 } },
    '/entitlements: no policy of augno looks up seats; there is none',
  ],
  ['tracepass', { entitlements: { maxDpps: -1 } }, '/entitlements/maxDpps'],
  ['tracepass', { entitlements: { maxDpps: 1.5 } }, '/entitlements/maxDpps'],
  [
    'tracepass',
    { plan: 'Basic', usage: { writes: 3, write: 3 } },
    '/usage: tracepass counts no write; known are dpps, writes, reads',
  ],
  ['augno', { usage: { requests: 3 } }, '/usage: augno counts no requests; there is none'],
  ['tracepass', { usage: { dpps: 100_001 } }, '/usage/dpps'],
  [
    'tracepass',
    { usage: { dpps: 9 }, subscription: 'late' },
    '/subscription: tracepass knows no state late; known are active, past_due, canceled',
  ],
  ['augno', { subscription: 'PAST_DUE' }, '/subscription: augno knows no state PAST_DUE; known are active, '],
  ['tracepass', {}, 'fewer than 1'],
])('%s refuses %j and changes nothing', async (api, body, detail) => {
  const { data: before } = await mock.control.GET(path, at(api));
  const { response, error } = await mock.control.PATCH(path, { ...at(api), body });
  expect(response.status).toBe(400);
  expect(error?.detail).toContain(detail);
  expect(before?.api).toBe(api);
  expect((await mock.control.GET(path, at(api))).data).toEqual(before);
});

test.each([
  ['primary', 'tracepass', 'absent', 'there is no sandbox absent'],
  ['primary', 'nothing', undefined, 'serves no API nothing; it serves augno, tracepass'],
  ['nobody', 'tracepass', undefined, 'tracepass has no workspace and no credential nobody'],
])('%s of %s is not found', async (workspace, api, name, detail) => {
  const { response, error } = await mock.control.GET(path, at(api, workspace, name));
  expect(response.status).toBe(404);
  expect(error?.detail).toContain(detail);
});
