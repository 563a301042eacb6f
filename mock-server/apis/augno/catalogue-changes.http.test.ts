import { beforeAll, describe, expect, test } from 'vitest';
import {
  category,
  entriesOf,
  expectError,
  kilogram,
  startTestMock,
  type Answered,
  type TestMock,
} from './fixtures.js';

let mock: TestMock;
beforeAll(async () => {
  mock = await startTestMock();
  return mock.finish;
});

const catalogue = '/v1/catalog';
const weight = 'ungp_4x2m8c1q7z0a';

/** A valid new row of each kind, the name aside. */
const kinds = {
  'product-lines': {
    unit_group_id: weight,
    commission_policy: 'commission_exempt',
    freight_policy: 'free_freight',
  },
  'item-categories': { type: 'product_category', unit_group_id: weight },
  units: {
    type: 'mass',
    ...{ ratio_numerator: '2', ratio_denominator: '1', offset_numerator: '0', offset_denominator: '1' },
  },
  'unit-groups': { type: 'mass', base_unit_id: kilogram },
} as const;

type Kind = keyof typeof kinds;
const everyKind: readonly Kind[] = ['product-lines', 'item-categories', 'units', 'unit-groups'];

let count = 0;
async function created(kind: Kind, body: object = {}): Promise<{ path: string; id: string; name: string }> {
  count += 1;
  const name = `Row ${count}`;
  const whole = { name, ...(kind === 'units' && { abbreviation: `r${count}` }), ...kinds[kind], ...body };
  const answer = await mock.send('POST', `${catalogue}/${kind}`, { body: whole });
  expect(answer.status, answer.text).toBe(201);
  const id = String(answer.body.id);
  return { id, name, path: `${catalogue}/${kind}/${id}` };
}

function send(method: string, path: string, body?: unknown): Promise<Answered> {
  return mock.send(method, path, body === undefined ? {} : { body });
}

describe.each(everyKind)('%s', (kind) => {
  test('can be renamed, which moves updated_at and nothing else', async () => {
    const { path } = await created(kind);
    const before = await send('GET', path);
    const changed = await send('PATCH', path, { name: `Renamed ${kind}` });
    expect(changed.status).toBe(200);
    expect(changed.body).toEqual({
      ...before.body,
      name: `Renamed ${kind}`,
      updated_at: expect.not.stringMatching(String(before.body.updated_at)),
    });
    expect((await send('GET', path)).body).toEqual(changed.body);
  });

  test('cannot be renamed to a name that is taken, nor to none', async () => {
    const [one, other] = [await created(kind), await created(kind)];
    const taken = await send('PATCH', one.path, { name: other.name.toUpperCase() });
    const [code, param] =
      kind === 'item-categories'
        ? (['resource_exists', null] as const)
        : (['resource_conflict', 'name'] as const);
    expectError(taken, 409, code, param);
    expectError(await send('PATCH', one.path, { name: null }), 400, 'invalid_format', 'name');
    expectError(await send('PATCH', one.path, { name: '' }), 400, 'invalid_format', 'name');
    expectError(await send('PATCH', one.path, {}), 400, 'validation_failed');
    expect((await send('PATCH', one.path, { name: one.name })).status).toBe(200);
  });

  test('can be deleted once, which frees the name', async () => {
    const { path, id, name } = await created(kind);
    const deleted = await send('DELETE', path);
    expect([deleted.status, deleted.body]).toEqual([200, {}]);
    expectError(await send('GET', path), 404, 'resource_not_found');
    expectError(await send('PATCH', path, { name: 'Late' }), 404, 'resource_not_found');
    expectError(await send('DELETE', path), 410, 'resource_gone');
    expectError(await send('DELETE', `${path}x`), 404, 'resource_not_found');
    const listed = await send('GET', `${catalogue}/${kind}?limit=1000`);
    expect(entriesOf(listed.body).map((row) => row.id)).not.toContain(id);
    await created(kind, { name });
  });

  test('of one account are neither changed nor deleted by another', async () => {
    const { path } = await created(kind);
    const as = 'otherTenant';
    expectError(await mock.send('PATCH', path, { as, body: { name: 'Mine' } }), 404, 'resource_not_found');
    expectError(await mock.send('DELETE', path, { as }), 404, 'resource_not_found');
    expect((await send('GET', path)).status).toBe(200);
  });
});

