import { expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { serveTracePass } from './served.js';

// Products that are archived, and products that are deleted for good.

const { call, product, passport, seededProduct, clock } = serveTracePass();

test('an archived product says so, and when it changed', async () => {
  const { _id, name } = await product();
  clock().advance('PT1M');
  const { status, body } = await call('POST', `/products/${_id}/archive`, { body: {} });
  expect({ status, body }).toEqual({
    status: 200,
    body: { _id, name, status: 'archived', updatedAt: '2026-05-09T10:01:00.000Z' },
  });
  expect((await call<Schemas['Product']>('GET', `/products/${_id}`)).body.status).toBe('archived');
  expect(
    (
      await call('POST', '/passports', {
        body: { productId: _id, gs1: { gtin: '04012345000016', serialNumber: 'x' } },
      })
    ).status,
  ).toBe(409);
});

test('archiving an archived product changes nothing', async () => {
  const { _id } = await product();
  const first = await call('POST', `/products/${_id}/archive`);
  clock().advance('PT1M');
  expect((await call('POST', `/products/${_id}/archive`)).body).toEqual(first.body);
});

test('a product is not archived while a passport of it lives', async () => {
  const { _id } = await product();
  const { _id: id } = await passport({ _id });
  const { status, body } = await call('POST', `/products/${_id}/archive`);
  expect({ status, body }).toEqual({
    status: 409,
    body: { error: 'Product has passports that are not archived' },
  });
  expect((await call<Schemas['Product']>('GET', `/products/${_id}`)).body.status).toBe('active');
  await call('DELETE', `/passports/${id}`);
  expect((await call('POST', `/products/${_id}/archive`)).status).toBe(200);
});

test('archived products keep their model, deleted ones free it', async () => {
  const { _id, model } = await product();
  const again = () => call('POST', '/products', { body: { name: 'Again', model, category: 'toys' } });
  await call('POST', `/products/${_id}/archive`);
  expect((await again()).status).toBe(409);
  expect((await call('DELETE', `/products/${_id}`)).status).toBe(200);
  expect((await again()).status).toBe(201);
});

test('a deleted product is gone, and the answer tells what went with it', async () => {
  const { _id, name } = await product({ imageUrls: ['https://cdn.example.com/a.jpg'] });
  const form = new FormData();
  form.append('file', new File(['x'], 'a.png', { type: 'image/png' }));
  await call('POST', `/products/${_id}/images`, { form });
  const { status, body } = await call('DELETE', `/products/${_id}`, { key: 'gone' });
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      message: 'Product permanently deleted',
      summary: {
        productId: _id,
        name,
        deletedCounts: {
          documentRefsUnlinked: 0,
          documentsDeleted: 0,
          r2ObjectsDeleted: 1,
          documentR2ObjectsDeleted: 0,
        },
      },
    },
  });
  expect((await call('GET', `/products/${_id}`)).status).toBe(404);
  expect((await call('DELETE', `/products/${_id}`)).status).toBe(404);
  expect((await call('DELETE', `/products/${_id}`, { key: 'gone' })).body).toEqual(body);
});

test('a product with passports is not deleted, and the refusal counts them', async () => {
  const { _id } = await product();
  const first = await passport({ _id }, { gs1: { gtin: '04012345000016', serialNumber: '1' } });
  const second = await passport({ _id }, { gs1: { gtin: '04012345000016', serialNumber: '2' } });
  const remove = () => call('DELETE', `/products/${_id}`);
  const refusal = (reason: string) => ({ error: 'Product cannot be deleted', reason });
  expect((await remove()).body).toEqual(refusal('2 passports belong to the product'));
  await call('DELETE', `/passports/${first._id}`);
  expect((await remove()).body).toEqual(refusal('1 passport belongs to the product'));
  await call('DELETE', `/passports/${second._id}`);
  expect((await remove()).status).toBe(200);
});

test('the Free plan archives products and deletes none', async () => {
  const { _id } = await product({}, 'free');
  const { status, body } = await call('DELETE', `/products/${_id}`, { as: 'free' });
  expect({ status, body }).toEqual({
    status: 403,
    body: { error: 'Forbidden', reason: 'Hard delete is not available on the Free plan' },
  });
  expect((await call('POST', `/products/${_id}/archive`, { as: 'free' })).status).toBe(200);
});

test('products of other workspaces are neither archived nor deleted', async () => {
  const { _id } = await seededProduct('otherTenant');
  expect((await call('POST', `/products/${_id}/archive`)).status).toBe(404);
  expect((await call('DELETE', `/products/${_id}`)).status).toBe(404);
});
