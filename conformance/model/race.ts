import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../engine/session.js';
import type { Setup } from './sequential.js';
import { CommandRunner, type Executed } from './command-runner.js';
import type { Stagger } from './stagger.js';

/** What is done at once, and before and after it. */
export interface Race<Command> {
  /** One after the other, before anything else: what the clients meet, and a write that shows how long one takes. */
  readonly before: readonly Command[];
  readonly clients: readonly (readonly Command[])[];
  /** One after the other, when all clients are done: reads and repeats in which the result shows. */
  readonly after: readonly Command[];
}

/** The client of what comes before a race. */
export const beforehand = 'before';

/**
 * Runs a race and resolves to its history. What the clients send goes at once, as far as the target's limits allow.
 *
 * @param stagger tells when the clients start
 */
export async function run<Operations, State, Command, Call>(
  session: Session<Operations>,
  { client, adapter }: Setup<Operations, State, Command, Call>,
  { before, clients, after }: Race<Command>,
  stagger: Stagger,
): Promise<readonly Executed<Call>[]> {
  const runner = new CommandRunner(session, client, adapter);
  for (const command of before) await runner.execute(command, beforehand);
  await session.makeRoom(clients.flat().length);
  const starts = stagger.next(clients.length, runner.events.map(duration));
  const start = performance.now();
  const ends = await Promise.allSettled(
    clients.map(async (commands, index) => {
      await until(start + (starts[index] ?? 0));
      for (const command of commands) await runner.execute(command, `client ${index + 1}`);
    }),
  );
  // Only when all are done, so that no call of a race falls into the next one.
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  for (const command of after) await runner.execute(command, 'after');
  return runner.events.toSorted((one, other) => one.called - other.called);
}

function duration({ sent, returned }: Executed<unknown>): number {
  return sent === undefined ? 0 : returned - sent;
}

/** Resolves at a time of `performance.now()`. A timer counts in whole milliseconds, which is long for a near target. */
async function until(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 5) await sleep(left - 2);
  while (performance.now() < time) await nextTurn();
}
