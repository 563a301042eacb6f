import { describe, expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import { WriteBudget } from './write-budget.js';

// TracePass counts POST, PATCH and DELETE; what was created can be removed, a change cannot.
const updateProduct = { method: 'PATCH', id: 'updateProduct' };
const createPassport = { method: 'POST', id: 'createPassport' };
const deletePassport = { method: 'DELETE', id: 'deletePassport' };
const read = { method: 'GET', id: 'getProduct' };

function spend(budget: WriteBudget, request: Parameters<WriteBudget['take']>[0], status = 201): void {
  budget.take(request);
  budget.settle(request, status);
}

describe('a limit on writes', () => {
  test('is kept, and reads are free', () => {
    const budget = new WriteBudget(contract, 2);
    for (let reads = 0; reads < 5; reads += 1) spend(budget, read, 200);
    spend(budget, updateProduct);
    spend(budget, updateProduct, 409);
    expect(budget.left).toBe(0);
    expect(() => budget.take(updateProduct)).toThrow('all 2 writes are spent; enable with');
  });

  test('keeps back what removing takes', () => {
    const budget = new WriteBudget(contract, 3);
    spend(budget, createPassport);
    expect(budget.left).toBe(1);
    expect(() => budget.take(createPassport)).toThrow('all 3 writes');
    spend(budget, updateProduct);
    expect(() => budget.take(deletePassport)).toThrow('all 3 writes');
  });

  test('lets clean-up have what was kept back, and no more', async () => {
    const budget = new WriteBudget(contract, 2);
    spend(budget, createPassport);
    await budget.whileCleaning(async () => {
      spend(budget, deletePassport, 200);
      expect(() => budget.take(deletePassport)).toThrow('all 2 writes');
    });
    expect(budget.spent).toBe(2);
  });

  test('counts creations that are under way at once', () => {
    const budget = new WriteBudget(contract, 4);
    budget.take(createPassport);
    budget.take(createPassport);
    expect(() => budget.take(createPassport)).toThrow('all 4 writes');
    budget.settle(createPassport, 409);
    budget.settle(createPassport, 201);
    expect(budget.left).toBe(1);
  });

  test('counts the items of a batch, and what removing each of them takes', () => {
    const budget = new WriteBudget(contract, 7);
    const batch = { method: 'POST', id: 'createPassportBatch', units: 3 };
    spend(budget, batch, 402);
    expect(budget.left).toBe(4);
    expect(() => budget.take(batch)).toThrow('all 7 writes');
    spend(budget, { ...batch, units: 2 }, 200);
    expect(budget).toMatchObject({ left: 0, spent: 5 });
  });

  test('is free again when a refused creation leaves nothing to remove', () => {
    const budget = new WriteBudget(contract, 3);
    spend(budget, createPassport, 400);
    expect(budget.left).toBe(2);
  });

  test('keeps nothing back for what the target cannot remove', () => {
    const budget = new WriteBudget(contract, 2, ['createPassport']);
    spend(budget, createPassport);
    expect(budget.left).toBe(1);
  });

  test('does not count DELETE where the service does not', () => {
    const [first, ...rateLimits] = contract.policies.rateLimits;
    if (!first) throw new Error('the contract has no budget');
    const counts = { ...first.counts, methods: ['POST'] };
    const generous = {
      ...contract,
      policies: { ...contract.policies, rateLimits: [{ ...first, counts }, ...rateLimits] },
    };
    const budget = new WriteBudget(generous, 1);
    spend(budget, createPassport);
    budget.take(deletePassport);
    expect(budget.spent).toBe(1);
  });
});

test('without a limit everything is let through', () => {
  const budget = new WriteBudget(contract);
  for (let writes = 0; writes < 1000; writes += 1) spend(budget, createPassport);
  expect(budget.isLimited).toBe(false);
});
