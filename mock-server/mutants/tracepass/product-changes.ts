import { draftPassport } from '../../apis/tracepass/passport.js';
import { wholeProduct } from '../../apis/tracepass/product.js';
import type { TracePassMutant } from './mutant.js';
import { allSessions } from './sessions-affected.js';
import { operation, sentChanges, storedChanges } from './operation.js';

/** Changes of products that do more or less than they should. */
export const productChanges: readonly TracePassMutant[] = [
  {
    name: 'product-change-answers-with-the-old',
    bug: 'A change answers with the product as it was before.',
    breaks: ['tracepass.products.update-answers-with-the-change'],
    affects: ['tracepass.products.null-clears-the-description', ...allSessions],
    alter: operation('updateProduct', (handle) => (request, world) => {
      const before = world.products.get(request.caller.tenant, request.params.id);
      const outcome = handle(request, world);
      return 'kind' in outcome || !before ? outcome : { ...outcome, body: wholeProduct(before) };
    }),
  },
  {
    name: 'product-renaming-is-not-stored',
    bug: 'A change of the name is answered and not stored.',
    breaks: ['tracepass.products.update-is-stored'],
    affects: allSessions,
    alter: storedChanges((after, before) => ({ ...after, name: before.name })),
  },
  {
    name: 'changed-model-is-not-stored',
    bug: 'A change of the model is answered and not stored.',
    breaks: ['tracepass.products.update-is-stored'],
    affects: ['tracepass.uniqueness.model-follows-a-change', ...allSessions],
    alter: storedChanges((after, before) => ({ ...after, model: before.model })),
  },
  {
    name: 'product-change-clears-what-was-not-sent',
    bug: 'A change replaces the whole product: optional members that were not sent are gone.',
    breaks: ['tracepass.products.update-keeps-what-was-not-sent'],
    alter: sentChanges((sent) => ({ description: null, defaultFieldValues: {}, imageUrls: [], ...sent })),
  },
  {
    name: 'product-change-resets-the-passport-count',
    bug: 'A change of a product sets its passport count to zero.',
    breaks: [
      'tracepass.products.update-keeps-what-was-not-sent',
      'tracepass.sessions.agree-with-secondary-sources',
    ],
    affects: allSessions,
    alter: storedChanges((after) => ({ ...after, passportCount: 0 })),
  },
  {
    name: 'product-change-renews-the-creation',
    bug: 'A change of a product moves the time of its creation.',
    breaks: ['tracepass.products.update-keeps-what-was-not-sent'],
    alter: storedChanges((after) => ({ ...after, createdAt: after.updatedAt })),
  },
  {
    name: 'product-is-archived-for-good',
    bug: 'A product that is archived stays so, although the change to active is answered 200.',
    breaks: ['tracepass.products.update-changes-status'],
    affects: [
      'tracepass.passports.archived-product-is-refused',
      ...allSessions,
      'tracepass.products.archive-stops-new-passports',
      'tracepass.idempotency.archive-replay-changes-nothing',
    ],
    alter: sentChanges((sent, { status }) => (status === 'archived' ? { ...sent, status } : sent)),
  },
  {
    name: 'product-is-not-archived',
    bug: 'A change to archived leaves the product active.',
    breaks: ['tracepass.products.update-changes-status'],
    affects: [
      'tracepass.passports.archived-product-is-refused',
      'tracepass.lists.product-status-filter',
      'tracepass.lists.show-archived-includes-archived',
      ...allSessions,
      'tracepass.products.archive-stops-new-passports',
      'tracepass.idempotency.archive-replay-changes-nothing',
    ],
    alter: storedChanges((after, before) => ({ ...after, status: before.status })),
  },
  {
    name: 'null-leaves-the-description',
    bug: 'A description of null counts as not sent.',
    breaks: ['tracepass.products.null-clears-the-description'],
    alter: sentChanges(({ description, ...sent }) => ({ ...sent, description: description ?? undefined })),
  },
  {
    name: 'image-urls-are-appended',
    bug: 'A change adds its image addresses to those that are there.',
    breaks: ['tracepass.products.update-replaces-image-urls'],
    alter: sentChanges(({ imageUrls, ...sent }, before) => ({
      ...sent,
      imageUrls: imageUrls && [...(before.imageUrls ?? []), ...imageUrls],
    })),
  },
  {
    name: 'default-values-are-merged',
    bug: 'A change adds its default field values to those that are there.',
    breaks: ['tracepass.products.update-replaces-defaults'],
    alter: sentChanges(({ defaultFieldValues, ...sent }, before) => ({
      ...sent,
      defaultFieldValues: defaultFieldValues && { ...before.defaultFieldValues, ...defaultFieldValues },
    })),
  },
  {
    name: 'new-defaults-reach-earlier-passports',
    bug: 'A change of the default field values fills the fields of existing passports anew.',
    breaks: ['tracepass.products.new-defaults-spare-earlier-passports'],
    alter: operation('updateProduct', (handle) => (request, world) => {
      const outcome = handle(request, world);
      const { products, passports } = world;
      const product = products.get(request.caller.tenant, request.params.id);
      for (const row of product && request.body.defaultFieldValues ? passports.list(product.tenant) : []) {
        if (!product || row.productId !== product.id) continue;
        passports.update({ ...row, fields: draftPassport(world, product, row).fields });
      }
      return outcome;
    }),
  },
];
