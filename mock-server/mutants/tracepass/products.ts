import { both, handler, success } from '../alterations.js';
import { templateById, templates } from '../../apis/tracepass/templates/index.js';
import type { TracePassMutant } from './mutant.js';
import { allSessions } from './sessions-affected.js';
import { anybodys, instead, newProducts, refused } from './operation.js';

const shown = ['createProduct', 'getProduct', 'updateProduct'];

/** New products that come back other than they were sent, and products that are read. */
export const products: readonly TracePassMutant[] = [
  {
    name: 'category-in-singular',
    bug: 'A product comes back with the key of its template in place of the category that was sent.',
    breaks: ['tracepass.products.create-echoes-name-model-category'],
    alter: newProducts((row) => ({ ...row, category: templateById(row.templateId).key })),
  },
  {
    name: 'default-values-turned-into-text',
    bug: 'Default field values are kept as texts, whatever they are.',
    breaks: ['tracepass.products.create-echoes-defaults'],
    alter: newProducts((row) => ({
      ...row,
      defaultFieldValues: Object.fromEntries(
        Object.entries(row.defaultFieldValues).map(([key, value]) => [key, String(value)]),
      ),
    })),
  },
  {
    name: 'new-product-answered-as-archived',
    bug: 'The answer to the creation of a product says that it is archived.',
    breaks: ['tracepass.products.new-product-is-active'],
    affects: ['tracepass.products.read-returns-what-was-created', ...allSessions],
    alter: success(['createProduct'], (body) => ({ ...body, status: 'archived' })),
  },
  {
    name: 'passport-count-starts-at-one',
    bug: 'A product without passports counts one.',
    breaks: ['tracepass.products.new-product-has-no-passports'],
    affects: allSessions,
    alter: newProducts((row) => ({ ...row, passportCount: 1 })),
  },
  {
    name: 'one-template-for-all-products',
    bug: 'Products of all categories get the template of the first one.',
    breaks: ['tracepass.products.category-picks-the-template'],
    affects: ['tracepass.templates.fields-of-passports-are-among-them'],
    alter: newProducts((row) => ({ ...row, templateId: templates[0]?.id ?? row.templateId })),
  },
  {
    name: 'product-read-cuts-the-creation-to-seconds',
    bug: 'A product that is read has its time of creation cut to whole seconds.',
    breaks: ['tracepass.products.read-returns-what-was-created'],
    affects: ['tracepass.lists.new-product-is-listed'],
    alter: success(['getProduct'], (body) => ({
      ...body,
      createdAt: String(body['createdAt']).replace(/\.\d+Z$/, '.000Z'),
    })),
  },
  {
    name: 'image-urls-forgotten-at-creation',
    bug: 'Image addresses are stored by changes of a product only, not by its creation.',
    breaks: ['tracepass.products.read-shows-image-urls'],
    affects: [
      'tracepass.images.upload-is-appended',
      'tracepass.images.twenty-at-most',
      'tracepass.images.removal-takes-one-out',
      'tracepass.idempotency.image-removal-replay-is-identical',
      'tracepass.idempotency.keys-of-changes-are-compared-whole',
      'tracepass.idempotency.keys-are-per-workspace',
      'tracepass.idempotency.concurrent-key-of-other-writes',
      'tracepass.idempotency.lost-answer-to-a-change',
      'tracepass.idempotency.key-of-an-unauthorized-call',
    ],
    alter: newProducts((row) => ({ ...row, imageUrls: [] })),
  },
  {
    name: 'image-urls-stored-backwards',
    bug: 'Image addresses of a new product stand in the opposite order.',
    breaks: ['tracepass.products.read-shows-image-urls'],
    affects: ['tracepass.images.upload-is-appended', 'tracepass.images.removal-takes-one-out'],
    alter: newProducts((row) => ({ ...row, imageUrls: row.imageUrls?.toReversed() })),
  },
  {
    name: 'description-forgotten-at-creation',
    bug: 'The description of a new product is lost.',
    breaks: ['tracepass.products.read-shows-description'],
    alter: newProducts((row) => ({ ...row, description: undefined })),
  },
  {
    name: 'passport-count-is-never-raised',
    bug: 'Passports are not counted on their product.',
    breaks: ['tracepass.products.passport-count-grows'],
    affects: ['tracepass.idempotency.passport-replay-creates-nothing', ...allSessions],
    alter: success(shown, (body) => ({ ...body, passportCount: 0 })),
  },
  {
    name: 'passport-count-is-one-behind',
    bug: 'The passport count leaves out the newest passport.',
    breaks: ['tracepass.products.passport-count-grows'],
    affects: ['tracepass.idempotency.passport-replay-creates-nothing', ...allSessions],
    alter: success(shown, ({ passportCount, ...body }) => ({
      ...body,
      passportCount: Math.max(0, Number(passportCount) - 1),
    })),
  },
  {
    name: 'unknown-product-is-a-bad-request',
    bug: 'A product id that nobody has is answered 400.',
    breaks: ['tracepass.products.unknown-product-is-not-found'],
    affects: [
      'tracepass.tenancy.foreign-and-unknown-look-alike',
      'tracepass.products.deleted-product-is-gone',
    ],
    alter: both(
      instead('getProduct', ({ params }, { products }) =>
        anybodys(products, params.id) ? undefined : refused(400, 'Invalid id'),
      ),
      instead('updateProduct', ({ params }, { products }) =>
        anybodys(products, params.id) ? undefined : refused(400, 'Invalid id'),
      ),
    ),
  },
  {
    name: 'unknown-product-is-made-by-a-change',
    bug: 'A change of a product that nobody has is answered as if it had been made.',
    breaks: ['tracepass.products.unknown-product-is-not-found'],
    affects: [
      'tracepass.tenancy.foreign-product-cannot-be-changed',
      'tracepass.contract.body-matches-schema',
      'tracepass.products.deleted-product-is-gone',
    ],
    alter: handler('updateProduct', (handle) => (request, world) => {
      const outcome = handle(request, world);
      return 'kind' in outcome && outcome.kind === 'notFound' ? { status: 200, body: {} } : outcome;
    }),
  },
];
