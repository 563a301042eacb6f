import { describe, expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { batteryPack, serveTracePass, start } from './served.js';
import { templates } from './templates/index.js';

const api = serveTracePass();

const duplicateModel = { error: 'A product with this model already exists for your company' };

describe('creating a product', () => {
  test('the documented request gets the documented answer, but for the id', async () => {
    const { status, body, headers } = await api.call<Schemas['Product']>('POST', '/products', {
      body: batteryPack,
    });
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe('application/json');
    expect(body).toEqual({
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      name: 'Li-Ion 48V Battery Pack',
      model: 'BP-48V-100',
      category: 'batteries',
      templateId: '6650a1b2c3d4e5f6a7b8c9d1',
      defaultFieldValues: { batteryChemistry: 'NMC', nominalVoltage: 48 },
      passportCount: 0,
      status: 'active',
      createdAt: start,
    });
  });

  test.each(templates.flatMap(({ slug, key }) => (slug === key ? [slug] : [slug, key])))(
    'the category %s has a template and is echoed as sent',
    async (category) => {
      const product = await api.product({ category, defaultFieldValues: {} });
      expect(product.category).toBe(category);
      expect(templates.find(({ id }) => id === product.templateId)).toMatchObject(
        templates.some(({ slug }) => slug === category) ? { slug: category } : { key: category },
      );
    },
  );

  test('an unknown category is answered with the documented 400', async () => {
    const answer = await api.call('POST', '/products', { body: { ...batteryPack, category: 'foo-bar' } });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ error: 'No template found for category: foo-bar' });
    expect(await api.total('/products')).toBe(2);
  });

  test('a category that is no text is a validation error', async () => {
    const answer = await api.call('POST', '/products', { body: { ...batteryPack, category: 7 } });
    expect(answer.body).toEqual({
      error: 'Validation error',
      details: { fieldErrors: { category: ['Expected string, received number'] } },
    });
  });

  test('missing members are all named', async () => {
    const answer = await api.call('POST', '/products', { body: { name: 'A' } });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      error: 'Validation error',
      details: { fieldErrors: { model: ['Required'], category: ['Required'] } },
    });
  });

  test.each([
    ['name', '', 'Must be at least 1 character'],
    ['name', 'x'.repeat(201), 'Must be at most 200 characters'],
    ['model', 'x'.repeat(101), 'Must be at most 100 characters'],
    ['description', 'x'.repeat(2001), 'Must be at most 2000 characters'],
    ['sourceLocale', 'english', 'Must be a language code of two lower-case letters'],
    ['imageUrls', Array.from({ length: 21 }, () => 'https://a.example'), 'Must have at most 20 items'],
    ['defaultFieldValues', [], 'Expected object, received array'],
  ])('%s out of bounds is refused', async (member, value, text) => {
    const answer = await api.call('POST', '/products', { body: { ...batteryPack, [member]: value } });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      error: 'Validation error',
      details: { fieldErrors: { [member]: [text] } },
    });
    expect(await api.total('/products')).toBe(2);
  });

  test('lengths are counted in characters, not in UTF-16 units', async () => {
    const name = '\u{1f50b}'.repeat(200);
    expect((await api.product({ name })).name).toBe(name);
  });

  test('an image address that is not HTTPS is named by its place', async () => {
    const imageUrls = ['https://a.example/1.png', 'http://a.example/2.png'];
    const answer = await api.call('POST', '/products', { body: { ...batteryPack, imageUrls } });
    expect(answer.body).toEqual({
      error: 'Validation error',
      details: { fieldErrors: { 'imageUrls.1': ['Must start with https://'] } },
    });
  });

  test('default values for fields that the template lacks are refused', async () => {
    const raw = JSON.stringify(batteryPack).replace(
      '"nominalVoltage":48',
      '"fibre":1,"__proto__":2,"toString":3',
    );
    const answer = await api.call('POST', '/products', { raw });
    const text = ['Not a field of the battery template'];
    expect(answer.status).toBe(400);
    expect(answer.text).toBe(
      JSON.stringify({
        error: 'Validation error',
        details: {
          fieldErrors: Object.fromEntries(
            ['fibre', '__proto__', 'toString'].map((key) => [`defaultFieldValues.${key}`, text]),
          ),
        },
      }),
    );
  });

  test('a model that is taken is refused with the documented 409, in another case it is another model', async () => {
    await api.product();
    const answer = await api.call('POST', '/products', { body: { ...batteryPack, name: 'Other' } });
    expect(answer.status).toBe(409);
    expect(answer.body).toEqual(duplicateModel);
    expect((await api.product({ model: 'bp-48v-100' })).model).toBe('bp-48v-100');
  });

  test('another workspace may have the same model', async () => {
    await api.product();
    expect((await api.product({}, 'otherTenant')).model).toBe(batteryPack.model);
  });

  test('of several at the same moment with one model exactly one is created', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.call('POST', '/products', { body: batteryPack })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  });

  test('members that the contract does not know are left behind', async () => {
    const product = await api.product({ colour: 'red', passportCount: 9, status: 'archived' });
    expect(product).toMatchObject({ passportCount: 0, status: 'active' });
    expect(product).not.toHaveProperty('colour');
  });
});

