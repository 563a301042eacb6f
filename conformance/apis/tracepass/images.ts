import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { FileForm } from '../../http/form.js';
import { bind } from '../../laws/bind.js';
import { newKey } from '../../laws/idempotency.js';
import { underKey } from '../../laws/keyed.js';
import { imageUrls } from './bodies.js';
import { documented } from './documented.js';
import { expectTaken, imagesOf, productWithImages, upload, uploaded, uploads } from './image-steps.js';
import { anyPicture, formOf, otherFiles, pictures, picturesOf } from './pictures.js';
import { productToChange } from './specimens.js';
import { readProduct } from './steps.js';

/** A file that has to be refused with `status` leaves the images as they were; a picture is the control. */
async function expectRefusedFile(
  session: Session<operations>,
  form: FileForm,
  status: number,
  why: string,
): Promise<void> {
  const { _id: id } = await productWithImages(session, ['https://cdn.example.com/front.jpg']);
  const before = await imagesOf(session, id);
  (await upload(session, id, form)).expectOneOf([status], why);
  expectEqual(await imagesOf(session, id), before, 'the images after the refused upload');
  if (session.needsControl('uploadProductImage')) await uploaded(session, id);
}

/** More than 5 MB in either sense: 5,000,000 bytes, or 5 times 1024 times 1024. */
const tooMany = { from: 5_300_000, to: 6_500_000 };

/** Addresses of images that a product has before it gets another one. */
const someUrls = imageUrls.filter((urls) => urls.length < 20);

export const images = {
  'tracepass.images.upload-is-appended': property(
    () => fc.record({ earlier: someUrls, picture: pictures }),
    async (session, { earlier, picture }) => {
      const { _id: id } = await productWithImages(session, earlier);
      const body = await expectTaken(session, id, formOf(picture), 'the picture is valid');
      const all = list(member(body, 'imageUrls'));
      expectEqual(all, [...earlier, member(body, 'imageUrl')], 'the list of image addresses');
    },
    { most: 20 },
  ),

  'tracepass.images.upload-is-read': property(
    () => fc.record({ earlier: someUrls, picture: pictures }),
    async (session, { earlier, picture }) => {
      const before = await productWithImages(session, earlier);
      const body = await uploaded(session, before._id, formOf(picture));
      const after = await readProduct(session, before._id);
      expectEqual(after.imageUrls, list(member(body, 'imageUrls')), 'the image addresses, when read,');
      const rest = { imageUrls: undefined, updatedAt: undefined };
      expectEqual(
        { ...documented(session, 'Product', after), ...rest },
        { ...documented(session, 'Product', before), ...rest },
        'the rest of the product',
      );
    },
    { most: 10 },
  ),

  'tracepass.images.up-to-5-mb': property(
    () => picturesOf(2_000_000, 4_990_000),
    async (session, picture) => {
      const { _id: id } = await productToChange(session);
      await expectTaken(session, id, formOf(picture), 'the picture is smaller than 5 MB');
    },
    { most: 2 },
  ),

  'tracepass.images.larger-picture-is-refused': bind(
    'invalid-changes-nothing',
    ['uploadProductImage'],
    property(
      () => picturesOf(tooMany.from, tooMany.to),
      (session, picture) =>
        expectRefusedFile(
          session,
          formOf(picture),
          uploads(session).tooLarge.status,
          'the picture is larger than 5 MB',
        ),
      { most: 2 },
    ),
  ),

  'tracepass.images.other-type-is-refused': bind(
    'invalid-changes-nothing',
    ['uploadProductImage'],
    property(
      () => otherFiles,
      (session, form) =>
        expectRefusedFile(
          session,
          form,
          uploads(session).otherType.status,
          `${form.mediaType} is no type of picture that is taken`,
        ),
      { most: 6 },
    ),
  ),

  'tracepass.images.twenty-at-most': property(
    () => pictures,
    async (session, picture) => {
      const { most } = uploads(session);
      const urls = Array.from({ length: most - 1 }, (_, number) => `https://cdn.example.com/${number}.jpg`);
      const { _id: id } = await productWithImages(session, urls);
      const form = formOf(picture);
      await expectTaken(session, id, form, `the product has ${most - 1} images`);
      const before = await imagesOf(session, id);
      (await upload(session, id, form)).expectRefusal(`the product has ${most} images`);
      expectEqual(await imagesOf(session, id), before, 'the images after the refused upload');
    },
    { most: 3 },
  ),

  'tracepass.images.removal-takes-one-out': bind(
    'delete-then-gone',
    ['deleteProductImage'],
    property(
      () => fc.record({ urls: imageUrls.filter((urls) => urls.length > 0), place: fc.nat() }),
      async (session, { urls, place }) => {
        const { _id: id } = await productWithImages(session, urls);
        const index = place % urls.length;
        const answer = await session.api.call('deleteProductImage', { path: { id, index } });
        answer.accept(200, `the product has an image at ${index}`);
        const rest = urls.filter((_, at) => at !== index);
        expectEqual(await imagesOf(session, id), rest, 'the images that are left');
      },
      { most: 20 },
    ),
  ),

  'tracepass.images.index-beyond-the-end': observation(async (session) => {
    const { _id: id } = await productWithImages(session, ['https://cdn.example.com/front.jpg']);
    const { status } = await session.api.call('deleteProductImage', { path: { id, index: 1 } });
    return `The removal of an image at an index that has none is answered ${status}.`;
  }),

  'tracepass.images.upload-under-a-used-key': observation(async (session) => {
    const { _id: id } = await productWithImages(session, []);
    const request = underKey(session, { path: { id }, form: anyPicture }, newKey(session));
    for (let call = 0; call < 2; call += 1) await session.api.send('uploadProductImage', request);
    const { length } = await imagesOf(session, id);
    return length === 2
      ? 'An upload ignores the key: sent twice, it adds two images.'
      : `An upload that is sent twice under one key adds ${length} images.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
