import { describe, expect, test } from 'vitest';
import { SandboxRefused } from './refused.js';
import type { Sandbox } from './sandbox.js';
import { keeper, names, noon, plainApi, tenant } from './sandboxes-fixture.js';

const planOf = (sandbox: Sandbox) => sandbox.instance('tracepass')?.world.tenants.get(tenant).plan;

describe('a new sandbox', () => {
  test('is as the default one where its request says nothing else', () => {
    const { sandboxes } = keeper();
    const sandbox = sandboxes.create();
    expect(sandbox.options).toEqual({ ...sandboxes.default.options, name: 's1' });
    expect(sandbox.clock.timestamp()).toBe(noon.toISOString());
    expect(sandbox.clock.frozen).toBe(true);
    expect([...sandbox.apis.keys()]).toEqual(['tracepass', 'augno']);
    expect(sandbox.basePath).toBe('/__sandbox/s1');
    expect(sandboxes.default.basePath).toBe('');
  });

  test('is what its request says', () => {
    const { sandboxes } = keeper();
    const sandbox = sandboxes.create({
      name: 'mine',
      seed: 1,
      clock: { now: new Date('2030-01-01T00:00:00.000Z'), frozen: true },
      scenarios: ['upgraded'],
      apis: ['tracepass'],
    });
    expect(sandbox.clock.timestamp()).toBe('2030-01-01T00:00:00.000Z');
    expect(planOf(sandbox)).toBe('upgraded');
    expect([...sandbox.apis.keys()]).toEqual(['tracepass']);
    expect(sandbox.instance('augno')).toBeUndefined();
  });

  test('gets a name that is free', () => {
    const { sandboxes } = keeper();
    sandboxes.create({ name: 's2' });
    expect([sandboxes.create().name, sandboxes.create().name]).toEqual(['s1', 's3']);
  });

  test('has a world, tokens and a clock of its own', () => {
    const { sandboxes } = keeper();
    const [left, right] = [sandboxes.create({ name: 'left' }), sandboxes.create({ name: 'right' })];
    left.instance('tracepass')?.world.tenants.update(tenant, { plan: 'changed' });
    left.clock.advance('P1D');
    expect([planOf(left), planOf(right), planOf(sandboxes.default)]).toEqual(['changed', 'fresh', 'fresh']);
    expect(right.clock.timestamp()).toBe(noon.toISOString());
    const { tenants } = right.instance('tracepass')?.world ?? {};
    expect(tenants?.credentialFor('tracepass.right')).toBeDefined();
    expect(tenants?.credentialFor('tracepass.left')).toBeUndefined();
  });
});

describe('a sandbox is refused', () => {
  test.each(['default', 'mine'])('under the name %s, which is taken', (name) => {
    const { sandboxes } = keeper();
    sandboxes.create({ name: 'mine' });
    const before = [...sandboxes];
    expect(() => sandboxes.create({ name })).toThrow(
      new SandboxRefused('conflict', `there is a sandbox ${name} already`),
    );
    expect([...sandboxes]).toEqual(before);
  });

  test('beyond the limit, in which the default one counts, until another is deleted', () => {
    const { sandboxes } = keeper({ limit: 2 });
    sandboxes.create({ name: 'a' });
    expect(() => sandboxes.create({ name: 'b' })).toThrow(
      'there are 2 sandboxes already, as many as this mock keeps',
    );
    expect(names(sandboxes)).toEqual(['default', 'a']);
    expect(sandboxes.delete('a')).toBe(true);
    expect(sandboxes.create({ name: 'b' }).name).toBe('b');
  });

  test('with an API that the mock does not serve', () => {
    const { sandboxes } = keeper({ apis: new Map([['augno', plainApi('augno')]]) });
    expect(() => sandboxes.create({ apis: ['augno', 'tracepass'] })).toThrow(
      new SandboxRefused('unknown', 'tracepass is not served; served: augno'),
    );
    expect(names(sandboxes)).toEqual(['default']);
  });

  test('with a scenario that there is not, and is not kept', () => {
    const { sandboxes } = keeper();
    expect(() => sandboxes.create({ name: 'mine', scenarios: ['upgraded', 'upgradet'] })).toThrow(
      'there is no scenario upgradet (did you mean upgraded?)',
    );
    expect(names(sandboxes)).toEqual(['default']);
  });
});

describe('the default sandbox', () => {
  test('cannot be deleted', () => {
    const { sandboxes } = keeper();
    expect(() => sandboxes.delete('default')).toThrow('the default sandbox stays; it can be reset');
    expect(sandboxes.get('default')).toBe(sandboxes.default);
  });

  test('stays however long nobody uses it', () => {
    const { sandboxes, machine } = keeper();
    machine.time = 1_000_000;
    expect(names(sandboxes)).toEqual(['default']);
  });
});

describe('a deleted sandbox', () => {
  test('is gone, and its name is free for a new one', () => {
    const { sandboxes } = keeper();
    const before = sandboxes.create({ name: 'mine' });
    expect([sandboxes.delete('mine'), sandboxes.delete('mine')]).toEqual([true, false]);
    expect(sandboxes.get('mine')).toBeUndefined();
    expect(sandboxes.create({ name: 'mine' })).not.toBe(before);
  });

  test('tells those who listen to its journal that nothing more will come', () => {
    const { sandboxes } = keeper();
    let closed = false;
    sandboxes.create({ name: 'mine' }).journal.listen(
      () => undefined,
      () => (closed = true),
    );
    sandboxes.delete('mine');
    expect(closed).toBe(true);
  });
});

describe('a reset', () => {
  test('brings back how the sandbox was made, its scenarios included', () => {
    const { sandboxes } = keeper();
    const sandbox = sandboxes.create({ name: 'mine', scenarios: ['upgraded', 'slow'] });
    const drawn = sandbox.instance('tracepass')?.world.random.hex(16);
    sandbox.instance('tracepass')?.world.tenants.update(tenant, { plan: 'changed' });
    sandbox.clock.resume();
    sandbox.clock.advance('P1D');
    sandbox.faults.clear();
    sandbox.faults.add({ status: 500 });
    sandbox.reset();
    expect(planOf(sandbox)).toBe('upgraded');
    expect([sandbox.clock.timestamp(), sandbox.clock.frozen]).toEqual([noon.toISOString(), true]);
    expect(sandbox.faults.list()).toEqual([{ id: 'f1', hits: 0, latencyMs: { min: 500, max: 2000 } }]);
    expect(sandbox.instance('tracepass')?.world.random.hex(16)).toBe(drawn);
  });

  test('concerns no other sandbox', () => {
    const { sandboxes } = keeper();
    const other = sandboxes.create();
    other.instance('tracepass')?.world.tenants.update(tenant, { plan: 'changed' });
    sandboxes.default.reset();
    expect(planOf(other)).toBe('changed');
  });
});

test.each(['', 'A', 'a/b', '-a', 'a'.repeat(41)])(
  'a sandbox cannot be called "%s", since its name stands in its base URL',
  (name) => {
    const { sandboxes } = keeper();
    expect(() => sandboxes.create({ name })).toThrow(/a sandbox cannot be called/);
    expect(sandboxes.size).toBe(1);
  },
);
