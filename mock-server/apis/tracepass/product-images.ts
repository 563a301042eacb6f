import { contract } from '../../../generated/tracepass/contract.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Answer, UploadPolicy } from '../../../generated/formats.js';
import type { Handlers } from '../../handler.js';
import type { Refusal } from '../../refusal.js';
import { changedProduct, wholeProduct, type ProductRow } from './product.js';
import { imageNotFound, notFound } from './refusals.js';
import type { TracePassWorld } from './world.js';

type ImageOperations = Pick<operations, 'uploadProductImage' | 'deleteProductImage'>;

const policy = uploadPolicy('uploadProductImage');

const extensions = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/webp', 'webp'],
]);

export const productImageHandlers: Handlers<ImageOperations, TracePassWorld> = {
  uploadProductImage({ params, body: { file }, caller }, { products, ids, clock }) {
    const row = products.get(caller.tenant, params.id);
    if (!row) return notFound('Product', params.id);
    if (!policy.mediaTypes.includes(file.mediaType)) return refusedBy(policy.otherType);
    if (file.size > policy.maxBytes) return refusedBy(policy.tooLarge);
    const present = row.imageUrls ?? [];
    if (present.length >= policy.most) return refusedBy(policy.full);
    const imageUrl = `${imageFolder(row)}${ids.next()}.${extensions.get(file.mediaType) ?? 'bin'}`;
    const imageUrls = [...present, imageUrl];
    products.update(changedProduct(row, { imageUrls }, clock.timestamp()));
    return { status: 201, body: { imageUrl, imageUrls } };
  },

  deleteProductImage({ params, caller }, { products, clock }) {
    const row = products.get(caller.tenant, params.id);
    if (!row) return notFound('Product', params.id);
    const present = row.imageUrls ?? [];
    // What is no number of an image cannot be one: a path comes as text, whatever its type says.
    const index = present.findIndex((_, at) => String(at) === String(params.index));
    if (index < 0) return imageNotFound;
    const after = changedProduct(row, { imageUrls: present.toSpliced(index, 1) }, clock.timestamp());
    products.update(after);
    return { status: 200, body: wholeProduct(after) };
  },
};

/** How many of the product's images are in the service's own storage, and go with it. */
export function uploadedImages(row: ProductRow): number {
  return (row.imageUrls ?? []).filter((url) => url.startsWith(imageFolder(row))).length;
}

/** Where the service keeps the pictures of a product (facts/tracepass.md §13.5). */
function imageFolder({ tenant, id }: ProductRow): string {
  return `https://r2.tracepass.eu/${tenant}/products/${id}/images/`;
}

function refusedBy(answer: Answer): Refusal {
  return { kind: 'business', answer, values: {} };
}

/** @throws Error when the contract has none for the operation */
function uploadPolicy(id: keyof ImageOperations): UploadPolicy {
  const found = contract.policies.uploads?.find(({ operation }) => operation === id);
  if (!found) throw new Error(`the contract has no upload policy for ${id}`);
  return found;
}
