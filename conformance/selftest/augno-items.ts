import type { Query } from './augno-lists.js';
import { find, refusal, type Product, type Store } from './augno-store.js';
import type * as stored from './augno-store.js';
import type { Call } from './http.js';

const now = () => new Date().toISOString();

export function itemAt(call: Call, account: string, { products }: Store): stored.Item {
  const items = products.filter(({ deleted }) => !deleted).map(({ item }) => item);
  return find(items, account, call.at['id'] ?? '');
}

/** The products whose items a list may show: all are of one type, and nobody supplies them. */
export function behindItems(products: readonly Product[], query: Query): readonly Product[] {
  const isOfType = query['types']?.includes('product') ?? true;
  return isOfType && !query['supplier_id'] ? products : [];
}

export function assignItemCategory(call: Call, account: string, store: Store): stored.Item {
  const item = itemAt(call, account, store);
  const category = find(store.categories, account, call.at['category_id'] ?? '');
  if (category.type !== 'product_category') throw refusal(400, 'validation_failed', 'category_id');
  if (!item.attributes.every(({ property }) => category.properties.includes(property)))
    throw refusal(400, 'validation_failed', 'category_id');
  const { base } = category.group;
  // Also where it is the category of the item. Mock: then nothing.
  return Object.assign(item, {
    ...{ category, updated_at: now() },
    unit_value: { ...item.unit_value, below: base },
    unit_cost: { ...item.unit_cost, below: base },
    burn_rate: { ...item.burn_rate, above: base },
  });
}

export function addItemAttribute(call: Call, account: string, store: Store): stored.Item {
  const item = itemAt(call, account, store);
  const attribute = find(store.attributes, account, call.at['attribute_id'] ?? '');
  if (!item.category.properties.includes(attribute.property))
    throw refusal(400, 'validation_failed', 'attribute_id');
  const attributes = [...new Set([...item.attributes, attribute])];
  return Object.assign(item, { attributes, updated_at: now() });
}

export function removeItemAttribute(call: Call, account: string, store: Store): stored.Item {
  const item = itemAt(call, account, store);
  const attribute = find([...item.attributes], account, call.at['attribute_id'] ?? '');
  const attributes = item.attributes.filter((one) => one !== attribute);
  return Object.assign(item, { attributes, updated_at: now() });
}

export function assignProductLine(call: Call, account: string, store: Store): Product {
  const products = store.products.filter(({ deleted }) => !deleted);
  const product = find(products, account, call.at['id'] ?? '');
  // Row 37: keeps the product's time. Mock: it moves.
  return Object.assign(product, {
    line: find(store.productLines, account, call.at['product_line_id'] ?? ''),
  });
}
