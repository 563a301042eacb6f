import { expect, test } from 'vitest';
import type { Policy } from './exchange.js';
import { compose, type Step } from './pipeline.js';
import { callOf } from './policies/fixtures.js';

const render = () => ({ status: 418, headers: {}, body: 'refused' });
const ok = () => ({ status: 200, headers: {}, body: 'handled' });
const passOn: Policy = (_, next) => next();

test('policies run in the given order on the way in and in reverse on the way out', async () => {
  const trace: string[] = [];
  const named = (name: string): Step => ({
    name,
    policy: async (_, next) => {
      trace.push(`${name} in`);
      const reply = await next();
      trace.push(`${name} out`);
      return reply;
    },
  });
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
  const steps = [
    { name: 'outer', policy: outer },
    { name: 'refusing', policy: refusing },
  ];
  const reply = await compose(steps, ok, render)(callOf());
  expect(seen).toEqual([418]);
  expect(reply.body).toBe('refused');
});

test('a refusal of the handler is rendered as well', async () => {
  const reply = await compose([], () => ({ kind: 'gone', resource: 'thing' }), render)(callOf());
  expect(reply.status).toBe(418);
});

test('a refusal is noted once, under the name of the policy that refused, with the status it got', async () => {
  const call = callOf();
  const refusing: Policy = async () => ({ kind: 'notFound', resource: 'thing', id: '1' });
  const steps = [
    { name: 'outer', policy: passOn },
    { name: 'refusing', policy: refusing },
  ];
  await compose(steps, ok, render)(call);
  expect(call.decisions).toEqual([
    { policy: 'refusing', decision: '418: there is no thing 1 for this caller' },
  ]);
  expect(call.refusal).toEqual({ kind: 'notFound', resource: 'thing', id: '1' });
});

test('a refusal of the handler is noted under the id of the operation', async () => {
  const call = callOf();
  const steps = [{ name: 'outer', policy: passOn }];
  await compose(steps, () => ({ kind: 'gone', resource: 'thing' }), render)(call);
  expect(call.decisions).toEqual([{ policy: 'createThing', decision: '418: the thing was deleted' }]);
  expect(call.refusal).toEqual({ kind: 'gone', resource: 'thing' });
});

test('a call that is not refused has no refusal and no note of one', async () => {
  const call = callOf();
  await compose([{ name: 'outer', policy: passOn }], ok, render)(call);
  expect(call.decisions).toEqual([]);
  expect(call).not.toHaveProperty('refusal');
});

test('a policy that passes on twice is a programming error', async () => {
  const twice: Policy = async (_, next) => {
    await next();
    return next();
  };
  const steps = [{ name: 'twice', policy: twice }];
  await expect(compose(steps, ok, render)(callOf())).rejects.toThrow('policy twice called next twice');
});
