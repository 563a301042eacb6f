import { beforeAll, expect, test } from 'vitest';
import { contract } from '../../../generated/augno/contract.js';
import { entriesOf, startTestMock, type Json, type TestMock } from './fixtures.js';

let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  return mock.finish;
});

const catalog = '/v1/catalog';

/** An account of which nothing is seeded. */
const as = 'otherTenant';

test('every id that a product refers to can be created in an empty account, then the product', async () => {
  const unit = await create('units', {
    ...{ name: 'Kilogram', abbreviation: 'kg', type: 'mass' },
    ...{ ratio_numerator: '1000', ratio_denominator: '1', offset_numerator: '0', offset_denominator: '1' },
  });
  const dollar = await idListed('units?type=currency', 'Dollar');
  const group = await create('unit-groups', {
    ...{ name: 'Weight', type: 'mass', base_unit_id: unit },
    associated_units: [{ unit_id: unit, discount_percentage: 0 }],
  });
  const category = await create('item-categories', {
    ...{ name: 'Finished grain', type: 'product_category', unit_group_id: group },
  });
  const property = await create('properties', { name: 'Color' });
  const red = await create(`properties/${property}/attributes`, { value: 'Red' });
  const isLinked = await link(`item-categories/${category}/properties/${property}`);
  const line = await productLine(group);

  const unit_price = { value: '25.5', numerator_unit_id: dollar, denominator_unit_id: unit };
  const include = ['item.unit_value', 'item.attributes', 'product_line'];
  const query = include.map((path) => `include[]=${path}`).join('&');
  const answer = await mock.send('POST', `${catalog}/products?${query}`, {
    as,
    body: {
      ...{ sku: 'ALM-2024-1001', type: 'sale', category_id: category, product_line_id: line, unit_price },
      attribute_ids: isLinked ? [red] : [],
    },
  });
  expect(answer.status, answer.text).toBe(201);
  expect(answer.body).toMatchObject({
    product_line: { id: line },
    item: { sku: 'ALM-2024-1001', unit_value: { value: '25.50', display_value: '$25.50 / kg' } },
  });
  const attributes = entriesOf(answer.body.item?.attributes).map(({ value }) => value);
  expect(attributes).toEqual(isLinked ? ['Red'] : []);

  // In reverse, as far as the contract has deletions.
  for (const path of [`products/${String(answer.body.id)}`, `properties/${property}`]) {
    expect((await mock.send('DELETE', `${catalog}/${path}`, { as })).status).toBe(200);
  }
});

async function create(collection: string, body: object): Promise<string> {
  const answer = await mock.send('POST', `${catalog}/${collection}`, { as, body });
  expect(answer.status, answer.text).toBe(201);
  return String(answer.body.id);
}

async function idListed(list: string, name: string): Promise<string> {
  const { body } = await mock.send('GET', `${catalog}/${list}`, { as });
  const found = entriesOf(body).find((entry: Json) => String(entry.name) === name);
  expect(found).toBeDefined();
  return String(found?.id);
}

/** Links a property to a category; whether the contract has an operation for it. */
async function link(path: string): Promise<boolean> {
  if (!offers('PUT', '/item-categories/{id}/properties/{property_id}')) return false;
  expect((await mock.send('PUT', `${catalog}/${path}`, { as })).status).toBe(200);
  return true;
}

/** A product line of the account, or a shared one while the contract has no operation that creates one. */
async function productLine(group: string): Promise<string> {
  if (!offers('POST', '/product-lines')) return idListed('product-lines', 'Shipping');
  const policies = { commission_policy: 'commission_applied', freight_policy: 'billed_freight' };
  return create('product-lines', { name: 'Grain', unit_group_id: group, ...policies });
}

function offers(method: string, path: string): boolean {
  return contract.operations.some((one) => one.method === method && one.path === catalog + path);
}
