import type { components, operations } from '../../../generated/augno/openapi.js';
import { show } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import type { Role, Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import { enterCategory, enterProduct, enterUnit, enterUnitGroup } from './ledger-entries.js';
import { presentGround } from './present-ground.js';
import { clientOf, rowsOf } from './reading.js';

export { enterCategory, enterProduct, enterUnit, enterUnitGroup } from './ledger-entries.js';
export { rowsOf } from './reading.js';

export type AugnoSession = Session<operations>;
export type Product = components['schemas']['Product'];
export type Unit = components['schemas']['Unit'];
export type UnitGroup = components['schemas']['UnitGroup'];
export type ItemCategory = components['schemas']['ItemCategory'];
export type CreateProduct = components['schemas']['CreateProductRequest'];
export type CreateUnit = components['schemas']['CreateUnitRequest'];
export type CreateUnitGroup = components['schemas']['CreateUnitGroupRequest'];
export type CreateItemCategory = components['schemas']['CreateItemCategoryRequest'];

/** What a product refers to, made once per account and run. */
export interface Ground {
  /** A unit of type currency: the platform's where the list shows one. */
  readonly currency: Unit;
  /** A unit of type mass that is the base unit of `unitGroup`. */
  readonly unit: Unit;
  /** A group of type mass without associated units. */
  readonly unitGroup: UnitGroup;
  /** A category for products with the units of `unitGroup`. */
  readonly category: ItemCategory;
}

/**
 * The ground of the account behind a credential.
 *
 * @throws Blocked when a part of it cannot be made
 */
export function groundOf(session: AugnoSession, role: Role = 'primary'): Promise<Ground> {
  if (session.readOnly) return presentGround(session, role);
  return session.once(`ground of ${role}`, async (shared) => {
    const currency = await currencyOf(shared, role);
    const unit = await newUnit(shared, {}, role);
    const unitGroup = await newUnitGroup(shared, { type: unit.type, base_unit_id: unit.id }, role);
    const category = await newCategory(
      shared,
      { type: 'product_category', unit_group_id: unitGroup.id },
      role,
    );
    return { currency, unit, unitGroup, category };
  });
}

/**
 * Creates a unit of mass; `overrides` replace members of the body.
 *
 * @throws Blocked when that fails
 */
export async function newUnit(
  session: AugnoSession,
  overrides: Partial<CreateUnit> = {},
  role?: Role,
): Promise<Unit> {
  const body: CreateUnit = {
    ...{ name: session.fresh(), abbreviation: session.fresh(), type: 'mass' },
    ...{ ratio_numerator: '1000', ratio_denominator: '1', offset_numerator: '0', offset_denominator: '1' },
    ...overrides,
  };
  const unit = usable((await clientOf(session, role).call('createUnit', { body })).need(201, 'a unit'));
  enterUnit(session, unit.id, clientOf(session, role));
  return unit;
}

/** @throws Blocked when the group cannot be created */
export async function newUnitGroup(
  session: AugnoSession,
  body: Omit<CreateUnitGroup, 'name'> & { name?: string },
  role?: Role,
): Promise<UnitGroup> {
  const answer = await clientOf(session, role).call('createUnitGroup', {
    body: { name: session.fresh(), ...body },
  });
  const group = usable(answer.need(201, 'a unit group'));
  enterUnitGroup(session, group.id, clientOf(session, role));
  return group;
}

/** @throws Blocked when the category cannot be created */
export async function newCategory(
  session: AugnoSession,
  body: Omit<CreateItemCategory, 'name'> & { name?: string },
  role?: Role,
): Promise<ItemCategory> {
  const answer = await clientOf(session, role).call('createItemCategory', {
    body: { name: session.fresh(), ...body },
  });
  const category = usable(answer.need(201, 'an item category'));
  enterCategory(session, category.id, clientOf(session, role));
  return category;
}

/** How a product is created beside its body. */
export interface Manner {
  readonly include?: readonly string[];
  /** Whose account it is created in; `primary` when left out. */
  readonly role?: Role;
}

/**
 * Creates a product of type sale in the shared category under a fresh SKU; `overrides` replace members of the body.
 *
 * @throws Blocked when that fails
 */
export async function newProduct(
  session: AugnoSession,
  overrides: object = {},
  manner: Manner = {},
): Promise<Product> {
  const body = { ...(await minimalProduct(session, manner.role)), ...overrides };
  return usable((await tryProduct(session, body, manner)).need(201, 'a product'));
}

/** The three members a product needs, the SKU a fresh one. */
export async function minimalProduct(session: AugnoSession, role?: Role): Promise<CreateProduct> {
  const { category } = await groundOf(session, role);
  return { sku: session.fresh(), type: 'sale', category_id: category.id };
}

/** Sends the creation of a product, valid or not, and enters the product when there is one. */
export async function tryProduct(
  session: AugnoSession,
  body: object,
  { include, role }: Manner = {},
): Promise<Answer<operations['createProduct']>> {
  const client = clientOf(session, role);
  const answer = await client.send('createProduct', { body, ...including(include) });
  const id = answer.status === 201 ? text(member(answer.json, 'id')) : undefined;
  if (id !== undefined) enterProduct(session, id, client);
  return answer;
}

/** The query that asks for objects to be expanded; none without paths. */
export function including(paths: readonly string[] = []): { query: object } {
  return { query: paths.length === 0 ? {} : { 'include[]': paths } };
}

/** The platform's currency where the account shows one, then any, then a new one. */
async function currencyOf(session: AugnoSession, role: Role): Promise<Unit> {
  const answer = await clientOf(session, role).call('listUnits', {
    query: { type: 'currency', limit: 1000 },
  });
  const listed = rowsOf(answer.need(200, 'the currencies')).filter(({ type }) => type === 'currency');
  const known = listed.find(({ is_base_unit }) => is_base_unit) ?? listed[0];
  return known ?? newUnit(session, { type: 'currency', ratio_numerator: '1' }, role);
}

/** The resource, since nothing can be built on one without an id. @throws Blocked */
function usable<Resource extends { id: string }>(resource: Resource): Resource {
  if (text(member(resource, 'id')) === undefined)
    throw new Blocked(`a new resource has no id: ${show(resource)}`);
  return resource;
}
