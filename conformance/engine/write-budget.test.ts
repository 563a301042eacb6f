import { describe, expect, test } from 'vitest';
import { contract as whole } from '../../generated/tracepass/contract.js';
import { WriteBudget } from './write-budget.js';

// TracePass counts POST, PATCH and DELETE. Here passports can be removed, and products cannot.
const contract = { ...whole, operations: whole.operations.filter(({ id }) => id !== 'deleteProduct') };
const createProduct = { method: 'POST', id: 'createProduct' };
const createPassport = { method: 'POST', id: 'createPassport' };
const deletePassport = { method: 'DELETE', id: 'deletePassport' };
const read = { method: 'GET', id: 'getProduct' };

function spend(budget: WriteBudget, request: typeof read, status = 201): void {
  budget.take(request);
  budget.settle(request, status);
}

describe('a limit on writes', () => {
  test('is kept, and reads are free', () => {
    const budget = new WriteBudget(contract, 2);
    for (let reads = 0; reads < 5; reads += 1) spend(budget, read, 200);
    spend(budget, createProduct);
    spend(budget, createProduct, 409);
    expect(budget.left).toBe(0);
    expect(() => budget.take(createProduct)).toThrow('all 2 writes are spent; enable with');
  });

  test('keeps back what removing takes', () => {
    const budget = new WriteBudget(contract, 3);
    spend(budget, createPassport);
    expect(budget.left).toBe(1);
    expect(() => budget.take(createPassport)).toThrow('all 3 writes');
    spend(budget, createProduct);
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
