import { beforeAll, describe, expect, test } from 'vitest';
import { category, entriesOf, exampleOf, expectError, startTestMock, type TestMock } from './fixtures.js';

let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  return mock.finish;
});

const properties = '/v1/catalog/properties';
const color = `${properties}/pp_7f1r3n5t9w2e`;

describe('a property', () => {
  test('is created without Location, shows no attributes without include, and an empty list with it', async () => {
    const answer = await mock.send('POST', properties, { as: 'otherTenant', body: { name: 'Color' } });
    expect(answer.status).toBe(201);
    const { id, created_at, updated_at } = answer.body;
    expect(answer.body).toEqual({ ...exampleOf('propertyPlain'), id, created_at, updated_at });
    expect(String(id)).toMatch(/^pp_[0-9a-z]{12}$/);
    expect(answer.headers.has('location')).toBe(false);
    const read = await mock.send('GET', `${properties}/${id}?include=attributes`, { as: 'otherTenant' });
    expect(entriesOf(read.body.attributes)).toEqual([]);
  });

  test('has a name that no other one has, whatever its case', async () => {
    await property('Size');
    expectError(await mock.send('POST', properties, { body: { name: 'SIZE' } }), 409, 'resource_exists');
    const id = await property('Shape');
    const rename = (name: string) => mock.send('PATCH', `${properties}/${id}`, { body: { name } });
    expectError(await rename('size'), 409, 'resource_exists');
    expect((await rename('Shape')).status).toBe(200);
    expect((await rename('Form')).body).toMatchObject({ id, name: 'Form' });
  });

  test.each([
    [{}, 'validation_failed', null],
    [{ name: null }, 'invalid_format', 'name'],
    [{ name: 'x'.repeat(256) }, 'invalid_format', 'name'],
    [{ nmae: 'x' }, 'parameter_unknown', 'nmae'],
  ])('is not changed by %j', async (body, code, param) => {
    expectError(await mock.send('PATCH', color, { body }), 400, code, param);
  });

  test('takes its attributes along when it is deleted, from items and categories too', async () => {
    const id = await property('Grade');
    const first = await attribute(id, { value: 'Prime' });
    expect((await mock.send('DELETE', `${properties}/${id}`)).body).toEqual({});
    expectError(await mock.send('GET', `${properties}/${id}`), 404, 'resource_not_found');
    expectError(await mock.send('DELETE', `${properties}/${id}`), 410, 'resource_gone');
    expectError(
      await mock.send('PATCH', `${properties}/${id}`, { body: { name: 'x' } }),
      404,
      'resource_not_found',
    );
    expectError(
      await mock.send('DELETE', `${properties}/${id}/attributes/${first}`),
      404,
      'resource_not_found',
    );
    expect(await attribute(await property('Grade'), { value: 'Prime' })).not.toBe(first);

    const own = await startTestMock();
    const product = await own.product({ attribute_ids: ['at_rf1w295jt5ia'] });
    await own.send('DELETE', color);
    const read = await own.send(
      'GET',
      `/v1/catalog/products/${product}?include=item.attributes,item.category.properties`,
    );
    expect(entriesOf(read.body.item?.attributes)).toEqual([]);
    expect(entriesOf(read.body.item?.category?.properties)).toEqual([]);
    await own.finish();
  });
});

