import { expect, test } from 'vitest';
import { languagesOf } from './documents.js';

test('a contract has the languages that it was translated to, after its own', async () => {
  expect(await languagesOf('tracepass')).toEqual(['en', 'de', 'it']);
  expect(await languagesOf('augno')).toEqual(['en']);
});

test('a contract without a folder of translations, as in the published package, has its own language', async () => {
  expect(await languagesOf('in-no-folder')).toEqual(['en']);
});
