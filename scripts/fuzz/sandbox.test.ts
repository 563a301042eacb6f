import { expect, test } from 'vitest';
import { Desk } from './desk.js';
import { startInProcess } from './planted-fixture.js';
import { sandboxMadeBy } from './sandbox.js';
import { placeOf } from './subject.js';

test('a sandbox is known by the answer that made it, and no other answer is taken for one', async () => {
  const mock = await startInProcess();
  const desk = new Desk(placeOf(mock));
  // As the list of sandboxes with another method is sent.
  const made = sandboxMadeBy(await desk.ask('POST', '/__control/sandboxes'));
  expect((await desk.ask('GET', `/__control/sandboxes/${made}`)).status).toBe(200);
  expect(sandboxMadeBy(await desk.ask('GET', '/__control/sandboxes'))).toBeUndefined();
  const headers = { Authorization: 'Bearer tp_mock_primary' };
  const body = { name: 'Pack', model: 'BP-48V-100', category: 'batteries' };
  const product = await desk.ask('POST', '/api/v1/products', { headers, body });
  expect([product.status, sandboxMadeBy(product)]).toEqual([201, undefined]);
  desk.close();
  await mock.stop();
});
