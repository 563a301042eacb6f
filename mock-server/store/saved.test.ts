import { describe, expect, test } from 'vitest';
import { Clock } from '../sandbox/clock.js';
import { Random } from '../sandbox/random.js';
import { Budgets, RateWindows } from './counters.js';
import { Ledger } from './ledger.js';
import { formatReader, Unreadable, within } from './saved.js';
import type { Store } from './store.js';
import { Tenants } from './tenants.js';

/** What is left of a store that was written to a file and read into another one. */
function carriedOver<S extends Store>(from: Store, to: S): S {
  to.restore(JSON.parse(JSON.stringify(from.save())));
  return to;
}

describe('a clock', () => {
  test('that ran goes on from the time at which it was saved', () => {
    let real = 1000;
    const saved = new Clock(new Date(50_000), () => real);
    real += 5;
    let realElsewhere = 900_000;
    const restored = carriedOver(saved, new Clock(undefined, () => realElsewhere));
    expect(restored.now()).toBe(50_005);
    realElsewhere += 7;
    expect(restored.now()).toBe(50_012);
    expect(restored.frozen).toBe(false);
  });

  test('that stood still does so', () => {
    const saved = new Clock(new Date(50_000), () => 0);
    saved.freeze();
    let real = 0;
    const restored = carriedOver(saved, new Clock(undefined, () => real));
    real += 7;
    expect([restored.now(), restored.frozen]).toEqual([50_000, true]);
    restored.resume();
    real += 3;
    expect(restored.now()).toBe(50_003);
  });
});

test('chance goes on with the next draw', () => {
  const saved = new Random(7);
  saved.hex(11);
  const restored = carriedOver(saved, new Random(1));
  expect(restored.base36(30)).toBe(saved.base36(30));
});

test('a request in progress is left out of a saved ledger, and its key is free', () => {
  const ledger = new Ledger();
  const reply = { status: 204, headers: {} };
  const noted = { fingerprint: 'f', firstSeen: 1, since: 2 };
  ledger.set('running', { ...noted, state: 'inFlight', done: Promise.resolve(reply) });
  ledger.set('late', { ...noted, state: 'stored', reply });
  ledger.set('early', { ...noted, state: 'stored', reply: { ...reply, body: { a: [null] } } });
  const restored = carriedOver(ledger, new Ledger());
  expect([...restored.scopes()]).toEqual(['late', 'early']);
  expect(restored.get('early')).toEqual(ledger.get('early'));
  expect(restored.get('late')).toMatchObject({ state: 'stored', reply });
});

test('counters of days and windows go on counting, apart from those they were saved from', () => {
  const budgets = new Budgets();
  budgets.of('writes').add('t', '2026-05-09', 3);
  const otherBudgets = carriedOver(budgets, new Budgets());
  otherBudgets.of('writes').add('t', '2026-05-09', 1);
  expect(otherBudgets.of('writes').used('t', '2026-05-09')).toBe(4);
  expect(budgets.of('writes').used('t', '2026-05-09')).toBe(3);

  const windows = new RateWindows();
  windows.of('second', 1000).calls.add('a', 100);
  windows.of('second', 1000).refusalsInARow.set('a', 2);
  const otherWindows = new RateWindows();
  // Without a file in between, so that an array that both had would show.
  otherWindows.restore(windows.save());
  const { calls, refusalsInARow } = otherWindows.of('second', 1000);
  calls.add('a', 200);
  expect(calls.count('a', 300)).toBe(2);
  expect(calls.untilNextFree('a', 300)).toBe(800);
  expect(refusalsInARow.get('a')).toBe(2);
  expect(windows.of('second', 1000).calls.count('a', 300)).toBe(1);
});

test('a credential keeps what it may do and takes the token of where it is restored', () => {
  const tenant = { id: 't', name: 'T', plan: null, entitlements: { slots: 3 }, subscription: 'past_due' };
  const from = new Tenants();
  from.add(tenant);
  from.issue({ id: 'c', tenant: 't', token: 'old', grants: new Set(['read']), revoked: true, expiresAt: 9 });
  const to = new Tenants();
  to.add({ ...tenant, subscription: 'active' });
  to.issue({ id: 'c', tenant: 't', token: 'new', grants: 'all' });
  carriedOver(from, to);
  expect(to.get('t')).toEqual(tenant);
  expect(to.credentialFor('old')).toBeUndefined();
  expect(to.credentialFor('new')).toEqual({ ...from.credentialFor('old'), token: 'new' });
});

test('a store that cannot read what is saved stays as it was', () => {
  const clock = new Clock(new Date(5), () => 0);
  expect(() => clock.restore({ now: 1.5, frozen: false })).toThrow(Unreadable);
  expect(clock.now()).toBe(5);
  const budgets = new Budgets();
  budgets.of('writes').set('t', 'd', 1);
  expect(() => budgets.restore({ writes: [{ tenant: 't' }] })).toThrow('/writes/0/day: must have required');
  expect(budgets.of('writes').used('t', 'd')).toBe(1);
});

test('what is wrong with a part is told from the whole', () => {
  const read = formatReader('SavedRandom');
  expect(() => within('/a/0', () => read([1, 2, 'x', 4]))).toThrow('/a/0/2: must be integer');
});