describe('reading a product', () => {
  test('the read has what the create answer has, and images and time of change', async () => {
    const product = await api.product({
      description: '',
      imageUrls: ['https://a.example/1.png'],
      sourceLocale: 'de',
    });
    const { status, body } = await api.call('GET', `/products/${product._id}`);
    expect(status).toBe(200);
    expect(body).toEqual({ ...product, updatedAt: start });
    expect(product).toMatchObject({
      description: '',
      imageUrls: ['https://a.example/1.png'],
      sourceLocale: 'de',
    });
  });

  test('without images the list of images is empty', async () => {
    const product = await api.product();
    const { body } = await api.call('GET', `/products/${product._id}`);
    expect(body).toEqual({ ...product, imageUrls: [], updatedAt: start });
  });

  test.each(['000000000000000000000000', 'nonsense', '__proto__', '%2e%2e%2f', '%00'])(
    'the id %s is answered 404',
    async (id) => {
      const answer = await api.call('GET', `/products/${id}`);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({ error: 'Product not found' });
    },
  );

  test('a product of another workspace looks like none', async () => {
    const product = await api.product();
    const foreign = await api.call('GET', `/products/${product._id}`, { as: 'otherTenant' });
    const unknown = await api.call('GET', '/products/000000000000000000000000', { as: 'otherTenant' });
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(unknown.text);
  });
});

describe('changing a product', () => {
  test('what is sent changes, the rest stays, and the answer is what a read shows', async () => {
    const product = await api.product({ description: 'Old', imageUrls: ['https://a.example/1.png'] });
    api.clock().advance('PT1H');
    const changes = { name: 'New', defaultFieldValues: { batteryChemistry: 'LFP' }, imageUrls: [] };
    const { status, body } = await api.call('PATCH', `/products/${product._id}`, { body: changes });
    expect(status).toBe(200);
    expect(body).toEqual({ ...product, ...changes, updatedAt: '2026-05-09T11:00:00.000Z' });
    expect((await api.call('GET', `/products/${product._id}`)).body).toEqual(body);
  });

  test('null removes the description', async () => {
    const product = await api.product({ description: 'Old' });
    const { body } = await api.call('PATCH', `/products/${product._id}`, { body: { description: null } });
    expect(body).toMatchObject({ description: null });
    expect((await api.call('GET', `/products/${product._id}`)).body).toMatchObject({ description: null });
  });

  test.each([[{ body: {} }], [{ raw: '' }], [{}], [{ body: { category: 'toys', colour: 'red' } }]])(
    'nothing to change (%j) is answered 200 and changes nothing',
    async (options) => {
      const product = await api.product();
      const before = await api.call('GET', `/products/${product._id}`);
      api.clock().advance('PT1H');
      const answer = await api.call('PATCH', `/products/${product._id}`, options);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual(before.body);
    },
  );

  test('the own model may be sent again, that of another product is refused and nothing changes', async () => {
    const product = await api.product();
    await api.product({ model: 'TAKEN' });
    const own = await api.call('PATCH', `/products/${product._id}`, { body: { model: product.model } });
    const taken = await api.call('PATCH', `/products/${product._id}`, {
      body: { model: 'TAKEN', name: 'New' },
    });
    expect(own.status).toBe(200);
    expect(taken.status).toBe(409);
    expect(taken.body).toEqual(duplicateModel);
    expect((await api.call('GET', `/products/${product._id}`)).body).toMatchObject({ name: product.name });
  });

  test('a model that was given up is free', async () => {
    const product = await api.product();
    await api.call('PATCH', `/products/${product._id}`, { body: { model: 'NEW' } });
    expect((await api.product()).model).toBe(batteryPack.model);
  });

  test.each([
    [{ name: '' }, { name: ['Must be at least 1 character'] }],
    [{ model: null }, { model: ['Expected string, received null'] }],
    [{ status: 'deleted' }, { status: ['Must be one of active, archived'] }],
    [
      { defaultFieldValues: { fibre: 1 } },
      { 'defaultFieldValues.fibre': ['Not a field of the battery template'] },
    ],
  ])('%j is refused', async (body, fieldErrors) => {
    const product = await api.product();
    const answer = await api.call('PATCH', `/products/${product._id}`, { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ error: 'Validation error', details: { fieldErrors } });
  });

  test('an archived product comes back by its status', async () => {
    const product = await api.product();
    for (const status of ['archived', 'active']) {
      await api.call('PATCH', `/products/${product._id}`, { body: { status } });
      expect((await api.call('GET', `/products/${product._id}`)).body).toMatchObject({ status });
    }
  });

  test('another workspace cannot change it', async () => {
    const product = await api.product();
    const answer = await api.call('PATCH', `/products/${product._id}`, {
      body: { name: 'Mine' },
      as: 'otherTenant',
    });
    expect(answer.status).toBe(404);
    expect((await api.call('GET', `/products/${product._id}`)).body).toMatchObject({ name: product.name });
  });
});