describe('the rows of the platform', () => {
  test.each([
    ['product-lines/shipping', 403, 'insufficient_permissions'],
    ['product-lines/tax', 403, 'insufficient_permissions'],
    ['item-categories/credit', 403, 'insufficient_permissions'],
    ['units/each', 400, 'validation_failed'],
    ['unit-groups/time_group', 400, 'validation_failed'],
  ])('%s can be neither changed nor deleted', async (row, status, code) => {
    expectError(await send('PATCH', `${catalogue}/${row}`, { name: 'Mine' }), status, code);
    expectError(await send('DELETE', `${catalogue}/${row}`), status, code);
  });

  test('keep their links and their units', async () => {
    const property = `${catalogue}/item-categories/tax/properties/pp_7f1r3n5t9w2e`;
    expectError(await send('PUT', property), 403, 'insufficient_permissions');
    expectError(await send('DELETE', property), 403, 'insufficient_permissions');
    const group = `${catalogue}/item-categories/tax/unit-groups/${weight}`;
    expectError(await send('PUT', group), 403, 'insufficient_permissions');
    const units = `${catalogue}/unit-groups/time_group/units`;
    expectError(await send('POST', units, { unit_id: 'week' }), 400, 'validation_failed');
    const [entry] = entriesOf((await send('GET', units)).body);
    expectError(await send('DELETE', `${units}/${entry?.id}`), 400, 'validation_failed');
  });
});

describe('what refers to a row that is deleted', () => {
  test('a product loses its line and its category, and keeps its price', async () => {
    const [line, category] = [await created('product-lines'), await created('item-categories')];
    const unit = await created('units');
    const id = await mock.product({
      ...{ product_line_id: line.id, category_id: category.id },
      unit_price: { value: '2', numerator_unit_id: 'dollar', denominator_unit_id: unit.id },
    });
    for (const { path } of [line, category, unit]) expect((await send('DELETE', path)).status).toBe(200);
    const include = 'include=product_line,item.category,item.unit_value';
    const product = await send('GET', `${catalogue}/products/${id}?${include}`);
    expect(product.body).toMatchObject({
      product_line: null,
      item: { category: null, unit_value: { display_value: expect.stringMatching(/^\$2\.00 \/ r\d+$/) } },
    });
  });

  test('a group loses the unit, as member and as base, and what has the group shows none', async () => {
    const unit = await created('units');
    const group = await created('unit-groups', {
      base_unit_id: unit.id,
      associated_units: [{ unit_id: unit.id }, { unit_id: 'gram' }],
    });
    const category = await created('item-categories', { unit_group_id: group.id });
    await send('DELETE', unit.path);
    const read = await send('GET', `${group.path}?include=base_unit,associated_units`);
    expect(read.body.base_unit).toBeNull();
    expect(entriesOf(read.body.associated_units)).toHaveLength(1);
    await send('DELETE', group.path);
    expect((await send('GET', `${category.path}?include=unit_group`)).body.unit_group).toBeNull();
    // The rates of a new product are still counted in the unit, and so are those of an item that moves here.
    await mock.product({ category_id: category.id });
    const item = await itemOf(await mock.product());
    const moved = await send('PUT', `${item}/category/${category.id}?include=burn_rate`);
    expect(moved.body.burn_rate).toMatchObject({ display_value: expect.stringMatching(/^0 r\d+ \/ day$/) });
  });

  test('an item without its category is given no attribute, and another category', async () => {
    const old = await created('item-categories');
    const item = await itemOf(await mock.product({ category_id: old.id }));
    const red = `${item}/attributes/at_rf1w295jt5ia`;
    await send('DELETE', old.path);
    expectError(await send('PUT', red), 400, 'validation_failed', 'attribute_id');
    expect((await send('PUT', `${item}/category/${category}`)).status).toBe(200);
    expect((await send('PUT', red)).status).toBe(200);
  });

  async function itemOf(product: string): Promise<string> {
    const read = await send('GET', `${catalogue}/products/${product}?include=item`);
    return `${catalogue}/items/${read.body.item?.id}`;
  }
});

describe('a unit', () => {
  test('can be given another ratio, but none over zero and no other dimension', async () => {
    const { path } = await created('units');
    const changed = await send('PATCH', path, { ratio_numerator: '7.50', offset_numerator: '1' });
    expect(changed.body).toMatchObject({
      ratio_numerator: '7.5',
      ratio_denominator: '1',
      offset_numerator: '1',
    });
    const overZero = await send('PATCH', path, { ratio_denominator: '0.0' });
    expectError(overZero, 400, 'invalid_format', 'ratio_denominator');
    expectError(await send('PATCH', path, { type: 'mass' }), 400, 'parameter_unknown', 'type');
  });
});

describe('a product line', () => {
  test('is created where the Location says, and needs a unit group that exists', async () => {
    const body = { name: 'A line', ...kinds['product-lines'] };
    const answer = await send('POST', `${catalogue}/product-lines`, body);
    const read = await send('GET', String(answer.headers.get('location')));
    expect(read.body).toEqual(answer.body);
    const lost = { ...body, name: 'Another', unit_group_id: 'ungp_none' };
    expectError(await send('POST', `${catalogue}/product-lines`, lost), 404, 'resource_not_found');
    expectError(await send('POST', `${catalogue}/product-lines`, body), 409, 'resource_conflict', 'name');
    const shared = { ...body, name: 'shipping' };
    expectError(await send('POST', `${catalogue}/product-lines`, shared), 409, 'resource_conflict', 'name');
    const lacking = { name: 'A third', unit_group_id: weight, freight_policy: 'free_freight' };
    const refused = await send('POST', `${catalogue}/product-lines`, lacking);
    expectError(refused, 400, 'parameter_invalid', 'commission_policy');
  });
});

