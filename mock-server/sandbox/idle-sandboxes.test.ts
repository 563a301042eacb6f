import { describe, expect, test } from 'vitest';
import { keeper, names } from './sandboxes-fixture.js';

describe('a sandbox that nobody uses', () => {
  test('is there until the idle expiry and not from then on', () => {
    const { sandboxes, machine } = keeper();
    sandboxes.create({ name: 'mine' });
    machine.time = 999;
    expect(names(sandboxes)).toEqual(['default', 'mine']);
    machine.time = 1000;
    expect(names(sandboxes)).toEqual(['default']);
    expect(sandboxes.get('mine')).toBeUndefined();
  });

  test('stays while it is asked for, which being listed does not count as', () => {
    const { sandboxes, machine } = keeper();
    sandboxes.create({ name: 'used' });
    sandboxes.create({ name: 'listed' });
    machine.time = 600;
    expect(sandboxes.get('used')?.name).toBe('used');
    expect(names(sandboxes)).toContain('listed');
    machine.time = 1500;
    expect(names(sandboxes)).toEqual(['default', 'used']);
  });

  test('makes room for a new one, and leaves its name', () => {
    const { sandboxes, machine } = keeper({ limit: 2 });
    const before = sandboxes.create({ name: 'mine' });
    machine.time = 1000;
    expect(sandboxes.create({ name: 'mine' })).not.toBe(before);
    machine.time = 1999;
    expect(names(sandboxes)).toEqual(['default', 'mine']);
  });

  test('goes even when another one was deleted and made anew meanwhile', () => {
    const { sandboxes, machine } = keeper();
    sandboxes.create({ name: 'renewed' });
    sandboxes.create({ name: 'unused' });
    machine.time = 600;
    sandboxes.delete('renewed');
    sandboxes.create({ name: 'renewed' });
    machine.time = 1000;
    expect(names(sandboxes)).toEqual(['default', 'renewed']);
  });

  test('does not go by the clock of a sandbox', () => {
    const { sandboxes } = keeper();
    sandboxes.create({ name: 'mine' }).clock.advance('P365D');
    expect(names(sandboxes)).toEqual(['default', 'mine']);
  });

  test('stays for ever where nothing expires', () => {
    const { sandboxes, machine } = keeper({ idleExpiry: Number.POSITIVE_INFINITY });
    sandboxes.create({ name: 'mine' });
    machine.time = Number.MAX_SAFE_INTEGER;
    expect(names(sandboxes)).toEqual(['default', 'mine']);
  });
});
