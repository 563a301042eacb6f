import { contract as augnoContract } from '../../generated/augno/contract.js';
import { contract as tracepassContract } from '../../generated/tracepass/contract.js';
import type { Target } from '../../generated/formats.js';
import { latest, newKey, type Key } from './augno-gate.js';
import { seedAccount, seedPlatform } from './augno-seeds.js';
import * as augnoStore from './augno-store.js';
import { augno } from './augno.js';
import { listen } from './http.js';
import { handlers, tracepass } from './tracepass.js';
import { newStore, newWorkspace, type Workspace } from './tracepass-store.js';

/** An implementation at work, described as by somebody who has no control protocol to offer. */
export interface Served {
  readonly target: Target;
  close(): void;
}

export async function serveTracepass(): Promise<Served> {
  const primary = newWorkspace();
  const [full, spent] = [newWorkspace({ slots: 1 }), newWorkspace({ writesPerDay: 5 })];
  const workspaces: Record<string, Workspace> = {
    'tp-primary': primary,
    'tp-reader': primary,
    'tp-other': newWorkspace(),
    'tp-full': full,
    'tp-three-slots': newWorkspace({ slots: 3 }),
    'tp-spent': spent,
    'tp-seven-left': newWorkspace({ writesPerDay: 12, used: 5 }),
  };
  const tokens = Object.entries(workspaces).map(
    ([token, workspace]) => [token, { workspace, mayWrite: token !== 'tp-reader' }] as const,
  );
  const { url, close } = await listen(tracepassContract, tracepass(newStore(), new Map(tokens)));
  const post = async (path: string, token: string, body: object): Promise<string> => {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return Object(await answer.json())._id;
  };
  const product = { name: 'Seeded', model: 'SEED', category: 'batteries' };
  const productId = await post('/api/v1/products', 'tp-full', product);
  const gs1 = { gtin: '04012345000016', serialNumber: 'SEED-1' };
  await post('/api/v1/passports', 'tp-full', { productId, gs1 });
  await post('/api/v1/products', 'tp-spent', product);
  spent.writes.used = spent.writesPerDay;
  const credentials = {
    primary: { token: 'tp-primary' },
    otherTenant: { token: 'tp-other' },
    readOnly: { token: 'tp-reader' },
    revoked: { token: 'tp-revoked' },
    quotaExhausted: { token: 'tp-full' },
    nearQuota: { token: 'tp-three-slots', slotsLeft: 3 },
    writesExhausted: { token: 'tp-spent' },
    nearWriteLimit: { token: 'tp-seven-left', writesLeft: 7 },
  };
  const operations = Object.keys(handlers);
  const limits = { allowCharges: true };
  return { close, target: { api: 'tracepass', baseUrl: url, credentials, operations, limits } };
}

/** `isLimited: false` is the service without its 20 requests a second, as it is in its own test mode (facts §8). */
export async function serveAugno({ isLimited = true } = {}): Promise<Served> {
  const store = augnoStore.newStore();
  seedPlatform(store);
  for (const account of ['ac_one', 'ac_two', 'ac_late']) seedAccount(account, store);
  const one = { account: 'ac_one', state: 'active', mayWrite: true } as const;
  const keys = {
    primary: one,
    readOnly: { ...one, mayWrite: false },
    otherTenant: { ...one, account: 'ac_two' },
    revoked: { ...one, state: 'revoked' },
    expired: { ...one, state: 'expired' },
    pastDue: { account: 'ac_late', state: 'past_due', mayWrite: true },
  } satisfies Record<string, Key>;
  const issued = Object.entries(keys).map(([role, key]): [string, Key] => [newKey(role), key]);
  const service = augno(store, new Map(issued), { isLimited });
  const { url, close } = await listen(augnoContract, service);
  const credentials = {
    primary: { token: newKey('primary') },
    ...Object.fromEntries(Object.keys(keys).map((role) => [role, { token: newKey(role) }])),
  };
  return { close, target: { api: 'augno', baseUrl: url, credentials, headers: { 'Augno-Version': latest } } };
}
