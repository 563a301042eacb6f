import { expect, test } from 'vitest';
import { encoded } from './form.js';

const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0x0d, 0x0a]);
const form = { part: 'file', name: 'front.png', mediaType: 'image/png', bytes };

test('a form is read by others as the file that was put in, byte for byte', async () => {
  const { contentType, body } = await encoded(form);
  const response = new Response(Uint8Array.from(body), { headers: { 'Content-Type': contentType } });
  const file = (await response.formData()).get('file');
  if (!(file instanceof File)) throw new Error('the part is no file');
  expect({ name: file.name, type: file.type }).toEqual({ name: 'front.png', type: 'image/png' });
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});

test('the same file makes the same form', async () => {
  expect(await encoded(form)).toEqual(await encoded(form));
});

test('a record holds small files, and of large ones what they were', async () => {
  expect((await encoded(form)).file).toEqual({
    part: 'file',
    name: 'front.png',
    mediaType: 'image/png',
    size: 8,
    base64: Buffer.from(bytes).toString('base64'),
  });
  const large = await encoded({ ...form, bytes: new Uint8Array(100_000) });
  expect(large.file).toEqual({ part: 'file', name: 'front.png', mediaType: 'image/png', size: 100_000 });
});
