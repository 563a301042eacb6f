import { expect, test } from 'vitest';
import type { QuotaPolicy } from '../../generated/formats.js';
import { allowanceInWords, decideQuota } from './quota.js';

const quota: QuotaPolicy = {
  id: 'slots',
  scope: 'tenant',
  limit: 'maxSlots',
  consumedBy: [],
  freedBy: [],
  overage: { confirmWith: '/confirm', price: 'cents' },
  refusal: { status: 402, code: 'overage' },
  refusalWithoutOverage: { status: 402, code: 'exhausted' },
};

const tenant = (entitlements: Record<string, number>) => ({ entitlements });

test('the last slot is included and the one after it is not', () => {
  const plan = tenant({ maxSlots: 100, cents: 75 });
  expect(decideQuota(quota, plan, 99, {})).toEqual({ kind: 'included' });
  expect(decideQuota(quota, plan, 100, {})).toMatchObject({
    kind: 'quotaExceeded',
    limit: 100,
    used: 100,
    overagePrice: 75,
  });
});

test('a confirmed overage is charged at the price of the plan', () => {
  expect(decideQuota(quota, tenant({ maxSlots: 1, cents: 75 }), 3, { confirm: true })).toEqual({
    kind: 'charged',
    units: 1,
    cents: 75,
  });
});

test('several units are included when all of them fit, and only those beyond the plan are charged', () => {
  const plan = tenant({ maxSlots: 10, cents: 75 });
  expect(decideQuota(quota, plan, 7, {}, 3)).toEqual({ kind: 'included' });
  expect(decideQuota(quota, plan, 7, {}, 4)).toMatchObject({ kind: 'quotaExceeded', used: 7 });
  const confirmed = { confirm: true };
  expect(decideQuota(quota, plan, 7, confirmed, 5)).toEqual({ kind: 'charged', units: 2, cents: 75 });
  expect(decideQuota(quota, plan, 12, confirmed, 5)).toEqual({ kind: 'charged', units: 5, cents: 75 });
});

test.each([false, 'true', 1, null])('%j does not confirm an overage', (confirm) => {
  expect(decideQuota(quota, tenant({ maxSlots: 1, cents: 75 }), 1, { confirm })).toMatchObject({
    kind: 'quotaExceeded',
  });
});

test('a plan without overage refuses even when it is confirmed', () => {
  expect(decideQuota(quota, tenant({ maxSlots: 1 }), 1, { confirm: true })).toMatchObject({
    kind: 'quotaExceeded',
    answer: { code: 'exhausted' },
  });
});

test('a confirmation costs nothing while slots are left', () => {
  expect(decideQuota(quota, tenant({ maxSlots: 2, cents: 75 }), 1, { confirm: true })).toEqual({
    kind: 'included',
  });
});

test('a plan without a limit includes everything', () => {
  expect(decideQuota(quota, tenant({}), 1_000_000, {})).toEqual({ kind: 'included' });
});

test.each([
  ['slots: 13 of 100', { maxSlots: 100, cents: 75 }, 12],
  ['slots: 13 of any number', {}, 12],
  ['slots: 101 of 100, charged 75 cents as confirmed', { maxSlots: 100, cents: 75 }, 100],
])('the journal says %j', (words, entitlements, used) => {
  const decision = decideQuota(quota, tenant(entitlements), used, { confirm: true });
  if (decision.kind === 'quotaExceeded') throw new Error('was refused');
  expect(allowanceInWords(decision, quota, tenant(entitlements), used)).toBe(words);
});
