import { beforeAll, describe, expect, test } from 'vitest';
import { entriesOf, exampleOf, expectError, startTestMock, type TestMock } from './fixtures.js';

let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  return mock.finish;
});

const units = '/v1/catalog/units';
const groups = '/v1/catalog/unit-groups';
const categories = '/v1/catalog/item-categories';

describe('the seeded catalogue', () => {
  test.each([
    [`${units}/un_82bd37dae5po`, 'unitKilogram'],
    [`${groups}/ungp_4x2m8c1q7z0a`, 'unitGroupPlain'],
    [`${groups}/ungp_4x2m8c1q7z0a?include=base_unit,associated_units`, 'unitGroupExpanded'],
    [`${categories}/itcg_d06g9c6yc9ck`, 'itemCategoryPlain'],
    ['/v1/catalog/product-lines/pdln_k9bnlgvxhxjh', 'productLinePlain'],
    ['/v1/catalog/properties/pp_7f1r3n5t9w2e', 'propertyPlain'],
    ['/v1/catalog/properties/pp_7f1r3n5t9w2e/attributes/at_rf1w295jt5ia', 'attributeRed'],
  ])('answers %s with the documented example', async (path, example) => {
    expect((await mock.send('GET', path)).body).toEqual(exampleOf(example));
  });

  test('shows the platform dollar as documented, to every account', async () => {
    const documented = exampleOf('unitDollar');
    for (const as of ['primary', 'otherTenant'] as const) {
      expect((await mock.send('GET', `${units}/dollar?include[]=owner`, { as })).body).toEqual(documented);
    }
    const currencies = await mock.send('GET', `${units}?type=currency`);
    expect(currencies.body).toEqual(exampleOf('unitList'));
  });

  test('has all platform units, groups and shared lines, and the rest for its own account only', async () => {
    const count = async (path: string, as: 'primary' | 'otherTenant') =>
      entriesOf((await mock.send('GET', path, { as })).body).length;
    const counts = async (path: string) => [await count(path, 'primary'), await count(path, 'otherTenant')];
    expect(await counts(units)).toEqual([24, 23]);
    expect(await counts(groups)).toEqual([4, 3]);
    expect(await counts(categories)).toEqual([2, 0]);
    expect(await counts('/v1/catalog/product-lines')).toEqual([3, 2]);
    expect(await counts('/v1/catalog/properties')).toEqual([1, 0]);
  });

  test.each([
    [`${units}/un_82bd37dae5po`],
    [`${groups}/ungp_4x2m8c1q7z0a`],
    [`${categories}/itcg_d06g9c6yc9ck`],
    ['/v1/catalog/product-lines/pdln_k9bnlgvxhxjh'],
    ['/v1/catalog/properties/pp_7f1r3n5t9w2e'],
    ['/v1/catalog/properties/pp_7f1r3n5t9w2e/attributes/at_rf1w295jt5ia'],
  ])('hides %s from another account and does not know a similar id', async (path) => {
    expectError(await mock.send('GET', path, { as: 'otherTenant' }), 404, 'resource_not_found');
    expectError(await mock.send('GET', `${path}x`), 404, 'resource_not_found');
  });

  test('finds an attribute under its own property only', async () => {
    const path = '/v1/catalog/properties/pp_other/attributes/at_rf1w295jt5ia';
    expectError(await mock.send('GET', path), 404, 'resource_not_found');
  });

  test('expands owners, groups, properties and attributes when asked', async () => {
    const line = await mock.send(
      'GET',
      '/v1/catalog/product-lines/pdln_k9bnlgvxhxjh?include=owner.account,unit_group',
    );
    expect(line.body).toMatchObject({
      owner: { type: 'account', account: {} },
      unit_group: { base_unit: null },
    });
    const shared = await mock.send('GET', '/v1/catalog/product-lines/shipping?include=owner.account');
    expect(shared.body).toMatchObject({ owner: { type: 'system', account: null } });
    const path = `${categories}/itcg_d06g9c6yc9ck`;
    const deep = await mock.send('GET', `${path}?include=owner,properties,unit_group.associated_units.unit`);
    expect(deep.body).toMatchObject({
      owner: { type: 'account', account: null },
      properties: { data: [{ name: 'Color', attributes: null }] },
      unit_group: {
        base_unit: null,
        owner: null,
        associated_units: { data: [{ unit: { name: 'Kilogram', owner: null } }] },
      },
    });
    const properties = await mock.send('GET', '/v1/catalog/properties?include=attributes&q=col');
    const [color] = entriesOf(properties.body);
    expect(entriesOf(color?.attributes).map(({ value }) => value)).toEqual(['Red', 'Green', 'Blue']);
  });

  test.each([
    [`${units}?type=time&q=m`, ['month', 'minute']],
    [`${units}?unit_group_ids=time_group`, ['second', 'minute', 'hour', 'day']],
    [`${units}?unit_group_ids=nope`, []],
    [`${groups}?type=currency`, ['currency_group']],
    [`${groups}?q=WEI`, ['ungp_4x2m8c1q7z0a']],
    [`${categories}?type=material_category`, ['itcg_rawmaterials']],
    [`${categories}?q=finished`, ['itcg_d06g9c6yc9ck']],
    ['/v1/catalog/product-lines?q=ship', ['shipping']],
  ])('lists %s', async (path, ids) => {
    expect(entriesOf((await mock.send('GET', path)).body).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    [`${units}?type=weight`, 'type'],
    [`${groups}?type=weight`, 'type'],
    [`${categories}?type=service`, 'type'],
    [`${units}?include=account`, 'include[]'],
  ])('refuses %s', async (path, param) => {
    expectError(await mock.send('GET', path), 400, 'parameter_invalid', param);
  });
});

describe('creating a unit', () => {
  test('with the documented body answers the documented unit', async () => {
    const answer = await mock.send('POST', units, { as: 'otherTenant', body: kilogram });
    expect(answer.status).toBe(201);
    const { id, created_at, updated_at } = answer.body;
    expect(answer.body).toEqual({ ...exampleOf('unitKilogram'), id, created_at, updated_at });
    expect(String(id)).toMatch(/^un_[0-9a-z]{12}$/);
    expect(answer.headers.get('location')).toBe(`${units}/${id}`);
    expect((await mock.send('GET', `${units}/${id}`, { as: 'otherTenant' })).text).toBe(answer.text);
  });

  test.each([
    [{ name: 'each' }, 409, 'resource_conflict', 'name'],
    [{ abbreviation: 'EA' }, 409, 'resource_conflict', 'abbreviation'],
    [{ name: 'KILOGRÄM' }, 409, 'resource_conflict', 'name'],
    [{ ratio_denominator: '0.0' }, 400, 'invalid_format', 'ratio_denominator'],
    [{ offset_denominator: '-0' }, 400, 'invalid_format', 'offset_denominator'],
    [{ offset_denominator: '0', ratio_denominator: '0' }, 400, 'validation_failed', 'ratio_denominator'],
    [{ ratio_numerator: 'abc' }, 400, 'invalid_format', 'ratio_numerator'],
    [{ ratio_numerator: 7 }, 400, 'invalid_format', 'ratio_numerator'],
    [{ type: 'weight' }, 400, 'parameter_invalid', 'type'],
    [{ type: undefined }, 400, 'parameter_invalid', 'type'],
    [{ name: '' }, 400, 'missing_field', 'name'],
    [{ abbreviation: 'x'.repeat(256) }, 400, 'invalid_format', 'abbreviation'],
    [{ owner: 'me' }, 400, 'parameter_unknown', 'owner'],
  ])('with %j is refused', async (change, status, code, param) => {
    const body = { ...kilogram, name: 'Tonne', abbreviation: 't', ...change };
    expectError(await mock.send('POST', units, { body }), status, code, param);
    expect(entriesOf((await mock.send('GET', `${units}?q=tonne`)).body)).toEqual([]);
  });

  test('keeps numbers exactly, without padding', async () => {
    const body = {
      ...kilogram,
      name: 'Odd',
      abbreviation: 'odd',
      ratio_numerator: '0001.50',
      offset_numerator: '-0.10',
    };
    const answer = await mock.send('POST', units, { body });
    expect(answer.body).toMatchObject({
      ratio_numerator: '1.5',
      offset_numerator: '-0.1',
      is_base_unit: false,
    });
  });
});

describe('creating a unit group', () => {
  test('gives its members what the request leaves out', async () => {
    const body = {
      name: 'Masses',
      type: 'mass',
      base_unit_id: 'gram',
      associated_units: [{ unit_id: 'pound' }],
    };
    const answer = await mock.send('POST', `${groups}?include=associated_units,base_unit`, { body });
    expect(answer.status, answer.text).toBe(201);
    expect(answer.headers.get('location')).toBe(`${groups}/${answer.body.id}`);
    expect(answer.body.base_unit).toMatchObject({ id: 'gram' });
    expect(entriesOf(answer.body.associated_units)).toEqual([
      expect.objectContaining({
        id: expect.stringMatching(/^ungpun_[0-9a-z]{12}$/),
        unit: null,
        discount_percentage: 1,
        discount_fixed: 0,
        customer_portal_visibility: 'visible',
      }),
    ]);
    const listed = await mock.send('GET', `${units}?unit_group_ids=${answer.body.id}`);
    expect(entriesOf(listed.body).map(({ id }) => id)).toEqual(['pound']);
  });

  test('does not make the base unit a member', async () => {
    const body = { name: 'Empty', type: 'mass', base_unit_id: 'gram' };
    const answer = await mock.send('POST', `${groups}?include=associated_units`, { body });
    expect(entriesOf(answer.body.associated_units)).toEqual([]);
  });

  test.each([
    [{ name: 'WEIGHT', base_unit_id: 'nope' }, 409, 'resource_conflict', 'name'],
    [{ base_unit_id: 'nope' }, 404, 'resource_not_found', null],
    [{ base_unit_id: 'dollar' }, 400, 'validation_failed', 'base_unit_id'],
    [{ associated_units: [{ unit_id: 'dollar' }] }, 400, 'validation_failed', 'unit_conversions'],
    [{ associated_units: [{ unit_id: 'nope' }] }, 404, 'resource_not_found', null],
    [
      { associated_units: [{ unit_id: 'pound' }, { unit_id: 'pound' }] },
      409,
      'resource_conflict',
      'associated_units',
    ],
    [{ associated_units: [{}] }, 400, 'missing_field', 'associated_units[0].unit_id'],
    [{ associated_units: [{ unit_id: 'pound', x: 1 }] }, 400, 'parameter_unknown', 'associated_units[0].x'],
    [{ notes: null }, 400, 'invalid_format', 'notes'],
  ])('with %j is refused', async (change, status, code, param) => {
    const body = { name: 'Refused', type: 'mass', base_unit_id: 'gram', ...change };
    expectError(await mock.send('POST', groups, { body }), status, code, param);
    expect(entriesOf((await mock.send('GET', `${groups}?q=refused`)).body)).toEqual([]);
  });

  test('may have the name of a platform group', async () => {
    const body = { name: 'Time', type: 'time', base_unit_id: 'hour' };
    expect((await mock.send('POST', groups, { body })).status).toBe(201);
  });
});

describe('creating an item category', () => {
  test('stores it without notes and properties', async () => {
    const body = { name: 'Nuts', type: 'product_category', unit_group_id: 'ungp_4x2m8c1q7z0a' };
    const answer = await mock.send('POST', `${categories}?include=properties,unit_group`, { body });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${categories}/${answer.body.id}`);
    expect(answer.body).toMatchObject({ name: 'Nuts', notes: null, unit_group: { name: 'Weight' } });
    expect(entriesOf(answer.body.properties)).toEqual([]);
  });

  test.each([
    [{ name: 'finished GRAIN' }, 409, 'resource_exists', null],
    [{ unit_group_id: 'nope' }, 404, 'resource_not_found', null],
    [{ notes: 'x' }, 400, 'parameter_unknown', 'notes'],
    [{ type: 'sale' }, 400, 'parameter_invalid', 'type'],
    [{ unit_group_id: undefined }, 400, 'missing_field', 'unit_group_id'],
  ])('with %j is refused', async (change, status, code, param) => {
    const body = { name: 'Refused', type: 'product_category', unit_group_id: 'each_group', ...change };
    expectError(await mock.send('POST', categories, { body }), status, code, param);
  });
});

const kilogram = {
  name: 'Kilogram',
  abbreviation: 'kg',
  type: 'mass',
  ratio_numerator: '1000',
  ratio_denominator: '1',
  offset_numerator: '0',
  offset_denominator: '1',
};
