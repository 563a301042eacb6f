import type { Allowed, Observation } from '../../model/answers.js';
import type { KeyEntry, Keyed } from '../../model/keys.js';
import type { Outcome } from '../../model/model.js';

/** What is taken for granted: what the sources of must rules say, or those of should rules as well. */
export type Trust = 'must' | 'should';

/** A call as the model sees it: with ids and texts, not with the names that a session has for them. */
export type Call = Keyed &
  (
    | { readonly type: 'createProduct'; readonly sku: string; readonly notes: string }
    | { readonly type: 'updateProduct'; readonly id: string; readonly change: ProductChange }
    | { readonly type: 'getProduct'; readonly id: string }
    | { readonly type: 'deleteProduct'; readonly id: string }
    | { readonly type: 'listProducts'; readonly sku: string }
    | { readonly type: NamedCreation; readonly texts: Readonly<Record<string, string>> }
    | { readonly type: 'passKeyWindow' }
  );

/** Creations of rows of which the model knows no more than the texts that are unique. */
export type NamedCreation =
  | ('createUnit' | 'createUnitGroup' | 'createItemCategory' | 'createProductLine')
  | ('createProperty' | 'createAttribute');

export type ProductChange = Partial<Pick<Product, 'sku' | 'notes' | 'portal_visibility'>>;

export interface Product {
  readonly sku: string;
  readonly portal_visibility?: string;
  /** Absent where only a secondary source says what they are. */
  readonly notes?: string;
  readonly isDeleted: boolean;
}

/** An account, as far as a session knows it. */
export interface State {
  readonly products: Readonly<Record<string, Product>>;
  /** Texts that rows of other kinds have, by kind and member. */
  readonly taken: Readonly<Record<string, readonly string[]>>;
  /** Ids of those rows. */
  readonly others: readonly string[];
  readonly keys: Readonly<Record<string, KeyEntry>>;
}

/** Answers that the contract words. */
export interface Refusals {
  readonly skuTaken: Allowed;
  /** By kind of row and member, as in `State.taken`. */
  readonly textTaken: Readonly<Record<string, Allowed>>;
  readonly keyMismatch: Allowed;
  readonly keyUnderWay: Allowed;
}

export type Ways = readonly Outcome<State, Observation>[];

/** Whether something holds, as far as the sources say. */
export type Certainty = 'yes' | 'maybe' | 'no';

/** An account of which a session has seen nothing yet. */
export const emptyAccount: State = { products: {}, taken: {}, others: [], keys: {} };

/**
 * Whether a product other than `except` has the SKU. Nobody but one implementation says what becomes of the SKU of a
 * deleted product, and of SKUs that differ only in case or accents.
 */
export function skuTaken({ products }: State, sku: string, except?: string): Certainty {
  const holders = Object.entries(products).filter(([id]) => id !== except);
  if (holders.some(([, product]) => !product.isDeleted && product.sku === sku)) return 'yes';
  return holders.some(([, product]) => folded(product.sku) === folded(sku)) ? 'maybe' : 'no';
}

/** Whether a text is among those that are taken; one that differs only in case or accents may be. */
export function textTaken(taken: readonly string[], text: string): Certainty {
  if (taken.includes(text)) return 'yes';
  return taken.some((one) => folded(one) === folded(text)) ? 'maybe' : 'no';
}

export function withProduct(state: State, id: string, product: Product): State {
  return { ...state, products: { ...state.products, [id]: product } };
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
