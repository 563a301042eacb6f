import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import type { Rows } from '../../store/rows.js';
import { ofProduct, type PassportRow } from './passport.js';
import { sellsHardDelete } from './plans.js';
import { uploadedImages } from './product-images.js';
import { changedProduct, type ProductRow } from './product.js';
import { hardDeleteNotInPlan, notFound, productHasLivePassports, productHasPassports } from './refusals.js';
import type { Schemas } from './schemas.js';
import type { TracePassWorld } from './world.js';

type RetirementOperations = Pick<operations, 'archiveProduct' | 'deleteProduct'>;

/** How products come out of use: archived, or deleted for good. */
export const productRetirementHandlers: Handlers<RetirementOperations, TracePassWorld> = {
  archiveProduct({ params, caller }, world) {
    const row = world.products.get(caller.tenant, params.id);
    if (!row) return notFound('Product', params.id);
    if (passportsOf(world, row).some(({ status }) => status !== 'archived')) return productHasLivePassports;
    // Archived already: nothing changes (x-policies.mockDefaults).
    const sent = row.status === 'archived' ? {} : { status: 'archived' as const };
    const after = changedProduct(row, sent, world.clock.timestamp());
    world.products.update(after);
    return { status: 200, body: archivedProduct(after) };
  },

  deleteProduct({ params, caller }, world) {
    if (!sellsHardDelete(world.tenants.get(caller.tenant).plan)) return hardDeleteNotInPlan;
    const row = world.products.get(caller.tenant, params.id);
    if (!row) return notFound('Product', params.id);
    const passports = passportsOf(world, row).length;
    if (passports > 0) return productHasPassports(passports);
    world.products.delete(row);
    return { status: 200, body: productDeletion(row) };
  },
};

function passportsOf({ passports }: TracePassWorld, product: ProductRow): Rows<PassportRow> {
  return passports.list(product.tenant).where(ofProduct, product.id);
}

function archivedProduct({ id, name, status, updatedAt }: ProductRow): Schemas['ArchivedProduct'] {
  return { _id: id, name, status, updatedAt };
}

function productDeletion(row: ProductRow): Schemas['ProductDeletion'] {
  return {
    message: 'Product permanently deleted',
    summary: {
      productId: row.id,
      name: row.name,
      // The mock has no documents.
      deletedCounts: {
        documentRefsUnlinked: 0,
        documentsDeleted: 0,
        r2ObjectsDeleted: uploadedImages(row),
        documentR2ObjectsDeleted: 0,
      },
    },
  };
}
