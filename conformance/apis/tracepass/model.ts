import { outcome, unchanged, type Allowed, type Observation } from '../../model/answers.js';
import { underKeys } from '../../model/keys.js';
import type { Exchanged, Model } from '../../model/model.js';
import {
  afterDeletion,
  entries,
  known,
  modelTaken,
  subsets,
  withPassport,
  withProduct,
  type Call,
  type Certainty,
  type ProductChange,
  type Refusals,
  type State,
  type Trust,
  type Ways,
} from './model-state.js';

const ok = { status: 200, because: 'it is there' } as const;
const gone: Allowed = { status: 404, because: 'it was deleted' };
const refused = (because: string): Allowed => ({ status: 'refusal', because });

/** Products, passports, slots and keys of one workspace, as the documents have them; what they leave open is open. */
export function tracepassModel(
  refusals: Refusals,
  trust: Trust,
  initial: State,
): Model<State, Call, Observation> {
  const step = underKeys<State, Call>(
    {
      mismatch: refusals.keyMismatch,
      refusals: 'open',
      replayStatus: 'success',
      underWay: refused('a call with this key is under way'),
      mayBeGone: ({ id, old }, { products, passports }) =>
        old === true || (id !== undefined && !(id in products) && !(id in passports)),
    },
    (state, call, others): Ways => {
      switch (call.type) {
        case 'createProduct':
          return createProduct(state, call, others);
        case 'updateProduct':
          return updateProduct(state, call.id, call.change);
        case 'getProduct':
          return known(state.products[call.id], (product) => [
            unchanged({ ...ok, id: call.id, shows: { ...product } }, state),
          ]);
        case 'listProducts':
          return listProducts(state, call.model);
        case 'createPassport':
          return createPassport(state, call, others);
        case 'getPassport':
          return getPassport(state, call.id);
        case 'deletePassport':
          return deletePassport(state, call.id);
        case 'listPassports':
          return listPassports(state, call.productId);
        case 'passKeyWindow':
          return [outcome({ status: 0, because: 'no call' }, () => afterWindow(state))];
      }
    },
  );
  return { initial, step };

  function createProduct(
    state: State,
    { name, model }: Extract<Call, { type: 'createProduct' }>,
    others: readonly Exchanged<Call, Observation>[],
  ): Ways {
    const product = { name, model, status: 'active', passportCount: 0 } as const;
    const created = outcome<State>(
      {
        ...{ status: 201, because: 'the model is free' },
        unlike: Object.keys(state.products),
        shows: { ...product },
      },
      ({ id = '' }) => withProduct(state, id, product),
    );
    const taken = modelTaken(state, model);
    // That products take no slot is said by a secondary source only.
    const noSlot = trust === 'should' ? 'no' : fullness(state, others);
    return [
      ...(taken === 'no' ? [] : [unchanged(refusals.modelTaken, state)]),
      ...(noSlot === 'no' ? [] : [unchanged(refusals.noSlot, state)]),
      ...(taken === 'yes' ? [] : [created]),
    ];
  }

  function updateProduct(state: State, id: string, change: ProductChange): Ways {
    return known(state.products[id], (product) => {
      const after = { ...product, ...change };
      const takesModel =
        after.model !== product.model || (after.status === 'active' && product.status === 'archived');
      const taken = takesModel ? modelTaken(state, after.model, id) : 'no';
      if (taken === 'yes' && product.status === 'active') {
        return [unchanged({ status: 409, because: 'another product has the model' }, state)];
      }
      // Nobody says what becomes of these: a model that only an archived product has, changes of an archived product
      // and the archiving of one that has passports.
      const isOpen =
        taken !== 'no' ||
        (product.status === 'archived' && change.status === undefined) ||
        (change.status === 'archived' && product.passportCount !== 0);
      const changed = unchanged({ ...ok, id, shows: change }, withProduct(state, id, after));
      return isOpen ? [changed, unchanged(refused('it cannot be changed so'), state)] : [changed];
    });
  }

  function listProducts(state: State, model: string): Ways {
    const holders = entries(state.products).filter(([, product]) => product.model === model);
    const active = holders.filter(([, { status }]) => status === 'active');
    const archived = holders.filter(([, { status }]) => status === 'archived');
    return subsets(archived).map((some) => {
      const rows = [...active, ...some].map(([id, { name }]) => `${id} ${name}`).sort();
      return unchanged({ ...ok, because: 'the products with this model', shows: { rows } }, state);
    });
  }

  function createPassport(
    state: State,
    { productId, serial, confirms }: Extract<Call, { type: 'createPassport' }>,
    others: readonly Exchanged<Call, Observation>[],
  ): Ways {
    return known(state.products[productId], (product) => {
      const taken = serialTaken(state, productId, serial);
      const noSlot = confirms ? 'no' : fullness(state, others);
      const archived = product.status === 'active' ? 'no' : trust === 'should' ? 'yes' : 'maybe';
      const created = outcome<State>(
        {
          ...{ status: 201, because: 'the serial number is free' },
          unlike: Object.keys(state.passports),
          shows: { productId, serialNumber: serial, status: 'draft' },
        },
        ({ id = '' }) => withPassport(state, id, { productId, serial }),
      );
      // Which of several reasons is named is not said.
      const reasons = [
        ...(taken === 'no' ? [] : [refusals.serialTaken]),
        ...(noSlot === 'no' ? [] : [refusals.noSlot]),
        ...(archived === 'no' ? [] : [refused('the product is archived')]),
        ...(isOfAnother(state, productId) ? [refused('the GTIN is that of another product')] : []),
      ];
      const isCertain = [taken, noSlot, archived].includes('yes');
      return [...reasons.map((reason) => unchanged(reason, state)), ...(isCertain ? [] : [created])];
    });
  }

  function serialTaken(state: State, productId: string, serial: string): Certainty {
    const holders = Object.values(state.passports).filter((passport) => passport.serial === serial);
    // That another product's passport counts is said by a secondary source only.
    if (holders.some((holder) => trust === 'should' || holder.productId === productId)) return 'yes';
    return holders.length > 0 || state.buried.some((passport) => passport.serial === serial) ? 'maybe' : 'no';
  }

  /** All passports of a session have one GTIN. Whether products may share one is not said (facts U70). */
  function isOfAnother({ passports, buried }: State, productId: string): boolean {
    return [...Object.values(passports), ...buried].some((passport) => passport.productId !== productId);
  }

  function getPassport(state: State, id: string): Ways {
    const passport = state.passports[id];
    if (!passport) return [unchanged(gone, state)];
    const shows = { productId: passport.productId, serialNumber: passport.serial, status: 'draft' };
    return [unchanged({ ...ok, id, shows }, state)];
  }

  function deletePassport(state: State, id: string): Ways {
    if (!state.passports[id]) return [unchanged(gone, state)];
    return [
      unchanged({ ...ok, shows: { passportId: id } }, afterDeletion(state, id, trust)),
      unchanged({ status: 403, because: 'the plan has no deletion' }, state),
    ];
  }

  function listPassports(state: State, productId: string): Ways {
    const ofProduct = entries(state.passports).filter(([, passport]) => passport.productId === productId);
    const rows = ofProduct.map(([id]) => id).sort();
    return [unchanged({ ...ok, because: 'the passports of the product', shows: { rows } }, state)];
  }

  function afterWindow(state: State): State {
    if (trust === 'should') return { ...state, keys: {} };
    const old = entries(state.keys).map(([key, entry]) => [key, { ...entry, old: true }] as const);
    return { ...state, keys: Object.fromEntries(old) };
  }
}

/** Whether there is no slot. A call that fails may have held one while it was under way. */
function fullness({ slots }: State, others: readonly Exchanged<Call, Observation>[]): Certainty {
  if (!slots) return 'no';
  const held = others.filter(
    ({ call, observation }) => call.type === 'createPassport' && observation.status !== 201,
  );
  if (slots.most <= 0) return 'yes';
  return slots.least - held.length <= 0 ? 'maybe' : 'no';
}