describe('listing products', () => {
  const list = (query = '', as?: 'otherTenant' | 'free') =>
    api.call<Schemas['ProductList']>('GET', `/products${query}`, { as });
  const models = async (query: string) => (await list(query)).body.data.items.map(({ model }) => model);

  test('rows are short and newest first, those of the same millisecond by their creation', async () => {
    await api.product({ model: 'A' });
    await api.product({ model: 'B' });
    api.clock().advance('PT1S');
    const newest = await api.product({ model: 'C' });
    const { body } = await list();
    expect(body.data.items.map(({ model }) => model)).toEqual(['C', 'B', 'A', 'HS-10']);
    const { _id, name, model, category, passportCount, status, createdAt } = newest;
    expect(body.data.items[0]).toEqual({ _id, name, model, category, passportCount, status, createdAt });
    expect(body.data).toMatchObject({ total: 4, page: 1, limit: 20, totalPages: 1 });
  });

  test('pages show every row once', async () => {
    for (const model of ['A', 'B', 'C', 'D']) await api.product({ model });
    const pages = [
      await models('?limit=2'),
      await models('?limit=2&page=2'),
      await models('?limit=2&page=3'),
    ];
    expect(pages).toEqual([['D', 'C'], ['B', 'A'], ['HS-10']]);
    expect((await list('?limit=2&page=4')).body.data).toEqual({
      items: [],
      total: 5,
      page: 4,
      limit: 2,
      totalPages: 3,
    });
  });

  test('a limit above 100 is read as 100, an empty one as none', async () => {
    expect((await list('?limit=101')).body.data.limit).toBe(100);
    expect((await list('?limit=')).body.data.limit).toBe(20);
  });

  test.each([
    ['limit=0', { limit: ['Must be at least 1'] }],
    ['limit=ten', { limit: ['Expected integer, received string'] }],
    ['page=0', { page: ['Must be at least 1'] }],
    ['page=1.5', { page: ['Expected integer, received number'] }],
    ['status=deleted', { status: ['Must be one of active, archived'] }],
    ['showArchived=perhaps', { showArchived: ['Expected boolean, received string'] }],
  ])('%s is refused', async (query, fieldErrors) => {
    const { status, body } = await list(`?${query}`);
    expect(status).toBe(400);
    expect(body).toEqual({ error: 'Validation error', details: { fieldErrors } });
  });

  test('archived products are hidden until asked for', async () => {
    expect(await models('')).toEqual(['HS-10']);
    expect(await models('?status=active')).toEqual(['HS-10']);
    expect(await models('?status=archived')).toEqual(['HS-5']);
    expect(await models('?showArchived=true')).toEqual(['HS-5', 'HS-10']);
    expect(await models('?showArchived=false')).toEqual(['HS-10']);
  });

  test('the category filter takes the category as it was sent', async () => {
    await api.product({ model: 'T', category: 'toys', defaultFieldValues: {} });
    expect(await models('?category=toys')).toEqual(['T']);
    expect(await models('?category=batteries')).toEqual(['HS-10']);
    expect(await models('?category=nonsense')).toEqual([]);
  });

  test('the search looks into name and model, in any case', async () => {
    await api.product();
    expect(await models('?search=bp-48v')).toEqual(['BP-48V-100']);
    expect(await models('?search=li-ion')).toEqual(['BP-48V-100']);
    expect(await models('?search=nothing+like+it')).toEqual([]);
  });

  test('parameters that nobody declared are ignored', async () => {
    expect((await list('?foo=1&gtin=&__proto__=2')).status).toBe(200);
  });

  test('each workspace sees its own', async () => {
    await api.product();
    expect((await list('', 'otherTenant')).body.data.items.map(({ model }) => model)).toEqual(['PT-18']);
  });
});
