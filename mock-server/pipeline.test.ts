import { expect, test } from 'vitest';
import type { Policy } from './exchange.js';
import { compose } from './pipeline.js';
import { callOf } from './policies/fixtures.js';

const render = () => ({ status: 418, headers: {}, body: 'refused' });
const ok = () => ({ status: 200, headers: {}, body: 'handled' });

test('policies run in the given order on the way in and in reverse on the way out', async () => {
  const trace: string[] = [];
  const named =
    (name: string): Policy =>
    async (_, next) => {
      trace.push(`${name} in`);
      const reply = await next();
      trace.push(`${name} out`);
      return reply;
    };
  await compose([named('a'), named('b')], ok, render)(callOf());
  expect(trace).toEqual(['a in', 'b in', 'b out', 'a out']);
});

test('a refusal reaches the outer policies as a rendered reply', async () => {
  const seen: number[] = [];
  const outer: Policy = async (_, next) => {
    const reply = await next();
    seen.push(reply.status);
    return reply;
  };
  const refusing: Policy = async () => ({ kind: 'notFound', resource: 'thing', id: '1' });
  const reply = await compose([outer, refusing], ok, render)(callOf());
  expect(seen).toEqual([418]);
  expect(reply.body).toBe('refused');
});

test('a refusal of the handler is rendered as well', async () => {
  const reply = await compose([], () => ({ kind: 'gone', resource: 'thing' }), render)(callOf());
  expect(reply.status).toBe(418);
});

test('a policy that passes on twice is a programming error', async () => {
  const twice: Policy = async (_, next) => {
    await next();
    return next();
  };
  await expect(compose([twice], ok, render)(callOf())).rejects.toThrow('called next twice');
});
