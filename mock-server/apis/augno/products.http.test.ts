import { beforeAll, describe, expect, test } from 'vitest';
import {
  category,
  entriesOf,
  exampleOf,
  expectError,
  kilogram,
  start,
  startTestMock,
  type TestMock,
} from './fixtures.js';

const path = '/v1/catalog/products';
let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  return mock.finish;
});

describe('creating a product', () => {
  test('needs three members and answers the documented bare product', async () => {
    const answer = await mock.send('POST', path, { body: exampleOf('createProductMinimal') });
    expect(answer.status).toBe(201);
    const now = '2026-03-01T12:00:00.1Z';
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^pd_[0-9a-z]{12}$/),
      object: 'product',
      type: 'sale',
      portal_visibility: 'hidden',
      product_line: null,
      item: null,
      created_at: now,
      updated_at: now,
    });
    expect(answer.headers.get('location')).toBe(`${path}/${answer.body.id}`);
    expect(mock.clock.timestamp()).toBe(start.replace('.000', '.100'));
  });

  test('with the documented full body answers the documented expanded product', async () => {
    const include = [
      'product_line.unit_group.base_unit',
      'item.category.properties',
      'item.category.unit_group.base_unit',
      'item.category.unit_group.associated_units',
      'item.unit_value',
      'item.unit_cost',
      'item.burn_rate',
      'item.attributes',
    ];
    const { unit_cost: _, ...body } = exampleOf('createProductFull');
    const answer = await mock.send('POST', `${path}?include=${include.join(',')}`, {
      body: { ...body, sku: 'ALM-FULL', portal_visibility: 'hidden' },
    });
    expect(answer.status, answer.text).toBe(201);
    const { item, ...documented } = exampleOf('productExpanded');
    const fresh = (prefix: string) => ({
      id: expect.stringMatching(new RegExp(`^${prefix}_[0-9a-z]{12}$`)),
      created_at: '2026-03-01T12:00:00.2Z',
      updated_at: '2026-03-01T12:00:00.2Z',
    });
    expect(answer.body).toEqual({
      ...documented,
      ...fresh('pd'),
      item: {
        ...item,
        ...fresh('it'),
        sku: 'ALM-FULL',
        description: 'Almonds, whole',
        notes: 'Keep dry',
        unit_value: { ...item?.unit_value, ...fresh('rt') },
        unit_cost: { ...item?.unit_cost, ...fresh('rt') },
        burn_rate: { ...item?.burn_rate, ...fresh('rt') },
      },
    });
  });

  test.each(['sale', 'service', 'shipping', 'credit', 'return', 'tax'])(
    'accepts the type %s',
    async (type) => {
      const id = await mock.product({ type });
      const read = await mock.send('GET', `${path}/${id}?include[]=item`);
      expect(read.body).toMatchObject({ type, item: { type: 'product' } });
    },
  );

  test.each([
    [{ unit_price: rate('12.349') }, '12.349', '$12.34 / kg'],
    [{ unit_price: rate('1234.5') }, '1234.50', '$1,234.50 / kg'],
    [{ unit_price: rate('-5') }, '-5.00', '$-5.00 / kg'],
    [{}, '0.00', '0 kg / kg'],
  ])('shows the price of %j', async (body, value, display) => {
    const id = await mock.product(body);
    const read = await mock.send('GET', `${path}/${id}?include[]=item.unit_value`);
    expect(read.body.item?.unit_value).toMatchObject({ value, display_value: display, numerator_unit: null });
  });

  test('stores empty texts, takes an empty line for none and collapses attributes', async () => {
    const attribute_ids = ['', 'at_blue00000001', 'at_rf1w295jt5ia', 'at_blue00000001'];
    const id = await mock.product({ description: '', notes: '', product_line_id: '', attribute_ids });
    const read = await mock.send('GET', `${path}/${id}?include[]=product_line&include[]=item.attributes`);
    expect(read.body).toMatchObject({ product_line: null, item: { description: '', notes: '' } });
    expect(entriesOf(read.body.item?.attributes).map(({ value }) => value)).toEqual(['Red', 'Blue']);
  });

  test.each([
    ['an unknown category', { category_id: 'itcg_nope' }, 404, 'resource_not_found', null],
    [
      'a category for materials',
      { category_id: 'itcg_rawmaterials' },
      400,
      'validation_failed',
      'category_id',
    ],
    [
      'no currency above',
      { unit_price: rate('1', kilogram) },
      400,
      'validation_failed',
      'unit_price.numerator_unit_id',
    ],
    [
      'an empty unit id',
      { unit_price: rate('1', '') },
      400,
      'validation_failed',
      'unit_price.numerator_unit_id',
    ],
    [
      'an unknown unit',
      { unit_cost: rate('1', 'un_x') },
      400,
      'validation_failed',
      'unit_cost.numerator_unit_id',
    ],
    [
      'a currency below',
      { unit_cost: rate('1', 'dollar', 'dollar') },
      400,
      'validation_failed',
      'unit_cost.denominator_unit_id',
    ],
    ['no decimal', { unit_price: rate('1e3') }, 400, 'invalid_format', 'unit_price.value'],
    [
      'a number that rounds beyond 35 digits',
      { unit_cost: rate(overflow()) },
      400,
      'invalid_format',
      'unit_cost.value',
    ],
    ['an unknown line', { product_line_id: 'pdln_x' }, 404, 'resource_not_found', null],
    ['an unknown attribute', { attribute_ids: ['at_x'] }, 404, 'resource_not_found', null],
  ])('with %s is refused and leaves nothing', async (_, change, status, code, param) => {
    const body = { sku: 'REFUSED', type: 'sale', category_id: category, ...change };
    expectError(await mock.send('POST', path, { body }), status, code, param);
    expect((await mock.send('GET', `${path}?q=REFUSED`)).body.data).toEqual([]);
  });

  test('with an attribute whose property is not in the category is refused', async () => {
    const group = await mock.send('POST', '/v1/catalog/item-categories', {
      body: { name: 'No properties', type: 'product_category', unit_group_id: 'ungp_4x2m8c1q7z0a' },
    });
    const body = { sku: 'A', type: 'sale', category_id: group.body.id, attribute_ids: ['at_rf1w295jt5ia'] };
    const answer = await mock.send('POST', path, { body });
    expectError(answer, 400, 'validation_failed', 'attribute_ids');
    expect(answer.body.error?.message).toContain('Attribute "Red" is not available');
  });

  test('checks the SKU before anything it refers to', async () => {
    await mock.product({ sku: 'TAKEN' });
    const body = { sku: 'taken', type: 'sale', category_id: 'itcg_nope' };
    expectError(await mock.send('POST', path, { body }), 409, 'resource_conflict', 'sku');
  });

  test('lets exactly one of many at once have a SKU', async () => {
    const body = { sku: 'RACE', type: 'sale', category_id: category };
    mock.clock.advance('PT2S');
    const answers = await Promise.all(Array.from({ length: 10 }, () => mock.burst('POST', path, { body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
  });

  test('leaves the SKU free for another account, whose categories are not shared', async () => {
    await mock.product({ sku: 'SHARED' });
    const as = 'otherTenant' as const;
    const foreign = { sku: 'SHARED', type: 'sale', category_id: category };
    expectError(await mock.send('POST', path, { as, body: foreign }), 404, 'resource_not_found');
    const own = await mock.send('POST', '/v1/catalog/item-categories', {
      as,
      body: { name: 'Own', type: 'product_category', unit_group_id: 'each_group' },
    });
    await mock.product({ sku: 'SHARED', category_id: own.body.id }, { as });
  });
});

describe('changing a product', () => {
  test('stores what is named, keeps the rest and moves updated_at only', async () => {
    const id = await mock.product({ description: 'old', notes: 'kept', unit_price: rate('1') });
    const before = (await mock.send('GET', `${path}/${id}`)).body;
    const answer = await mock.send('PATCH', `${path}/${id}?include[]=item.unit_value`, {
      body: { description: null, portal_visibility: 'visible', unit_price: rate('27.90', 'dollar', 'each') },
    });
    expect(answer.body).toMatchObject({
      portal_visibility: 'visible',
      created_at: before.created_at,
      item: {
        description: null,
        notes: 'kept',
        unit_value: { value: '27.90', display_value: '$27.90 / ea' },
      },
    });
    expect(Date.parse(String(answer.body.updated_at))).toBeGreaterThan(Date.parse(String(before.updated_at)));
    expect((await mock.send('GET', `${path}/${id}?include[]=item.unit_value`)).text).toBe(answer.text);
  });

  test('keeps an empty description empty', async () => {
    const id = await mock.product({ description: 'x' });
    const answer = await mock.send('PATCH', `${path}/${id}?include[]=item`, { body: { description: '' } });
    expect(answer.body.item?.description).toBe('');
  });

  test('accepts its own SKU and frees the old one when it gets another', async () => {
    const id = await mock.product({ sku: 'OWN-1' });
    expect((await mock.send('PATCH', `${path}/${id}`, { body: { sku: 'own-1' } })).status).toBe(200);
    expect((await mock.send('PATCH', `${path}/${id}`, { body: { sku: 'OWN-2' } })).status).toBe(200);
    await mock.product({ sku: 'OWN-1' });
    expectError(
      await mock.send('PATCH', `${path}/${id}`, { body: { sku: 'OWN-1' } }),
      409,
      'resource_conflict',
      'sku',
    );
  });

  test.each([
    [{}, 'validation_failed', null],
    [{ sku: null }, 'invalid_format', 'sku'],
    [{ sku: '' }, 'invalid_format', 'sku'],
    [{ unit_price: null }, 'invalid_format', 'unit_price'],
    [{ portal_visibility: null }, 'invalid_format', 'portal_visibility'],
    [{ type: 'tax' }, 'parameter_unknown', 'type'],
    [{ unit_price: rate('1', kilogram) }, 'validation_failed', 'unit_price.numerator_unit_id'],
  ])('with %j is refused and changes nothing', async (body, code, param) => {
    const id = await mock.product();
    const before = (await mock.send('GET', `${path}/${id}?include[]=item.unit_value`)).text;
    expectError(await mock.send('PATCH', `${path}/${id}`, { body }), 400, code, param);
    expect((await mock.send('GET', `${path}/${id}?include[]=item.unit_value`)).text).toBe(before);
  });
});

describe('deleting a product', () => {
  test('answers the product as it stood, then it is gone', async () => {
    const id = await mock.product({ sku: 'GONE', unit_price: rate('3') });
    const before = await mock.send('GET', `${path}/${id}?include[]=item.unit_value`);
    const deleted = await mock.send('DELETE', `${path}/${id}?include[]=item.unit_value`);
    expect(deleted.status).toBe(200);
    expect(deleted.text).toBe(before.text);
    expectError(await mock.send('GET', `${path}/${id}`), 404, 'resource_not_found');
    expectError(await mock.send('PATCH', `${path}/${id}`, { body: { sku: 'X' } }), 404, 'resource_not_found');
    expectError(await mock.send('DELETE', `${path}/${id}`), 410, 'resource_gone');
    expect((await mock.send('GET', `${path}?q=GONE`)).body.data).toEqual([]);
  });

  test('keeps the SKU blocked, which is told after category and price', async () => {
    const id = await mock.product({ sku: 'BLOCKED' });
    await mock.send('DELETE', `${path}/${id}`);
    const body = { sku: 'BLOCKED', type: 'sale', category_id: category };
    expectError(await mock.send('POST', path, { body }), 409, 'resource_exists');
    expectError(
      await mock.send('POST', path, { body: { ...body, category_id: 'x' } }),
      404,
      'resource_not_found',
    );
    const line = { ...body, product_line_id: 'pdln_x' };
    expectError(await mock.send('POST', path, { body: line }), 409, 'resource_exists');
  });

  test('of an unknown or foreign id is 404', async () => {
    const id = await mock.product();
    expectError(await mock.send('DELETE', `${path}/pd_unknown`), 404, 'resource_not_found');
    for (const method of ['GET', 'DELETE']) {
      expectError(await mock.send(method, `${path}/${id}`, { as: 'otherTenant' }), 404, 'resource_not_found');
    }
    const foreign = await mock.send('PATCH', `${path}/${id}`, { as: 'otherTenant', body: { sku: 'Y' } });
    expectError(foreign, 404, 'resource_not_found');
    await mock.send('DELETE', `${path}/${id}`);
    expectError(await mock.send('DELETE', `${path}/${id}`, { as: 'otherTenant' }), 404, 'resource_not_found');
  });
});

function rate(value: string, numerator_unit_id = 'dollar', denominator_unit_id = kilogram) {
  return { value, numerator_unit_id, denominator_unit_id };
}

// 35 nines before and 31 behind the point: the schema takes it, and rounding makes it too long.
function overflow(): string {
  return `${'9'.repeat(35)}.${'9'.repeat(31)}`;
}
