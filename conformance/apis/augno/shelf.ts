import { text, member } from '../../engine/read.js';
import { groundOf, newCategory, newProduct, type AugnoSession, type ItemCategory } from './ground.js';

/** Products that the rules about lists look for, in three categories that hold nothing else. */
export interface Shelf {
  readonly categories: readonly ItemCategory[];
  /** Stands in every SKU of the shelf but that of the oldest product, and nowhere else. */
  readonly mark: string;
  /** In the order of their creation, the oldest first. */
  readonly products: readonly ShelvedProduct[];
}

export interface ShelvedProduct {
  readonly id: string;
  readonly category: string;
  /** Time of creation of the product and of its item, the earlier and the later of the two. */
  readonly created: readonly [string, string];
}

const visibilities = ['visible', 'hidden', 'hidden', 'hidden', 'visible', 'visible'] as const;

/**
 * Made once per run: in each category a product that is to be visible, and one that is to be hidden.
 *
 * @throws Blocked when a part of it cannot be made
 */
export function shelfOf(session: AugnoSession): Promise<Shelf> {
  return session.once('products on a shelf', async (shared) => {
    const mark = searchWord(shared);
    const categories: ItemCategory[] = [];
    const { unitGroup } = await groundOf(shared);
    for (let count = 0; count < 3; count += 1) {
      categories.push(await newCategory(shared, { type: 'product_category', unit_group_id: unitGroup.id }));
    }
    const products: ShelvedProduct[] = [];
    for (const [index, portal_visibility] of visibilities.entries()) {
      const category = categories[index % categories.length]?.id ?? '';
      const sku = index === 0 ? shared.fresh() : `${mark}${index}`;
      const overrides = { sku, category_id: category, portal_visibility };
      const product = await newProduct(shared, overrides, { include: ['item'] });
      products.push({ id: product.id, category, created: creationOf(product) });
      // Instants have milliseconds, and order among equal ones says nothing.
      await shared.letPass(0.01);
    }
    return { categories, mark, products };
  });
}

/** Whether rules that any rows serve look at those that are there: writes are limited, or not allowed at all. */
export function usesWhatIsThere(session: AugnoSession): boolean {
  return session.sharing || session.readOnly;
}

/** A word that no other text on the target contains: a fresh name alone can be the start of a later one. */
export function searchWord(session: AugnoSession): string {
  return `${session.fresh()}.`;
}

function creationOf(product: unknown): [string, string] {
  const own = text(member(product, 'created_at')) ?? '';
  const ofItem = text(member(product, 'item', 'created_at')) ?? own;
  return Date.parse(own) <= Date.parse(ofItem) ? [own, ofItem] : [ofItem, own];
}
