import fc from 'fast-check';
import type { NamedCreation, Trust } from './model-state.js';

/** Letters stand for SKUs and names. `a` and `à` differ from `A` in case and accent only. */
export type Letter = 'A' | 'B' | 'C' | 'a' | 'à';
export type Digit = 1 | 2;

/** What a session can do. Rows are named by what they were created with, so that a failing session can be read. */
export type Command =
  | {
      readonly type: 'createProduct';
      readonly sku: Letter;
      readonly notes: 'x' | 'y';
      readonly key?: Digit | undefined;
    }
  | {
      readonly type: 'updateProduct';
      readonly product: Letter;
      readonly change: Change;
      readonly key?: Digit | undefined;
    }
  | { readonly type: 'getProduct' | 'deleteProduct'; readonly product: Letter }
  | { readonly type: 'listProducts'; readonly sku: Letter }
  | {
      readonly type: NamedCreation;
      readonly name: Letter;
      /** Of units only. */
      readonly abbreviation: Letter;
      readonly key?: Digit | undefined;
    }
  | { readonly type: 'passKeyWindow' };

export type Change =
  | { readonly sku: Letter }
  | { readonly notes: 'x' | 'y' | 'z' }
  | { readonly portal_visibility: 'visible' | 'hidden' };

type Weighted = fc.WeightedArbitrary<Command>;

// Some more often than others, so that commands meet.
const letters = fc.constantFrom<Letter>('A', 'A', 'A', 'A', 'B', 'B', 'C');
const spellings = fc.constantFrom<Letter>('A', 'A', 'A', 'A', 'B', 'B', 'C', 'a', 'à');
const keys = fc.option(fc.constantFrom<Digit>(1, 1, 2), { nil: undefined, freq: 2 });

/** Creations of products. Under each key mostly one and the same, so that there are replays. */
const productCreations = fc
  .record({ sku: spellings, notes: fc.constantFrom<'x' | 'y'>('x', 'x', 'x', 'y'), key: keys })
  .map(({ key, sku, notes }): Command => {
    if (key === undefined) return { type: 'createProduct', sku, notes };
    return { type: 'createProduct', sku: key === 1 ? 'A' : 'B', notes, key };
  });

/** Creations of rows that have unique names, of one kind with one key. */
function namedCreations(kinds: readonly NamedCreation[]): fc.Arbitrary<Command> {
  return fc
    .record({
      type: fc.constantFrom(...kinds),
      name: spellings,
      abbreviation: letters,
      key: fc.constantFrom<Digit | undefined>(undefined, undefined, 1),
    })
    .map((command): Command => command);
}

/** Changes of a product, one member at a time. */
function changes(trust: Trust): fc.Arbitrary<Change> {
  const members: fc.Arbitrary<Change>[] = [
    fc.record({ notes: fc.constantFrom<'x' | 'y' | 'z'>('x', 'y', 'z') }),
    fc.record({ portal_visibility: fc.constantFrom<'visible' | 'hidden'>('visible', 'hidden') }),
  ];
  // That a changed SKU is stored is said by a secondary source only, and much depends on which one a product has.
  return fc.oneof(...members, ...(trust === 'should' ? [fc.record({ sku: spellings })] : []));
}

/** Reads of what a session can have made. */
const reads = {
  product: letters.map((product): Command => ({ type: 'getProduct', product })),
  products: letters.map((sku): Command => ({ type: 'listProducts', sku })),
};

/** Commands of every kind; what makes something comes more often than what removes it. */
export function commands(
  trust: Trust,
  { clock, kinds }: { clock: boolean; kinds: readonly NamedCreation[] },
): fc.Arbitrary<Command> {
  const updates = fc
    .record({
      product: letters,
      change: changes(trust),
      key: fc.constantFrom<Digit | undefined>(undefined, 1),
    })
    .map((rest): Command => ({ type: 'updateProduct', ...rest }));
  const deletions = letters.map((product): Command => ({ type: 'deleteProduct', product }));
  const always: Weighted[] = [
    { weight: 9, arbitrary: productCreations },
    { weight: 4, arbitrary: updates },
    { weight: 3, arbitrary: reads.product },
    { weight: 2, arbitrary: reads.products },
    { weight: 3, arbitrary: deletions },
    // Sessions do not remove these.
    { weight: 2, arbitrary: namedCreations(kinds) },
  ];
  const sometimes: Weighted[] = clock
    ? [{ weight: 1, arbitrary: fc.constant<Command>({ type: 'passKeyWindow' }) }]
    : [];
  return fc.oneof(...always, ...sometimes);
}
