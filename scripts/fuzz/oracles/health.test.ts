import { expect, test } from 'vitest';
import { Desk } from '../desk.js';
import { startInProcess } from '../planted-fixture.js';
import { routesOf } from '../routes.js';
import { placeOf } from '../subject.js';
import { healthOf, healthProblem } from './health.js';

const routes = routesOf(['tracepass', 'augno', 'control']);

test('a mock that is as it was has no problem, and one that was written to has', async () => {
  const mock = await startInProcess();
  const desk = new Desk(placeOf(mock));
  const before = await healthOf(desk, routes);
  expect(await healthProblem(desk, routes, before)).toEqual([]);
  await desk.have('POST', '/api/v1/products', {
    headers: { Authorization: 'Bearer tp_mock_primary' },
    body: { name: 'Pack', model: 'BP-48V-100', category: 'batteries' },
  });
  const after = await healthProblem(desk, routes, before);
  expect(after).toEqual([
    expect.stringMatching(/^the mock was .* and is /s),
    expect.stringMatching(/^a plain POST \/api\/v1\/products is answered 409/),
  ]);
  desk.close();
  await mock.stop();
});
