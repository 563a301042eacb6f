import { describe, expect, test } from 'vitest';
import type { Observation } from '../../model/answers.js';
import { follow } from '../../model/model.js';
import { augnoModel } from './model.js';
import type { Call, Refusals, State, Trust } from './model-state.js';

const refusals: Refusals = {
  skuTaken: { status: 409, code: 'resource_conflict', shows: { param: 'sku' }, because: 'the SKU is taken' },
  textTaken: {
    'createUnit name': { status: 409, code: 'resource_conflict', because: 'the name is taken' },
    'createUnit abbreviation': { status: 409, code: 'resource_conflict', because: 'it is taken' },
  },
  keyMismatch: { status: 400, code: 'validation_failed', because: 'another body' },
  keyUnderWay: { status: 409, code: 'idempotency_in_progress', because: 'under way' },
};

type Step = [Call, Partial<Observation> & { status: number }];

/** Whether the model allows these answers, one after the other. */
function allows(steps: Step[], trust: Trust = 'must'): boolean {
  const model = augnoModel(refusals, trust);
  let states: readonly State[] = [model.initial];
  for (const [call, seen] of steps) {
    const next = follow(model, states, {
      call,
      observation: { shows: {}, body: '', replayed: false, ...seen },
    });
    if (!('states' in next)) return false;
    states = next.states;
  }
  return true;
}

function created(id: string, sku: string): Step {
  const shows = { sku, notes: 'x', portal_visibility: 'hidden' };
  return [
    { type: 'createProduct', sku, notes: 'x' },
    { status: 201, id, shows },
  ];
}

function refused(sku: string, code = 'resource_conflict'): Step {
  return [created('', sku)[0], { status: 409, code, shows: { param: 'sku' } }];
}

function on(type: 'getProduct' | 'deleteProduct', status: number, code?: string): Step {
  const shows = { sku: 'A', notes: 'x', portal_visibility: 'hidden' };
  return [
    { type, id: 'p' },
    { status, id: 'p', code, shows },
  ];
}

const deleted = on('deleteProduct', 200);

describe('what the documents say is demanded', () => {
  test('a SKU is taken, and the refusal names it', () => {
    expect(allows([created('p', 'A'), created('q', 'B')])).toBe(true);
    expect(allows([created('p', 'A'), created('q', 'A')])).toBe(false);
    expect(allows([created('p', 'A'), refused('A')])).toBe(true);
    expect(allows([created('p', 'A'), refused('A', 'resource_exists')])).toBe(false);
    expect(allows([refused('A')])).toBe(false);
  });

  test('a deleted product is gone, and says so when it is deleted again', () => {
    const start = [created('p', 'A'), deleted];
    expect(allows([...start, on('getProduct', 404, 'resource_not_found')])).toBe(true);
    expect(allows([...start, on('getProduct', 200)])).toBe(false);
    expect(allows([...start, on('deleteProduct', 410, 'resource_gone')])).toBe(true);
    expect(allows([...start, deleted])).toBe(false);
  });

  test('a unit needs a free name and a free abbreviation', () => {
    const unit = (id: string, name: string, abbreviation: string, status = 201): Step => {
      const texts = { name, abbreviation };
      const seen = status === 201 ? { status, id, shows: texts } : { status, code: 'resource_conflict' };
      return [{ type: 'createUnit', texts }, seen];
    };
    expect(allows([unit('u', 'A', 'a'), unit('v', 'B', 'b')])).toBe(true);
    expect(allows([unit('u', 'A', 'a'), unit('v', 'B', 'a')])).toBe(false);
    expect(allows([unit('u', 'A', 'a'), unit('v', 'A', 'b')])).toBe(false);
    expect(allows([unit('u', 'A', 'a'), unit('', 'A', 'b', 409)])).toBe(true);
  });

  test('a refusal is kept under its key', () => {
    const keyed = { key: 'k', fingerprint: 'A' };
    const first: Step = [{ ...created('', 'A')[0], keyed }, refused('A')[1]];
    const again: Step = [first[0], { ...first[1], replayed: true }];
    expect(allows([created('p', 'A'), first, deleted, again])).toBe(true);
    expect(allows([created('p', 'A'), first, deleted, [first[0], created('q', 'A')[1]]])).toBe(false);
  });
});

describe('what the documents leave open is open', () => {
  test.each(['a', 'à'])('whether %s is another SKU than A', (sku) => {
    expect(allows([created('p', 'A'), created('q', sku)])).toBe(true);
    expect(allows([created('p', 'A'), refused(sku)])).toBe(true);
    expect(allows([created('p', 'A'), created('q', sku), refused('A')])).toBe(true);
  });

  test('whether the SKU of a deleted product is free again', () => {
    expect(allows([created('p', 'A'), deleted, created('q', 'A')])).toBe(true);
    expect(allows([created('p', 'A'), deleted, refused('A', 'resource_exists')])).toBe(true);
  });

  test('what only a secondary source says, unless that is trusted', () => {
    const change: Step = [
      { type: 'updateProduct', id: 'p', change: { notes: 'y' } },
      { status: 200, id: 'p' },
    ];
    const forgotten = [created('p', 'A'), change, on('getProduct', 200)];
    expect(allows(forgotten, 'must')).toBe(true);
    expect(allows(forgotten, 'should')).toBe(false);
    const list: Step = [
      { type: 'listProducts', sku: 'A' },
      { status: 200, shows: { rows: ['p'] } },
    ];
    expect(allows([created('p', 'A'), deleted, list], 'must')).toBe(true);
    expect(allows([created('p', 'A'), deleted, list], 'should')).toBe(false);
  });
});
