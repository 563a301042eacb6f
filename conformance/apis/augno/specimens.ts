import { text, member } from '../../engine/read.js';
import { includePaths } from './contract-reading.js';
import { newProduct, type AugnoSession, type Manner, type Product } from './ground.js';

// What rules share where writes are limited, and find where nothing may be written.

/**
 * A product that is only looked at, as the answer to its creation shows it. Where writes are limited, all who ask for
 * the same members look at one product, with everything included.
 *
 * @throws Blocked
 */
export function shownProduct(
  session: AugnoSession,
  overrides: object = {},
  manner: Manner = {},
): Promise<Product> {
  const include = session.sharing ? includePaths(session, 'createProduct') : manner.include;
  const asked = { ...manner, ...(include && { include }) };
  return session.specimen(`a product with ${JSON.stringify(overrides)}`, (owner) =>
    newProduct(owner, overrides, asked),
  );
}

/** The id of a product that is only read. @throws Blocked, Skipped */
export function aProduct(session: AugnoSession): Promise<{ readonly id: string }> {
  return session.specimen(
    'a product',
    (owner) => newProduct(owner),
    async (owner) => {
      const page = (await owner.api.call('listProducts', { query: { limit: 1 } })).need(200, 'the products');
      const id = text(member(page, 'data', 0, 'id'));
      return id === undefined ? undefined : { id };
    },
  );
}

/** A product that the rule may change: new, or one for all where writes are limited. @throws Blocked */
export function productToChange(session: AugnoSession, overrides: object = {}): Promise<Product> {
  if (!session.sharing) return newProduct(session, overrides);
  return session.specimen('a product to change', (owner) =>
    newProduct(owner, { description: 'before', notes: 'before' }),
  );
}
