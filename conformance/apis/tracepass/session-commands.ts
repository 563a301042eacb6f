import fc from 'fast-check';

/** Letters stand for models, and for the products that were created with them. */
export type Letter = 'A' | 'B' | 'C';
export type Digit = 1 | 2 | 3 | 4;

/** What a session can do. Rows are named by what they were created with, so that a failing session can be read. */
export type Command =
  | CreateProduct
  | { readonly type: 'updateProduct'; readonly product: Letter; readonly change: Change }
  | { readonly type: 'getProduct'; readonly product: Letter }
  | { readonly type: 'listProducts'; readonly model: Letter }
  | CreatePassport
  | { readonly type: 'getPassport'; readonly serial: Digit }
  | { readonly type: 'deletePassport'; readonly serial: Digit; readonly key?: Digit | undefined }
  | { readonly type: 'listPassports'; readonly product: Letter }
  | { readonly type: 'passKeyWindow' };

interface CreateProduct {
  readonly type: 'createProduct';
  readonly model: Letter;
  readonly name: 'x' | 'y';
  readonly key?: Digit | undefined;
}

interface CreatePassport {
  readonly type: 'createPassport';
  readonly product: Letter;
  readonly serial: Digit;
  readonly key?: Digit | undefined;
  readonly confirms?: boolean;
}

export type Change =
  | { readonly model: Letter }
  | { readonly name: 'x' | 'y' | 'z' }
  | { readonly status: 'active' | 'archived' };

type Weighted = fc.WeightedArbitrary<Command>;

// Some more often than others, so that commands meet.
const letters = fc.constantFrom<Letter>('A', 'A', 'A', 'A', 'B', 'B', 'C');
const digits = fc.constantFrom<Digit>(1, 1, 1, 1, 2, 2, 3);
const keys = fc.option(fc.constantFrom<Digit>(1, 1, 2), { nil: undefined, freq: 2 });

/** Creations of products. Under each key mostly one and the same, so that there are replays. */
const productCreations = fc
  .record({ model: letters, name: fc.constantFrom<'x' | 'y'>('x', 'x', 'x', 'y'), key: keys })
  .map(({ key, model, name }): Command => {
    if (key === undefined) return { type: 'createProduct', model, name };
    return { type: 'createProduct', model: key === 1 ? 'A' : 'B', name, key };
  });

/** Creations of passports, likewise. */
const passportCreations = fc
  .record({ product: letters, serial: digits, key: keys })
  .map(({ key, product, serial }): Command => {
    if (key === undefined) return { type: 'createPassport', product, serial };
    return { type: 'createPassport', product, serial: key, key };
  });

const confirmedPassports = fc
  .record({ product: letters, serial: digits })
  .map((rest): Command => ({ type: 'createPassport', confirms: true, ...rest }));

/** Changes of a product, one member at a time. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ model: letters }),
  fc.record({ name: fc.constantFrom<'x' | 'y' | 'z'>('x', 'y', 'z') }),
  fc.record({ status: fc.constantFrom<'active' | 'archived'>('archived', 'active') }),
);

/** Reads of everything that a session can have made. */
const reads = {
  product: letters.map((product): Command => ({ type: 'getProduct', product })),
  products: letters.map((model): Command => ({ type: 'listProducts', model })),
  passport: digits.map((serial): Command => ({ type: 'getPassport', serial })),
  passports: letters.map((product): Command => ({ type: 'listPassports', product })),
};

const deletions = fc
  .record({ serial: digits, key: fc.constantFrom<Digit | undefined>(undefined, 3) })
  .map((rest): Command => ({ type: 'deletePassport', ...rest }));

const updates = fc
  .record({ product: letters, change: changes })
  .map((rest): Command => ({ type: 'updateProduct', ...rest }));

/** Commands of every kind; what makes something comes more often than what removes it. */
export function commands(offers: { clock: boolean; charges: boolean }): fc.Arbitrary<Command> {
  const always: Weighted[] = [
    { weight: 9, arbitrary: productCreations },
    { weight: 4, arbitrary: updates },
    { weight: 3, arbitrary: reads.product },
    { weight: 1, arbitrary: reads.products },
    { weight: 9, arbitrary: passportCreations },
    { weight: 2, arbitrary: reads.passport },
    { weight: 4, arbitrary: deletions },
    { weight: 2, arbitrary: reads.passports },
  ];
  const sometimes: Weighted[] = [
    ...(offers.charges ? [{ weight: 1, arbitrary: confirmedPassports }] : []),
    ...(offers.clock ? [{ weight: 1, arbitrary: fc.constant<Command>({ type: 'passKeyWindow' }) }] : []),
  ];
  return fc.oneof(...always, ...sometimes);
}
