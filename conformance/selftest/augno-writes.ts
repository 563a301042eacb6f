import type { ErrorObject } from 'ajv/dist/2020.js';
import { Decimal } from 'decimal.js';
import { contract } from '../../generated/augno/contract.js';
import { find, refusal, row, sees, type Documented, type Row, type Store } from './augno-store.js';
import type * as stored from './augno-store.js';
import { header, jsonOf, Schemas, type Call, type Refusal } from './http.js';

/** Rows 2 and 3: what a decimal is, is decided here, where other spellings are taken too. Mock: only the plain one. */
const schemas = new Schemas(contract, { Decimal: { type: 'string' } });

/** The request body, as its schema has it. @throws Refusal */
export function bodyOf<T>(call: Call, schema: string): T {
  const broken = refusal(400, 'validation_failed');
  // Row 40: another media type. Mock: read as JSON all the same.
  if (!header(call, 'content-type').startsWith('application/json')) throw broken;
  if (Buffer.byteLength(call.text) > 2 ** 20) throw broken;
  return schemas.read<T>(schema, jsonOf(call.text), firstOf);
}

/** The refusal that errors come to, in the order of §2 no. 13: form, enums, values. */
function firstOf(errors: ErrorObject[]): Refusal {
  const found = errors.map(explain).sort((a, b) => a.rank - b.rank);
  const [{ rank = 0, code = 'validation_failed', param = null } = {}] = found;
  const params = found.filter((one) => one.rank === rank).map((one) => one.param);
  // Several at fault: whichever may be named. Mock: the first.
  if (rank === 4 && new Set(params).size > 1) return refusal(400, 'validation_failed', params.at(-1));
  return refusal(400, code, param);
}

function explain({ keyword, instancePath, params, parentSchema, data }: ErrorObject) {
  const named: unknown = params['missingProperty'] ?? params['additionalProperty'];
  const steps = [...instancePath.split('/').slice(1), ...(typeof named === 'string' ? [named] : [])];
  const param = steps.length === 0 ? null : steps.join('.');
  const is = (rank: number, code: string, of = param) => ({ rank, code, param: of });
  if (keyword === 'additionalProperties') return is(0, 'parameter_unknown', steps.at(-1) ?? null);
  // Row 8: null for an object or a list. Mock: invalid_format.
  if (keyword === 'type' && (param === null || (data === null && parentSchema?.['type'] !== 'string')))
    return is(1, 'validation_failed');
  if (keyword === 'type') return is(1, 'invalid_format');
  if (keyword === 'minProperties') return is(2, 'validation_failed');
  if (keyword === 'enum' || (keyword === 'required' && isEnum(named))) return is(3, 'parameter_invalid');
  // Row 7: a member that a price lacks. Mock: missing_field, by its path.
  if (keyword === 'required' && steps.length > 1) return is(4, 'validation_failed', steps.at(-1) ?? null);
  return is(4, keyword === 'required' || keyword === 'minLength' ? 'missing_field' : 'invalid_format');
}

const isEnum = (name: unknown) => /^(type|\w+_policy)$/.test(String(name));

/** A decimal in any spelling, at most 30 digits behind the point. @throws Refusal */
function decimal(text: string, refused: Refusal): Decimal {
  const spelling = /^\s*[+-]?\d+(\.\d+)?(e[+-]?\d{1,2})?\s*$/i; // Row 3
  const value = spelling.test(text) ? new Decimal(text.trim()) : undefined;
  if (!value || value.abs().gte('1e35')) throw refused;
  return value.toDecimalPlaces(30, Decimal.ROUND_DOWN); // Row 5: cut. Mock: rounded.
}

export function createUnit(call: Call, account: string, { units }: Store): stored.Unit {
  const body = bodyOf<Documented['CreateUnitRequest']>(call, 'CreateUnitRequest');
  for (const name of ['abbreviation', 'name'] as const) {
    free(units, account, (other) => other[name] === body[name], name);
  }
  const unit = { ...body, ...factorsOf(body), ...row('un', account), is_base_unit: false };
  units.push(unit);
  return unit;
}

/** The factors that a body names, as decimals are stored. @throws Refusal */
export function factorsOf(body: Documented['UpdateUnitRequest']): Partial<Documented['CreateUnitRequest']> {
  const factors = ['ratio_numerator', 'ratio_denominator', 'offset_numerator', 'offset_denominator'] as const;
  const parts = factors.flatMap((name) => {
    const sent = body[name];
    if (sent === undefined) return [];
    const wrong = refusal(400, 'invalid_format', name);
    const value = decimal(sent, wrong);
    if (name.endsWith('denominator') && value.isZero()) throw wrong;
    return [[name, value.toFixed()] as const];
  });
  return Object.fromEntries(parts);
}

export function createUnitGroup(call: Call, account: string, { units, unitGroups }: Store): stored.UnitGroup {
  const {
    name,
    notes = null,
    type,
    ...body
  } = bodyOf<Documented['CreateUnitGroupRequest']>(call, 'CreateUnitGroupRequest');
  const base = find(units, account, body.base_unit_id);
  if (base.type !== type) throw refusal(400, 'validation_failed', 'base_unit_id');
  const members = (body.associated_units ?? []).map(({ unit_id, ...given }) => {
    const unit = find(units, account, unit_id);
    if (unit.type !== type) throw refusal(400, 'validation_failed', 'unit_conversions');
    // No. 10: without a discount. Mock: 1.
    const usual = {
      discount_percentage: 0,
      discount_fixed: 0,
      customer_portal_visibility: 'visible' as const,
    };
    return { ...usual, ...given, ...row('ungpun', account), unit };
  });
  free(unitGroups, account, (other) => other.name === name, 'name');
  const group = { ...row('ungp', account), name, notes, type, base, members };
  unitGroups.push(group);
  return group;
}

