import { RowArray } from '../../store/rows.js';
import { archivedNow } from './retired.js';
import { both, isObject, request, success, within, world } from '../alterations.js';
import type { ProductRow } from '../../apis/tracepass/product.js';
import { wholeProduct } from '../../apis/tracepass/product.js';
import type { TracePassMutant } from './mutant.js';
import { anybodys, instead, operation, refused } from './operation.js';
import { header } from './replays.js';

/** Products that are archived, or deleted, when they should not be, or not when they should. */
export const retirement: readonly TracePassMutant[] = [
  {
    name: 'unknown-product-to-archive-is-a-bad-request',
    bug: 'Archiving a product id that nobody has is answered 400.',
    breaks: ['tracepass.products.unknown-product-cannot-be-retired'],
    alter: instead('archiveProduct', ({ params }, { products }) =>
      anybodys(products, params.id) ? undefined : refused(400, 'Invalid id'),
    ),
  },
  {
    name: 'archiving-answers-with-the-former-state',
    bug: 'The answer to archiving a product shows it as it was before.',
    breaks: ['tracepass.products.archive-answers-with-the-state'],
    alter: success(['archiveProduct'], (body) => ({ ...body, status: 'active' })),
  },
  {
    name: 'archiving-is-only-answered',
    bug: 'A product that is archived stays active.',
    breaks: ['tracepass.products.archive-is-stored'],
    affects: ['tracepass.products.archive-stops-new-passports'],
    alter: operation('archiveProduct', (handle) => (sent, here) => {
      const before = here.products.get(sent.caller.tenant, sent.params.id);
      const outcome = handle(sent, here);
      if (before) here.products.update(before);
      return outcome;
    }),
  },
  {
    name: 'archiving-clears-the-images',
    bug: 'A product that is archived loses its images.',
    breaks: ['tracepass.products.archive-is-stored'],
    alter: operation('archiveProduct', (handle) => (sent, here) => {
      const outcome = handle(sent, here);
      const row = here.products.get(sent.caller.tenant, sent.params.id);
      if (row && !('kind' in outcome)) here.products.update({ ...row, imageUrls: [], description: null });
      return outcome;
    }),
  },
  {
    name: 'product-archived-by-the-action-takes-passports',
    bug: 'Only a change of the status stops new passports; archiving the product does not.',
    breaks: ['tracepass.products.archive-stops-new-passports'],
    alter: within(['archiveProduct'], (pack) => {
      const archived = new Set<string>();
      return both(
        instead('archiveProduct', ({ params }) => {
          archived.add(params.id);
          return undefined;
        }),
        operation('createPassport', (handle) => (sent, here) => {
          const { products } = here;
          const product = products.get(sent.caller.tenant, sent.body.productId);
          if (product?.status !== 'archived' || !archived.has(product.id)) return handle(sent, here);
          products.update({ ...product, status: 'active' });
          const outcome = handle(sent, here);
          products.update({ ...(products.get(product.tenant, product.id) ?? product), status: 'archived' });
          return outcome;
        }),
      )(pack);
    }),
  },
  {
    name: 'product-with-passports-is-archived',
    bug: 'A product is archived although passports of it live.',
    breaks: ['tracepass.products.archive-waits-for-passports'],
    alter: instead('archiveProduct', ({ params, caller }, here) => {
      const row = here.products.get(caller.tenant, params.id);
      return row && row.passportCount > 0 ? archivedNow(here, row) : undefined;
    }),
  },
  {
    name: 'archiving-waits-for-deleted-passports',
    bug: 'A product that ever had a passport is not archived any more.',
    breaks: ['tracepass.products.archive-waits-for-passports'],
    alter: instead('archiveProduct', ({ params, caller }, { products }) =>
      (products.get(caller.tenant, params.id)?.passportCount ?? 0) > 0
        ? refused(409, 'Product has passports that are not archived')
        : undefined,
    ),
  },
  {
    name: 'product-deletion-leaves-out-the-name',
    bug: 'The summary of the deletion of a product has no name in it.',
    breaks: ['tracepass.products.deletion-names-the-product'],
    alter: success(['deleteProduct'], ({ summary, ...body }) =>
      isObject(summary) ? { ...body, summary: { ...summary, name: '' } } : body,
    ),
  },
  {
    name: 'deleted-product-can-still-be-read',
    bug: 'A deleted product is still found by its id.',
    breaks: ['tracepass.products.deleted-product-is-gone'],
    alter: within(['deleteProduct'], (pack) => {
      const deleted = new Map<string, ProductRow>();
      return both(
        instead('deleteProduct', ({ params, caller }, { products }) => {
          const row = products.get(caller.tenant, params.id);
          if (row) deleted.set(row.id, row);
          return undefined;
        }),
        instead('getProduct', ({ params, caller }, { products }) => {
          const row = deleted.get(params.id);
          const isGone = row?.tenant === caller.tenant && !products.get(caller.tenant, params.id);
          return row && isGone ? { status: 200, body: wholeProduct(row) } : undefined;
        }),
      )(pack);
    }),
  },
  {
    name: 'deleted-product-is-still-listed',
    bug: 'A deleted product stays in the list.',
    breaks: ['tracepass.products.deleted-product-is-gone'],
    alter: within(
      ['deleteProduct'],
      world(({ products }) => {
        const [remove, list] = [products.delete.bind(products), products.list.bind(products)];
        const gone: ProductRow[] = [];
        products.delete = (row) => {
          gone.unshift(row);
          remove(row);
        };
        products.list = (tenant) =>
          new RowArray(
            [...list(tenant), ...gone.filter((row) => row.tenant === tenant)].sort((a, b) =>
              b.createdAt.localeCompare(a.createdAt),
            ),
          );
      }),
    ),
  },
  {
    name: 'product-with-passports-is-deleted',
    bug: 'A product is deleted although passports belong to it.',
    breaks: ['tracepass.products.deletion-waits-for-passports'],
    affects: ['tracepass.products.deletion-reason-counts-the-passports'],
    alter: instead('deleteProduct', ({ params, caller }, { products }) => {
      const row = products.get(caller.tenant, params.id);
      if (!row) return undefined;
      products.delete(row);
      const summary = { productId: row.id, name: row.name, deletedCounts: {} };
      return { status: 200, body: { message: 'Product permanently deleted', summary } };
    }),
  },
  {
    name: 'product-deletion-counts-deleted-passports',
    bug: 'A product that ever had a passport cannot be deleted.',
    breaks: ['tracepass.products.deletion-waits-for-passports'],
    alter: operation('deleteProduct', (handle) => (sent, here) => {
      const row = here.products.get(sent.caller.tenant, sent.params.id);
      if (!row || row.passportCount === 0) return handle(sent, here);
      const outcome = refused(409, 'Product cannot be deleted');
      const reason = `${row.passportCount} passports belong to the product`;
      return 'kind' in outcome ? { ...outcome, details: { reason } } : outcome;
    }),
  },
  {
    name: 'deletion-reason-without-a-number',
    bug: 'The reason why a product is not deleted does not tell how many passports it has.',
    breaks: ['tracepass.products.deletion-reason-counts-the-passports'],
    alter: operation('deleteProduct', (handle) => (sent, here) => {
      const outcome = handle(sent, here);
      return 'kind' in outcome && outcome.kind === 'business' && outcome.answer.status === 409
        ? { ...outcome, details: { reason: 'Passports belong to the product' } }
        : outcome;
    }),
  },
  {
    name: 'archiving-takes-no-key',
    bug: 'A key of an archiving is not looked at.',
    breaks: ['tracepass.idempotency.archive-replay-changes-nothing'],
    alter: request(['archiveProduct'], ({ headers }) => ({ headers: { ...headers, [header]: undefined } })),
  },
  {
    name: 'product-deletion-takes-no-key',
    bug: 'A key of the deletion of a product is not looked at.',
    breaks: ['tracepass.idempotency.product-deletion-replay-is-identical'],
    affects: [
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-change',
    ],
    alter: request(['deleteProduct'], ({ headers }) => ({ headers: { ...headers, [header]: undefined } })),
  },
  {
    name: 'image-removal-takes-no-key',
    bug: 'A key of the removal of an image is not looked at.',
    breaks: ['tracepass.idempotency.image-removal-replay-is-identical'],
    affects: [
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-change',
    ],
    alter: request(['deleteProductImage'], ({ headers }) => ({
      headers: { ...headers, [header]: undefined },
    })),
  },
];
