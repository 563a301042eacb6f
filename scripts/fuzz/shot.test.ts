import { expect, test } from 'vitest';
import { chaptersOf, chapterUpTo } from './plan.js';
import { startInProcess } from './planted-fixture.js';
import { prepare } from './prepare.js';
import { routesOf } from './routes.js';
import { FuzzedSandbox } from './sandbox.js';
import { Desk } from './desk.js';
import { Gun } from './shot.js';
import { placeOf } from './subject.js';

test('the chapters of a longer run begin with those of a shorter one', () => {
  const long = chaptersOf(20_000);
  expect(long.slice(0, 12)).toEqual(chaptersOf(5 * 800 + 10_400 + 6 * 800));
  expect(long.reduce((sum, { size }) => sum + size, 0)).toBe(20_000);
  expect(long.filter(({ kind }) => kind === 'keys').map(({ size }) => size)).toEqual([10_400]);
  for (const index of [0, 799, 800, 9999, 19_999]) {
    const { first = 0, size = 0, kind } = chapterUpTo(index) ?? {};
    expect(first + size - 1).toBe(index);
    expect(long.find((chapter) => chapter.first === first)?.kind).toBe(kind);
  }
});

test('seed and index make the request, and another index makes another one', async () => {
  const mock = await startInProcess();
  const place = placeOf(mock);
  const routes = routesOf(['tracepass', 'augno', 'control']);
  const prepared = await prepare(place, routes, 1);
  const desk = new Desk(place);
  const sandbox = new FuzzedSandbox('shots', desk);
  await sandbox.make();
  const material = { ...prepared, sandbox };
  const texts = (seed: number) =>
    Array.from({ length: 300 }, (_, index) =>
      new Gun(seed, routes, 'h').shot(index, 'mixed', material).bytes.toString('latin1'),
    );
  const once = texts(1);
  expect(texts(1)).toEqual(once);
  expect(new Set(once).size).toBeGreaterThan(280);
  expect(texts(2)).not.toEqual(once);
  desk.close();
  await mock.stop();
});