export function createItemCategory(
  call: Call,
  account: string,
  { unitGroups, categories }: Store,
): stored.Category {
  const { name, type, ...body } = bodyOf<Documented['CreateItemCategoryRequest']>(
    call,
    'CreateItemCategoryRequest',
  );
  // No. 32 in kind: a conflict that names the member. Mock: resource_exists without one.
  free(categories, account, (other) => other.name === name, 'name');
  const group = find(unitGroups, account, body.unit_group_id);
  const category = { ...row('itcg', account), name, type, group, properties: [] };
  categories.push(category);
  return category;
}

/** §16.1 backwards: attributes, line, rates, category, SKU. Every check stands; which comes first is not promised. */
export function createProduct(call: Call, account: string, store: Store): stored.Product {
  const body = bodyOf<Documented['CreateProductRequest']>(call, 'CreateProductRequest');
  const sku = body.sku.trim(); // Row 11. Mock: to the letter.
  const ids = body.attribute_ids ?? [];
  // Row 13: one attribute twice. Mock: taken once.
  if (new Set(ids).size < ids.length) throw refusal(400, 'validation_failed', 'attribute_ids');
  const attributes = ids.map((id) => find(store.attributes, account, id));
  // Row 10: an empty id is an unknown one. Mock: none.
  const line =
    body.product_line_id === undefined ? undefined : find(store.productLines, account, body.product_line_id);
  const category = store.categories.find(({ id }) => id === body.category_id);
  if (!category) throw refusal(404, 'resource_not_found');
  // Row 30: somebody else's category. Mock: 404.
  if (!sees(account, category) || category.type !== 'product_category')
    throw refusal(400, 'validation_failed', 'category_id');
  if (!attributes.every(({ property }) => category.properties.includes(property)))
    throw refusal(400, 'validation_failed', 'attribute_ids');
  const { base } = category.group;
  const zero = (below: stored.Unit) => ({ ...row('ra', account), value: new Decimal(0), above: base, below });
  const cost = body.unit_cost && rateOf(body.unit_cost, 'unit_cost', account, store);
  const price = body.unit_price && rateOf(body.unit_price, 'unit_price', account, store);
  skuIsFree(sku, account, store);
  const item: stored.Item = {
    ...{ ...row('it', account), category, attributes, sku, notes: body.notes || null },
    description: body.description || null, // Row 9: an empty text is none. Mock: kept.
    ...{
      unit_cost: cost ?? zero(base),
      unit_value: price ?? zero(base),
      burn_rate: zero(find(store.units, account, 'day')),
    },
  };
  const { type, portal_visibility = 'hidden' } = body;
  const product = { ...row('pd', account), type, portal_visibility, line, item, deleted: false };
  store.products.push(product);
  return product;
}

export function updateProduct(call: Call, account: string, store: Store): stored.Product {
  const { unit_price, portal_visibility, ...texts } = bodyOf<Documented['UpdateProductRequest']>(
    call,
    'UpdateProductRequest',
  );
  const product = find(
    store.products.filter(({ deleted }) => !deleted),
    account,
    call.at['id'] ?? '',
  );
  const { item } = product;
  const price = unit_price && rateOf(unit_price, 'unit_price', account, store);
  if (texts.sku !== undefined) skuIsFree(texts.sku, account, store, product);
  const now = new Date().toISOString();
  Object.assign(item, texts, { updated_at: now }, price && { unit_value: price });
  // Row 36: what is the item's leaves the product's time alone. Mock: it moves as well.
  if (portal_visibility !== undefined) Object.assign(product, { portal_visibility, updated_at: now });
  return product;
}

export function deleteProduct(call: Call, account: string, { products }: Store): stored.Product {
  const product = find(products, account, call.at['id'] ?? '');
  if (product.deleted) throw refusal(410, 'resource_gone');
  product.deleted = true;
  return product;
}

/** Rows 11 and 12: the SKU of a deleted product is free, and case counts. Mock: taken, and case does not. */
function skuIsFree(sku: string, account: string, { products }: Store, itself?: stored.Product): void {
  const others = products.filter((other) => other !== itself && !other.deleted);
  free(others, account, ({ item }) => item.sku === sku, 'sku');
}

/** @throws Refusal when the account sees a row that is the same */
export function free<R extends Row>(
  rows: readonly R[],
  account: string,
  isSame: (other: R) => boolean,
  param: string,
): void {
  if (rows.some((other) => sees(account, other) && isSame(other)))
    throw refusal(409, 'resource_conflict', param);
}

function rateOf(
  input: Documented['RateInput'],
  name: string,
  account: string,
  { units }: Store,
): stored.Rate {
  const unitOf = (member: 'numerator_unit_id' | 'denominator_unit_id', currency: boolean) => {
    // Row 29: anybody's unit will do. Mock: one's own and the platform's.
    const unit = units.find(({ id }) => id === input[member]);
    if (!unit || (unit.type === 'currency') !== currency)
      throw refusal(400, 'validation_failed', `${name}.${member}`);
    return unit;
  };
  const [below, above] = [unitOf('denominator_unit_id', false), unitOf('numerator_unit_id', true)];
  const value = decimal(input.value, refusal(500, 'internal_error')); // Rows 2 and 6: the database's. Mock: 400.
  if (value.isNegative() && !value.isZero()) throw refusal(400, 'validation_failed', `${name}.value`); // Row 4. Mock: taken.
  return { ...row('ra', account), value, above, below }; // No. 28: the older prefix. Mock: rt.
}
