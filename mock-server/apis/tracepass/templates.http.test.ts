import { expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { serveTracePass } from './served.js';
import { templates } from './templates/index.js';

// Templates with their fields.

const { call, product, passport } = serveTracePass();

type Whole = Schemas['TemplateWithFields'];

test('every listed template can be read, and agrees with its row', async () => {
  const { body } = await call<Schemas['TemplateList']>('GET', '/templates');
  expect(body.templates).toHaveLength(12);
  for (const row of body.templates) {
    const { status, body: whole } = await call<Whole>('GET', `/templates/${row.category}`);
    expect(status).toBe(200);
    expect(whole).toMatchObject(row);
    expect(whole.fields).toHaveLength(row.fieldCount);
    expect(whole.fields.filter(({ required }) => required)).toHaveLength(row.requiredFieldCount);
  }
});

test.each(templates.map(({ slug, key }) => [slug, key]))(
  '%s and %s are read as one template',
  async (slug, key) => {
    expect((await call('GET', `/templates/${slug}`)).body).toEqual(
      (await call('GET', `/templates/${key}`)).body,
    );
  },
);

test('a field has group, bounds and options', async () => {
  const { fields } = (await call<Whole>('GET', '/templates/battery')).body;
  expect(fields.find(({ key }) => key === 'batteryChemistry')).toEqual({
    key: 'batteryChemistry',
    label: 'Battery chemistry',
    dataType: 'string',
    accessLevel: 'public',
    category: 'Battery characteristics',
    required: true,
    validation: { required: true, minLength: 1, maxLength: 255 },
  });
  expect(fields.find(({ key }) => key === 'batteryCategory')?.enumOptions).toContainEqual({
    value: 'industrial_gt_2kwh',
    label: 'Industrial gt 2kwh',
  });
});

test('the fields of a passport are those of its template', async () => {
  const { fields } = (await call<Whole>('GET', '/templates/battery')).body;
  const draft = await passport(await product());
  expect(Object.keys(draft.fields)).toEqual(fields.map(({ key }) => key));
});

test.each(['foo-bar', 'Battery', 'constructor', '%20'])('there is no template %s', async (category) => {
  const { status, body } = await call('GET', `/templates/${category}`);
  expect({ status, body }).toEqual({
    status: 404,
    body: { error: 'TEMPLATE_NOT_FOUND', code: 'TEMPLATE_NOT_FOUND' },
  });
});

test('templates are read without cost, however few reads are left', async () => {
  for (let read = 0; read < 250; read += 1) {
    expect((await call('GET', '/templates/toys', { as: 'nearWriteLimit' })).status).toBe(200);
  }
  expect((await call('GET', '/products', { as: 'nearWriteLimit' })).status).toBe(200);
});
