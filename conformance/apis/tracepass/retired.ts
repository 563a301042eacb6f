import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Session } from '../../engine/session.js';
import type { Answer } from '../../http/answer.js';
import { hourOf, newKey } from '../../laws/idempotency.js';
import { newProduct, type Product } from './ground.js';

// What rules about retired products share where writes are limited.

/** A product without passports, for calls that have to be refused, or that retire it in the end. @throws Blocked */
export function productToRetire(session: Session<operations>): Promise<Product> {
  return session.specimen('a product to retire', (owner) => newProduct(owner));
}

/** A product that was deleted just now, or by an earlier rule where writes are limited. @throws Blocked */
export function productDeletion(
  session: Session<operations>,
  make: (session: Session<operations>) => Promise<Product> = (owner) => newProduct(owner),
): Promise<{ readonly product: Product; readonly answer: Answer<operations['deleteProduct']> }> {
  return session.specimen(`a deleted product, ${hourOf(session)}`, async (owner) => {
    const product = await make(owner);
    const { header } = owner.contract.policies.idempotency;
    const headers = { ...(owner.sharing && { [header]: newKey(owner) }) };
    const answer = await owner.api.call('deleteProduct', { path: { id: product._id }, headers });
    return { product, answer };
  });
}

/** The answer to archiving a product, which stays archived. @throws Blocked */
export function archiving(session: Session<operations>): Promise<Answer<operations['archiveProduct']>> {
  return session.specimen('an archived product', async (owner) => {
    const { _id: id } = await newProduct(owner);
    return owner.api.call('archiveProduct', { path: { id } });
  });
}
