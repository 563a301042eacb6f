import { success } from '../alterations.js';
import { refusal } from './handler-outcomes.js';
import type { AugnoMutant } from './mutant.js';

/** Deletions that answer wrongly, and what becomes of deleted products. */
export const productDeletion: readonly AugnoMutant[] = [
  {
    name: 'deletion-answers-goods-only',
    bug: 'The answer to a deletion shows every product as one of type sale.',
    breaks: ['augno.products.delete-answers-the-product'],
    alter: success(['deleteProduct'], (product) => ({ ...product, type: 'sale' })),
  },
  {
    name: 'read-of-a-deleted-product-is-410',
    bug: 'Reading a deleted product is answered 410 as a second deletion is.',
    breaks: ['augno.products.deleted-is-404'],
    affects: [
      'augno.contract.status-is-documented',
      'augno.sessions.agree-with-the-model',
      'augno.sessions.agree-with-secondary-sources',
      'augno.sessions.parallel-unique-values',
    ],
    alter: refusal('getProduct', (_, { products }, { tenant, id }) =>
      products.wasDeleted(tenant, id) ? { kind: 'gone', resource: 'product' } : undefined,
    ),
  },
  {
    name: 'second-deletion-finds-nothing',
    bug: 'Deleting a product a second time is answered 404 as if it had never been.',
    breaks: ['augno.products.second-delete-is-410'],
    affects: ['augno.sessions.agree-with-secondary-sources', 'augno.sessions.parallel-unique-values'],
    alter: refusal('deleteProduct', ({ kind }, _, { id }) =>
      kind === 'gone' ? { kind: 'notFound', resource: 'product', id } : undefined,
    ),
  },
  {
    name: 'patch-of-a-deleted-product-is-410',
    bug: 'Updating a deleted product is answered 410 as a second deletion is.',
    breaks: ['augno.products.patch-after-delete-is-404'],
    affects: ['augno.contract.status-is-documented', 'augno.sessions.agree-with-secondary-sources'],
    alter: refusal('updateProduct', (_, { products }, { tenant, id }) =>
      products.wasDeleted(tenant, id) ? { kind: 'gone', resource: 'product' } : undefined,
    ),
  },
  {
    name: 'whatever-is-missing-was-deleted',
    bug: "Deleting a product that never was, or is another account's, is answered 410 as if it had been deleted.",
    breaks: ['augno.products.delete-unknown-is-404'],
    affects: ['augno.tenancy.foreign-product-cannot-be-changed'],
    alter: refusal('deleteProduct', ({ kind }) =>
      kind === 'notFound' ? { kind: 'gone', resource: 'product' } : undefined,
    ),
  },
];
