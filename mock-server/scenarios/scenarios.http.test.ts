import { afterAll, beforeAll, expect, test } from 'vitest';
import { startControlled, type Controlled } from '../control/control-fixture.js';
import { startMock } from '../index.js';

let mock: Controlled;
beforeAll(async () => {
  mock = await startControlled();
});
afterAll(() => mock.finish());

test('each scenario is listed once, with a sentence and the APIs it is about', async () => {
  const { data = [] } = await mock.control.GET('/scenarios');
  expect(new Set(data.map(({ name }) => name)).size).toBe(data.length);
  expect(data.every(({ summary }) => /^[A-Z].+\.$/.test(summary))).toBe(true);
  const apisOf = (name: string) => data.find((scenario) => scenario.name === name)?.apis;
  expect(apisOf('slow')).toEqual(['augno', 'tracepass']);
  expect(apisOf('past-due')).toEqual(['augno', 'tracepass']);
  expect(apisOf('sku-taken')).toEqual(['augno']);
  expect(apisOf('quota-exhausted')).toEqual(['tracepass']);
});

test.each([
  ['slow', { latencyMs: { min: 500, max: 2000 } }],
  ['flaky', { status: 500, share: 0.2 }],
  ['lossy', { connection: 'resetAfter', share: 0.2 }],
])('%s is a fault that is there from the start and can be removed', async (name, fault) => {
  const sandbox = await mock.sandbox([name]);
  const params = { path: { sandbox: sandbox.name } };
  const faults = async () => (await mock.control.GET('/sandboxes/{sandbox}/faults', { params })).data;
  expect(await faults()).toEqual([{ id: 'f1', hits: 0, ...fault }]);
  await mock.control.DELETE('/sandboxes/{sandbox}/faults', { params });
  expect(await faults()).toEqual([]);
});

test('one name is one state in every API', async () => {
  const sandbox = await mock.sandbox(['revoked-key', 'flaky']);
  const list = (path: string) => ({ method: 'GET', path, as: 'primary' }) as const;
  expect(sandbox.scenarios).toEqual(['revoked-key', 'flaky']);
  for (let call = 1; call <= 10; call += 1) {
    const answers = [
      await mock.send(sandbox, 'tracepass', list('/api/v1/products')),
      await mock.send(sandbox, 'augno', list('/v1/catalog/units')),
    ];
    for (const { status } of answers) expect([401, 500]).toContain(status);
  }
});

test.each([
  ['quota-exausted', 'there is no scenario quota-exausted (did you mean quota-exhausted?); there are slow, '],
  ['bankrupt', 'there is no scenario bankrupt; there are slow, '],
])('the unknown name %s is refused, and nothing is changed or made', async (name, detail) => {
  const before = mock.mock.sandboxes.size;
  const made = await mock.control.POST('/sandboxes', { body: { scenarios: ['slow', name] } });
  expect(made.response.status).toBe(400);
  expect(made.error?.detail).toContain(detail);
  expect(mock.mock.sandboxes.size).toBe(before);

  const sandbox = await mock.sandbox();
  const applied = await mock.apply(sandbox, name);
  expect(applied.response.status).toBe(400);
  expect(applied.error?.detail).toContain(detail);
  const params = { path: { sandbox: sandbox.name } };
  expect((await mock.control.GET('/sandboxes/{sandbox}/faults', { params })).data).toEqual([]);
});

test('a mock starts in the state that its options name, and only in one that its APIs have', async () => {
  const started = await startMock({ apis: ['augno'], scenarios: ['expired-key'] });
  const [target] = started.targets;
  const response = await fetch(`${target?.baseUrl}/v1/catalog/units`, {
    headers: { ...target?.headers, Authorization: `Bearer ${target?.credentials.primary.token}` },
  });
  expect(response.status).toBe(401);
  await started.close();
  await expect(startMock({ apis: ['augno'], scenarios: ['quota-exhausted'] })).rejects.toThrow(
    'there is no scenario quota-exhausted',
  );
});
