import { describe, expect, test } from 'vitest';
import { contract } from '../../../../generated/tracepass/contract.js';
import { utcDay } from '../../../sandbox/time.js';
import { emptyWorld, stoppedClock } from '../../../world-fixture.js';
import { hasValidCheckDigit } from '../gs1.js';
import { passportHandlers } from '../passports.js';
import { credentialsIn } from './credentials.js';
import { createWorld } from './seeded.js';
import { tokens } from './tokens.js';
import { workspaces } from './workspaces.js';

function seededWorld(seed = 1, start = '2026-05-09T10:00:00.000Z') {
  return createWorld(emptyWorld(stoppedClock(start), seed));
}

const idsOf = (world: ReturnType<typeof seededWorld>) =>
  Object.values(workspaces).flatMap(({ id }) => world.passports.list(id).map((row) => row.id));

describe('the seeded world', () => {
  test.each(Object.values(workspaces))('$name has a passport for each slot it uses', ({ id, slotsUsed }) => {
    const { passports, products } = seededWorld();
    expect(passports.count(id)).toBe(slotsUsed);
    const counted = [...products.list(id)].reduce((sum, { passportCount }) => sum + passportCount, 0);
    expect(counted).toBe(slotsUsed);
  });

  test('used writes stand on the day on which the world begins, whenever that is', () => {
    const { budgets, clock } = seededWorld(1, '2031-01-01T00:00:00.000Z');
    const writes = budgets.of('writes');
    expect(writes.used(workspaces.writesExhausted.id, utcDay(clock.now()))).toBe(200);
    expect(writes.used(workspaces.nearWriteLimit.id, utcDay(clock.now()))).toBe(20);
    expect(writes.used(workspaces.primary.id, utcDay(clock.now()))).toBe(0);
  });

  test('the same seed gives the same ids on any day, another seed gives others', () => {
    const ids = idsOf(seededWorld(1));
    expect(idsOf(seededWorld(1, '2031-01-01T00:00:00.000Z'))).toEqual(ids);
    expect(idsOf(seededWorld(2)).filter((id) => ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('seeded GTINs are valid, and none is that of the documented example', () => {
    const { passports } = seededWorld();
    for (const { id } of Object.values(workspaces)) {
      for (const { gs1 } of passports.list(id)) {
        expect(hasValidCheckDigit(gs1.gtin)).toBe(true);
        expect(gs1.gtin).not.toBe('04012345000016');
      }
    }
  });

  const patterns = contract.policies.authentication.tokens.map(({ pattern }) => new RegExp(pattern));

  test('every token is issued, matches a documented kind, and belongs to a workspace', () => {
    const { tenants, workspaces: known } = seededWorld();
    for (const token of Object.values(tokens)) {
      expect(known.has(tenants.credentialFor(token)?.tenant ?? '')).toBe(true);
      expect(patterns.some((pattern) => pattern.test(token))).toBe(true);
    }
    const seeded = credentialsIn('default').map(({ token }) => token);
    expect(new Set(seeded).size).toBe(Object.keys(tokens).length);
  });

  test('another sandbox issues tokens of its own, of documented kinds as well', () => {
    const { tenants } = createWorld({ ...emptyWorld(), sandbox: 'my-tests' });
    const plain = new Set<string>(Object.values(tokens));
    const seeded = credentialsIn('my-tests').map(({ token }) => token);
    expect(new Set(seeded).size).toBe(plain.size);
    for (const token of seeded) {
      expect(plain.has(token)).toBe(false);
      expect(tenants.credentialFor(token)).toBeDefined();
      expect(patterns.some((pattern) => pattern.test(token))).toBe(true);
    }
    for (const token of plain) expect(tenants.credentialFor(token)).toBeUndefined();
  });
});

test('a confirmed charge is written down once, at its price', () => {
  const world = seededWorld();
  const tenant = workspaces.quotaExhausted.id;
  const [product] = world.products.list(tenant);
  const notes: string[] = [];
  const outcome = passportHandlers.createPassport(
    {
      params: {},
      query: {},
      body: {
        productId: String(product?.id),
        gs1: { gtin: '04012345000016', serialNumber: 'A' },
        confirmOverage: true,
      },
      caller: { tenant, credential: 'quotaExhausted', scheme: 'apiKey', grants: 'all' },
      note: (policy, decision) => notes.push(`${policy}: ${decision}`),
    },
    world,
  );
  expect(outcome).toMatchObject({ status: 201 });
  expect(world.charges).toEqual([
    { tenant, passport: expect.any(String), cents: 75, at: '2026-05-09T10:00:00.000Z' },
  ]);
  expect(notes).toEqual(['quota: dpps: 101 of 100, charged 75 cents as confirmed']);
});
