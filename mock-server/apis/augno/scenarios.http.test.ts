import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  startControlled,
  type Controlled,
  type Request,
  type Sandbox,
} from '../../control/control-fixture.js';
import { exampleOf } from './fixtures.js';
import { scenarios } from './scenarios.js';

let mock: Controlled;
beforeAll(async () => {
  mock = await startControlled();
});
afterAll(() => mock.finish());

const createProduct: Request = {
  method: 'POST',
  path: '/v1/catalog/products',
  body: exampleOf('createProductMinimal'),
};
const list = (resource: string): Request => ({ method: 'GET', path: `/v1/catalog/${resource}` });
const listUnits = list('units');

const refused = (code: string) => ({ error: { code } });

type Step = readonly [request: Request, status: number, body?: object];

/** What each scenario leads to, call by call. */
const promised: Readonly<Record<string, readonly Step[]>> = {
  'past-due': [
    [listUnits, 402, refused('payment_required')],
    [{ ...listUnits, as: 'otherTenant' }, 200],
  ],
  'read-only': [
    [createProduct, 403, refused('insufficient_permissions')],
    [listUnits, 200],
  ],
  'revoked-key': [
    [listUnits, 401, refused('api_key_revoked')],
    [{ ...listUnits, as: 'readOnly' }, 200],
  ],
  empty: [
    [list('item-categories'), 200, { data: [] }],
    [list('properties'), 200, { data: [] }],
    // What the service itself provides stays.
    [list('product-lines'), 200, { data: [{ id: 'shipping' }, { id: 'credit' }] }],
    [createProduct, 404, refused('resource_not_found')],
    [listUnits, 200],
  ],
  'expired-key': [
    [listUnits, 401, refused('api_key_expired')],
    [{ ...listUnits, as: 'readOnly' }, 200],
  ],
  'sku-taken': [[createProduct, 409, { error: { code: 'resource_conflict', param: 'sku' } }]],
};

async function expectPromised(sandbox: Sandbox, steps: readonly Step[]) {
  for (const [request, status, wanted = {}] of steps) {
    expect(await mock.send(sandbox, 'augno', request)).toMatchObject({ status, body: wanted });
  }
}

test('every scenario has a promise', () => {
  expect(Object.keys(promised)).toEqual(scenarios.map(({ name }) => name));
});

describe.each(Object.entries(promised))('%s', (name, steps) => {
  test('holds in a sandbox made with it', async () => {
    await expectPromised(await mock.sandbox([name]), steps);
  });

  test('holds once it is applied, even twice, and not before', async () => {
    const sandbox = await mock.sandbox();
    expect((await mock.send(sandbox, 'augno', list('item-categories'))).body).toMatchObject({
      data: [{}, {}],
    });
    for (const time of ['once', 'twice']) {
      expect([time, (await mock.apply(sandbox, name)).response.status]).toEqual([time, 200]);
    }
    await expectPromised(sandbox, steps);
  });
});

test('scenarios add up', async () => {
  const sandbox = await mock.sandbox(['sku-taken', 'read-only']);
  await expectPromised(sandbox, [
    [createProduct, 403, refused('insufficient_permissions')],
    [list('products'), 200, { data: [{}] }],
  ]);
  // A workspace without rows has no products either, and their SKUs are free again.
  await expectPromised(await mock.sandbox(['sku-taken', 'empty']), [[list('products'), 200, { data: [] }]]);
});

test('a SKU cannot be taken where no product can be made, and no sandbox comes of it', async () => {
  const { response, error } = await mock.control.POST('/sandboxes', {
    body: { name: 'contradiction', scenarios: ['empty', 'sku-taken'] },
  });
  expect(response.status).toBe(409);
  expect(error?.detail).toBe(
    'sku-taken: no product can be made, there is no item category itcg_d06g9c6yc9ck for this caller',
  );
  expect(mock.mock.sandboxes.get('contradiction')).toBeUndefined();
});
