import { expect, test } from 'vitest';
import type { Schemas } from './schemas.js';
import { serveTracePass, start } from './served.js';

// Pictures of products: uploaded as forms, shown as addresses, removed by their place.

const { call, product, clock } = serveTracePass();

const mebibyte = 1024 * 1024;

function formOf(bytes: number, type = 'image/png', part = 'file'): FormData {
  const form = new FormData();
  form.append(part, new File([new Uint8Array(bytes)], 'front', { type }));
  return form;
}

function upload(id: string, form: FormData, headers: Record<string, string> = {}) {
  return call<Schemas['UploadedImage']>('POST', `/products/${id}/images`, { form, headers });
}

async function imagesOf(id: string): Promise<string[] | undefined> {
  return (await call<Schemas['Product']>('GET', `/products/${id}`)).body.imageUrls;
}

test('an uploaded image stands behind the present ones, in the answer and in the product', async () => {
  const { _id: id } = await product({ imageUrls: ['https://cdn.example.com/a.jpg'] });
  clock().advance('PT1M');
  const { status, body } = await upload(id, formOf(10));
  expect(status).toBe(201);
  expect(body.imageUrl).toMatch(
    new RegExp(
      `^https://r2\\.tracepass\\.eu/6650a0b1c2d3e4f5a6b7c8d9/products/${id}/images/[0-9a-f]{24}\\.png$`,
    ),
  );
  expect(body.imageUrls).toEqual(['https://cdn.example.com/a.jpg', body.imageUrl]);
  const { body: read } = await call<Schemas['Product']>('GET', `/products/${id}`);
  expect(read.imageUrls).toEqual(body.imageUrls);
  expect(read.updatedAt).not.toBe(start);
});

test.each([
  ['image/jpeg', 'jpg'],
  ['image/webp', 'webp'],
])('a picture of the type %s gets an address that ends in %s', async (type, extension) => {
  const { _id: id } = await product();
  expect((await upload(id, formOf(10, type))).body.imageUrl).toMatch(new RegExp(`\\.${extension}$`));
});

test.each(['image/gif', 'image/svg+xml', 'text/plain', 'application/octet-stream'])(
  'a file of the type %s is answered 415',
  async (type) => {
    const { _id: id } = await product();
    const { status, body } = await upload(id, formOf(10, type));
    expect({ status, body }).toEqual({ status: 415, body: { error: 'Image must be PNG, JPG or WebP' } });
    expect(await imagesOf(id)).toEqual([]);
  },
);

test('a picture of 5 MiB is taken, one of a byte more is answered 413', async () => {
  const { _id: id } = await product();
  expect((await upload(id, formOf(5 * mebibyte))).status).toBe(201);
  const { status, body } = await upload(id, formOf(5 * mebibyte + 1));
  expect({ status, body }).toEqual({ status: 413, body: { error: 'Image is larger than 5 MB' } });
  expect((await upload(id, formOf(20 * mebibyte))).status).toBe(413);
  expect(await imagesOf(id)).toHaveLength(1);
});

test('a product takes 20 images', async () => {
  const imageUrls = Array.from({ length: 19 }, (_, number) => `https://cdn.example.com/${number}.jpg`);
  const { _id: id } = await product({ imageUrls });
  expect((await upload(id, formOf(10))).status).toBe(201);
  expect((await upload(id, formOf(10))).status).toBe(400);
  expect(await imagesOf(id)).toHaveLength(20);
});

const missing = { error: 'Validation error', details: { fieldErrors: { file: ['Required'] } } };

test('a form without the part, and what is no form, lack the file', async () => {
  const { _id: id } = await product();
  const path = `/products/${id}/images`;
  expect((await upload(id, formOf(10, 'image/png', 'picture'))).body).toEqual(missing);
  expect((await call('POST', path, { body: { file: 'x' } })).body).toEqual(missing);
  expect((await call('POST', path)).body).toEqual(missing);
  const headers = { 'Content-Type': 'multipart/form-data' };
  expect((await call('POST', path, { raw: 'no boundary', headers })).body).toEqual(missing);
});

test('a form that breaks off within its file has none', async () => {
  const { _id: id } = await product();
  const head =
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n';
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
  const { status, body } = await call('POST', `/products/${id}/images`, { raw: `${head}abc`, headers });
  expect({ status, body }).toEqual({ status: 400, body: missing });
});

test('an upload looks at no key', async () => {
  const { _id: id } = await product();
  const headers = { 'Idempotency-Key': 'picture' };
  expect((await upload(id, formOf(10), headers)).status).toBe(201);
  expect((await upload(id, formOf(11), headers)).status).toBe(201);
  expect(await imagesOf(id)).toHaveLength(2);
});

test('an upload for a product that is not there is answered 404, without a token 401', async () => {
  expect((await upload('0'.repeat(24), formOf(10))).status).toBe(404);
  const { _id: id } = await product();
  expect((await call('POST', `/products/${id}/images`, { form: formOf(10), as: null })).status).toBe(401);
});

test('an image is removed by its place, and the others move up', async () => {
  const imageUrls = ['a', 'b', 'c'].map((name) => `https://cdn.example.com/${name}.jpg`);
  const { _id: id } = await product({ imageUrls });
  const { status, body } = await call<Schemas['Product']>('DELETE', `/products/${id}/images/1`);
  expect(status).toBe(200);
  expect(body.imageUrls).toEqual([imageUrls[0], imageUrls[2]]);
  expect(await imagesOf(id)).toEqual([imageUrls[0], imageUrls[2]]);
});

test.each(['3', '-1', '1.5', '01', 'x', '%20'])('there is no image at the index %s', async (index) => {
  const { _id: id } = await product({ imageUrls: ['https://cdn.example.com/a.jpg'] });
  const { status, body } = await call('DELETE', `/products/${id}/images/${index}`);
  expect({ status, body }).toEqual({ status: 404, body: { error: 'Image not found' } });
});

test('the removal of an image is replayed under its key', async () => {
  const { _id: id } = await product({
    imageUrls: ['https://cdn.example.com/a.jpg', 'https://cdn.example.com/b.jpg'],
  });
  const first = await call('DELETE', `/products/${id}/images/0`, { key: 'remove' });
  const repeat = await call('DELETE', `/products/${id}/images/0`, { key: 'remove' });
  expect(repeat.body).toEqual(first.body);
  expect(await imagesOf(id)).toEqual(['https://cdn.example.com/b.jpg']);
});
