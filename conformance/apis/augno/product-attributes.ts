import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import { skip } from '../../engine/session.js';
import { bind } from '../../laws/bind.js';
import { attributableOf, type Attributable } from './attributable.js';
import { including, newProduct, type AugnoSession } from './ground.js';
import { idsOf } from './listing.js';

/** Include paths that show a product's attributes, even where a path does not bring its ancestors. */
export const withAttributes = ['item', 'item.attributes'] as const;

/** The attributes that a product is created with. */
export const productAttributeRules = {
  'augno.products.attributes-as-requested': bind(
    'create-then-read',
    ['createProduct'],
    property(
      async (session: AugnoSession) => {
        const { attributes } = await neededAttributable(session);
        return fc.subarray([...attributes], { minLength: Math.min(2, attributes.length) });
      },
      async (session, attribute_ids) => {
        const { category: category_id } = await neededAttributable(session);
        const include = withAttributes;
        const product = await newProduct(session, { category_id, attribute_ids }, { include });
        const answer = await session.api.send('getProduct', {
          path: { id: product.id },
          ...including(include),
        });
        const read = answer.need(200, 'reading the product');
        // Their order is not documented.
        const wanted = [...attribute_ids].sort();
        expectEqual(attributesOf(product), wanted, 'the attributes of the new product');
        expectEqual(attributesOf(read), wanted, 'the attributes of the product when read');
      },
      { most: 5 },
    ),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** The ids of the attributes that a product shows, in a fixed order. */
export function attributesOf(product: unknown): string[] {
  return idsOf(list(member(product, 'item', 'attributes', 'data'))).sort();
}

/** @throws Skipped where the account has no category whose products can have attributes */
export async function neededAttributable(session: AugnoSession): Promise<Attributable> {
  const found = await attributableOf(session);
  return (
    found ??
    skip('no category for products has a property with attributes; enable by creating them in the account')
  );
}