describe('an attribute', () => {
  test('is trimmed, gets a bright colour and stands last unless told otherwise', async () => {
    const id = await property('Taste');
    const answer = await mock.send('POST', `${properties}/${id}/attributes`, { body: { value: '  Sweet ' } });
    expect(answer.body).toMatchObject({ object: 'attribute', value: 'Sweet', sort_order: 1, property: null });
    expect(answer.body.color).not.toBe('default');
    expect(String(answer.body.id)).toMatch(/^at_[0-9a-z]{12}$/);
    expect(answer.headers.has('location')).toBe(false);
    await attribute(id, { value: 'Sour', color: 'default' });
    expect(await values(id)).toEqual(['1 Sweet', '2 Sour']);
  });

  test('keeps positions without gaps when it is created, moved and deleted', async () => {
    const id = await property('Order');
    for (const value of ['A', 'B', 'C']) await attribute(id, { value });
    const d = await attribute(id, { value: 'D', sort_order: 2 });
    expect(await values(id)).toEqual(['1 A', '2 D', '3 B', '4 C']);
    await mock.send('PATCH', `${properties}/${id}/attributes/${d}`, { body: { sort_order: 4 } });
    expect(await values(id)).toEqual(['1 A', '2 B', '3 C', '4 D']);
    await mock.send('PATCH', `${properties}/${id}/attributes/${d}`, {
      body: { sort_order: 1, color: 'red' },
    });
    expect(await values(id)).toEqual(['1 D', '2 A', '3 B', '4 C']);
    expect((await mock.send('DELETE', `${properties}/${id}/attributes/${d}`)).body).toEqual({});
    expect(await values(id)).toEqual(['1 A', '2 B', '3 C']);
    expectError(await mock.send('DELETE', `${properties}/${id}/attributes/${d}`), 410, 'resource_gone');
  });

  test.each([
    [{ value: 'New', sort_order: 5 }, 'validation_failed', 'sort_order'],
    [{ value: 'New', sort_order: 0 }, 'invalid_format', 'sort_order'],
    [{ value: 'New', color: 'magenta' }, 'parameter_invalid', 'color'],
    [{ value: ' ' }, 'validation_failed', 'value'],
    [{ value: '' }, 'missing_field', 'value'],
    [{}, 'missing_field', 'value'],
  ])('is not created of %j', async (body, code, param) => {
    expectError(await mock.send('POST', `${color}/attributes`, { body }), 400, code, param);
    expect(await values('pp_7f1r3n5t9w2e')).toEqual(['1 Red', '2 Green', '3 Blue']);
  });

  test.each([
    [{ sort_order: 4 }, 'validation_failed', 'sort_order'],
    [{ value: '\t' }, 'validation_failed', 'value'],
    [{ value: null }, 'invalid_format', 'value'],
    [{}, 'validation_failed', null],
  ])('is not changed by %j', async (body, code, param) => {
    const path = `${color}/attributes/at_green0000001`;
    expectError(await mock.send('PATCH', path, { body }), 400, code, param);
  });

  test('has a value that none of another property has', async () => {
    const id = await property('Wine');
    const path = `${properties}/${id}/attributes`;
    expectError(await mock.send('POST', path, { body: { value: 'red' } }), 409, 'resource_conflict', 'value');
    const white = await attribute(id, { value: 'White' });
    const renamed = await mock.send('PATCH', `${path}/${white}`, { body: { value: 'Red' } });
    expectError(renamed, 409, 'resource_conflict', 'value');
    expect(renamed.body).toEqual({
      error: {
        ...exampleOf('attributeRenamedToTaken').error,
        request_log_url: renamed.body.error?.request_log_url,
      },
    });
    expect((await mock.send('PATCH', `${path}/${white}`, { body: { value: 'WHITE' } })).status).toBe(200);
  });

  test('is found under its own property only, and by its own account', async () => {
    const id = await property('Elsewhere');
    const path = `${properties}/${id}/attributes/at_green0000001`;
    expectError(await mock.send('PATCH', path, { body: { color: 'red' } }), 404, 'resource_not_found');
    expectError(await mock.send('DELETE', path), 404, 'resource_not_found');
    const as = 'otherTenant';
    const foreign = `${color}/attributes/at_green0000001`;
    expectError(await mock.send('PATCH', foreign, { as, body: { color: 'red' } }), 404, 'resource_not_found');
    expectError(await mock.send('DELETE', foreign, { as }), 404, 'resource_not_found');
    expectError(await mock.send('DELETE', color, { as }), 404, 'resource_not_found');
  });

  test('leaves the items that carry it when it is deleted', async () => {
    const own = await startTestMock();
    const attribute_ids = ['at_rf1w295jt5ia', 'at_green0000001'];
    const product = await own.product({ category_id: category, attribute_ids });
    await own.send('DELETE', `${color}/attributes/at_rf1w295jt5ia`);
    const read = await own.send('GET', `/v1/catalog/products/${product}?include=item.attributes`);
    expect(entriesOf(read.body.item?.attributes).map(({ value, sort_order }) => [value, sort_order])).toEqual(
      [['Green', 1]],
    );
    await own.finish();
  });
});

async function property(name: string): Promise<string> {
  const answer = await mock.send('POST', properties, { body: { name } });
  expect(answer.status, answer.text).toBe(201);
  return String(answer.body.id);
}

async function attribute(property: string, body: object): Promise<string> {
  const answer = await mock.send('POST', `${properties}/${property}/attributes`, { body });
  expect(answer.status, answer.text).toBe(201);
  return String(answer.body.id);
}

async function values(property: string): Promise<string[]> {
  const answer = await mock.send('GET', `${properties}/${property}/attributes`);
  return entriesOf(answer.body).map(({ sort_order, value }) => `${sort_order} ${value}`);
}
