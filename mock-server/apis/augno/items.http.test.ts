import { beforeAll, describe, expect, test } from 'vitest';
import {
  category,
  entriesOf,
  expectError,
  kilogram,
  startTestMock,
  type Json,
  type TestMock,
} from './fixtures.js';

let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  return mock.finish;
});

const items = '/v1/catalog/items';
const red = 'at_rf1w295jt5ia';
const dollars = { value: '25.5', numerator_unit_id: 'dollar', denominator_unit_id: kilogram };

describe('items', () => {
  test('are read by id, whatever the type of their product, until the product is deleted', async () => {
    const product = await mock.product({ type: 'service', sku: 'SERVICE' });
    const id = await itemOf(product);
    const read = await mock.send('GET', `${items}/${id}`);
    expect(read.body).toMatchObject({ id, object: 'item', sku: 'SERVICE', type: 'product', category: null });
    expectError(await mock.send('GET', `${items}/${id}`, { as: 'otherTenant' }), 404, 'resource_not_found');
    await mock.send('DELETE', `/v1/catalog/products/${product}`);
    expectError(await mock.send('GET', `${items}/${id}`), 404, 'resource_not_found');
  });

  test('are listed by what they belong to, carry and are found by', async () => {
    const own = await startTestMock();
    await own.product({ sku: 'B-1', attribute_ids: [red] });
    await own.product({ sku: 'A-1', product_line_id: 'shipping' });
    await own.product({ sku: 'S-1', type: 'service' });
    const listed = async (query: string) =>
      entriesOf((await own.send('GET', `${items}?${query}`)).body).map(({ sku }) => sku);
    expect(await listed('')).toEqual(['A-1', 'B-1']);
    expect(await listed('q=b-1')).toEqual(['B-1']);
    expect(await listed(`attribute_ids=${red}`)).toEqual(['B-1']);
    expect(await listed('product_line_ids=shipping,credit')).toEqual(['A-1']);
    expect(await listed('customer_ids=ac_1')).toEqual([]);
    expect(await listed('supplier_id=ac_1')).toEqual([]);
    expect(await listed('types=product')).toEqual(['A-1', 'B-1']);
    expect(await listed('types=material,part')).toEqual([]);
    expect(await listed(`category_ids=${category}&subassembly_filter=initial_only`)).toEqual(['A-1', 'B-1']);
    expect(await listed('starts_at=2027-01-01T00:00:00Z')).toEqual([]);
    const page = await own.send('GET', `${items}?limit=1&include=category.unit_group`);
    expect(page.body.page_info?.next_page_url).toMatch(/^\/v1\/catalog\/items\?/);
    expect(entriesOf(page.body)[0]).toMatchObject({ category: { unit_group: { name: 'Weight' } } });
    await own.finish();
  });

  test.each([
    ['types=nonsense', 'types'],
    ['subassembly_filter=some', 'subassembly_filter'],
    ['starts_at=2026-01-01', 'starts_at'],
    ['include=item', 'include[]'],
  ])('are not listed by %s', async (query, param) => {
    expectError(await mock.send('GET', `${items}?${query}`), 400, 'parameter_invalid', param);
  });

  test('cannot be created', async () => {
    expectError(await mock.send('POST', items, { body: {} }), 405, 'method_not_allowed');
  });
});

describe('the attributes of an item', () => {
  test('are added once and removed once', async () => {
    const id = await itemOf(await mock.product());
    const path = `${items}/${id}/attributes/${red}`;
    for (let times = 0; times < 2; times += 1) {
      const added = await mock.send('PUT', `${path}?include=attributes`);
      expect(valuesOf(added.body)).toEqual(['Red']);
    }
    expect(valuesOf((await mock.send('DELETE', `${path}?include=attributes`)).body)).toEqual([]);
    expectError(await mock.send('DELETE', path), 404, 'resource_not_found');
    expectError(await mock.send('PUT', `${items}/${id}/attributes/at_none`), 404, 'resource_not_found');
    expectError(await mock.send('PUT', path, { as: 'otherTenant' }), 404, 'resource_not_found');
    expectError(await mock.send('PUT', path, { as: 'readOnly' }), 403, 'insufficient_permissions');
  });

  test('are of properties of its category', async () => {
    const other = await newCategory('Without properties');
    const id = await itemOf(await mock.product({ category_id: other }));
    const answer = await mock.send('PUT', `${items}/${id}/attributes/${red}`);
    expectError(answer, 400, 'validation_failed', 'attribute_id');
  });
});

describe('moving an item to another category', () => {
  test('gives its rates the new base unit and leaves the numbers', async () => {
    const other = await newCategory('Counted', 'each_group');
    const product = await mock.product({ unit_price: dollars });
    const id = await itemOf(product);
    const include = 'include=category,unit_value,unit_cost,burn_rate';
    const moved = await mock.send('PUT', `${items}/${id}/category/${other}?${include}`);
    expect(moved.body).toMatchObject({
      category: { id: other },
      unit_value: { value: '25.50', display_value: '$25.50 / ea' },
      unit_cost: { value: '0.00', display_value: '0 kg / ea' },
      burn_rate: { value: '0.00', display_value: '0 ea / day' },
    });
    const again = await mock.send('PUT', `${items}/${id}/category/${other}?${include}`, { body: {} });
    expect(again.body).toEqual(moved.body);
  });

  test('takes a category for products that has the properties of its attributes', async () => {
    const id = await itemOf(await mock.product({ attribute_ids: [red] }));
    const move = (to: string) => mock.send('PUT', `${items}/${id}/category/${to}`);
    const lacking = await newCategory('Colourless');
    expectError(await move(lacking), 400, 'validation_failed', 'category_id');
    expectError(await move('itcg_rawmaterials'), 400, 'validation_failed', 'category_id');
    expectError(await move('itcg_none'), 404, 'resource_not_found');
    expect((await move(category)).status).toBe(200);
  });
});

describe('putting a product in a line', () => {
  test('moves it, again and again, and shows it', async () => {
    const product = await mock.product();
    const put = (line: string, as: 'primary' | 'otherTenant' = 'primary') =>
      mock.send('PUT', `/v1/catalog/products/${product}/product-line/${line}?include=product_line`, { as });
    for (const line of ['shipping', 'shipping', 'pdln_k9bnlgvxhxjh']) {
      expect((await put(line)).body).toMatchObject({ id: product, product_line: { id: line } });
    }
    expectError(await put('pdln_none'), 404, 'resource_not_found');
    expectError(await put('shipping', 'otherTenant'), 404, 'resource_not_found');
    await mock.send('DELETE', `/v1/catalog/products/${product}`);
    expectError(await put('shipping'), 404, 'resource_not_found');
  });
});

async function itemOf(product: string): Promise<string> {
  const read = await mock.send('GET', `/v1/catalog/products/${product}?include=item`);
  return String(read.body.item?.id);
}

async function newCategory(name: string, unit_group_id = 'ungp_4x2m8c1q7z0a'): Promise<string> {
  const body = { name, type: 'product_category', unit_group_id };
  return String((await mock.send('POST', '/v1/catalog/item-categories', { body })).body.id);
}

function valuesOf(item: Json): unknown[] {
  return entriesOf(item.attributes).map(({ value }) => value);
}
