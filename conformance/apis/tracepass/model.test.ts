import { describe, expect, test } from 'vitest';
import type { Observation } from '../../model/answers.js';
import { follow } from '../../model/model.js';
import { tracepassModel } from './model.js';
import { emptyWorkspace, type Call, type Refusals, type State, type Trust } from './model-state.js';

const refusals: Refusals = {
  modelTaken: { status: 409, code: 'model', because: 'the model is taken' },
  serialTaken: { status: 409, code: 'serial', because: 'the serial number is taken' },
  noSlot: { status: 402, because: 'no slot is left' },
  keyMismatch: { status: 422, because: 'another body' },
};

type Step = [Call, Partial<Observation> & { status: number }];

/** Whether the model allows these answers, one after the other. */
function allows(steps: Step[], trust: Trust = 'must', initial: State = emptyWorkspace()): boolean {
  const model = tracepassModel(refusals, trust, initial);
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

function created(id: string, model: string): Step {
  const product = { name: 'x', model, status: 'active', passportCount: 0 };
  return [
    { type: 'createProduct', name: 'x', model },
    { status: 201, id, shows: product },
  ];
}

function passport(id: string, serial: string, status = 201, productId = 'p'): Step {
  const call: Call = { type: 'createPassport', productId, serial, confirms: false };
  const shows = { productId, serialNumber: serial, status: 'draft' };
  return [call, status === 201 ? { status, id, shows } : { status, code: 'serial' }];
}

const archived: Step = [
  { type: 'updateProduct', id: 'p', change: { status: 'archived' } },
  { status: 200, id: 'p', shows: { status: 'archived' } },
];
const deleted: Step = [
  { type: 'deletePassport', id: 'd' },
  { status: 200, shows: { passportId: 'd' } },
];

describe('what the documents say is demanded', () => {
  test('a model is taken, and a new row has an id of its own', () => {
    expect(allows([created('p', 'A'), created('q', 'B')])).toBe(true);
    expect(allows([created('p', 'A'), created('q', 'A')])).toBe(false);
    expect(allows([created('p', 'A'), created('p', 'B')])).toBe(false);
    const refused: Step = [created('q', 'A')[0], { status: 409, code: 'model' }];
    expect(allows([created('p', 'A'), refused])).toBe(true);
    expect(allows([refused])).toBe(false);
  });

  test('a change shows, and leaves alone what it does not name', () => {
    const renamed: Step = [
      { type: 'updateProduct', id: 'p', change: { name: 'y' } },
      { status: 200, id: 'p', shows: { name: 'y' } },
    ];
    const read = (name: string, model: string): Step => [
      { type: 'getProduct', id: 'p' },
      { status: 200, id: 'p', shows: { name, model, status: 'active', passportCount: 0 } },
    ];
    expect(allows([created('p', 'A'), renamed, read('y', 'A')])).toBe(true);
    expect(allows([created('p', 'A'), renamed, read('x', 'A')])).toBe(false);
    expect(allows([created('p', 'A'), renamed, read('y', 'B')])).toBe(false);
  });

  test('a list has the active products with the model, and no others', () => {
    const list = (...rows: string[]): Step => [
      { type: 'listProducts', model: 'A' },
      { status: 200, shows: { rows } },
    ];
    expect(allows([created('p', 'A'), created('q', 'B'), list('p x')])).toBe(true);
    expect(allows([created('p', 'A'), list()])).toBe(false);
    expect(allows([created('p', 'A'), list('p x', 'q x')])).toBe(false);
  });

  test('no more passports are created than slots are left', () => {
    const twoSlots = emptyWorkspace({ least: 2, most: 2 });
    const three = [created('p', 'A'), passport('d', '1'), passport('e', '2'), passport('f', '3')];
    expect(allows(three.slice(0, 3), 'must', twoSlots)).toBe(true);
    expect(allows(three, 'must', twoSlots)).toBe(false);
    expect(allows([...three.slice(0, 3), passport('', '3', 402)], 'must', twoSlots)).toBe(true);
    expect(allows([created('p', 'A'), passport('', '1', 402)], 'must', twoSlots)).toBe(false);
  });
});

describe('what the documents leave open is open', () => {
  test('whether an archived product keeps its model, and is listed', () => {
    const start = [created('p', 'A'), archived];
    const list = (...rows: string[]): Step => [
      { type: 'listProducts', model: 'A' },
      { status: 200, shows: { rows } },
    ];
    expect(allows([...start, created('q', 'A')])).toBe(true);
    expect(allows([...start, [created('q', 'A')[0], { status: 409, code: 'model' }]])).toBe(true);
    expect(allows([...start, list()])).toBe(true);
    expect(allows([...start, list('p x')])).toBe(true);
  });

  test('whether the serial number of a deleted passport is free again', () => {
    const start = [created('p', 'A'), passport('d', '1'), deleted];
    expect(allows([...start, passport('e', '1')])).toBe(true);
    expect(allows([...start, passport('', '1', 409)])).toBe(true);
    expect(allows([...start, passport('d', '1')])).toBe(true);
    expect(allows([...start, passport('', '1', 500)])).toBe(false);
  });

  test('which of several reasons a refusal names', () => {
    const oneSlot = emptyWorkspace({ least: 1, most: 1 });
    const start = [created('p', 'A'), passport('d', '1')];
    expect(allows([...start, passport('', '1', 402)], 'must', oneSlot)).toBe(true);
    expect(allows([...start, passport('', '1', 409)], 'must', oneSlot)).toBe(true);
    expect(allows([...start, passport('e', '1')], 'must', oneSlot)).toBe(false);
  });

  test('what only a secondary source says, unless that is trusted', () => {
    const oneSlot = emptyWorkspace({ least: 1, most: 1 });
    const notReturned = [created('p', 'A'), passport('d', '1'), deleted, passport('', '2', 402)];
    expect(allows(notReturned, 'must', oneSlot)).toBe(true);
    expect(allows(notReturned, 'should', oneSlot)).toBe(false);
    const ofArchived = [created('p', 'A'), archived, passport('d', '1')];
    expect(allows(ofArchived, 'must')).toBe(true);
    expect(allows(ofArchived, 'should')).toBe(false);
    const refused: Step = [created('', 'A')[0], { status: 402 }];
    expect(allows([refused], 'must', emptyWorkspace({ least: 0, most: 0 }))).toBe(true);
    expect(allows([refused], 'should', emptyWorkspace({ least: 0, most: 0 }))).toBe(false);
    expect(allows([refused], 'must', oneSlot)).toBe(false);
    const keyed = { key: 'k', fingerprint: 'A' };
    const first: Step = [{ ...created('p', 'A')[0], keyed }, created('p', 'A')[1]];
    const replayedLate = [first, [{ type: 'passKeyWindow' }, { status: 0 }], first] satisfies Step[];
    expect(allows(replayedLate, 'must')).toBe(true);
    expect(allows(replayedLate, 'should')).toBe(false);
  });
});
