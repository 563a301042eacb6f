import fc from 'fast-check';
import type { Race } from '../../model/race.js';
import { clients, clientsThatDiffer, distinct, races } from '../../model/races.js';
import type { Command } from './session-commands.js';
import type { Ground } from './session-setups.js';

// What several clients do at once. Everything is about product A, so that they meet.

export type TracepassRace = Race<Command> & { readonly setting: Ground };

const productB: Command = { type: 'createProduct', model: 'B', name: 'x' };
const productA: Command = { type: 'createProduct', model: 'A', name: 'x' };
const passport1: Command = { type: 'createPassport', product: 'A', serial: 1 };
const productsA: Command = { type: 'listProducts', model: 'A' };
const passportsOfA: Command = { type: 'listPassports', product: 'A' };

/** Creations under one key, nearly all of them the same. */
export const oneKeyAtOnce = fc.oneof(
  race(
    [productB],
    clients(
      mostly({ ...productA, key: 1 }, { ...productA, key: 1, name: 'y' }),
      mostly({ ...productA, key: 1 }, productsA),
    ),
  ),
  race(
    [productA],
    clients(
      mostly({ ...passport1, key: 1 }, { ...passport1, key: 1, serial: 2 }),
      mostly({ ...passport1, key: 1 }, passportsOfA),
    ),
  ),
);

/** Creations and changes that want one model. */
export const oneModelAtOnce = race(
  [productB],
  clients(
    fc.constantFrom<Command>(
      productA,
      productA,
      { ...productA, name: 'y' },
      { type: 'updateProduct', product: 'B', change: { model: 'A' } },
    ),
    fc.constantFrom<Command>(productsA, { type: 'getProduct', product: 'B' }),
  ),
);

/** Creations that want one serial number. */
export const oneSerialAtOnce = race(
  [productA],
  clients(
    fc.constant(passport1),
    fc.constantFrom<Command>(passport1, passportsOfA, { type: 'getPassport', serial: 1 }),
  ),
);

/** Changes of different members of one product. */
export const changesAtOnce = race(
  [productA],
  clientsThatDiffer<Command>(
    [
      { type: 'updateProduct', product: 'A', change: { name: 'y' } },
      { type: 'updateProduct', product: 'A', change: { model: 'B' } },
      { type: 'updateProduct', product: 'A', change: { status: 'archived' } },
    ],
    fc.constantFrom<Command>(
      { type: 'getProduct', product: 'A' },
      { type: 'updateProduct', product: 'A', change: { name: 'z' } },
      { type: 'updateProduct', product: 'A', change: { model: 'C' } },
    ),
  ),
);

/** Passports that want the last slots, each with a serial number of its own. */
export const lastSlotsAtOnce = race(
  [productA],
  clientsThatDiffer<Command>(
    [passport1, { ...passport1, serial: 2 }, { ...passport1, serial: 3 }, { ...passport1, serial: 4 }],
    fc.constant(passportsOfA),
  ),
  fc.constantFrom(1, 2),
);

function race(
  before: readonly Command[],
  commands: fc.Arbitrary<readonly (readonly Command[])[]>,
  setting: fc.Arbitrary<Ground> = fc.constant('roomy'),
): fc.Arbitrary<TracepassRace> {
  return races({ setting, before, clients: commands, after: closing });
}

/** Repeats of what had a key, and reads of everything that was named. */
function closing(commands: readonly Command[]): Command[] {
  const repeats = commands.filter((command) => 'key' in command && command.key !== undefined);
  const shown = commands.flatMap((command): Command[] => {
    switch (command.type) {
      case 'createProduct':
        return [
          { type: 'getProduct', product: command.model },
          { type: 'listProducts', model: command.model },
        ];
      case 'updateProduct':
        return [{ type: 'getProduct', product: command.product }];
      case 'createPassport':
        return [
          { type: 'getPassport', serial: command.serial },
          { type: 'listPassports', product: command.product },
        ];
      default:
        return [];
    }
  });
  return distinct([...repeats, ...shown]);
}

/** One command nearly always, at times another. */
function mostly(usual: Command, other: Command): fc.Arbitrary<Command> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(other) });
}
