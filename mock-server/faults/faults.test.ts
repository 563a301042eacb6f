import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operation } from '../policies/fixtures.js';
import { Random } from '../sandbox/random.js';
import { Faults, type FaultRequest } from './faults.js';

const createThing = {
  ...operation,
  responses: { '201': documented('made'), '429': documented('too many'), '500': documented('broken') },
};
const listThings = { ...operation, id: 'listThings', responses: { '200': documented('all') } };

function faultsWith(requests: readonly FaultRequest[], seed = 1): Faults {
  const faults = new Faults(new Random(seed));
  requests.forEach((request) => faults.add(request));
  return faults;
}

describe('without faults', () => {
  test('every call is spared', () => {
    expect(faultsWith([]).strike(createThing)).toEqual({
      faults: [],
      latencyMs: 0,
      when: 'insteadOfEffect',
    });
  });
});

describe('a fault', () => {
  test('strikes until its times are used up, and is then no longer listed', () => {
    const faults = faultsWith([{ status: 500, times: 2 }]);
    const struck = [1, 2, 3].map(() => faults.strike(createThing).status);
    expect(struck).toEqual([500, 500, undefined]);
    expect(faults.list()).toEqual([]);
  });

  test('without times goes on, and counts its hits', () => {
    const faults = faultsWith([{ connection: 'truncate' }]);
    for (let call = 0; call < 5; call += 1) expect(faults.strike(createThing).connection).toBe('truncate');
    expect(faults.list()).toEqual([{ id: 'f1', hits: 5, connection: 'truncate' }]);
  });

  test('strikes only the operations that it names', () => {
    const faults = faultsWith([{ latencyMs: 5, operations: ['listThings'], times: 1 }]);
    expect(faults.strike(createThing)).toMatchObject({ faults: [], latencyMs: 0 });
    expect(faults.strike(listThings)).toMatchObject({ faults: ['f1'], latencyMs: 5 });
  });

  test('spares operations that do not document its status, and is not used up by them', () => {
    const faults = faultsWith([{ status: 429, times: 1 }]);
    expect(faults.strike(listThings)).toMatchObject({ faults: [] });
    expect(faults.strike(createThing)).toMatchObject({ faults: ['f1'], status: 429 });
  });

  test('answers instead of the effect unless it says after it', () => {
    expect(faultsWith([{ status: 500 }]).strike(createThing).when).toBe('insteadOfEffect');
    expect(faultsWith([{ status: 500, when: 'afterEffect' }]).strike(createThing).when).toBe('afterEffect');
  });

  test('that was removed strikes no more, and its id is not given again', () => {
    const faults = faultsWith([{ status: 500 }, { status: 429 }]);
    expect([faults.remove('f1'), faults.remove('f1')]).toEqual([true, false]);
    expect(faults.list().map(({ id }) => id)).toEqual(['f2']);
    faults.clear();
    expect(faults.strike(createThing)).toMatchObject({ faults: [] });
    expect(faults.add({ latencyMs: 1 }).id).toBe('f3');
  });

  test('leaves what it was asked for as it was', () => {
    const request: FaultRequest = Object.freeze({ status: 500, times: 1 });
    faultsWith([request]).strike(createThing);
    expect(request).toEqual({ status: 500, times: 1 });
  });
});

describe('a share', () => {
  const pattern = (share: number, seed: number) => {
    const faults = faultsWith([{ status: 500, share }], seed);
    return Array.from({ length: 1000 }, () => faults.strike(createThing).status === 500);
  };

  test('strikes the same calls with the same seed, and others with another', () => {
    expect(pattern(0.2, 7)).toEqual(pattern(0.2, 7));
    expect(pattern(0.2, 7)).not.toEqual(pattern(0.2, 8));
  });

  test('is about that part of the calls', () => {
    const hits = pattern(0.2, 7).filter(Boolean).length;
    expect(hits).toBeGreaterThan(150);
    expect(hits).toBeLessThan(250);
  });

  test('of one is every call', () => {
    expect(pattern(1, 7).every(Boolean)).toBe(true);
  });

  test('that spares a call does not use a time up', () => {
    const faults = faultsWith([{ status: 500, share: 0.2, times: 3 }]);
    const struck = Array.from({ length: 200 }, () => faults.strike(createThing).status === 500);
    expect(struck.filter(Boolean)).toHaveLength(3);
  });
});

describe('several faults', () => {
  test('delay a call by the sum of their latencies', () => {
    const faults = faultsWith([{ latencyMs: 100 }, { latencyMs: 20 }, { status: 500, latencyMs: 3 }]);
    expect(faults.strike(createThing)).toMatchObject({ latencyMs: 123, status: 500 });
  });

  test('answer by the newest alone, and the others keep their times', () => {
    const faults = faultsWith([
      { connection: 'resetBefore', times: 1 },
      { status: 429, times: 1 },
      { status: 500, when: 'afterEffect', times: 1 },
    ]);
    const strikes = [1, 2, 3, 4].map(() => faults.strike(createThing));
    expect(strikes.map((strike) => strike.faults)).toEqual([['f3'], ['f2'], ['f1'], []]);
    expect(strikes).toMatchObject([
      { status: 500, when: 'afterEffect' },
      { status: 429, when: 'insteadOfEffect' },
      { connection: 'resetBefore' },
      {},
    ]);
    expect(strikes[0]).not.toHaveProperty('connection');
    expect(strikes[2]).not.toHaveProperty('status');
  });

  test('that are older than the decisive one lend it no latency of theirs when they decide as well', () => {
    const faults = faultsWith([{ status: 429, latencyMs: 100 }, { latencyMs: 20 }, { status: 500 }]);
    expect(faults.strike(createThing)).toMatchObject({ faults: ['f3', 'f2'], latencyMs: 20, status: 500 });
  });
});

test('a latency between two bounds keeps to them and reaches both', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 3 }), fc.integer(), (min, width, seed) => {
      const max = min + width;
      const faults = faultsWith([{ latencyMs: { min, max } }], seed);
      const drawn = new Set(Array.from({ length: 100 }, () => faults.strike(createThing).latencyMs));
      expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([min, max]);
    }),
  );
});

test('faults that were saved go on elsewhere as they would have gone on here', () => {
  const here = faultsWith([{ status: 500, share: 0.5, times: 40 }, { latencyMs: { min: 1, max: 900 } }], 7);
  here.strike(createThing);
  const there = new Faults(new Random(8));
  there.restore(JSON.parse(JSON.stringify(here.save())));
  const goOn = (faults: Faults) => Array.from({ length: 100 }, () => faults.strike(createThing));
  expect(goOn(there)).toEqual(goOn(here));
  expect(there.add({ latencyMs: 1 })).toEqual(here.add({ latencyMs: 1 }));
});

function documented(description: string) {
  return { description, headers: {} };
}
