import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import { member, text } from '../../engine/read.js';
import { keyedCreation, type KeyedOperation } from '../../laws/keyed.js';
import type { Body } from './bodies.js';
import { changes } from './changes.js';
import { documented } from './documented.js';
import { newPassport, passportCreation, productCreation, sharedProduct } from './ground.js';
import { productToChange } from './specimens.js';
import { readProduct } from './steps.js';

// The writes of the service: all of them honour keys.

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

interface Write extends KeyedOperation<operations, Body> {
  /** What has to be implemented for its effect to be seen. */
  readonly shownBy: readonly (keyof operations)[];
}

/** The writes by the names of their operations. */
export const writes: Partial<Record<keyof operations, Write>> = {
  createProduct: { ...productWrite, shownBy: ['listProducts'] },
  updateProduct: { ...changeWrite, shownBy: ['getProduct'] },
  createPassport: { ...passportWrite, shownBy: ['listPassports'] },
  deletePassport: { ...deletionWrite, shownBy: ['getPassport', 'getProduct'] },
};

/** The id that stands in a request's path. */
function idIn(path: object | undefined): string {
  return text(member(path, 'id')) ?? '';
}
