import { openToReaders, writeBudget } from './checks.js';
import { within } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';
import { anybodys, operation } from './operation.js';
import { dearer } from './rate-limit.js';

/** Who may archive and delete products and change their images, and what it costs. */
export const productWalls: readonly TracePassMutant[] = [
  {
    name: 'product-is-deleted-by-any-workspace',
    bug: 'A product is deleted by its id, whoever asks.',
    breaks: ['tracepass.tenancy.foreign-product-cannot-be-retired'],
    alter: operation('deleteProduct', (handle) => (request, here) => {
      const { caller } = request;
      const tenant = anybodys(here.products, request.params.id)?.tenant ?? caller.tenant;
      return handle({ ...request, caller: { ...caller, tenant } }, here);
    }),
  },
  {
    name: 'product-is-archived-before-the-owner-is-checked',
    bug: 'The archiving of a product of another workspace is answered 404, but done.',
    breaks: ['tracepass.tenancy.foreign-product-cannot-be-retired'],
    alter: operation('archiveProduct', (handle) => (request, here) => {
      const { caller } = request;
      const tenant = anybodys(here.products, request.params.id)?.tenant;
      const outcome = handle(request, here);
      if (tenant !== undefined && tenant !== caller.tenant)
        handle({ ...request, caller: { ...caller, tenant } }, here);
      return outcome;
    }),
  },
  {
    name: 'images-are-uploaded-by-any-workspace',
    bug: 'An image is added to a product by its id, whoever asks.',
    breaks: ['tracepass.tenancy.foreign-images-cannot-be-changed'],
    alter: operation('uploadProductImage', (handle) => (request, here) => {
      const { caller } = request;
      const tenant = anybodys(here.products, request.params.id)?.tenant ?? caller.tenant;
      return handle({ ...request, caller: { ...caller, tenant } }, here);
    }),
  },
  {
    name: 'read-token-archives-products',
    bug: 'A token that may only read archives products.',
    breaks: ['tracepass.authorization.read-token-retires-nothing'],
    alter: openToReaders('archiveProduct'),
  },
  {
    name: 'read-token-uploads-images',
    bug: 'A token that may only read uploads images.',
    breaks: ['tracepass.authorization.read-token-retires-nothing'],
    alter: openToReaders('uploadProductImage'),
  },
  {
    name: 'archiving-takes-two-writes',
    bug: 'The archiving of a product takes two writes of the day.',
    breaks: ['tracepass.rate-limit.each-archiving-is-one-write'],
    alter: dearer('archiveProduct', 1),
  },
  {
    name: 'product-deletions-are-not-counted',
    bug: "The deletion of a product takes no write and is let through when the day's writes are used up.",
    breaks: [
      'tracepass.rate-limit.each-product-deletion-is-one-write',
      'tracepass.rate-limit.spent-writes-are-refused',
    ],
    alter: within(
      ['deleteProduct'],
      writeBudget((limit) => ({
        ...limit,
        counts: { ...limit.counts, exceptOperations: ['deleteProduct'] },
      })),
    ),
  },
];
