import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check, type Property } from '../../engine/check.js';
import { expectEqual } from '../../engine/expect.js';
import { member } from '../../engine/read.js';
import { Blocked } from '../../engine/verdicts.js';
import { newProduct, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';
import { attributesOf, neededAttributable, withAttributes } from './product-attributes.js';
import { linesOf } from './product-lines.js';

/** A product, and what it is filtered by: one of the lines or attributes, or none. */
interface Tagged {
  readonly id: string;
  readonly tag: string | undefined;
}

/** Filters of products by what they belong to or carry. */
export const relations = {
  'augno.lists.filter-by-product-line': filteredBy('product_line_ids', (session) =>
    session.once('products in lines', async (shared) => {
      const tags = [...(await linesOf(shared)).slice(0, 2), undefined];
      return madeFor(tags, async (tag) => {
        const include = ['product_line'];
        const product = await newProduct(shared, tag === undefined ? {} : { product_line_id: tag }, {
          include,
        });
        if (member(product, 'product_line', 'id') !== tag)
          throw new Blocked('a new product is not in the line that was asked for');
        return product.id;
      });
    }),
  ),

  'augno.lists.filter-by-attribute': filteredBy('attribute_ids', (session) =>
    session.once('products with attributes', async (shared) => {
      const { category: category_id, attributes } = await neededAttributable(shared);
      return madeFor([...attributes.slice(0, 2), undefined], async (tag) => {
        const attribute_ids = tag === undefined ? [] : [tag];
        const product = await newProduct(
          shared,
          { category_id, ...(tag !== undefined && { attribute_ids }) },
          { include: withAttributes },
        );
        if (attributesOf(product).join() !== attribute_ids.join())
          throw new Blocked('a new product has not the attributes that were asked for');
        return product.id;
      });
    }),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

async function madeFor(
  tags: readonly (string | undefined)[],
  make: (tag: string | undefined) => Promise<string>,
): Promise<readonly Tagged[]> {
  const products: Tagged[] = [];
  for (const tag of tags) products.push({ id: await make(tag), tag });
  return products;
}

/** The filter lists those of some products that have any of the values, and none of the others. */
function filteredBy(
  parameter: 'product_line_ids' | 'attribute_ids',
  productsOf: (session: AugnoSession) => Promise<readonly Tagged[]>,
): Property<operations> {
  return property<operations, string[]>(
    async (session) => {
      const tags = (await productsOf(session)).flatMap(({ tag }) => tag ?? []);
      return fc.subarray(tags, { minLength: 1 });
    },
    async (session, chosen) => {
      const listed = idsOf(await entriesOf(session, 'listProducts', { [parameter]: chosen }));
      for (const { id, tag } of await productsOf(session)) {
        const has = tag === undefined ? 'none of them' : tag;
        expectEqual(
          listed.includes(id),
          tag !== undefined && chosen.includes(tag),
          `whether the filter by ${parameter} ${chosen.join(', ')} lists a product with ${has}`,
        );
      }
    },
    { most: 10 },
  );
}
