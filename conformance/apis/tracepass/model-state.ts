import type { Allowed, Observation } from '../../model/answers.js';
import type { KeyEntry, Keyed } from '../../model/keys.js';
import type { Outcome } from '../../model/model.js';

/** What is taken for granted: what the sources of must rules say, or those of should rules as well. */
export type Trust = 'must' | 'should';

/** A call as the model sees it: with ids and texts, not with the names that a session has for them. */
export type Call = Keyed &
  (
    | { readonly type: 'createProduct'; readonly name: string; readonly model: string }
    | { readonly type: 'updateProduct'; readonly id: string; readonly change: ProductChange }
    | { readonly type: 'getProduct'; readonly id: string }
    | { readonly type: 'listProducts'; readonly model: string }
    | NewPassport
    | { readonly type: 'getPassport'; readonly id: string }
    | { readonly type: 'deletePassport'; readonly id: string }
    | { readonly type: 'listPassports'; readonly productId: string }
    | { readonly type: 'passKeyWindow' }
  );

interface NewPassport {
  readonly type: 'createPassport';
  readonly productId: string;
  readonly serial: string;
  /** Whether a charge is accepted. */
  readonly confirms: boolean;
}

export type ProductChange = Partial<Pick<Product, 'name' | 'model' | 'status'>>;

export interface Product {
  readonly name: string;
  readonly model: string;
  readonly status: 'active' | 'archived';
  /** Passports of the product; absent once one was deleted, since nobody says what the number counts then. */
  readonly passportCount?: number;
}

export interface Passport {
  readonly productId: string;
  readonly serial: string;
}

/** A workspace, as far as a session knows it. */
export interface State {
  readonly products: Readonly<Record<string, Product>>;
  readonly passports: Readonly<Record<string, Passport>>;
  /** Deleted passports: whether their serial numbers and the GTIN are free again is not said. */
  readonly buried: readonly Passport[];
  readonly keys: Readonly<Record<string, KeyEntry>>;
  /** Slots left, at least and at most; absent where there are more than a session takes. */
  readonly slots?: Slots;
}

interface Slots {
  readonly least: number;
  readonly most: number;
}

/** Answers that the contract words. */
export interface Refusals {
  readonly modelTaken: Allowed;
  readonly serialTaken: Allowed;
  readonly noSlot: Allowed;
  readonly keyMismatch: Allowed;
}

export type Ways = readonly Outcome<State, Observation>[];

/** Whether something holds, as far as the sources say. */
export type Certainty = 'yes' | 'maybe' | 'no';

/** So many either way that no session gets through: whether there is a slot is anybody's guess. */
export const uncounted: Slots = { least: -1000, most: 1000 };

/** A workspace of which a session has seen nothing yet. */
export function emptyWorkspace(slots?: Slots): State {
  return { products: {}, passports: {}, buried: [], keys: {}, ...(slots && { slots }) };
}

/** Whether a product other than `except` has the model. Archived ones need not keep theirs. */
export function modelTaken({ products }: State, model: string, except?: string): Certainty {
  const holders = entries(products).filter(([id, product]) => id !== except && product.model === model);
  if (holders.some(([, { status }]) => status === 'active')) return 'yes';
  return holders.length > 0 ? 'maybe' : 'no';
}

export function withProduct(state: State, id: string, product: Product): State {
  return { ...state, products: { ...state.products, [id]: product } };
}

/** A passport more, and a slot less. */
export function withPassport(state: State, id: string, passport: Passport): State {
  const product = state.products[passport.productId];
  const { passportCount } = product ?? {};
  const counted =
    product && passportCount !== undefined
      ? withProduct(state, passport.productId, { ...product, passportCount: passportCount + 1 })
      : state;
  const { slots } = state;
  return {
    ...counted,
    passports: { ...state.passports, [id]: passport },
    ...(slots && { slots: { least: slots.least - 1, most: slots.most - 1 } }),
  };
}

/** A passport less. That its slot comes back is said by a secondary source only. */
export function afterDeletion(state: State, id: string, trust: Trust): State {
  const { [id]: deleted, ...passports } = state.passports;
  if (!deleted) return state;
  const product = state.products[deleted.productId];
  const { slots } = state;
  return {
    ...(product ? withProduct(state, deleted.productId, withoutCount(product)) : state),
    passports,
    buried: [...state.buried, deleted],
    ...(slots && {
      slots: { least: slots.least + (trust === 'should' ? 1 : 0), most: slots.most + 1 },
    }),
  };
}

function withoutCount({ passportCount: _, ...product }: Product): Product {
  return product;
}

/** The outcomes for a row that is there; none for one that is not, since its id cannot have been known. */
export function known<Row>(row: Row | undefined, ways: (row: Row) => Ways): Ways {
  return row === undefined ? [] : ways(row);
}

export function entries<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record);
}

/** Every choice of some of the items, none and all included. */
export function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((chosen, item) => chosen.flatMap((some) => [some, [...some, item]]), [[]]);
}
