import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { Alteration } from '../mutant.js';
import type { TracePassMutant } from './mutant.js';
import { instead, operation, refused } from './operation.js';

/** An upload that leaves other addresses behind, in the answer and in the product. */
function uploads(change: (before: string[], added: string) => string[]): Alteration<TracePassWorld> {
  return operation('uploadProductImage', (handle) => (request, world) => {
    const before = world.products.get(request.caller.tenant, request.params.id);
    const outcome = handle(request, world);
    const after = world.products.get(request.caller.tenant, request.params.id);
    if ('kind' in outcome || !before || !after) return outcome;
    const imageUrls = change(before.imageUrls ?? [], outcome.body.imageUrl);
    world.products.update({ ...after, imageUrls });
    return { ...outcome, body: { ...outcome.body, imageUrls } };
  });
}

/** An upload that reads its file otherwise. */
function files(change: (file: { mediaType: string; size: number }) => object): Alteration<TracePassWorld> {
  return operation('uploadProductImage', (handle) => (request, world) => {
    const { file } = request.body;
    return handle({ ...request, body: { file: { ...file, ...change(file) } } }, world);
  });
}

/** Rules that remove an image which was uploaded before. */
const removingWhatWasUploaded = [
  'tracepass.products.unknown-product-cannot-be-retired',
  'tracepass.authentication.missing-token',
  'tracepass.authentication.unknown-token',
  'tracepass.authentication.revoked-token',
] as const;

/** Pictures that are stored, limited or removed otherwise than documented. */
export const images: readonly TracePassMutant[] = [
  {
    name: 'uploaded-image-comes-first',
    bug: 'The address of an uploaded image is put before the others.',
    breaks: ['tracepass.images.upload-is-appended'],
    alter: uploads((before, added) => [added, ...before]),
  },
  {
    name: 'upload-replaces-the-images',
    bug: 'An uploaded image takes the place of all earlier ones.',
    breaks: ['tracepass.images.upload-is-appended'],
    affects: ['tracepass.images.twenty-at-most'],
    alter: uploads((_, added) => [added]),
  },
  {
    name: 'uploaded-image-is-not-stored',
    bug: 'An upload is answered as if the image had been added, and the product stays as it was.',
    breaks: ['tracepass.images.upload-is-read'],
    affects: ['tracepass.images.twenty-at-most', ...removingWhatWasUploaded],
    alter: operation('uploadProductImage', (handle) => (request, world) => {
      const before = world.products.get(request.caller.tenant, request.params.id);
      const outcome = handle(request, world);
      if (before) world.products.update(before);
      return outcome;
    }),
  },
  {
    name: 'upload-renews-the-creation',
    bug: 'An upload moves the time at which the product was created.',
    breaks: ['tracepass.images.upload-is-read'],
    alter: operation('uploadProductImage', (handle) => (request, world) => {
      const outcome = handle(request, world);
      const row = world.products.get(request.caller.tenant, request.params.id);
      if (row && !('kind' in outcome)) {
        const createdAt = new Date(Date.parse(row.createdAt) + 1).toISOString();
        world.products.delete(row);
        world.products.insert({ ...row, createdAt });
      }
      return outcome;
    }),
  },
  {
    name: 'pictures-up-to-one-megabyte',
    bug: 'A picture of more than one megabyte is too large.',
    breaks: ['tracepass.images.up-to-5-mb'],
    alter: instead('uploadProductImage', ({ body }) =>
      body.file.size > 1_000_000 ? refused(413, 'Image is larger than 1 MB') : undefined,
    ),
  },
  {
    name: 'pictures-of-any-size',
    bug: 'The size of a picture is not looked at.',
    breaks: ['tracepass.images.larger-picture-is-refused'],
    alter: files(() => ({ size: 1 })),
  },
  {
    name: 'too-large-picture-is-added',
    bug: 'A picture that is too large is answered 413 after it has been added.',
    breaks: ['tracepass.images.larger-picture-is-refused'],
    alter: operation('uploadProductImage', (handle) => (request, world) => {
      const outcome = handle(request, world);
      const { file } = request.body;
      if ('kind' in outcome && file.size > 5_000_000)
        handle({ ...request, body: { file: { ...file, size: 1 } } }, world);
      return outcome;
    }),
  },
  {
    name: 'any-file-is-a-picture',
    bug: 'The type of a file is not looked at.',
    breaks: ['tracepass.images.other-type-is-refused'],
    alter: files(() => ({ mediaType: 'image/png' })),
  },
  {
    name: 'other-type-is-a-bad-request',
    bug: 'A file that is no picture is answered 400.',
    breaks: ['tracepass.images.other-type-is-refused'],
    alter: instead('uploadProductImage', ({ body }) =>
      body.file.mediaType.startsWith('image/') ? undefined : refused(400, 'Not a picture'),
    ),
  },
  {
    name: 'product-takes-21-images',
    bug: 'The 21st image is still taken.',
    breaks: ['tracepass.images.twenty-at-most'],
    alter: operation('uploadProductImage', (handle) => (request, world) => {
      const row = world.products.get(request.caller.tenant, request.params.id);
      const [first, ...rest] = row?.imageUrls ?? [];
      if (!row || first === undefined || rest.length !== 19) return handle(request, world);
      world.products.update({ ...row, imageUrls: rest });
      const outcome = handle(request, world);
      const after = world.products.get(row.tenant, row.id) ?? row;
      world.products.update({ ...after, imageUrls: [first, ...(after.imageUrls ?? [])] });
      return outcome;
    }),
  },
  {
    name: 'images-are-counted-from-one',
    bug: 'The index of an image is counted from one; 0 is taken for the first as well.',
    breaks: ['tracepass.images.removal-takes-one-out'],
    alter: operation('deleteProductImage', (handle) => (request, world) => {
      const { params } = request;
      return handle(
        { ...request, params: { ...params, index: Math.max(0, Number(params.index) - 1) } },
        world,
      );
    }),
  },
  {
    name: 'removal-of-an-image-takes-the-rest',
    bug: 'The removal of an image takes those behind it as well.',
    breaks: ['tracepass.images.removal-takes-one-out'],
    affects: ['tracepass.idempotency.image-removal-replay-is-identical'],
    alter: operation('deleteProductImage', (handle) => (request, world) => {
      const outcome = handle(request, world);
      const row = world.products.get(request.caller.tenant, request.params.id);
      if (row && !('kind' in outcome))
        world.products.update({
          ...row,
          imageUrls: row.imageUrls?.slice(0, Number(request.params.index)) ?? [],
        });
      return outcome;
    }),
  },
];
