import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { member, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import type { ApiClient } from '../../http/client.js';
import { keyedCreation, type KeyedOperation } from '../../laws/keyed.js';
import { batchWrite } from './batch-calls.js';
import type { Body } from './bodies.js';
import { changes } from './changes.js';
import { documented } from './documented.js';
import { newPassport, newProduct, passportCreation, productCreation, sharedProduct } from './ground.js';
import { productToChange } from './specimens.js';
import { readProduct } from './steps.js';

// The writes of the service: all of them but the upload of an image honour keys.

export const productWrite = keyedCreation(productCreation);

export const passportWrite = keyedCreation(passportCreation);

/** Changes of a product. Its time of change is part of what is shown, so that doing the same twice shows as well. */
export const changeWrite: KeyedOperation<operations, Body> = {
  operation: 'updateProduct',
  success: 200,
  templates: changes,
  ground: async (session) => ({ path: { id: (await productToChange(session))._id } }),
  body: (session, template) => ({ ...template, name: `Conformance check ${session.fresh()}` }),
  effect: async (session, { path }) => documented(session, 'Product', await readProduct(session, idIn(path))),
  remember: () => undefined,
};

/** Deletions of passports, which the product that they belong to no longer counts. */
export const deletionWrite: KeyedOperation<operations, Body> = {
  operation: 'deletePassport',
  success: 200,
  templates: () => fc.constant({}),
  ground: async (session) => ({ path: { id: (await newPassport(session))._id } }),
  async effect(session, { path }) {
    const { status } = await session.api.send('getPassport', { path: { id: idIn(path) } });
    const { _id: productId } = await sharedProduct(session);
    return { status, passportCount: (await readProduct(session, productId)).passportCount };
  },
  remember: () => undefined,
};

/** Archivings of products; what is shown of one has the time of its change, so that a second one shows as well. */
export const archiveWrite: KeyedOperation<operations, Body> = {
  operation: 'archiveProduct',
  success: 200,
  templates: () => fc.constant({}),
  ground: async (session) => ({ path: { id: (await newProduct(session))._id } }),
  effect: changeWrite.effect,
  remember: () => undefined,
};

export const productDeletionWrite: KeyedOperation<operations, Body> = {
  ...archiveWrite,
  operation: 'deleteProduct',
  effect: async (session, { path }) =>
    (await session.api.send('getProduct', { path: { id: idIn(path) } })).status,
};

/** Images that a product has before one of them is removed. */
const someImages = ['front', 'side', 'back'].map((name) => `https://cdn.example.com/${name}.jpg`);

/** Removals of the first image: a second one takes another. */
export const imageRemovalWrite: KeyedOperation<operations, Body> = {
  ...archiveWrite,
  operation: 'deleteProductImage',
  ground: async (session) => ({
    path: { id: (await newProduct(session, { imageUrls: someImages }))._id, index: 0 },
  }),
  effect: async (session, { path }) => (await readProduct(session, idIn(path))).imageUrls ?? [],
};

interface Write extends KeyedOperation<operations, Body> {
  /** What has to be implemented for its effect to be seen. */
  readonly shownBy: readonly (keyof operations)[];
}

/** The writes by the names of their operations. */
export const writes: Partial<Record<keyof operations, Write>> = {
  createProduct: { ...productWrite, shownBy: ['listProducts'] },
  updateProduct: { ...changeWrite, shownBy: ['getProduct'] },
  createPassport: { ...passportWrite, shownBy: ['listPassports'] },
  createPassportBatch: { ...batchWrite, shownBy: ['listPassports'] },
  deletePassport: { ...deletionWrite, shownBy: ['getPassport', 'getProduct'] },
  archiveProduct: { ...archiveWrite, shownBy: ['getProduct'] },
  deleteProduct: { ...productDeletionWrite, shownBy: ['getProduct'] },
  deleteProductImage: { ...imageRemovalWrite, shownBy: ['getProduct'] },
  // Honours no key; what it does shows like the removal of an image.
  uploadProductImage: { ...imageRemovalWrite, shownBy: ['getProduct'] },
};

/** Enters what an operation created, if it did, in the run's ledger; `client` removes it. */
export function rememberCreated(
  session: Session<operations>,
  operation: keyof operations,
  { status, json }: Answer,
  client: ApiClient<operations> = session.api,
): void {
  const write = writes[operation];
  if (write?.success === status) write.remember(session, json, client);
}

/** The id that stands in a request's path. */
function idIn(path: object | undefined): string {
  return text(member(path, 'id')) ?? '';
}