describe('the links of an item category', () => {
  const color = 'pp_7f1r3n5t9w2e';

  test('a property is linked once, and unlinked as often as one likes', async () => {
    const { path } = await created('item-categories');
    const link = `${path}/properties/${color}`;
    expect((await send('PUT', link)).body).toEqual({});
    expectError(await send('PUT', link), 409, 'resource_conflict', 'property_id');
    const read = await send('GET', `${path}?include=properties`);
    expect(read.body).toMatchObject({ properties: { data: [{ id: color }] } });
    for (const status of [200, 200]) expect((await send('DELETE', link)).status).toBe(status);
    expectError(await send('DELETE', `${path}/properties/pp_none`), 404, 'resource_not_found');
    expectError(
      await send('PUT', `${catalogue}/item-categories/x/properties/${color}`),
      404,
      'resource_not_found',
    );
  });

  test('the unit group is exchanged for one of the same dimension only', async () => {
    const { path } = await created('item-categories');
    const { id } = await created('unit-groups');
    for (const status of [200, 200])
      expect((await send('PUT', `${path}/unit-groups/${id}`)).status).toBe(status);
    expect((await send('GET', `${path}?include=unit_group`)).body).toMatchObject({ unit_group: { id } });
    const refused = await send('PUT', `${path}/unit-groups/each_group`);
    expectError(refused, 400, 'validation_failed', 'unit_group_id');
    expect(refused.text).toContain('(mass)');
    expectError(await send('PUT', `${path}/unit-groups/ungp_none`), 404, 'resource_not_found');
  });
});

describe('the units of a group', () => {
  test('are added to by an update, and cleared notes are null', async () => {
    const group = await created('unit-groups', { notes: 'a', associated_units: [{ unit_id: 'gram' }] });
    const body = { notes: null, associated_units: [{ unit_id: 'pound' }] };
    const changed = await send('PATCH', `${group.path}?include=associated_units`, body);
    expect(changed.body.notes).toBeNull();
    expect(entriesOf(changed.body.associated_units)).toHaveLength(2);
    const again = await send('PATCH', group.path, body);
    expectError(again, 409, 'resource_conflict', 'associated_units');
    const wrong = await send('PATCH', group.path, { base_unit_id: 'each' });
    expectError(wrong, 400, 'validation_failed', 'base_unit_id');
  });

  test('are entries with ids of their own, which keep what a change does not name', async () => {
    const { path } = await created('unit-groups');
    const terms = { discount_percentage: 5, discount_fixed: 2, customer_portal_visibility: 'hidden' };
    const added = await send('POST', `${path}/units?include=unit`, { unit_id: 'gram', ...terms });
    expect(added.status).toBe(201);
    expect(added.headers.has('location')).toBe(false);
    expect(added.body).toMatchObject({ unit: { id: 'gram' }, ...terms });
    const entry = `${path}/units/${added.body.id}`;
    const changed = await send('PATCH', entry, { discount_fixed: 3, unit_id: 'pound' });
    expect(changed.body).toMatchObject({ ...terms, discount_fixed: 3, unit: null });
    expect((await send('GET', `${entry}?include=unit`)).body).toMatchObject({ unit: { id: 'gram' } });
    expect(entriesOf((await send('GET', `${path}/units`)).body)).toHaveLength(1);
    const elsewhere = `${catalogue}/unit-groups/${weight}/units/${added.body.id}`;
    expectError(await send('GET', elsewhere), 404, 'resource_not_found');
    expect((await send('DELETE', entry)).body).toEqual({});
    expectError(await send('DELETE', entry), 410, 'resource_gone');
    expectError(await send('GET', entry), 404, 'resource_not_found');
    expect((await send('GET', `${catalogue}/units/gram`)).status).toBe(200);
  });

  test('are of its dimension, exist, and stand in it once', async () => {
    const units = `${(await created('unit-groups')).path}/units`;
    expectError(await send('POST', units, { unit_id: 'each' }), 400, 'validation_failed', 'unit_id');
    expectError(await send('POST', units, { discount_fixed: 1 }), 400, 'missing_field', 'unit_id');
    expectError(await send('POST', units, { unit_id: 'un_none' }), 404, 'resource_not_found');
    expect((await send('POST', units, { unit_id: 'gram' })).status).toBe(201);
    expectError(await send('POST', units, { unit_id: 'gram' }), 409, 'resource_conflict', 'unit_id');
  });
});
