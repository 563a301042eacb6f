import { find, refusal, row, type Documented, type Store } from './augno-store.js';
import type * as stored from './augno-store.js';
import { bodyOf, free } from './augno-writes.js';
import type { Call } from './http.js';

const now = () => new Date().toISOString();

export function createProperty(call: Call, account: string, { properties }: Store): stored.Property {
  const { name } = bodyOf<Documented['CreatePropertyRequest']>(call, 'CreatePropertyRequest');
  free(properties, account, (other) => other.name === name, 'name'); // No. 32: names the member. Mock: none.
  const property = { ...row('pp', account), name };
  properties.push(property);
  return property;
}

export function updateProperty(call: Call, account: string, { properties }: Store): stored.Property {
  const body = bodyOf<Documented['UpdatePropertyRequest']>(call, 'UpdatePropertyRequest');
  const property = find(properties, account, call.at['id'] ?? '');
  const isSame = (other: stored.Property) => other !== property && other.name === body.name;
  free(properties, account, isSame, 'name');
  return Object.assign(property, body, { updated_at: now() });
}

export function deleteProperty(call: Call, account: string, store: Store): object {
  const id = call.at['id'] ?? '';
  if (store.gone.has(`${account} ${id}`)) throw refusal(410, 'resource_gone');
  const property = find(store.properties, account, id);
  for (const attribute of attributesOf(property, store)) remove(store.attributes, attribute, account, store);
  for (const category of store.categories)
    category.properties = category.properties.filter((one) => one !== property);
  remove(store.properties, property, account, store);
  return {};
}

export function createAttribute(call: Call, account: string, store: Store): stored.Attribute {
  const property = find(store.properties, account, call.at['property_id'] ?? '');
  const body = bodyOf<Documented['CreateAttributeRequest']>(call, 'CreateAttributeRequest');
  const others = attributesOf(property, store);
  const { color = 'purple', sort_order = others.length + 1 } = body;
  if (sort_order > others.length + 1) throw refusal(400, 'validation_failed', 'sort_order');
  const value = freeValue(body.value, account, store);
  const attribute = { ...row('at', account), value, color, sort_order, property };
  store.attributes.push(attribute);
  inOrder(others.toSpliced(sort_order - 1, 0, attribute));
  return attribute;
}

export function updateAttribute(call: Call, account: string, store: Store): stored.Attribute {
  const body = bodyOf<Documented['UpdateAttributeRequest']>(call, 'UpdateAttributeRequest');
  const attribute = attributeAt(call, account, store);
  const all = attributesOf(attribute.property, store);
  const { sort_order = attribute.sort_order, color = attribute.color } = body;
  if (sort_order > all.length) throw refusal(400, 'validation_failed', 'sort_order');
  const value = body.value === undefined ? attribute.value : freeValue(body.value, account, store, attribute);
  Object.assign(attribute, { value, color, updated_at: now() });
  inOrder(all.filter((one) => one !== attribute).toSpliced(sort_order - 1, 0, attribute));
  return attribute;
}

export function deleteAttribute(call: Call, account: string, store: Store): object {
  const property = find(store.properties, account, call.at['property_id'] ?? '');
  if (store.gone.has(`${account} ${call.at['id']}`)) throw refusal(410, 'resource_gone');
  remove(store.attributes, attributeAt(call, account, store), account, store);
  inOrder(attributesOf(property, store));
  return {};
}

function attributeAt(call: Call, account: string, store: Store): stored.Attribute {
  const { id } = find(store.properties, account, call.at['property_id'] ?? '');
  const own = store.attributes.filter((one) => one.property.id === id);
  return find(own, account, call.at['id'] ?? '');
}

function attributesOf(property: stored.Property, { attributes }: Store): stored.Attribute[] {
  return attributes.filter((one) => one.property === property).sort((a, b) => a.sort_order - b.sort_order);
}

/** Those that make room keep their time. Mock: it moves. */
function inOrder(attributes: readonly stored.Attribute[]): void {
  attributes.forEach((one, index) => (one.sort_order = index + 1));
}

function freeValue(text: string, account: string, { attributes }: Store, itself?: stored.Attribute): string {
  const value = text.trim();
  if (value === '') throw refusal(400, 'missing_field', 'value'); // No. 25 in kind. Mock: validation_failed.
  free(attributes, account, (other) => other !== itself && other.value === value, 'value');
  return value;
}

function remove<R extends stored.Property | stored.Attribute>(
  rows: R[],
  gone: R,
  account: string,
  store: Store,
): void {
  rows.splice(rows.indexOf(gone), 1);
  store.gone.add(`${account} ${gone.id}`);
  for (const { item } of store.products) item.attributes = item.attributes.filter(({ id }) => id !== gone.id);
}
