import fc from 'fast-check';
import type { Race } from './race.js';

/** Races with the given commands. */
export function races<Setting, Command>(parts: {
  setting: fc.Arbitrary<Setting>;
  before: readonly Command[];
  clients: fc.Arbitrary<readonly (readonly Command[])[]>;
  /** Reads and repeats in which the result shows. */
  after: (commands: readonly Command[]) => readonly Command[];
}): fc.Arbitrary<Race<Command> & { setting: Setting }> {
  const { before, setting, after } = parts;
  // Without the bias to small numbers, which would begin with two clients again and again.
  const clients = fc.noBias(parts.clients);
  return fc.record({ clients, setting }).map((race) => ({
    ...race,
    before,
    after: after([...before, ...race.clients.flat()]),
  }));
}

/**
 * Clients that each begin with one of `starts`: what is to collide, collides there. There are two to four of them with
 * at most three commands each, so that a race fits into a limit of twenty requests a second.
 */
export function clients<Command>(
  starts: fc.Arbitrary<Command>,
  rest: fc.Arbitrary<Command>,
): fc.Arbitrary<readonly (readonly Command[])[]> {
  return fc.array(client(starts, rest), { minLength: 2, maxLength: 4 });
}

/** Clients that begin with different ones of the given commands. */
export function clientsThatDiffer<Command>(
  starts: readonly Command[],
  rest: fc.Arbitrary<Command>,
): fc.Arbitrary<readonly (readonly Command[])[]> {
  const lists = starts.map((start) => client(fc.constant(start), rest));
  return fc.tuple(...lists).chain((all) => fc.shuffledSubarray(all, { minLength: 2 }));
}

function client<Command>(
  starts: fc.Arbitrary<Command>,
  rest: fc.Arbitrary<Command>,
): fc.Arbitrary<readonly Command[]> {
  return fc.tuple(starts, fc.array(rest, { maxLength: 2 })).map(([first, others]) => [first, ...others]);
}

/** The commands without those that are equal to an earlier one. */
export function distinct<Command>(commands: readonly Command[]): Command[] {
  return [...new Map(commands.map((command) => [JSON.stringify(command), command])).values()];
}
