import fc from 'fast-check';
import type { Race } from '../../model/race.js';
import { clients, clientsThatDiffer, distinct, races } from '../../model/races.js';
import type { NamedCreation } from './model-state.js';
import type { Command } from './session-commands.js';

// What several clients do at once. Everything is about what is called A, so that they meet.

export type AugnoRace = Race<Command> & { readonly setting: undefined };

const productB: Command = { type: 'createProduct', sku: 'B', notes: 'x' };
const productA: Command = { type: 'createProduct', sku: 'A', notes: 'x' };
const unitA: Command = { type: 'createUnit', name: 'A', abbreviation: 'A' };
const groupA: Command = { type: 'createUnitGroup', name: 'A', abbreviation: 'A' };
const categoryA: Command = { type: 'createItemCategory', name: 'A', abbreviation: 'A' };
const lineA: Command = { type: 'createProductLine', name: 'A', abbreviation: 'A' };
const productsA: Command = { type: 'listProducts', sku: 'A' };

const propertyA: Command = { type: 'createProperty', name: 'A', abbreviation: 'A' };
const attributeA: Command = { type: 'createAttribute', name: 'A', abbreviation: 'A' };

/** Creations under one key, nearly all of them the same; of rows with names those that the target has. */
export const oneKeyAtOnce = (kinds: readonly NamedCreation[]) =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: race(
        [productB],
        clients(
          mostly({ ...productA, key: 1 }, { ...productA, key: 1, notes: 'y' }),
          mostly({ ...productA, key: 1 }, productsA),
        ),
      ),
    },
    ...[
      { weight: 3, creation: unitA, other: { ...unitA, abbreviation: 'B' } as const },
      { weight: 1, creation: groupA, other: { ...groupA, name: 'B' } as const },
      { weight: 1, creation: categoryA, other: { ...categoryA, name: 'B' } as const },
      { weight: 1, creation: lineA, other: { ...lineA, name: 'B' } as const },
      { weight: 1, creation: propertyA, other: { ...propertyA, name: 'B' } as const },
      { weight: 1, creation: attributeA, other: { ...attributeA, name: 'B' } as const },
    ]
      .filter(({ creation }) => kinds.some((kind) => kind === creation.type))
      .map(({ weight, creation, other }) => ({
        weight,
        arbitrary: race(
          [productB],
          clients(
            mostly({ ...creation, key: 1 }, { ...other, key: 1 }),
            fc.constant<Command>({ ...creation, key: 1 }),
          ),
        ),
      })),
  );

/** Creations that want one SKU, or one name. */
export const oneValueAtOnce = fc.oneof(
  {
    weight: 2,
    arbitrary: race(
      [productB],
      clients(
        fc.constantFrom<Command>(productA, { ...productA, notes: 'y' }),
        fc.constantFrom<Command>(
          productsA,
          { type: 'getProduct', product: 'A' },
          { type: 'deleteProduct', product: 'A' },
        ),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: race(
      [productB],
      clients(
        fc.constantFrom<Command>(unitA, { ...unitA, abbreviation: 'B' }),
        fc.constantFrom<Command>(unitA, { ...unitA, name: 'B' }),
      ),
    ),
  },
);

/** Changes of different members of one product. */
export const changesAtOnce = race(
  [productA],
  clientsThatDiffer<Command>(
    [
      { type: 'updateProduct', product: 'A', change: { notes: 'y' } },
      { type: 'updateProduct', product: 'A', change: { sku: 'B' } },
      { type: 'updateProduct', product: 'A', change: { portal_visibility: 'visible' } },
    ],
    fc.constantFrom<Command>(
      { type: 'getProduct', product: 'A' },
      { type: 'updateProduct', product: 'A', change: { notes: 'z' } },
      { type: 'updateProduct', product: 'A', change: { sku: 'C' } },
    ),
  ),
);

function race(
  before: readonly Command[],
  commands: fc.Arbitrary<readonly (readonly Command[])[]>,
): fc.Arbitrary<AugnoRace> {
  return races({ setting: fc.constant(undefined), before, clients: commands, after: closing });
}

/** Repeats of what had a key, and reads of everything that was named. */
function closing(commands: readonly Command[]): Command[] {
  const repeats = commands.filter((command) => 'key' in command && command.key !== undefined);
  const shown = commands.flatMap((command): Command[] => {
    if (command.type === 'updateProduct') return [{ type: 'getProduct', product: command.product }];
    if (command.type !== 'createProduct') return [];
    return [
      { type: 'getProduct', product: command.sku },
      { type: 'listProducts', sku: command.sku },
    ];
  });
  return distinct([...repeats, ...shown]);
}

/** One command nearly always, at times another. */
function mostly(usual: Command, other: Command): fc.Arbitrary<Command> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(other) });
}
