import { outcome, unchanged, type Allowed, type Observation } from '../../model/answers.js';
import { underKeys } from '../../model/keys.js';
import type { Model } from '../../model/model.js';
import {
  emptyAccount,
  skuTaken,
  textTaken,
  withProduct,
  type Call,
  type Product,
  type ProductChange,
  type Refusals,
  type State,
  type Trust,
  type Ways,
} from './model-state.js';

const ok = { status: 200, because: 'it is there' } as const;
const notFound: Allowed = { status: 404, code: 'resource_not_found', because: 'it was deleted' };
const gone: Allowed = { status: 410, code: 'resource_gone', because: 'it was deleted before' };
const refused = (because: string): Allowed => ({ status: 'refusal', because });

/** Products, names of other rows and keys of one account, as the documents have them; what they leave open is open. */
export function augnoModel(refusals: Refusals, trust: Trust): Model<State, Call, Observation> {
  const isSure = trust === 'should';
  const step = underKeys<State, Call>(
    {
      mismatch: refusals.keyMismatch,
      refusals: 'kept',
      replayStatus: 'same',
      marks: { replay: true, ...(isSure && { first: false }) },
      underWay: refusals.keyUnderWay,
      // That an answer outlives its row is said by a secondary source only.
      mayBeGone: ({ id, old }, { products }) =>
        old === true || (!isSure && id !== undefined && products[id]?.isDeleted === true),
    },
    (state, call): Ways => {
      switch (call.type) {
        case 'createProduct':
          return createProduct(state, call.sku, call.notes);
        case 'updateProduct':
          return updateProduct(state, call.id, call.change);
        case 'getProduct':
          return getProduct(state, call.id);
        case 'deleteProduct':
          return deleteProduct(state, call.id);
        case 'listProducts':
          return listProducts(state, call.sku);
        case 'createUnit':
        case 'createUnitGroup':
        case 'createItemCategory':
        case 'createProperty':
        case 'createAttribute':
        case 'createProductLine':
          return createNamed(state, call);
        case 'passKeyWindow':
          return [outcome({ status: 0, because: 'no call' }, () => afterWindow(state))];
      }
    },
  );
  return { initial: emptyAccount, step };

  function createProduct(state: State, sku: string, notes: string): Ways {
    const taken = skuTaken(state, sku);
    const shown = { sku, notes, portal_visibility: 'hidden' };
    const created = outcome<State>(
      { status: 201, unlike: Object.keys(state.products), shows: shown, because: 'the SKU is free' },
      ({ id = '' }) => withProduct(state, id, { ...shown, isDeleted: false }),
    );
    if (taken === 'yes') return [unchanged(refusals.skuTaken, state)];
    return taken === 'no'
      ? [created]
      : [created, unchanged({ status: 409, because: 'the SKU may be taken' }, state)];
  }

  function updateProduct(state: State, id: string, change: ProductChange): Ways {
    const product = state.products[id];
    if (!product) return [];
    if (product.isDeleted) return [unchanged(isSure ? notFound : refused('it was deleted'), state)];
    const taken = change.sku === undefined ? 'no' : skuTaken(state, change.sku, id);
    const conflict = isSure ? refusals.skuTaken : refused('the SKU is taken');
    if (taken === 'yes') return [unchanged(conflict, state)];
    const changed = unchanged(
      { ...ok, id },
      withProduct(state, id, isSure ? { ...product, ...change } : less(product, change)),
    );
    return taken === 'no' ? [changed] : [changed, unchanged(refused('the SKU may be taken'), state)];
  }

  function getProduct(state: State, id: string): Ways {
    const product = state.products[id];
    if (!product) return [];
    const { isDeleted, ...shows } = product;
    return [unchanged(isDeleted ? notFound : { ...ok, id, shows }, state)];
  }

  function deleteProduct(state: State, id: string): Ways {
    const product = state.products[id];
    if (!product) return [];
    if (product.isDeleted) return [unchanged(gone, state)];
    return [unchanged({ ...ok, id }, withProduct(state, id, { ...product, isDeleted: true }))];
  }

  function listProducts(state: State, sku: string): Ways {
    const holders = Object.entries(state.products).filter(([, product]) => product.sku === sku);
    const there = holders.filter(([, { isDeleted }]) => !isDeleted).map(([id]) => id);
    // That a deleted product is not listed is said by a secondary source only.
    const all = isSure ? there : holders.map(([id]) => id);
    const lists = all.length === there.length ? [there] : [there, all];
    return lists.map((rows) =>
      unchanged({ ...ok, shows: { rows: rows.toSorted() }, because: 'the products with this SKU' }, state),
    );
  }

  function createNamed(state: State, { type, texts }: Extract<Call, { texts: unknown }>): Ways {
    const members = Object.entries(texts).map(([name, text]) => {
      const place = `${type} ${name}`;
      const rule = refusals.textTaken[place];
      const certainty = textTaken(state.taken[place] ?? [], text);
      return { place, text, rule, taken: rule || certainty === 'no' ? certainty : 'maybe' };
    });
    const clashes = members.filter(({ taken }) => taken !== 'no');
    const added = members.map(({ place, text }) => [place, [...(state.taken[place] ?? []), text]]);
    const created = outcome<State>(
      { status: 201, unlike: state.others, shows: texts, because: 'what it is called is free' },
      ({ id = '' }) => ({
        ...state,
        others: [...state.others, id],
        taken: { ...state.taken, ...Object.fromEntries(added) },
      }),
    );
    const isCertain = clashes.some(({ taken }) => taken === 'yes');
    return [
      ...clashes.map(({ rule, taken }) =>
        unchanged(taken === 'yes' && rule ? rule : { status: 409, because: 'it may be taken' }, state),
      ),
      ...(isCertain ? [] : [created]),
    ];
  }

  function afterWindow(state: State): State {
    if (isSure) return { ...state, keys: {} };
    const old = Object.entries(state.keys).map(([key, entry]) => [key, { ...entry, old: true }]);
    return { ...state, keys: Object.fromEntries(old) };
  }
}

/** The product without what was changed: that changes are stored is said by a secondary source only. */
function less(product: Product, change: ProductChange): Product {
  const { notes, portal_visibility, ...rest } = product;
  return {
    ...rest,
    ...(!('notes' in change) && notes !== undefined && { notes }),
    ...(!('portal_visibility' in change) && portal_visibility !== undefined && { portal_visibility }),
  };
}
