import { changedProduct, type ProductRow } from '../../apis/tracepass/product.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';

/** Archives a product without a look at its passports, and answers as the mock does. */
export function archivedNow({ products, clock }: TracePassWorld, row: ProductRow) {
  const after = changedProduct(row, { status: 'archived' }, clock.timestamp());
  products.update(after);
  const { id: _id, name, status, updatedAt } = after;
  return { status: 200, body: { _id, name, status, updatedAt } };
}
