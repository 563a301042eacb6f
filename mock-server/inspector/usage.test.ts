import { expect, test } from 'vitest';
import type { Meter, Workspace } from './protocol.js';
import { gaugesOf } from './usage.js';

const meters: Meter[] = [
  {
    id: 'dpps',
    kind: 'quota',
    limit: { entitlement: 'maxDpps' },
    price: 'extraPriceCents',
    refusalStatus: 402,
    settable: true,
  },
  { id: 'writes', kind: 'utcDay', limit: { fixed: 200 }, refusalStatus: 429, settable: true },
  { id: 'requests', kind: 'sliding', limit: { fixed: 20 }, refusalStatus: 429, settable: false },
];
const workspace: Workspace = {
  ...{ api: 'tracepass', id: 'w1', name: 'W', credentials: [], plan: 'Sample', subscription: 'active' },
  entitlements: { maxDpps: 100, extraPriceCents: 75 },
  usage: { dpps: 101, writes: 50 },
};

test('what a workspace has used is told with its limit, its share and what comes beyond', () => {
  expect(gaugesOf(workspace, meters)).toEqual([
    { id: 'dpps', used: 101, limit: 100, share: 1, note: 'more at 75 cents each', entitlement: 'maxDpps' },
    { id: 'writes', used: 50, limit: 200, share: 0.25, note: 'comes back at midnight UTC' },
  ]);
});

test('a limit that a plan does not have is none, and one of zero is reached', () => {
  const [free] = gaugesOf({ ...workspace, entitlements: {} }, meters);
  expect(free).toMatchObject({ share: 0, note: 'no limit' });
  const [none] = gaugesOf({ ...workspace, entitlements: { maxDpps: 0 }, usage: { dpps: 0 } }, meters);
  expect(none).toMatchObject({ limit: 0, share: 1, note: 'no more to be had' });
});
