import { expect, test } from 'vitest';
import { startMock } from '../index.js';

test.each(['%e0%a4%a', '%', '%zz/api/v1/products'])('a sandbox called %s is answered 400', async (name) => {
  const bugs: string[] = [];
  const mock = await startMock({ apis: ['tracepass'], onBug: (bug) => bugs.push(bug) });
  const answer = await fetch(`${mock.url}/__sandbox/${name}`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ detail: 'the path is not valid percent-encoding' });
  expect(bugs).toEqual([]);
  await mock.close();
});
