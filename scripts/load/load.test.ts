import { describe, expect, test } from 'vitest';
import { runLoad, type LoadResult } from './run-load.js';
import { checkpointHeader, checkpointRow, resultText } from './table.js';

// A short run, bounded by its requests. The processes run what `npm run build` made.

function load(defect?: string): Promise<LoadResult> {
  const program = defect === undefined ? undefined : { module: './planted-fixture.js', words: [defect] };
  const extent = { requests: 1500, perRound: 40, checkpoints: 3 };
  return runLoad({
    seed: 1,
    extent,
    from: new URL('../../dist/scripts/load/', import.meta.url),
    ...(program && { program }),
  });
}

test('the built mock counts exactly, holds no more at the end, and logs nothing', async () => {
  const result = await load();
  expect(result.problems).toEqual([]);
  const { counts, checkpoints, tally } = result;
  expect(tally.requests).toBeGreaterThanOrEqual(1500);
  expect(counts.map(({ table }) => table)).toEqual(['products', 'passports', 'units', 'properties']);
  for (const { comparisons, expected, listed, rows } of counts) {
    expect(comparisons).toBeGreaterThan(7);
    expect(new Set([expected, listed, rows]).size).toBe(1);
  }
  for (const kind of [
    'create',
    'read',
    'update',
    'delete',
    'list',
    'search',
    'retry',
    'batch',
    'expired key',
  ])
    expect(tally.kinds.get(kind)).toBeGreaterThan(0);
  expect(tally.lost + tally.serverErrors).toBeGreaterThan(0);
  const lines = [checkpointHeader, ...checkpoints.map(checkpointRow), ...resultText(result).split('\n')];
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

describe('a mock with something wrong fails the run', () => {
  test.each([
    ['leak', /heap grew from/],
    ['log', /wrote to its log: something went wrong/],
    ['hangUp', /faults struck \d+ calls, and \d+ were answered 5xx or lost/],
    ['mutant:deleted-product-is-still-listed', /products lists \d+ that nobody made/],
    ['mutant:batch-is-one-write', /\d+ writes were made, \d+ counted/],
  ])('%s', async (defect, words) => {
    const { problems } = await load(defect);
    expect(problems.join('\n')).toMatch(words);
  });
});
