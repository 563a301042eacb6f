import { randomBytes } from 'node:crypto';
import type { Decimal } from 'decimal.js';
import type { components } from '../../generated/augno/openapi.js';
import { Refusal } from './http.js';

export type Documented = components['schemas'];
type Dimension = Documented['Dimension'];
type Visibility = Documented['PortalVisibility'];

/** What every row has. `seq` counts up as rows are made; a row of the platform has no account. */
export interface Row {
  readonly id: string;
  readonly account?: string;
  readonly seq: number;
  readonly created_at: string;
  updated_at: string;
}

export interface Unit extends Row, Omit<Documented['CreateUnitRequest'], 'type'> {
  readonly type: Dimension;
  readonly is_base_unit: boolean;
}
export interface Member extends Row {
  readonly unit: Unit;
  readonly discount_percentage: number;
  readonly discount_fixed: number;
  readonly customer_portal_visibility: Visibility;
}
export interface UnitGroup extends Row {
  readonly name: string;
  readonly notes: string | null;
  readonly type: Dimension;
  readonly base: Unit;
  readonly members: readonly Member[];
}
export interface Property extends Row {
  name: string;
}
export interface Attribute extends Row {
  value: string;
  color: Documented['AttributeColor'];
  sort_order: number;
  readonly property: Property;
}
export interface Category extends Row {
  readonly name: string;
  readonly type: Documented['ItemCategoryType'];
  readonly group: UnitGroup;
  properties: readonly Property[];
  readonly notes?: string;
}
export interface ProductLine
  extends Row, Partial<Pick<Documented['ProductLine'], 'commission_policy' | 'freight_policy'>> {
  readonly name: string;
  readonly group: UnitGroup;
}
export interface Rate extends Row {
  readonly value: Decimal;
  readonly above: Unit;
  readonly below: Unit;
}
export interface Item extends Row {
  sku: string;
  description: string | null;
  notes: string | null;
  category: Category;
  unit_value: Rate;
  unit_cost: Rate;
  burn_rate: Rate;
  attributes: readonly Attribute[];
}
export interface Product extends Row {
  readonly type: Documented['ProductType'];
  portal_visibility: Visibility;
  line: ProductLine | undefined;
  readonly item: Item;
  deleted: boolean;
}

/** Everything that is stored, the oldest first. */
export const newStore = () => ({
  units: new Array<Unit>(),
  unitGroups: new Array<UnitGroup>(),
  categories: new Array<Category>(),
  productLines: new Array<ProductLine>(),
  properties: new Array<Property>(),
  attributes: new Array<Attribute>(),
  products: new Array<Product>(),
  /** Deleted rows other than products, by account and id. */
  gone: new Set<string>(),
});
export type Store = ReturnType<typeof newStore>;

let made = 0;

/** The members that every new row begins with. Ids are longer than the mock's: they are opaque (facts §12.1). */
export function row(prefix: string, account: string | undefined, id = `${prefix}_${newName(20)}`): Row {
  const now = new Date().toISOString();
  made += 1;
  return { id, seq: made, created_at: now, updated_at: now, ...(account !== undefined && { account }) };
}

export function newName(length: number): string {
  return randomBytes(length).toString('hex').slice(0, length);
}

/** Whether an account sees a row: its own, or one of the platform. */
export function sees(account: string, { account: owner = account }: Row): boolean {
  return owner === account;
}

/** The row of that id, as far as the account sees it. @throws Refusal */
export function find<R extends Row>(rows: readonly R[], account: string, id: string): R {
  const found = rows.find((one) => one.id === id && sees(account, one));
  if (!found) throw refusal(404, 'resource_not_found');
  return found;
}

/** Codes whose errors are not of the type `invalid_request_error` or may go away by themselves (facts §5.2). */
const kinds: Readonly<Record<string, { type?: string; is_transient?: boolean }>> = {
  rate_limit_exceeded: { is_transient: true },
  internal_error: { type: 'api_error', is_transient: true },
};

/** An error in the envelope. Row 49: the texts are nobody's; rows 50 and §5.1: both addresses may be null. Mock: set. */
export function refusal(
  status: number,
  code: string,
  param: string | null = null,
  more: { type?: string; headers?: Record<string, string> } = {},
): Refusal {
  const { headers, ...members } = more;
  const error = {
    ...{ code, type: 'invalid_request_error', message: `Refused: ${code}.`, param, is_transient: false },
    ...{ doc_url: null, quota: null, request_log_url: null, ...kinds[code], ...members },
  };
  return new Refusal(status, { error }, headers);
}
